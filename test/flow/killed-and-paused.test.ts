import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { homeEnvironment } from '@common-thread/infra'
import {
  children,
  deliveriesOfPlan,
  introductions,
  planReviewed,
  publishUntilAccepted,
} from '../support/load.js'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'
import { brokenInvariants, comeToRest, counts } from '../support/whole-record.js'

const sessionTimeout = 6000
const all = children(40)
const rounds = 50
const events = all.length * rounds

let hub: RunningHub
let expected = { accepted: 0, inbox: 0 }

beforeAll(async () => {
  hub = await runHub({ env: { KAFKA_SESSION_TIMEOUT: String(sessionTimeout) } })
  await publishUntilAccepted(hub, introductions(all))
  const rest = await comeToRest(hub, all.length * 4)
  expected = { accepted: rest.accepted, inbox: rest.inbox }
}, 180_000)

afterAll(() => hub.stop(), 60_000)

type Room = 'sharing' | 'ledger' | 'delivery'

const doneBy = { sharing: 'decided', ledger: 'leaves', delivery: 'offered' } as const

/** Waits until the room has done a share of the load's work. */
async function untilDone(room: Room, share: number): Promise<void> {
  const work =
    room === 'delivery'
      ? expected.inbox + events * deliveriesOfPlan * share
      : expected.accepted + events * share
  await eventually(
    `${room} at ${share} of the load`,
    () => counts(hub),
    (now) => now[doneBy[room]] >= work,
    180,
  )
}

async function publishHalf(first: number): Promise<void> {
  for (let round = first; round < first + rounds / 2; round++) {
    await publishUntilAccepted(
      hub,
      all.map((child) => planReviewed(child, `round ${round}`)),
    )
  }
}

it.each(['sharing', 'ledger', 'delivery'] as const)(
  '%s killed, and paused past its session while another instance takes over, in the middle of 2,000 events, does each once',
  async (room) => {
    const part = hub.stack.partOf(room)
    const firstHalf = publishHalf(0)
    await untilDone(room, 0.25)
    await part.kill()
    await part.start()
    await firstHalf
    await untilDone(room, 0.5)
    // Only now the rest: a room that comes back to a full topic would be through with it before it is paused.
    const secondHalf = publishHalf(rounds / 2)
    await untilDone(room, 0.6)
    part.pause()
    const before = await counts(hub)
    const twin = startTwin(room)
    try {
      await eventually(
        `The other ${room}`,
        () => counts(hub),
        (now) => now[doneBy[room]] > before[doneBy[room]],
        120,
      )
      part.resume()
      await secondHalf
      expected = { accepted: expected.accepted + events, inbox: expected.inbox + events * deliveriesOfPlan }
      const rest = await comeToRest(hub, expected.accepted)
      expect(rest.inbox).toBe(expected.inbox)
      expect(await brokenInvariants(hub)).toEqual([])
    } finally {
      part.resume()
      twin.kill('SIGTERM')
    }
  },
  420_000,
)

/** A second instance of a room, on a port of its own. */
function startTwin(room: Room): ChildProcess {
  const { home } = hub.stack
  return spawn(process.execPath, [join(import.meta.dirname, '../../services', room, 'dist/main.js')], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'] ?? '',
      ...homeEnvironment(home),
      KAFKA_SESSION_TIMEOUT: String(sessionTimeout),
      [`${room.toUpperCase()}_PORT`]: String(home.ports[room] + 50),
    },
  })
}
