import type { UnexpectedExit } from './part.js'
import type { Stack, StackOptions } from './stack.js'

export interface Stay {
  readonly start: (options: Pick<StackOptions, 'signal' | 'onUnexpectedExit'>) => Promise<Stack>
  /** What to do once all is up; the hub stays up afterwards as long as this says so. */
  readonly once: (stack: Stack, signal: AbortSignal) => Promise<'stay' | 'leave'>
  readonly say: (line: string) => void
}

const leaveOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a hub until a signal, in whatever stage that comes, and stops it in order. When a part ends by itself, says
 * which and why, and stops the rest: half a hub helps nobody.
 * @returns the exit code
 */
export async function stayUp({ start, once, say }: Stay): Promise<number> {
  const leaving = new AbortController()
  const broken: UnexpectedExit[] = []
  const leave = () => {
    if (!leaving.signal.aborted) say('Stopping…')
    leaving.abort()
  }
  const onUnexpectedExit = (exit: UnexpectedExit) => {
    broken.push(exit)
    say(exit.message)
    leaving.abort()
  }
  for (const signal of leaveOn) process.on(signal, leave)
  try {
    const stack = await start({ signal: leaving.signal, onUnexpectedExit })
    try {
      if ((await once(stack, leaving.signal)) === 'stay') await aborted(leaving.signal)
    } finally {
      await stack.stop()
    }
  } catch (error) {
    if (!leaving.signal.aborted) throw error
  } finally {
    for (const signal of leaveOn) process.off(signal, leave)
  }
  return broken.length > 0 ? 1 : 0
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    // Keeps Node alive: a signal handler alone does not.
    const awake = setInterval(() => undefined, 60_000)
    const done = () => {
      clearInterval(awake)
      resolve()
    }
    if (signal.aborted) done()
    else signal.addEventListener('abort', done, { once: true })
  })
