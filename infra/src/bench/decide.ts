import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type JudgeInput } from '@common-thread/policy'
import {
  aChild,
  agreement,
  asEntry,
  concern,
  conferenceMember,
  domesticAbuse,
  edAttended,
  type Happening,
  involvementStarted,
  known,
  Log,
  placementMoved,
  plan,
  restriction,
  sampleDirectory,
} from '@common-thread/policy/testing'
import { currentRelease, type Policy } from '@common-thread/release'
import { deliveryIds } from '@common-thread/sealing'
import { roundsFor } from './processor-time.js'

export interface DecideRun {
  /**
   * Decisions a second of processor time, the collector's included: recipients considered, each with outcome, reasons,
   * basis and mask. Not by the clock, which on a shared core counts what others do.
   */
  readonly perSecond: number
  readonly decisions: number
  /** Records judged, each for all of its candidate recipients. */
  readonly records: number
  /** The peer's lines a second. */
  readonly peerPerSecond: number
}

export const decisionLine =
  'one recipient considered for one event: folding the record and finding its candidates included, outcome, reasons, lawful basis, mask, handling, times and delivery id as a result'

export const writingLine =
  'writing the same decision lines down as JSON and digesting each with SHA-256, deciding nothing'

const before = [...known, conferenceMember]
const planned = [...before, plan('child-protection')]
const shielded = [...planned, restriction('location-shield')]

/** What happened before, what happens now, and how many of a hundred records are so. */
const mix: readonly (readonly [share: number, before: readonly Happening[], now: Happening])[] = [
  [20, known, involvementStarted({ kind: 'caseload', organisation: 'health:northshire-0-19', by: 'la:northshire/social-work' })],
  [20, before, concern()],
  [8, shielded, concern()],
  [14, before, plan('child-protection')],
  [5, before, plan('child-in-need')],
  [14, planned, domesticAbuse()],
  [10, planned, edAttended()],
  [3, shielded, placementMoved()],
  [3, planned, restriction('location-shield')],
  [3, [...before, plan('family-help')], agreement('given')],
] // prettier-ignore

const measuredMs = 3_000
const warmUpMs = 1_000

/** The release that the hub decides with, on one core, in this process: what runs is the kept bundle. */
export async function measureDecide(home: string): Promise<DecideRun> {
  const { policy, sha256 } = await currentRelease(join(home, 'releases'))
  const hundred = inputs(sha256)
  judgeFor(warmUpMs, policy, hundred)
  const judged = judgeFor(measuredMs, policy, hundred)
  const lines = hundred.flatMap((input) => policy.judge(input).decision.lines)
  writeFor(warmUpMs, lines)
  const written = writeFor(measuredMs, lines)
  return {
    perSecond: judged.decisions / judged.seconds,
    decisions: judged.decisions,
    records: judged.records,
    peerPerSecond: written.lines / written.seconds,
  }
}

/** A hundred records in their shares, spread so that no two of a kind come together. */
function inputs(release: string): JudgeInput[] {
  const key = randomBytes(32)
  const all = mix.flatMap(([share, earlier, now]) => {
    const log = new Log()
    earlier.forEach((happening) => log.add(happening))
    const entry = asEntry(now, log.history.length + 1, Date.parse('2026-11-24T10:00:00Z'))
    const input: JudgeInput = {
      subject: aChild,
      entry,
      recordDigest: Buffer.alloc(32),
      state: log.state,
      history: log.history,
      joined: [],
      directory: sampleDirectory,
      release,
      deliveryId: deliveryIds(key, entry.position),
    }
    return Array.from({ length: share }, (_, i) => ({ input, place: (i + 0.5) / share }))
  })
  return all.sort((a, b) => a.place - b.place).map(({ input }) => input)
}

function judgeFor(milliseconds: number, policy: Policy, records: readonly JudgeInput[]) {
  let decisions = 0
  const { rounds, seconds } = roundsFor(milliseconds, () => {
    for (const input of records) decisions += policy.judge(input).decision.lines.length
  })
  return { records: rounds * records.length, decisions, seconds }
}

function writeFor(milliseconds: number, lines: readonly object[]) {
  let last: Buffer | undefined
  const { rounds, seconds } = roundsFor(milliseconds, () => {
    for (const line of lines) last = createHash('sha256').update(JSON.stringify(line)).digest()
  })
  if (!last) throw new Error('there was no line to write')
  return { lines: rounds * lines.length, seconds }
}
