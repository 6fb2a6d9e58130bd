import { eventTypes } from '@common-thread/events'
import { asAuthorityKnows, byNhsNumber, type Child, type People } from '../people.js'
import { everyTeam, type Scene, type Step } from '../scene.js'

const socialWork = 'la:northshire/social-work'
const board = 'health:northshire-icb/safeguarding'

type Who = keyof People
interface Relationship {
  readonly who: Who
  readonly kind: string
  readonly organisation: string
  readonly team?: string
}

const started = (
  by: string,
  known: (child: Child) => object,
  { who, kind, organisation, team }: Relationship,
): Step => ({
  key: `${kind} of ${who}`,
  title: `${titles[kind] ?? kind}: ${who.charAt(0).toUpperCase()}${who.slice(1)}`,
  by,
  via: 'http',
  type: eventTypes.involvementStarted,
  data: ({ people, day }) => ({
    children: [known(people[who])],
    involvement: { kind, organisation, ...(team === undefined ? {} : { team }), from: day(-60) },
  }),
  expect: everyTeam(
    by === board ? { [board]: 'published', [socialWork]: 'shared' } : { [socialWork]: 'published' },
  ),
})

const titles: Readonly<Record<string, string>> = {
  'responsible-authority': 'Northshire is responsible',
  'school-roll': 'On the school roll',
  'gp-registration': 'Registered with the practice',
  caseload: 'On the 0-19 caseload',
  'conference-member': 'Police team joins the conference',
  'reviewing-officer': 'Reviewing officer named',
}

const byAuthority = (relationship: Relationship) => started(socialWork, asAuthorityKnows, relationship)
const byBoard = (relationship: Relationship) => started(board, byNhsNumber, relationship)
const responsible = (who: Who) =>
  byAuthority({ who, kind: 'responsible-authority', organisation: 'la:northshire', team: socialWork })

export const beforeTheDay: Scene = {
  number: 0,
  title: 'Before the day',
  tells:
    'Who works with these four children. The authority publishes school rolls, the care board publishes GP registrations: nobody writes itself into a child’s life.',
  steps: [
    responsible('ava'),
    responsible('ben'),
    responsible('cal'),
    responsible('dan'),
    byAuthority({ who: 'ava', kind: 'school-roll', organisation: 'school:oakfield-primary' }),
    byAuthority({ who: 'ben', kind: 'school-roll', organisation: 'school:hillside-academy' }),
    byBoard({ who: 'ava', kind: 'gp-registration', organisation: 'health:millbrook-gp' }),
    byBoard({ who: 'ben', kind: 'gp-registration', organisation: 'health:millbrook-gp' }),
    byBoard({ who: 'ava', kind: 'caseload', organisation: 'health:northshire-0-19' }),
    byAuthority({
      who: 'ava',
      kind: 'conference-member',
      organisation: 'police:northshire',
      team: 'police:northshire/child-abuse',
    }),
    byAuthority({
      who: 'ben',
      kind: 'reviewing-officer',
      organisation: 'la:northshire',
      team: 'la:northshire/reviewing',
    }),
    {
      key: 'source shield',
      title: 'Whoever worries about Ava is shielded',
      by: socialWork,
      via: 'http',
      type: eventTypes.restrictionChanged,
      data: ({ people, day }) => ({
        children: [asAuthorityKnows(people.ava)],
        restriction: {
          kind: 'source-shield',
          change: 'set',
          from: day(-30),
          reason: 'A neighbour who told was threatened',
        },
      }),
      expect: everyTeam({ [socialWork]: 'published', 'la:northshire/mash': 'shared' }),
    },
  ],
}
