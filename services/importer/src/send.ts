import { type ReadyEvent } from './check.js'

/** What the hub said of one event: taken (now or before), or why not. */
export type Sent = { readonly ok: true } | { readonly ok: false; readonly code: string }

/** Sends events in their order and waits until each is durable or refused. Throws when the hub takes nothing at all. */
export type Send = (events: readonly ReadyEvent[]) => Promise<readonly Sent[]>

export interface HubClient {
  readonly intakeUrl: string
  readonly token: () => Promise<string>
  readonly wait?: (milliseconds: number) => Promise<void>
  readonly signal?: AbortSignal
}

const maxEvents = 500
/** Under intake's 1 MiB, brackets and commas included. */
const maxBytes = 900 * 1024
const patienceMs = 10 * 60_000

/** The hub does not let this client publish at all, or does not answer. */
export class HubRefused extends Error {
  override readonly name = 'HubRefused'
}

/**
 * Over intake's batch interface: of what it is given at once, one batch at a time, so that a child's events arrive in
 * their order. Asked to come again (429, 503), it waits as long as it is told to and sends the same again, which is safe.
 */
export function sendTo(hub: HubClient): Send {
  return async (events) => {
    const sent: Sent[] = []
    for (const batch of batchesOf(events)) sent.push(...(await sendBatch(batch, hub)))
    return sent
  }
}

export function* batchesOf(events: readonly ReadyEvent[]): Generator<readonly ReadyEvent[]> {
  let batch: ReadyEvent[] = []
  let bytes = 0
  for (const event of events) {
    const size = Buffer.byteLength(event.json) + 1
    if (batch.length > 0 && (batch.length >= maxEvents || bytes + size > maxBytes)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(event)
    bytes += size
  }
  if (batch.length > 0) yield batch
}

interface Answer {
  readonly id: string | null
  readonly status: number
  readonly problem?: { readonly code?: string }
}

async function sendBatch(batch: readonly ReadyEvent[], hub: HubClient): Promise<readonly Sent[]> {
  const results = new Map<string, Sent>()
  let left = batch
  const until = Date.now() + patienceMs
  for (let attempt = 0; left.length > 0; attempt++) {
    hub.signal?.throwIfAborted()
    const response = await post(left, hub)
    if (response?.status === 200) {
      const answers = (await response.json()) as readonly Answer[]
      const again = left.filter((event, i) => !settle(event, answers[i], results))
      if (again.length < left.length) attempt = 0
      left = again
    } else if (response && response.status !== 429 && response.status < 500) {
      throw new HubRefused(`the hub refused the batch with ${response.status}`)
    }
    if (left.length === 0) break
    if (Date.now() > until) throw new HubRefused('the hub has not taken the batch for ten minutes')
    await (hub.wait ?? wait)(delayOf(response, attempt))
  }
  return batch.map(({ id }) => results.get(id) ?? { ok: false, code: 'no-answer' })
}

/** Undefined where the hub can't be reached: it may come back. */
async function post(batch: readonly ReadyEvent[], hub: HubClient): Promise<Response | undefined> {
  try {
    return await fetch(`${hub.intakeUrl}/v1/events`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await hub.token()}`,
        'content-type': 'application/cloudevents-batch+json',
      },
      body: `[${batch.map(({ json }) => json).join(',')}]`,
      signal: AbortSignal.any([AbortSignal.timeout(40_000), ...(hub.signal ? [hub.signal] : [])]),
    })
  } catch (error) {
    if (hub.signal?.aborted || (error instanceof Error && error.name === 'TokenRefused')) throw error
    return undefined
  }
}

/** Whether this event needs no other attempt. */
function settle(event: ReadyEvent, answer: Answer | undefined, results: Map<string, Sent>): boolean {
  if (answer === undefined) return false
  if (answer.status === 202) results.set(event.id, { ok: true })
  else if (answer.status === 429 || answer.status >= 500) return false
  else results.set(event.id, { ok: false, code: answer.problem?.code ?? String(answer.status) })
  return true
}

function delayOf(response: Response | undefined, attempt: number): number {
  const told = Number(response?.headers.get('retry-after'))
  if (Number.isFinite(told) && told > 0) return told * 1000
  return Math.min(30_000, 500 * 2 ** attempt)
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))
