import { eventTypes } from '@common-thread/events/catalogue'
import { exampleOf } from './testing/every-role.js'
import { type Happening } from './testing/given.js'
import * as events from './testing/northshire-events.js'
import { type Fault, faultNames, faults } from './testing/oracle/faults.js'
import { asStep, type Step } from './testing/oracle/steps.js'
import { type Compared, play } from './testing/oracle/play.js'

/** The shortest history that shows each; its last step is the one that differs, for this team. */
interface Shown {
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

const shown: Readonly<Record<Fault, Shown>> = {
  'end-without-its-team': {
    before: [authority, events.conferenceMember, events.involvementEnded(conferenceMember)],
    last: events.plan('child-protection'),
    to: 'police:northshire/child-abuse',
  },
  'refusal-is-told': {
    before: [authority],
    last: events.agreement('refused'),
    to: 'voluntary:family-works/family-support',
  },
  'uncertain-before-sealed': {
    before: [authority, events.restriction('sealed')],
    last: events.concern({ identity: 'provisional' }),
    to: 'la:northshire/mash',
  },
  'asked-in-vain': {
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
  'resides-where-responsible': {
    before: [authority, schoolRoll, events.placementMoved()],
    last: { ...events.domesticAbuse(), by: 'police:southshire/response' },
    to: 'school:oakfield-primary/dsl',
  },
  'claim-to-nobody': {
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
  'placement-goes-on': {
    before: [authority, events.placementMoved({ from: '2026-09-01' }), placementEnded],
    last: events.plan('looked-after'),
    to: 'provider:harbour-fostering/placements',
  },
  'reallocation-loses-the-authority': {
    before: [
      authority,
      events.involvementStarted({ ...responsible, team: 'la:northshire/mash' }),
      teamNoLongerResponsible,
    ],
    last: events.plan('child-protection'),
    to: 'la:northshire/mash',
  },
  'answers-what-was-taken-back': {
    before: [authority, events.concern()],
    then: [{ is: 'retracted', which: 1, hoursLater: 1 }],
    last: events.referralDecided('the delivery of the concern'),
    to: 'school:oakfield-primary/dsl',
  },
}

describe('a fault that the hub is known to have is still there (once it is mended: strike it off)', () => {
  it.each(faultNames)('%s', (fault) => {
    const { before, then = [], last, to } = shown[fault]
    const differences: Compared[] = []
    const steps = [...before.map(asStep), ...then, asStep(last)]
    play({ begins: '2026-11-23T08:00:00Z', born: '2015-04-15', before: [], steps }, (compared) => {
      if (!compared.isSame) differences.push(compared)
    })
    expect(faults[fault]).toMatch(/\.$/)
    expect(
      differences.map(({ recipient, event, explained }) => [recipient, event.type, explained]),
    ).toContainEqual([to, last.type, [fault]])
    expect(differences.filter(({ explained }) => explained === undefined)).toEqual([])
  })
})
