import { type InOrder } from './in-order.js'

/** Where to read on in a partition; kept with the effects of what was read before it. */
export interface NextOffset {
  readonly topic: string
  readonly partition: number
  readonly offset: string
}

/** What is next in some shards, of one partition or of several. */
export interface Step<R> extends InOrder<R> {
  /** None for a partition of which a shard is stopped. */
  readonly offsets: readonly NextOffset[]
}

/** Something of a step has to wait for another shard: what did not was committed, as far as is said here. */
export interface Cut {
  readonly advances: InOrder<unknown>['advances']
}

/** `lost`: nothing was written. */
export type Outcome = 'committed' | 'lost' | Cut

export type Apply<R> = (step: Step<R>) => Promise<Outcome>

interface Waiting<R> {
  readonly step: Step<R>
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
}

const mostRecords = 1000

/**
 * One commit at a time, and in it all that came meanwhile: a commit costs much the same for one record as for a
 * hundred. What fails or is lost together is tried again each by itself, so that no partition suffers for another.
 */
export function joinSteps<R>(apply: Apply<R>): Apply<R> {
  const waiting: Waiting<R>[] = []
  let isBusy = false

  const drain = async (): Promise<void> => {
    isBusy = true
    // Partitions that one answer of the broker brought come in turn, and go together.
    await new Promise((resolve) => setImmediate(resolve))
    for (let parts = takeSome(waiting); parts.length > 0; parts = takeSome(waiting))
      await applyAll(parts, apply)
    isBusy = false
  }

  return (step) =>
    new Promise((resolve, reject) => {
      waiting.push({ step, resolve, reject })
      if (!isBusy) void drain()
    })
}

function takeSome<R>(waiting: Waiting<R>[]): Waiting<R>[] {
  let count = 0
  const end = waiting.findIndex(({ step }) => (count += step.taken.length) > mostRecords)
  return waiting.splice(0, end < 0 ? waiting.length : Math.max(1, end))
}

async function applyAll<R>(parts: readonly Waiting<R>[], apply: Apply<R>): Promise<void> {
  if (parts.length > 1) {
    const outcome = await apply(joined(parts.map(({ step }) => step))).catch(() => 'lost' as const)
    if (outcome !== 'lost')
      return parts.forEach(({ step, resolve }) =>
        resolve(outcome === 'committed' ? outcome : ofPart(step, outcome)),
      )
  }
  for (const { step, resolve, reject } of parts) await apply(step).then(resolve, reject)
}

/** What a cut of several steps together is for one of them: none where all of it was done. */
function ofPart<R>(step: Step<R>, cut: Cut): Outcome {
  const advances = cut.advances.filter(({ shard }) => step.advances.some((own) => own.shard === shard))
  const isDone = step.advances.every(({ shard, to }) =>
    advances.some((done) => done.shard === shard && done.to === to),
  )
  return isDone ? 'committed' : { advances }
}

const joined = <R>(steps: readonly Step<R>[]): Step<R> => ({
  taken: steps.flatMap(({ taken }) => taken),
  advances: steps.flatMap(({ advances }) => advances),
  gaps: steps.flatMap(({ gaps }) => gaps),
  offsets: steps.flatMap(({ offsets }) => offsets),
})
