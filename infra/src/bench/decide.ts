import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type JudgeInput } from '@common-thread/policy'
import { sampleDirectory } from '@common-thread/policy/testing'
import { currentRelease, type Policy } from '@common-thread/release'
import { type BesideCedar, besideCedar } from './beside-cedar.js'
import { hundredRecords } from './decide-load.js'
import { costByDirectory, type CostByDirectory } from './large-directory.js'
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
  readonly cedar: BesideCedar
  readonly byDirectory: CostByDirectory
}

export const decisionLine =
  'one recipient considered for one event: folding the record and finding its candidates included, outcome, reasons, lawful basis, mask, handling, times and delivery id as a result'

export const writingLine =
  'writing the same decision lines down as JSON and digesting each with SHA-256, deciding nothing'

const measuredMs = 3_000
const warmUpMs = 1_000

/** The release that the hub decides with, on one core, in this process: what runs is the kept bundle. */
export async function measureDecide(home: string): Promise<DecideRun> {
  const { policy, sha256 } = await currentRelease(join(home, 'releases'))
  const hundred = hundredRecords({ directory: sampleDirectory, release: sha256 })
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
    cedar: besideCedar(policy),
    byDirectory: costByDirectory(policy, sha256),
  }
}

export function judgeFor(milliseconds: number, policy: Policy, records: readonly JudgeInput[]) {
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
