import { pause } from '@common-thread/kafka'
import { Problem } from '@common-thread/nest'
import { type OfferPorts } from '../judge-offers.js'
import { type Asking, askRead, type AskPorts } from './ask-read.js'
import { composeAnswer } from './compose-answer.js'
import { openAnswer } from './open-answer.js'
import { answerTimes, type Ticks } from './ticks.js'

export interface ReadPorts extends AskPorts, OfferPorts {
  readonly ticks: Ticks
  /** Resolves at a time of the clock, or when the signal aborts. */
  readonly until?: (time: number, signal: AbortSignal) => Promise<void>
}

export interface ReadResult {
  /** Reference of the read. */
  readonly read: string
  /** Nothing: absent, forbidden and sealed are one answer. */
  readonly body: Record<string, unknown> | undefined
}

/**
 * One read: recorded, decided, covered by the log, and answered at a tick. What stopped the child's rows after it was
 * decided is counted by asking again. Throws `busy` where the log does not cover it in time.
 */
export async function read(asking: Asking, ports: ReadPorts, signal: AbortSignal): Promise<ReadResult> {
  const { reads, now, ticks, until = waitUntil(now) } = ports
  let id = await askRead(asking, ports)
  for (const time of answerTimes(now(), ticks)) {
    await until(time, signal)
    if (signal.aborted) break
    const answer = await reads.answer(id)
    if (!answer) continue
    const opened = await openAnswer(answer, asking.team, ports)
    switch (opened.kind) {
      case 'lines':
        return { read: id, body: composeAnswer({ ...opened, read: id, team: asking.team, answer }, ports) }
      case 'nothing':
        return { read: id, body: undefined }
      case 'not-reached':
      case 'stopped':
        id = await askRead(asking, ports)
    }
  }
  throw new Problem('busy', { reason: 'not-answered-in-time' }, { 'Retry-After': '5' })
}

const waitUntil =
  (now: () => number) =>
  (time: number, signal: AbortSignal): Promise<void> =>
    pause(Math.max(0, time - now()), signal)
