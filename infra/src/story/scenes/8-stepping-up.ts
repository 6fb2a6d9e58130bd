import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows } from '../people.js'
import { everyTeam, type Scene } from '../scene.js'

const socialWork = 'la:northshire/social-work'
const familyHelp = 'la:northshire/family-help'
const protection = 'la:northshire/child-protection'
const contact = { team: socialWork, telephone: '01632 960001' }

const involved = (kind: string, team: string, title: string): Scene['steps'][number] => ({
  key: kind,
  title,
  by: socialWork,
  via: 'http',
  type: eventTypes.involvementStarted,
  data: ({ people, day }) => ({
    children: [asAuthorityKnows(people.cal)],
    involvement: { kind, organisation: 'la:northshire', team, from: day(0) },
  }),
  expect: everyTeam({ [socialWork]: 'published' }),
})

export const steppingUp: Scene = {
  number: 8,
  title: 'Help steps up, and nobody hands over',
  tells:
    'Family Help’s worker has known Cal for a year. When injuries cannot be explained, protection joins and she stays. The family is told who sees it now. That the 0-19 service would have waited is written down, and seen by those who decide, not by others.',
  steps: [
    involved('family-help-lead', familyHelp, 'Family Help leads for Cal'),
    involved('child-protection-team', protection, 'The multi-agency team works with Cal'),
    {
      key: 'stepped up',
      title: 'Family Help steps up; its lead stays',
      by: socialWork,
      via: 'http',
      type: eventTypes.familyHelpStepChanged,
      data: ({ people, day, hour }) => ({
        children: [asAuthorityKnows(people.cal)],
        step: {
          change: 'stepped-up',
          fromLevel: 'family-help',
          toLevel: 'child-protection',
          on: day(0),
          leadPractitioner: { role: 'Family Help lead practitioner', team: familyHelp },
          leadStays: true,
          nowSees: [protection],
          reason: 'Injuries that nobody can explain',
        },
        familyNotice: { given: true, givenAt: hour(-1), whatWasSaid: 'Who is involved from now on, and why' },
        contact,
      }),
      expect: everyTeam({
        [socialWork]: 'published',
        [familyHelp]: { outcome: 'shared', sees: ['/step/reason', '/familyNotice/whatWasSaid'] },
        [protection]: { outcome: 'shared', sees: ['/step/reason'] },
        'la:northshire/mash': 'shared',
      }),
    },
    {
      key: 'co-working',
      title: 'Lead and protection practitioner work together; one agency would have waited',
      by: socialWork,
      via: 'http',
      type: eventTypes.coWorkingDecided,
      data: ({ people, day, hour }) => ({
        children: [asAuthorityKnows(people.cal)],
        coWorking: {
          decision: 'joins',
          harmThreshold: 'significant-harm-suspected',
          period: { from: day(0) },
          childProtectionPractitioner: { role: 'Lead Child Protection Practitioner', team: protection },
          familyHelpLead: { role: 'Family Help lead practitioner', team: familyHelp },
          decided: {
            decidedAt: hour(-1),
            decidedBy: { role: 'Team manager', team: socialWork },
            rationale: 'Two injuries without a fitting account',
            dissent: [{ agency: 'health:northshire-0-19', view: 'Would have waited for the medical' }],
          },
        },
        familyNotice: { given: true, givenAt: hour(-1), whatWasSaid: 'Who is involved from now on, and why' },
        contact,
      }),
      expect: everyTeam({
        [socialWork]: 'published',
        [familyHelp]: { outcome: 'shared', sees: ['/coWorking/decided/dissent'] },
        [protection]: { outcome: 'shared', sees: ['/coWorking/decided/dissent'] },
        'la:northshire/mash': 'shared',
      }),
    },
  ],
}
