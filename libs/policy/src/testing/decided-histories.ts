import { createHash, type Hash } from 'node:crypto'
import fc from 'fast-check'
import { codecByName } from '@common-thread/events'
import { catalogueEntries, isEventType } from '@common-thread/events/catalogue'
import { type Decided } from '../history.js'
import { mergedChildren } from './merged-children.js'
import { heardOf, histories } from './oracle/histories.js'
import { wellKnown } from './oracle/known-children.js'
import { type History } from './oracle/steps.js'
import { beforehand, copyOf, remember, tellNext } from './oracle/told.js'

export interface DecidedHistories {
  readonly histories: number
  readonly records: number
  /** SHA-256 over the decision on each record as Avro, in order; in hex. */
  readonly digest: string
}

const seed = 20_261_129
const ofAnyKind = 150
const merged = 60

/**
 * Always the same histories, and a digest of everything that is decided on them: each event of the catalogue about
 * children of whom different things are known; facts, claims, corrections, retractions, seals, splits and unreadable
 * records in any order; and pairs of logs that are merged, with deadlines that are reached. `see` is shown each record.
 */
export function decideHistories(see: (decided: Decided) => void = () => undefined): DecidedHistories {
  const digest = createHash('sha256')
  const seen = { histories: 0, records: 0 }
  const take = (history: readonly Decided[]) => {
    seen.histories++
    seen.records += history.length
    for (const decided of history) {
      add(decided, digest)
      see(decided)
    }
  }
  for (const { type } of catalogueEntries) {
    if (!isEventType(type)) continue
    for (const before of wellKnown) {
      const [history] = fc.sample(heardOf(type, before), { seed, numRuns: 1 })
      if (history) take(decided(history).slice(before.length))
    }
  }
  for (const history of fc.sample(histories, { seed, numRuns: ofAnyKind })) take(decided(history))
  for (const logs of fc.sample(mergedChildren, { seed, numRuns: merged })) logs.forEach(take)
  return { ...seen, digest: digest.digest('hex') }
}

function decided(history: History): readonly Decided[] {
  const told = copyOf(beforehand(history))
  for (const step of history.steps) {
    const next = tellNext(told, step, history.born)
    if (next) remember(next, told.deliveries)
  }
  return told.log.history
}

function add({ decision }: Decided, digest: Hash): void {
  const bytes = codecByName('safeguarding.hub.Decision').encode(decision)
  digest.update(`${bytes.length} `).update(bytes)
}
