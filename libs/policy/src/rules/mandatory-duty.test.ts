import { catalogueEntries, entryOf, type EventType } from '@common-thread/events/catalogue'
import { bases } from '../generated/bases.js'
import { matrix } from '../generated/matrix.js'
import { blockOf } from '../matrix.js'
import { everybodyInvolved, everyRole, exampleOf, livingIn, publisherOf } from '../testing/every-role.js'
import { asEntry, given, lineFor, Log, masked } from '../testing/given.js'
import { domesticAbuse, involvementStarted, known, placementMoved } from '../testing/northshire-events.js'

const oakfield = 'school:oakfield-primary/dsl'

it('tells the school what it needs to support the child, without name, record or address', () => {
  const { when } = given(...known)
  const line = lineFor(when(domesticAbuse()), oakfield)
  expect(line).toMatchObject({
    outcome: 'SHARE',
    reasons: ['mandatory-duty'],
    basis: 'operation-encompass',
  })
  expect(line?.handling).toContain('do-not-raise-with-either-parent')
  const hidden = Object.keys(masked(line))
  expect(hidden).toEqual(
    expect.arrayContaining([
      '/allegedPerpetrator/name',
      '/allegedPerpetrator/record',
      '/allegedPerpetrator/address',
      '/incident/place',
      '/incident/circumstances',
      '/child/address',
    ]),
  )
  for (const given of [
    '/allegedPerpetrator/relationshipToChild',
    '/incident/noContactConditions',
    '/child/voice',
    '/child/present',
  ]) {
    expect(hidden).not.toContain(given)
  }
})

it('asks that the school act before the school day, in the time of the United Kingdom', () => {
  const { when } = given(...known)
  const line = lineFor(when({ ...domesticAbuse(), at: '2026-11-23T06:30:00Z' }), oakfield)
  expect(new Date(line?.actBy ?? 0).toISOString()).toBe('2026-11-23T08:30:00.000Z')
})

it('does not reach a school whose claim to the child nobody confirmed', () => {
  const { when } = given(
    ...known.slice(0, 1),
    involvementStarted({ kind: 'school-roll', organisation: 'school:oakfield-primary', by: oakfield }),
  )
  expect(lineFor(when(domesticAbuse()), oakfield)).toBeUndefined()
})

it('is no duty for a child who does not live in the police area; another ground may still serve', () => {
  const responsible = involvementStarted({
    kind: 'responsible-authority',
    organisation: 'la:southshire',
    by: 'la:southshire/mash',
  })
  const { when } = given(responsible, ...known.slice(1))
  expect(lineFor(when(domesticAbuse()), oakfield)).toMatchObject({
    reasons: ['protection-from-harm'],
    basis: 'child-welfare',
  })
})

it('is a duty of the force where the child is placed, whichever authority is responsible', () => {
  const log = given(...known, placementMoved()).log
  const notified = (by: string) => lineFor(log.add({ ...domesticAbuse(), by }), oakfield)?.reasons[0]
  expect(notified('police:northshire/response')).toBe('protection-from-harm')
  expect(lineFor(log.add(livingIn('la:northshire', domesticAbuse())), oakfield)?.reasons[0]).toBe(
    'mandatory-duty',
  )
})

it('stops nobody else being told: the desk on an open plan or where police mark the threshold', () => {
  expect(lineFor(given(...known).when(domesticAbuse()), 'la:northshire/mash')).toMatchObject({
    outcome: 'WITHHOLD',
    reasons: ['protection-from-harm', 'condition-not-met'],
  })
  expect(
    lineFor(given(...known).when(domesticAbuse({ thresholdMarked: true })), 'la:northshire/mash')?.outcome,
  ).toBe('SHARE')
})

it('goes to those whom each duty names, by the law that commands it, and says so', () => {
  const directory = everyRole()
  const commanded = matrix.blocks.flatMap(({ event, variant, rows }) =>
    Object.entries(rows).flatMap(([capacity, row]) =>
      typeof row !== 'string' && bases[row.basis]?.duty
        ? [`${event} ${variant ?? ''} ${capacity} ${row.basis}`]
        : [],
    ),
  )
  const reached = new Set<string>()
  for (const { type, name, variant } of catalogueEntries) {
    const log = new Log(directory)
    everybodyInvolved.forEach((happening) => log.add(happening))
    const happening = exampleOf(type as EventType, publisherOf(type as EventType))
    const { decision } = log.add(happening)
    const block = blockOf(entryOf(type as EventType), asEntry(happening, 1, 0).data)
    for (const { reasons, basis, capacity } of decision.lines) {
      if (reasons[0] !== 'mandatory-duty') continue
      expect(bases[basis ?? '']?.duty?.on[name]).toContain(capacity)
      reached.add(`${name} ${variant === null ? '' : (block?.variant ?? '')} ${capacity} ${basis}`)
    }
  }
  expect(reached.size).toBeGreaterThan(20)
  expect([...reached].filter((each) => !commanded.includes(each))).toEqual([])
})
