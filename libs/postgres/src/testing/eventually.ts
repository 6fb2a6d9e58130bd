import { setTimeout as pause } from 'node:timers/promises'

const everyMilliseconds = 20

/** Tries until it holds. At the deadline it fails with what was wrong last. */
export async function eventually<T>(
  attempt: () => T | Promise<T>,
  deadlineMilliseconds = 30_000,
): Promise<T> {
  const end = performance.now() + deadlineMilliseconds
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() > end) throw error
    }
    await pause(everyMilliseconds)
  }
}
