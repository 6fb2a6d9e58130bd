import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows, byNhsNumber } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const category = { outcome: 'shared', sees: ['/plan/category'], hides: ['/plan/goals'] } as const
const department = 'health:northshire-ed/safeguarding'

export const aPlan: Scene = {
  number: 2,
  title: 'A plan',
  tells:
    'A child protection plan starts. Those with a role towards Ava get it with its category. The emergency department is sent nothing: it is told when Ava comes in, without the category, and the social worker is told that she came.',
  steps: [
    {
      key: 'plan',
      title: 'Child protection plan for Ava starts',
      by: 'la:northshire/social-work',
      via: 'http',
      type: eventTypes.planChanged,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.ava)],
        plan: {
          kind: 'child-protection',
          change: 'started',
          category: { system: 'cin-census/category-of-abuse', version: '2026', value: 'PHY' },
          from: day(0),
          reviewDate: day(90),
          goals: 'Ava is safe with the adults who care for her',
        },
        leadPractitioner: {
          name: 'Imogen Castle',
          role: 'Social worker',
          team: 'la:northshire/social-work',
          telephone: '01632 960001',
        },
        outOfHours: { team: 'la:northshire/mash', telephone: '01632 960002' },
        contact: { team: 'la:northshire/social-work', telephone: '01632 960001' },
      }),
      expect: everyTeam({
        'la:northshire/social-work': 'published',
        'la:northshire/mash': { outcome: 'shared', sees: ['/plan/category', '/plan/goals'] },
        'school:oakfield-primary/dsl': category,
        'health:millbrook-gp/practice': category,
        'health:northshire-0-19/nursing': category,
        'police:northshire/child-abuse': category,
        [department]: 'available',
      }),
    },
    {
      key: 'attendance',
      title: 'Ava comes to the emergency department',
      by: department,
      via: 'http',
      type: eventTypes.edAttended,
      data: ({ people, hour }) => ({
        children: [byNhsNumber(people.ava)],
        attendance: { site: 'Northshire General Hospital', arrivedAt: hour(0) },
        contact: { role: 'Nurse in charge', team: department, telephone: '01632 960555' },
      }),
      expect: everyTeam({
        [department]: 'published',
        'la:northshire/social-work': {
          outcome: 'shared',
          sees: ['/attendance/site', '/attendance/arrivedAt'],
        },
      }),
      occasion: {
        of: 'plan',
        team: department,
        expected: {
          outcome: 'shared',
          sees: ['/plan/kind', '/plan/from', '/contact/telephone', '/outOfHours/telephone'],
          hides: ['/plan/category', '/plan/goals'],
        },
      },
    },
  ],
}
