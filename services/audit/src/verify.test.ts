import { createHash } from 'node:crypto'
import { type DecisionRecord, type LogRecord, newChild, shardCount } from '@common-thread/events'
import { leafOf } from '@common-thread/record'
import { ed25519Signer, formatCheckpoint, inMemoryLog, signNote } from '@common-thread/transparency-log'
import { type Copy } from './read-copy.js'
import { verify } from './verify.js'

const origin = 'example/ledger'
const signer = ed25519Signer(origin, new Uint8Array(32).fill(7))
const stranger = ed25519Signer(origin, new Uint8Array(32).fill(8))
if (!signer.ok || !stranger.ok) throw new Error('no signer')

const bytes = (text: string): Buffer => createHash('sha256').update(text).digest()
const subject = newChild(Buffer.alloc(16, 1))

const accepted = (shard: number, seq: number): LogRecord => {
  const sealed = bytes(`record ${shard}/${seq}`)
  return { shard, seq, subject, recordedTime: seq, keyId: 'k_event', sealed }
}

const decided = (shard: number, seq: number): DecisionRecord => ({
  shard,
  seq,
  subject,
  recordedTime: seq,
  stops: false,
  keyId: 'k_own',
  sealed: bytes(`decision ${shard}/${seq}`),
  linesRoot: bytes(`lines ${shard}/${seq}`),
  contents: [],
  cited: [],
})

/** Three records in each of two shards. */
const places = [1, 2].flatMap((shard) => [1, 2, 3].map((seq) => ({ shard, seq })))
const decisions = places.map(({ shard, seq }) => decided(shard, seq))

function byShard<R extends { readonly shard: number }>(
  records: readonly R[],
): ReadonlyMap<number, readonly R[]> {
  return new Map([1, 2].map((shard) => [shard, records.filter((record) => record.shard === shard)]))
}

interface Made {
  readonly decisions?: readonly DecisionRecord[]
  readonly records?: readonly LogRecord[]
  /** What the log has a leaf for. */
  readonly leaves?: readonly Buffer[]
  readonly signedBy?: typeof signer
  readonly copy?: Partial<Copy>
  readonly change?: (tiles: Map<string, Uint8Array>) => void
}

/** Verifies a made-up copy in which everything holds but what a test says. Answers the findings. */
async function found(made: Made = {}): Promise<readonly string[]> {
  const leaves = made.leaves ?? decisions.map(leafOf)
  const { content, root } = inMemoryLog([leaves])
  const by = made.signedBy ?? signer
  if (!by.ok || !signer.ok) throw new Error('no signer')
  const note = signNote(formatCheckpoint({ origin, size: leaves.length, root }), [by.value])
  if (!note.ok) throw new Error(note.refusal.code)
  const tiles = new Map([...content, ['checkpoint', Buffer.from(note.value)]])
  made.change?.(tiles)
  const covered = Array.from({ length: shardCount }, (_, shard) => (shard === 1 || shard === 2 ? 3 : 0))
  const copy: Copy = {
    log: byShard(made.records ?? places.map(({ shard, seq }) => accepted(shard, seq))),
    decisions: byShard(made.decisions ?? decisions),
    checkpoints: [{ size: leaves.length, note: note.value, covered }],
    directory: () => undefined,
    gaps: [],
    ...made.copy,
  }
  const report = await verify({
    note: tiles.get('checkpoint'),
    copy,
    tiles: { read: (path) => Promise.resolve(tiles.get(path)) },
    log: { origin, key: signer.value.key },
  })
  expect(report.holds).toBe(report.findings.length === 0)
  return report.findings.map(({ code, where }) => `${code} ${where}`)
}

const changed = (seq: number): readonly DecisionRecord[] =>
  decisions.map((each) =>
    each.seq === seq && each.shard === 1 ? { ...each, sealed: bytes('changed') } : each,
  )

it('finds nothing where everything holds', async () => {
  expect(await found()).toEqual([])
})

it('finds nothing in decisions that are newer than the checkpoint, or records that wait for theirs', async () => {
  const newer = [...decisions, decided(1, 4)]
  const records = [...places, { shard: 1, seq: 4 }, { shard: 1, seq: 5 }]
  expect(
    await found({ decisions: newer, records: records.map(({ shard, seq }) => accepted(shard, seq)) }),
  ).toEqual([])
})

it('names a decision that is not what it was, and the leaf that it left', async () => {
  expect(await found({ decisions: changed(2) })).toEqual([
    'decision-without-leaf 1/2',
    'leaf-without-decision leaf 1',
  ])
})

it('names the leaf of a decision that is not there', async () => {
  expect(await found({ decisions: decisions.filter(({ seq }) => seq !== 2) })).toEqual([
    'leaf-without-decision leaf 1',
    'leaf-without-decision leaf 4',
  ])
})

it('names a shard whose last decision is gone, also where its leaf went with it', async () => {
  const left = decisions.slice(0, 5)
  expect(await found({ decisions: left })).toEqual([
    'leaf-without-decision leaf 5',
    'record-missing decisions 2/3',
  ])
  expect(await found({ decisions: left, leaves: left.map(leafOf) })).toEqual(['record-missing decisions 2/3'])
})

it('names a shard of which nothing is left', async () => {
  const left = decisions.filter(({ shard }) => shard === 1)
  expect(await found({ decisions: left, leaves: left.map(leafOf) })).toEqual(['record-missing decisions 2/1'])
})

it('names a leaf that is there twice, and which one it repeats', async () => {
  const leaves = [...decisions.map(leafOf), leafOf(decided(1, 2))]
  expect(await found({ leaves })).toEqual(['leaf-twice leaf 6'])
})

it('names a decision that the log left out', async () => {
  expect(await found({ leaves: decisions.slice(0, 5).map(leafOf) })).toEqual(['decision-without-leaf 2/3'])
})

it('names a decision that no accepted record stands behind', async () => {
  const records = places.slice(0, 5).map(({ shard, seq }) => accepted(shard, seq))
  expect(await found({ records })).toEqual(['decision-without-record 2/3'])
})

it('names what is missing in the order of a shard', async () => {
  const gaps = [{ topic: 'any', shard: 1, expected: 2, found: 3 }]
  expect(await found({ copy: { gaps } })).toEqual(['record-missing any 1/2'])
})

it('finds every flipped byte of the tiles and says where', async () => {
  const paths: string[] = []
  await found({ change: (tiles) => void paths.push(...tiles.keys()) })
  for (const path of paths.filter((each) => each !== 'checkpoint')) {
    let length = 1
    for (let at = 0; at < length; at += 13) {
      const findings = await found({
        change: (tiles) => {
          const tile = Uint8Array.from(tiles.get(path) ?? [])
          length = tile.length
          tile[at] = (tile[at] ?? 0) ^ 1
          tiles.set(path, tile)
        },
      })
      expect([at, findings.some((each) => each.includes(path))]).toEqual([at, true])
    }
  }
})

it('refuses a checkpoint that the log did not sign, that was changed, or that is not there', async () => {
  const refused = ['checkpoint-refused checkpoint']
  expect(await found({ signedBy: stranger })).toEqual(refused)
  expect(await found({ change: (tiles) => void tiles.delete('checkpoint') })).toEqual(refused)
  const raise = (tiles: Map<string, Uint8Array>) => {
    const note = Buffer.from(tiles.get('checkpoint') ?? []).toString('utf8')
    tiles.set('checkpoint', Buffer.from(note.replace('\n6\n', '\n5\n')))
  }
  expect(await found({ change: raise })).toEqual(refused)
})

it('says when the rooms never got the checkpoint', async () => {
  expect(await found({ copy: { checkpoints: [] } })).toEqual(['checkpoint-unknown checkpoint'])
})
