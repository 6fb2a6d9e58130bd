import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../preflight/failure.mjs'

export interface Waiting {
  /** Completes "… did not come up". */
  readonly what: string
  readonly deadlineMs: number
  readonly everyMs?: number
  readonly signal?: AbortSignal | undefined
  /** Says why waiting any longer is pointless, for example that the process has ended. */
  readonly hopeless?: () => string | undefined
  /** Added to the error, for example the end of a log. */
  readonly details?: () => string
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Tries until it succeeds or the deadline passes. A Failure is final: it says what a person has to do. */
export async function waitUntil<T>(waiting: Waiting, attempt: () => Promise<T>): Promise<T> {
  const { what, deadlineMs, everyMs = 50, signal, hopeless, details } = waiting
  const end = performance.now() + deadlineMs
  for (;;) {
    signal?.throwIfAborted()
    const gone = hopeless?.()
    if (gone) throw new Failure([`${what} ${gone}.`, details?.()].filter(Boolean).join('\n'))
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof Failure) throw error
      if (performance.now() > end) {
        const seconds = Math.round(deadlineMs / 1000)
        const late = `${what} did not answer within ${seconds} s (${reason(error)}).`
        throw new Failure([late, details?.()].filter(Boolean).join('\n'), { cause: error })
      }
    }
    await pause(everyMs, undefined, { signal })
  }
}
