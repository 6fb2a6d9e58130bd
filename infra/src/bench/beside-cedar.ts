import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { authorize, histories, questionsOf } from '@common-thread/policy/testing/oracle'
import { type Policy } from '@common-thread/release'
import { deliveryIds } from '@common-thread/sealing'
import { roundsFor } from './processor-time.js'
import { median } from './statistics.js'

export interface BesideCedar {
  /** One event and one recipient whom the hub considers, in a history. */
  readonly triples: number
  readonly perSecond: number
  /** Cedar's, of outcomes and capacities alone. */
  readonly outcomesPerSecond: number
  /** Cedar's, with each field of what is given: what the hub's mask says. */
  readonly cedarPerSecond: number
  /** Of the same turn: the hub's decisions a second, over Cedar's with fields. */
  readonly timesCedar: number
  /** Requests to Cedar for a triple, on average: for capacity and outcome, and for fields. */
  readonly requests: { readonly outcome: number; readonly fields: number }
}

export const cedarLine =
  'the oracle’s policies in cedar-wasm, asked what the hub decides of the same (history, event, recipient): capacity and outcome, and each field of what is given; requests are made beforehand and none is remembered'

const sampleHistories = 24
const turns = 3
const turnMs = 700

/**
 * The hub's decisions and Cedar's on the same triples, in turn. The hub's time has folding, candidates, superseding and
 * delivery ids in it; Cedar's is that of its requests alone, and not what finds out what is so.
 */
export function besideCedar(policy: Policy): BesideCedar {
  const key = randomBytes(32)
  const records = fc
    .sample(histories, { seed: 20_261_129, numRuns: sampleHistories })
    .flatMap(questionsOf)
    .map((record) => ({
      ...record,
      input: { ...record.input, deliveryId: deliveryIds(key, record.input.entry.position) },
    }))
  const triples = records.reduce((sum, { recipients }) => sum + recipients, 0)
  if (triples === 0) throw new Error('nobody is considered in these histories')
  const asked = {
    outcome: records.flatMap(({ outcome }) => outcome),
    fields: records.flatMap(({ fields }) => fields),
  }
  const hub = () => records.forEach(({ input }) => policy.judge(input))
  const outcomes = () => asked.outcome.forEach(authorize)
  const everything = () => [asked.outcome, asked.fields].forEach((each) => each.forEach(authorize))
  const rateOf = (decide: () => void) => {
    const { rounds, seconds } = roundsFor(turnMs, decide)
    return (rounds * triples) / seconds
  }
  for (const warmUp of [hub, outcomes]) rateOf(warmUp)
  const measured = Array.from({ length: turns }, () => ({
    hub: rateOf(hub),
    outcomes: rateOf(outcomes),
    cedar: rateOf(everything),
  }))
  return {
    triples,
    perSecond: median(measured.map((turn) => turn.hub)),
    outcomesPerSecond: median(measured.map((turn) => turn.outcomes)),
    cedarPerSecond: median(measured.map((turn) => turn.cedar)),
    timesCedar: median(measured.map((turn) => turn.hub / turn.cedar)),
    requests: { outcome: asked.outcome.length / triples, fields: asked.fields.length / triples },
  }
}
