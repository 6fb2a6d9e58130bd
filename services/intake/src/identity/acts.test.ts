import fc from 'fast-check'
import { type SubjectId } from '@common-thread/events'
import { local, nhs, upn } from '../accept.contract.js'
import { MemoryStore } from '../memory-store.js'
import { type StoreUnderTest } from '../store.contract.js'
import { actsKeepTheirPromises, identityOf } from './acts.contract.js'
import { everythingIsCited, mergingKeepsItsPromises } from './merges.contract.js'

const open = (): Promise<StoreUnderTest> => {
  const store = new MemoryStore()
  return Promise.resolve({ store, outbox: () => Promise.resolve(store.outbox) })
}

describe('acts on identities in memory', () => {
  actsKeepTheirPromises(open)
  mergingKeepsItsPromises(open)
})

const names = ['1', '2', '3', '4']
const identifiers = [
  ...names.map(local),
  ...['9990000018', '9990000026', '9990000034'].map(nhs),
  ...['B801200005001', 'P207000016049', 'F84533022500T'].map(upn),
]

const some = fc.uniqueArray(fc.constantFrom(...identifiers), { minLength: 1, maxLength: 2 })
const name = fc.constantFrom(...names)
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish' as const), some }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('split' as const), one: name, some }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), one: name, other: name }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('seal' as const), one: name, some }) },
)

it('keeps every identifier at one live child at most, and a sealed one at its own for ever, whatever is done', async () => {
  let sealedTimes = 0
  let actsDone = 0
  let cited = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const hub = identityOf(await open())
      for (const n of [0, 1, 2])
        await hub.publish(...identifiers.filter((_, i) => [n, n + 4, n + 7].includes(i)))
      const sealed = new Map<SubjectId, string>()
      const heldBy = async (subject: SubjectId) => {
        const held = (await hub.identity((identity) => identity.identifiersOf(subject))) ?? []
        return held.map(({ hash }) => hash.toString('hex')).join(' ')
      }
      for (const each of steps) {
        const known = new Set<string>()
        for (const identifier of identifiers)
          if (await hub.whose(identifier)) known.add(JSON.stringify(identifier))
        const own = 'one' in each ? await hub.whose(local(each.one)) : undefined
        const isDone =
          each.do === 'publish'
            ? (await hub.publish(...each.some))[0]?.ok
            : each.do === 'split'
              ? (await hub.split(each.one, ...each.some)).ok
              : each.do === 'merge'
                ? (await hub.merge(each.one, each.other)).ok
                : (await hub.seal(each.one)).ok
        if (isDone && each.do !== 'publish') actsDone += 1
        if (isDone && each.do === 'seal' && own) sealed.set(own, await heldBy(own))
        for (const text of known) {
          const subject = await hub.whose(JSON.parse(text) as (typeof identifiers)[number])
          expect(subject).toBeDefined()
          if (!subject || sealed.has(subject)) continue
          expect(await hub.identity(async (identity) => (await identity.live(subject)) ?? 'none')).not.toBe(
            'none',
          )
        }
        for (const [subject, held] of sealed) expect(await heldBy(subject)).toBe(held)
        const { candidates = [] } = (await hub.logged()).length > 0 ? await hub.last() : {}
        if (each.do === 'publish') expect(candidates.filter((of) => sealed.has(of as SubjectId))).toEqual([])
      }
      sealedTimes += sealed.size
      cited += await everythingIsCited(hub)
    }),
    { numRuns: 150 },
  )
  expect(sealedTimes).toBeGreaterThan(10)
  expect(actsDone).toBeGreaterThan(50)
  expect(cited).toBeGreaterThan(5)
})
