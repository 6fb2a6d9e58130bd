import { eventTypes } from '@common-thread/events/catalogue'
import { exampleOf } from './testing/every-role.js'
import { type Happening } from './testing/given.js'
import * as events from './testing/northshire-events.js'
import { asStep, type Step } from './testing/oracle/steps.js'
import { type Compared, play } from './testing/oracle/play.js'

/** The shortest history that shows each; its last step is the one that differed, for this team. */
interface Shown {
  readonly what: string
  readonly before: readonly Happening[]
  readonly then?: readonly Step[]
  readonly last: Happening
  readonly to: string
}

const by = 'la:northshire/social-work'
const [authority, schoolRoll] = events.known as readonly [Happening, Happening]
const conferenceMember = { kind: 'conference-member', organisation: 'police:northshire', by }

const placementEnded = exampleOf(eventTypes.placementEnded, by, {
  placement: { provider: 'provider:harbour-fostering', to: '2026-11-20' },
})

const responsible = { kind: 'responsible-authority', organisation: 'la:northshire', by }
const teamNoLongerResponsible: Happening = {
  type: eventTypes.involvementEnded,
  by,
  data: {
    involvement: { kind: 'responsible-authority', organisation: 'la:northshire', team: by, to: '2026-11-20' },
  },
}

const shown: readonly Shown[] = [
  {
    what: 'an involvement that names a team ends by an end that names none, and the other way round',
    before: [authority, events.conferenceMember, events.involvementEnded(conferenceMember)],
    last: events.plan('child-protection'),
    to: 'police:northshire/child-abuse',
  },
  {
    what: 'a team that the family refuses, and that was no partner, is not told so',
    before: [authority],
    last: events.agreement('refused'),
    to: 'voluntary:family-works/family-support',
  },
  {
    what: 'a seal is a seal also where it is uncertain which child an alarm is about',
    before: [authority, events.restriction('sealed')],
    last: events.concern({ identity: 'provisional' }),
    to: 'la:northshire/mash',
  },
  {
    what: 'a social work team that another authority asks gets the question',
    before: [authority],
    last: {
      ...exampleOf(eventTypes.informationRequested, 'la:northshire/mash'),
      data: {
        ...exampleOf(eventTypes.informationRequested, 'la:northshire/mash').data,
        addressees: ['la:southshire/social-work'],
      },
    },
    to: 'la:southshire/social-work',
  },
  {
    what: 'the duty of Operation Encompass is the force’s where the child lives, whoever is responsible',
    before: [authority, schoolRoll, events.placementMoved()],
    last: { ...events.domesticAbuse(), by: 'police:southshire/response' },
    to: 'school:oakfield-primary/dsl',
  },
  {
    what: 'a claim reaches the duty desk of an authority without a social work team that answers for the child',
    before: [
      events.involvementStarted({
        kind: 'responsible-authority',
        organisation: 'la:eastshire',
        by: 'la:eastshire/mash',
      }),
    ],
    last: events.involvementStarted({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: 'school:hillside-academy/dsl',
    }),
    to: 'la:eastshire/mash',
  },
  {
    what: 'a placement that ended is one no longer',
    before: [authority, events.placementMoved({ from: '2026-09-01' }), placementEnded],
    last: events.plan('looked-after'),
    to: 'provider:harbour-fostering/placements',
  },
  {
    what: 'an authority stays responsible when one of its teams no longer answers for the child',
    before: [
      authority,
      events.involvementStarted({ ...responsible, team: 'la:northshire/mash' }),
      teamNoLongerResponsible,
    ],
    last: events.plan('child-protection'),
    to: 'la:northshire/mash',
  },
  {
    what: 'what is theirs to tell whose service it is stays so on a sealed record',
    before: [
      authority,
      events.involvementStarted({ kind: 'adoption-team', organisation: 'la:northshire', by }),
      events.restriction('sealed', { permits: ['la:northshire/adoption'] }),
    ],
    last: events.involvementStarted({ kind: 'probation', organisation: 'justice:probation', by }),
    to: 'la:northshire/adoption',
  },
  {
    what: 'who takes part by the family’s agreement is told that it has ended, also where another one is still to begin',
    before: [
      authority,
      events.agreement('given', { from: '2001-01-01' }),
      events.agreement('given', { from: '2026-12-13', until: '2025-10-19T12:00:00Z' }),
    ],
    last: events.agreement('given', { from: '2025-10-19', until: '2025-10-19T12:00:00Z' }),
    to: 'voluntary:family-works/family-support',
  },
  {
    what: 'what answers the desk’s own concern is held by the desk while it is uncertain whose it is',
    before: [authority, events.concern({ by: 'la:northshire/mash' })],
    last: { ...events.referralDecided('the delivery of the concern'), by, identity: 'provisional' },
    to: 'la:northshire/mash',
  },
  {
    what: 'a reply does not go to the team that has taken back what it answers',
    before: [authority, events.concern()],
    then: [{ is: 'retracted', which: 1, hoursLater: 1 }],
    last: events.referralDecided('the delivery of the concern'),
    to: 'school:oakfield-primary/dsl',
  },
]

it.each(shown)('$what', ({ before, then = [], last, to }) => {
  const compared: Compared[] = []
  const steps = [...before.map(asStep), ...then, asStep(last)]
  play({ begins: '2026-11-23T08:00:00Z', born: '2015-04-15', before: [], steps }, (each) =>
    compared.push(each),
  )
  expect(compared.filter(({ isSame }) => !isSame)).toEqual([])
  expect(compared.map(({ recipient, event }) => [recipient, event.type])).toContainEqual([to, last.type])
})
