import { setTimeout as pause } from 'node:timers/promises'
import { type TeamId } from '@common-thread/events'
import { type BenchHub } from './bench-hub.js'
import { cloudEvent, type LoadEvent } from './load-events.js'

export interface Published {
  /** Batches that were asked to come again, and did. */
  readonly delayed: number
}

const eventsOfBatch = 100
/** Batches on their way at once, over all publishers. */
const atOnce = 4
const againAfterMs = 200

/** Publishes everything as fast as intake takes it: a batch that is refused for now is sent again, by the same ids. */
export async function publishAll(hub: BenchHub, events: readonly LoadEvent[]): Promise<Published> {
  const batches = batchesOf(events)
  let delayed = 0
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      while (!(await isAccepted(hub, batch))) {
        delayed++
        await pause(againAfterMs, undefined, { signal: hub.signal })
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return { delayed }
}

/** Batches of one publisher each, in the order in which they fill. */
function batchesOf(events: readonly LoadEvent[]): LoadEvent[][] {
  const filling = new Map<TeamId, LoadEvent[]>()
  const batches: LoadEvent[][] = []
  for (const event of events) {
    const batch = filling.get(event.team) ?? []
    if (batch.length === 0) batches.push(batch)
    batch.push(event)
    if (batch.length < eventsOfBatch) filling.set(event.team, batch)
    else filling.delete(event.team)
  }
  return batches
}

async function isAccepted(hub: BenchHub, batch: readonly LoadEvent[]): Promise<boolean> {
  const [first] = batch
  if (!first) return true
  const body = batch.map((event) => cloudEvent(event, sentAt(event)))
  const response = await hub
    .post(first.team, 'application/cloudevents-batch+json', body)
    // A connection that was closed meanwhile: accepted or not, the same ids again are safe.
    .catch(() => undefined)
  if (!response) return false
  const answer: unknown = await response.json()
  if (response.status === 503) return false
  if (!Array.isArray(answer)) throw new Error(`a batch was refused: ${JSON.stringify(answer)}`)
  const answers = answer as { status: number }[]
  const refused = answers.find(({ status }) => status !== 202 && status !== 503)
  if (refused) throw new Error(`an event was refused: ${JSON.stringify(refused)}`)
  return answers.every(({ status }) => status === 202)
}

const times = new WeakMap<LoadEvent, number>()

/** The same event again says the same time: another would be another event by the same id. */
function sentAt(event: LoadEvent): number {
  const known = times.get(event) ?? Date.now()
  times.set(event, known)
  return known
}
