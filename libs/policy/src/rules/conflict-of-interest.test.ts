import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf } from '../testing/every-role.js'
import { lineFor, Log, outcomes, sampleDirectory, type Happening } from '../testing/given.js'
import { concern, known } from '../testing/northshire-events.js'

const mash = 'la:northshire/mash'
const officer = 'la:northshire/designated-officer'
const nursing = 'health:northshire-0-19/nursing'

const about = (avoid: string, use: string | null = null): Happening =>
  concern({ rest: { handling: { routeAround: [{ avoid, use }] } } })

const after = (before: readonly Happening[], directory = everyRole()) => {
  const log = new Log(directory)
  before.forEach((happening) => log.add(happening))
  return log
}

it('tells the designated officer, in the duty desk’s place, of what concerns a member of the duty desk', () => {
  const judgement = after(known).add(about(mash))
  expect(lineFor(judgement, mash)).toMatchObject({ outcome: 'WITHHOLD', reasons: ['conflict-of-interest'] })
  expect(lineFor(judgement, officer)).toMatchObject({ outcome: 'SHARE', capacity: 'duty-desk' })
})

it('tells the team that the publisher names, where that is of the same organisation', () => {
  const reviewing = 'la:northshire/reviewing'
  const judgement = after(known).add(about(mash, reviewing))
  expect(lineFor(judgement, reviewing)).toMatchObject({ outcome: 'SHARE', capacity: 'duty-desk' })
  expect(lineFor(judgement, officer)).toBeUndefined()
})

it('lets no publisher route an alarm to whom it likes: a team of another organisation takes nobody’s place', () => {
  const judgement = after(known).add(about(mash, 'school:hillside-academy/dsl'))
  expect(lineFor(judgement, 'school:hillside-academy/dsl')).toBeUndefined()
  expect(lineFor(judgement, officer)).toMatchObject({ outcome: 'SHARE', capacity: 'duty-desk' })
})

it('still reaches the desk with an alarm that nobody else can take: a signal to speak to its publisher', () => {
  const judgement = after(known, sampleDirectory).add(about(mash))
  expect(lineFor(judgement, mash)).toMatchObject({
    outcome: 'SIGNAL',
    reasons: ['conflict-without-alternative'],
    masked: [],
  })
})

it('lets nobody take a place whom it concerns as well', () => {
  const routeAround = [{ avoid: mash, use: officer }, { avoid: officer }]
  const judgement = after(known).add(concern({ rest: { handling: { routeAround } } }))
  expect(lineFor(judgement, officer)?.outcome ?? 'WITHHOLD').toBe('WITHHOLD')
  expect(lineFor(judgement, mash)?.outcome).toBe('SIGNAL')
})

it('withholds it from that team alone: others with a role to play get what they would get', () => {
  const plain = exampleOf(eventTypes.missingStarted, 'police:northshire/response')
  const routed = { ...plain, data: { ...plain.data, handling: { routeAround: [{ avoid: nursing }] } } }
  const others = (happening: Happening) => {
    const { [nursing]: own, [officer]: instead, ...rest } = outcomes(after(everybodyInvolved).add(happening))
    return { own, instead, rest }
  }
  const [without, withIt] = [others(plain), others(routed)]
  expect(withIt.rest).toEqual(without.rest)
  expect(withIt.own).toBe('WITHHOLD conflict-of-interest')
})

it('asks nobody a question about what must not be known to them', () => {
  const asked = {
    ...exampleOf(eventTypes.wasNotBrought, 'health:northshire-ed/safeguarding'),
    identity: 'provisional' as const,
  }
  const routed = {
    ...asked,
    data: { ...asked.data, handling: { routeAround: [{ avoid: 'la:northshire/social-work' }] } },
  }
  const owners = after(known)
    .add(routed)
    .decision.lines.flatMap(({ hold }) => hold?.owner ?? [])
  expect(owners.length).toBeGreaterThan(0)
  expect(owners).not.toContain('la:northshire/social-work')
})
