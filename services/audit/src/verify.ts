import { type DecisionRecord, topics } from '@common-thread/events'
import { leafOf } from '@common-thread/record'
import { type Finding, openCheckpoint, type VerifierKey, verifyTiles } from '@common-thread/transparency-log'
import { at, type AuditFinding, type AuditReport, report } from './finding.js'
import { type Copy } from './read-copy.js'
import { type TileSource } from './tiles.js'

export interface VerifyInput {
  /** The checkpoint as it is published. It was read before the copy, which so holds all that it covers. */
  readonly note: Uint8Array | undefined
  readonly copy: Copy
  readonly tiles: TileSource
  readonly log: { readonly origin: string; readonly key: VerifierKey }
}

/**
 * Holds the published log against the record: the checkpoint is signed by the log, every tile and entry is what its
 * root stands for, every decision that the checkpoint covers is there and has exactly one leaf, every leaf has its
 * decision, and every accepted record has exactly one decision.
 */
export async function verify({ note, copy, tiles, log }: VerifyInput): Promise<AuditReport> {
  const findings: AuditFinding[] = copy.gaps.map(({ topic, shard, expected, found }) => ({
    code: 'record-missing',
    where: `${topic} ${shard}/${expected}`,
    meaning: `the record after position ${expected - 1} of shard ${shard} is ${found}`,
  }))
  if (!note) return report('verify', [...findings, noCheckpoint('there is none')], {})
  const opened = openCheckpoint(Buffer.from(note).toString('utf8'), log)
  if (!opened.ok) return report('verify', [...findings, noCheckpoint(opened.refusal.code)], {})
  const checkpoint = opened.value
  const leaves = new Map<string, number>()
  const walked = await verifyTiles({
    checkpoint,
    readTile: tiles.read,
    onEntry: (index, entry) => {
      const leaf = Buffer.from(entry).toString('hex')
      const before = leaves.get(leaf)
      if (before !== undefined) findings.push(twice(before, index))
      leaves.set(leaf, index)
    },
  })
  findings.push(...walked.findings.map(tileFinding))
  if (!walked.complete)
    findings.push({ code: 'too-many-findings', where: 'tiles', meaning: 'the walk ended early' })
  findings.push(...compareLeaves(copy, checkpoint.size, leaves))
  findings.push(...compareRecords(copy))
  const counts = { size: checkpoint.size, decisions: count(copy.decisions), records: count(copy.log) }
  return report('verify', findings, counts)
}

const count = (shards: ReadonlyMap<number, readonly unknown[]>): number =>
  [...shards.values()].reduce((sum, list) => sum + list.length, 0)

const noCheckpoint = (reason: string): AuditFinding => ({
  code: 'checkpoint-refused',
  where: 'checkpoint',
  meaning: `the checkpoint is not one that the log signed: ${reason}`,
})

const twice = (before: number, index: number): AuditFinding => ({
  code: 'leaf-twice',
  where: `leaf ${index}`,
  meaning: `leaf ${index} is leaf ${before} again`,
})

function tileFinding(finding: Finding): AuditFinding {
  switch (finding.code) {
    case 'root-differs':
      return {
        code: finding.code,
        where: 'checkpoint',
        meaning: 'the tiles are another tree than the checkpoint’s',
      }
    case 'missing-tile':
      return { code: finding.code, where: finding.path, meaning: 'this tile is not there' }
    case 'malformed-tile':
      return {
        code: finding.code,
        where: finding.path,
        meaning: 'this tile is not as long as its path demands',
      }
    case 'malformed-bundle':
    case 'entry-differs':
    case 'tile-differs':
    case 'subtree-differs': {
      const { level, index } = finding.at
      const place = level === 0 ? `leaf ${index}` : `hash ${index} of tile level ${level}`
      return {
        code: finding.code,
        where: `${finding.path} at ${place}`,
        meaning: 'these bytes are not what the signed root stands for',
      }
    }
  }
}

function compareLeaves(copy: Copy, size: number, leaves: ReadonlyMap<string, number>): AuditFinding[] {
  const covered = copy.checkpoints.find((checkpoint) => checkpoint.size === size)?.covered
  if (!covered) {
    return [
      {
        code: 'checkpoint-unknown',
        where: 'checkpoint',
        meaning: `no checkpoint of size ${size} was sent to the rooms`,
      },
    ]
  }
  const findings: AuditFinding[] = []
  const left = new Map(leaves)
  for (const [shard, decisions] of copy.decisions) {
    for (const decision of decisions) {
      if (decision.seq > (covered[shard] ?? 0)) break
      const leaf = leafOf(decision).toString('hex')
      if (!left.delete(leaf)) {
        findings.push({
          code: 'decision-without-leaf',
          where: at(decision),
          meaning: 'the log has no leaf for this decision as it is stored',
        })
      }
    }
  }
  for (const index of left.values()) {
    findings.push({
      code: 'leaf-without-decision',
      where: `leaf ${index}`,
      meaning: 'no stored decision has this leaf',
    })
  }
  return [...findings, ...lastOnesGone(copy, covered)]
}

/** What is gone from the end of a shard leaves no gap, and no leaf where that is gone with it. */
function lastOnesGone(copy: Copy, covered: readonly number[]): AuditFinding[] {
  return covered.flatMap((until, shard) => {
    const last = copy.decisions.get(shard)?.at(-1)?.seq ?? 0
    if (last >= until) return []
    return [
      {
        code: 'record-missing',
        where: `${topics.decisions} ${shard}/${last + 1}`,
        meaning: `the checkpoint covers shard ${shard} up to position ${until}, and its decisions end at ${last}`,
      },
    ]
  })
}

/** One decision for each accepted record, and none for anything else. Records newer than the last decision are on their way. */
function compareRecords(copy: Copy): AuditFinding[] {
  return [...copy.decisions].flatMap(([shard, decisions]) => {
    const records = copy.log.get(shard) ?? []
    const known = new Set(records.map(({ seq }) => seq))
    return decisions
      .filter(({ seq }: DecisionRecord) => !known.has(seq))
      .map((decision) => ({
        code: 'decision-without-record',
        where: at(decision),
        meaning: 'no accepted record stands behind this decision',
      }))
  })
}
