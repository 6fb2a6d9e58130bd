import fc from 'fast-check'
import { type Basis, basisInForce, type Bases } from './bases.js'
import { bases } from './generated/bases.js'
import { matrix } from './generated/matrix.js'
import { given, lineFor } from './testing/given.js'
import { domesticAbuse, involvementStarted } from './testing/northshire-events.js'

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const now = at('2026-11-24')

const basis = (from: string | null, rest: { to?: string; otherwise?: string } = {}): Basis => ({
  purpose: 'p',
  article6: '6(1)(e) public task',
  article9: 'a',
  schedule1: 'para 6 statutory purposes',
  para18Reason: null,
  gateway: { statute: 'An Act', section: 's.1', inForceFrom: from, inForceTo: rest.to ?? null },
  otherwise: rest.otherwise ?? null,
  duty: null,
  confidentiality: 'c',
  unconfirmed: [],
})

it('relies on a law from the first moment of its day, and no longer from the day on which it ends', () => {
  const laws: Bases = { a: basis('2026-05-01', { to: '2026-09-01' }) }
  expect(basisInForce('a', at('2026-05-01') - 1, laws)).toBeUndefined()
  expect(basisInForce('a', at('2026-05-01'), laws)).toBe('a')
  expect(basisInForce('a', at('2026-09-01') - 1, laws)).toBe('a')
  expect(basisInForce('a', at('2026-09-01'), laws)).toBeUndefined()
})

it('relies on what stands in for a law that has not begun, and on nothing where nothing does', () => {
  const laws: Bases = {
    a: basis(null, { otherwise: 'b' }),
    b: basis('2027-01-01', { otherwise: 'c' }),
    c: basis('1991-10-14'),
  }
  expect(basisInForce('a', now, laws)).toBe('c')
  expect(basisInForce('a', at('2027-01-01'), laws)).toBe('b')
  expect(basisInForce('unknown', now, laws)).toBeUndefined()
  expect(basisInForce('a', now, { a: basis(null) })).toBeUndefined()
})

it('shares by what stands in where a duty had not begun, and says that and not the duty', () => {
  const socialWork = 'la:northshire/social-work'
  const since = { by: socialWork, from: '2025-09-01' }
  const onRoll = [
    involvementStarted({
      kind: 'responsible-authority',
      organisation: 'la:northshire',
      team: socialWork,
      ...since,
    }),
    involvementStarted({ kind: 'school-roll', organisation: 'school:oakfield-primary', ...since }),
  ]
  const decidedOn = (day: string) => {
    const { when } = given(...onRoll.map((each) => ({ ...each, at: `${day}T06:00:00Z` })))
    const line = lineFor(when({ ...domesticAbuse(), at: `${day}T09:00:00Z` }), 'school:oakfield-primary/dsl')
    return [line?.basis, line?.reasons[0]]
  }
  expect(decidedOn('2025-11-06')).toEqual(['child-welfare', 'protection-from-harm'])
  expect(decidedOn('2025-11-07')).toEqual(['operation-encompass', 'mandatory-duty'])
})

it('tells nobody that a family meeting rests on a section that has not commenced', () => {
  expect(basisInForce('family-group-decision-making', now)).toBe('family-group-decision-making-by-practice')
})

const named = new Set(
  matrix.blocks.flatMap(({ rows }) =>
    Object.values(rows).flatMap((row) => (typeof row === 'string' ? [] : [row.basis])),
  ),
)

it('has, for every basis that the matrix names, a law that is in force today', () => {
  for (const key of named) expect([key, basisInForce(key, now)]).not.toEqual([key, undefined])
})

it('never relies on a law outside its time', () => {
  const day = fc.date({ min: new Date(0), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(bases)), day, (key, date) => {
      const relied = basisInForce(key, date.getTime())
      if (relied === undefined) return
      const { inForceFrom, inForceTo } = bases[relied]!.gateway
      expect(at(inForceFrom!)).toBeLessThanOrEqual(date.getTime())
      expect(inForceTo === null || date.getTime() < at(inForceTo)).toBe(true)
    }),
  )
})
