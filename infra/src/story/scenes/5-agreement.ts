import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows } from '../people.js'
import { everyTeam, type Scene, type StorySoFar } from '../scene.js'

const socialWork = 'la:northshire/social-work'
const familyWorks = 'voluntary:family-works/family-support'

const agreement =
  (change: string) =>
  ({ people, day }: StorySoFar) => ({
    children: [asAuthorityKnows(people.cal)],
    agreement: {
      service: 'family-help',
      change,
      with: [familyWorks],
      by: 'mother',
      byName: 'Nadia Fennimore',
      from: day(0),
      scope: 'A worker at home once a week',
    },
    contact: { team: socialWork, telephone: '01632 960001' },
  })

const plan =
  (change: string) =>
  ({ people, day }: StorySoFar) => ({
    children: [asAuthorityKnows(people.cal)],
    plan: { kind: 'family-help', change, from: day(0), goals: 'Calmer evenings' },
    partners: [familyWorks],
    contact: { team: socialWork, telephone: '01632 960001' },
  })

export const agreementGivenAndWithdrawn: Scene = {
  number: 5,
  title: 'Agreement given and withdrawn',
  tells:
    'Cal’s mother agrees to help from Family Works, and later withdraws. What Family Works has stays with it; what had not left yet goes without a trace; it is told that the agreement ended. A later worry about Cal still reaches the safeguarding hub: protection never needed her agreement.',
  steps: [
    {
      key: 'given',
      title: 'Cal’s mother agrees to Family Help',
      by: socialWork,
      via: 'http',
      type: eventTypes.agreementChanged,
      data: agreement('given'),
      expect: everyTeam({
        [socialWork]: 'published',
        [familyWorks]: { outcome: 'shared', hides: ['/agreement/byName', '/agreement/scope'] },
      }),
    },
    {
      key: 'help',
      title: 'Family Help plan for Cal starts',
      by: socialWork,
      via: 'http',
      type: eventTypes.planChanged,
      data: plan('started'),
      expect: everyTeam({
        [socialWork]: 'published',
        [familyWorks]: { outcome: 'shared', sees: ['/plan/kind'], hides: ['/plan/goals'] },
      }),
    },
    {
      key: 'help reviewed',
      title: 'The plan is reviewed; Family Works has not fetched it yet',
      by: socialWork,
      via: 'http',
      type: eventTypes.planChanged,
      data: plan('reviewed'),
      expect: everyTeam({ [socialWork]: 'published', [familyWorks]: 'shared' }),
      notFetchedBy: [familyWorks],
    },
    {
      key: 'withdrawn',
      title: 'Cal’s mother withdraws her agreement',
      by: socialWork,
      via: 'http',
      type: eventTypes.agreementChanged,
      data: agreement('withdrawn'),
      expect: everyTeam({
        [socialWork]: 'published',
        [familyWorks]: { outcome: 'shared', sees: ['/agreement/change'] },
      }),
      withdraws: [{ of: 'help reviewed', team: familyWorks }],
    },
    {
      key: 'concern about Cal',
      title: 'Family Works worries about Cal',
      by: familyWorks,
      via: 'http',
      type: eventTypes.concernRaised,
      data: ({ people }) => ({
        children: [
          {
            identifiers: [{ system: 'nhs-number', value: people.cal.nhsNumber }],
            givenName: 'Cal',
            birthDate: people.cal.birthDate,
          },
        ],
        concern: { summary: 'Cal flinched when his mother’s brother came in', immediacy: 'routine' },
        source: { category: { system: 'cin-census/referral-source', version: '2026', value: '8' } },
      }),
      expect: everyTeam({
        [familyWorks]: 'published',
        'la:northshire/mash': { outcome: 'shared', sees: ['/concern/summary'] },
      }),
    },
  ],
}
