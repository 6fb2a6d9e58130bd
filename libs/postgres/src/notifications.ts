import { type Pool } from './pool.js'

/**
 * Calls back when a transaction that appended to the outbox commits, in whichever instance. Losing the connection
 * loses notifications, not records: the relay also looks by itself now and then.
 */
export function onOutboxAppended(
  pool: Pool,
  schema: string,
  wake: () => void,
): { stop: () => Promise<void> } {
  let stopped = false
  let release: (() => void) | undefined
  const listen = async (): Promise<void> => {
    while (!stopped) {
      try {
        const client = await pool.connect()
        const ended = new Promise<void>((resolve) => {
          release = () => {
            release = undefined
            client.removeAllListeners('notification')
            client.release(true)
            resolve()
          }
          client.on('error', () => release?.())
          client.on('end', () => release?.())
        })
        client.on('notification', wake)
        await client.query(`listen "${schema}_outbox"`)
        wake()
        await ended
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 500).unref())
      }
    }
  }
  const done = listen()
  return {
    stop: async () => {
      stopped = true
      release?.()
      await done
    },
  }
}
