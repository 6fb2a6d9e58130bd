import { type HubInABox } from './hub-in-a-box.js'

/** A room dies. */
export class Crash extends Error {}

/** Does it again, with everything that is not in a store lost, until no crash stops it. */
export async function untilDone(hub: HubInABox, work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work()
      return
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      hub.restart()
    }
  }
}
