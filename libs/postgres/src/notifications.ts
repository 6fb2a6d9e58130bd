import { setTimeout as pause } from 'node:timers/promises'
import { type Pool } from './pool.js'

const retryMilliseconds = 500

/**
 * Calls back when a transaction of another pool that appended to the outbox commits, in whichever instance. Losing the
 * connection loses notifications, not records: the relay also looks by itself now and then.
 */
export function onOutboxAppended(
  pool: Pool,
  schema: string,
  wake: () => void,
): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const listen = async (): Promise<void> => {
    while (!signal.aborted) {
      await listenOnce(pool, `${schema}_outbox`, { wake, signal }).catch(() =>
        pause(retryMilliseconds, undefined, { signal, ref: false }).catch(() => undefined),
      )
    }
  }
  const done = listen()
  return {
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}

/** On one connection, until that is lost or the signal comes. */
async function listenOnce(
  pool: Pool,
  channel: string,
  { wake, signal }: { readonly wake: () => void; readonly signal: AbortSignal },
): Promise<void> {
  const client = await pool.connect()
  const over = new AbortController()
  const ended = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { signal: over.signal })
  })
  try {
    const listening = client.query(`listen "${channel}"`).then(() => {
      if (signal.aborted) return
      client.on('notification', ({ payload }) => {
        if (payload !== pool.options.application_name) wake()
      })
      wake()
    })
    await Promise.race([listening.then(() => ended), ended])
  } finally {
    over.abort()
    client.removeAllListeners('notification')
    // Not given back but closed: it would go on listening.
    client.release(true)
  }
}
