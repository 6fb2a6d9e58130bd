import { entryOf, eventTypes } from '@common-thread/events/catalogue'
import { given, hides, lineFor, masked, outcomes } from '../testing/given.js'
import {
  concern,
  involvementEnded,
  involvementStarted,
  known,
  placementMoved,
  plan,
  restriction,
} from '../testing/northshire-events.js'

const permits = [
  'la:southshire/mash',
  'provider:harbour-fostering/placements',
  'health:millbrook-gp/practice',
]
const shield = restriction('location-shield', { permits })
const reviewing = involvementStarted({
  kind: 'reviewing-officer',
  organisation: 'la:northshire',
  team: 'la:northshire/reviewing',
  by: 'la:northshire/social-work',
})

describe('a move under a location shield', () => {
  const decided = given(...known, reviewing, shield).when(placementMoved())

  it('goes whole to those whom the shield names and to the authority’s own reviewing officer', () => {
    for (const team of [
      'la:southshire/mash',
      'provider:harbour-fostering/placements',
      'la:northshire/reviewing',
      'health:millbrook-gp/practice',
    ]) {
      expect(outcomes(decided)[team]).toMatch(/^SHARE/)
    }
    const host = Object.keys(masked(lineFor(decided, 'la:southshire/mash')))
    for (const field of ['/placement', '/placement/address', '/needsAssessment', '/reasons', '/carePlan'])
      expect(host).not.toContain(field)
  })

  it('gives the school that he moved and the contact rules, takes out everything that tells where, and asks a person', () => {
    const line = lineFor(decided, 'school:oakfield-primary/dsl')
    expect(line).toMatchObject({
      outcome: 'REDACT',
      hold: {
        owner: 'la:northshire/social-work',
        question: 'does-the-lead-need-the-address',
        fields: ['/placement/address'],
      },
    })
    expect(masked(line)).toMatchObject({ '/placement/address': 'location-shield' })
    expect(Object.keys(masked(line))).not.toContain('/contactRules')
  })

  it('tells the provider he left that it ended and whom to ask, and no destination', () => {
    const line = lineFor(decided, 'provider:beacon-fostering/placements')
    expect(line).toMatchObject({ outcome: 'SHARE', capacity: 'previous-provider' })
    expect(Object.keys(masked(line))).toEqual(
      expect.arrayContaining(['/placement', '/reasons', '/carePlan', '/child/address', '/child/school']),
    )
  })

  it('does not reach police, unscheduled care or a voluntary body', () => {
    expect(
      Object.keys(outcomes(decided)).filter((team) => /^(police|voluntary|health:northshire-ed)/.test(team)),
    ).toEqual([])
  })
})

it('masks every derived fact of a place: no location field is left to a team that the shield does not name', () => {
  const { when } = given(...known, restriction('location-shield'))
  const places = entryOf(eventTypes.placementMoved).fields.filter(({ location }) => location)
  expect(places.length).toBeGreaterThan(10)
  for (const line of when(placementMoved()).decision.lines) {
    if (line.recipient.startsWith('la:northshire') || !['SHARE', 'REDACT'].includes(line.outcome)) continue
    for (const { pointer } of places)
      expect([line.recipient, pointer, hides(line, pointer)]).toEqual([line.recipient, pointer, true])
  }
})

it('takes back, from everybody but those it names, what a new shield covers', () => {
  const { log } = given(...known, placementMoved())
  const taken = log.add(shield).decision.superseding
  expect(taken.map(({ line }) => [line.recipient, line.outcome])).toEqual([
    ['health:northshire-icb/safeguarding', 'REDACT'],
    ['school:oakfield-primary/dsl', 'REDACT'],
  ])
  for (const { cause, line } of taken) {
    expect(cause).toBe('restricted')
    expect(Object.values(masked(line))).toContain('location-shield')
  }
})

it('takes back the whole under a new seal, and nothing under a second shield that covers no more', () => {
  const { log } = given(...known, plan('child-protection'))
  const sealedNow = log.add(restriction('sealed')).decision.superseding
  expect(sealedNow.filter(({ ofSeq }) => ofSeq === 5).map(({ line }) => line.outcome)).toEqual(
    Array(4).fill('WITHHOLD'),
  )
  expect(log.add(restriction('source-shield')).decision.superseding).toEqual([])
})

it('stops what was not offered yet to a school that the child has left', () => {
  const { log } = given(...known, plan('child-protection'))
  const ended = log.add(
    involvementEnded({
      kind: 'school-roll',
      organisation: 'school:oakfield-primary',
      by: 'la:northshire/social-work',
    }),
  )
  expect(ended.stops).toBe(true)
  expect(ended.decision.superseding).toMatchObject([
    { cause: 'relationship-ended', line: { recipient: 'school:oakfield-primary/dsl' } },
  ])
})

it('masks the source for everybody but the desk that weighs the concern', () => {
  const southshire = { foundIn: 'la:southshire' }
  const decided = given(...known, restriction('source-shield')).when(
    concern({ rest: southshire, concern: { crimeSuspected: true } }),
  )
  expect(Object.keys(masked(lineFor(decided, 'la:northshire/mash')))).toEqual([])
  expect(Object.keys(masked(lineFor(decided, 'la:southshire/mash')))).toEqual([])
  expect(Object.keys(masked(lineFor(decided, 'police:northshire/response')))).toEqual(
    expect.arrayContaining(['/source', '/contact']),
  )
})
