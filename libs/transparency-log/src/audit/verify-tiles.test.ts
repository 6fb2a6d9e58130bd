import fc from 'fast-check'
import { edgePaths } from '../tiles/tile-span.js'
import { inMemoryLog, sampleEntries } from '../tiles/in-memory-tiles.js'
import { parseTilePath, tileWidth } from '../tiles/tile-path.js'
import { sameBytes } from '../tree/bytes.js'
import { leafHash, splitHashes } from '../tree/hash.js'
import { merkleRoot, rootOfHashes } from '../tree/root.js'
import { type OnEntry } from './bundle-hashes.js'
import { type Finding } from './finding.js'
import { verifyTiles } from './verify-tiles.js'

const large = logOf(70000)
const small = logOf(600)

function logOf(size: number) {
  const entries = sampleEntries(size)
  const { content, root } = inMemoryLog([entries])
  return { entries, content, checkpoint: { size, root } }
}
type Log = ReturnType<typeof logOf>
/** Tiles put in the place of the log's own; undefined takes one away. */
type Changes = Readonly<Record<string, Uint8Array | undefined>>

async function findingsOf(
  { content, checkpoint }: Log,
  changes: Changes = {},
  onEntry: OnEntry = () => undefined,
): Promise<readonly Finding[]> {
  const readTile = (path: string) => (path in changes ? changes[path] : content.get(path))
  const { findings, complete } = await verifyTiles({ checkpoint, readTile, onEntry })
  expect(complete).toBe(true)
  return findings
}

const tileOf = (log: Log, path: string): Uint8Array => log.content.get(path) ?? new Uint8Array(0)
const flipped = (bytes: Uint8Array, at: number, mask = 1): Uint8Array =>
  bytes.map((byte, n) => (n === at ? byte ^ mask : byte))
/** Entries here are 64 bytes, after their length. */
const entryLength = 66

/** The place of a byte: what must be named when it is flipped. */
function placeOf(path: string, at: number): { readonly level: number; readonly index: number } {
  const tile = parseTilePath(path)
  if (!tile) throw new Error(path)
  const level = tile.kind === 'hashes' ? tile.level : 0
  const width = tile.kind === 'hashes' ? 32 : entryLength
  return { level, index: tile.index * tileWidth + Math.floor(at / width) }
}

const flips = (log: Log) =>
  fc.record({
    path: fc.constantFrom(...log.content.keys()),
    position: fc.nat(),
    mask: fc.integer({ min: 1, max: 255 }),
  })

async function expectFlipNamed(log: Log, path: string, flip: { at: number; mask: number }): Promise<void> {
  const tampered = flipped(tileOf(log, path), flip.at, flip.mask)
  const [finding, ...others] = await findingsOf(log, { [path]: tampered })
  expect(others).toEqual([])
  expect(finding).toMatchObject({ path, at: placeOf(path, flip.at) })
  const isEntry = path.startsWith('tile/entries/')
  const isLength = isEntry && flip.at % entryLength < 2
  expect(finding?.code).toBe(isLength ? 'malformed-bundle' : isEntry ? 'entry-differs' : 'tile-differs')
}

describe('verifying a log that is whole', () => {
  it.each([0, 1, 2, 255, 256, 257, 511, 512, 600])('finds nothing in one of %d entries', async (size) => {
    expect(await findingsOf(logOf(size))).toEqual([])
  })

  it('finds nothing in one of 70000 entries, and streams them all in their order', async () => {
    let next = 0
    const onEntry = async (index: number, entry: Uint8Array) => {
      if (index % 10_000 === 0) await Promise.resolve()
      if (index !== next || !sameBytes(entry, large.entries[index] ?? entry.subarray(1)))
        throw new Error(`${index}`)
      next += 1
    }
    const readTile = (path: string) => Promise.resolve(large.content.get(path))
    const result = await verifyTiles({ checkpoint: large.checkpoint, readTile, onEntry })
    expect(result).toEqual({ findings: [], complete: true })
    expect(next).toBe(70000)
  })

  it('reads each tile once, and so never holds more than one of each level', async () => {
    const reads: string[] = []
    const readTile = (path: string) => (reads.push(path), large.content.get(path))
    await verifyTiles({ checkpoint: large.checkpoint, readTile })
    expect([...reads].sort()).toEqual([...large.content.keys()].sort())
  })

  it('takes the full tiles and bundles that replaced the partial ones', async () => {
    const grown = inMemoryLog([small.entries.slice(0, 300), small.entries.slice(300)])
    for (const path of edgePaths(300).filter((path) => !path.startsWith('tile/1'))) grown.content.delete(path)
    const earlier = {
      ...small,
      content: grown.content,
      checkpoint: { size: 300, root: merkleRoot(small.entries.slice(0, 300)) },
    }
    const seen: number[] = []
    expect(await findingsOf(earlier, {}, (index) => void seen.push(index))).toEqual([])
    expect(seen).toHaveLength(300)
    const path = 'tile/entries/001'
    const changes = { [path]: flipped(tileOf(earlier, path), 2) }
    expect(await findingsOf(earlier, changes)).toEqual([
      { code: 'entry-differs', path, at: { level: 0, index: 256 } },
    ])
  })
})

describe('a single flipped byte', () => {
  it('is found and named, wherever it is in a small log', async () => {
    await fc.assert(
      fc.asyncProperty(flips(small), ({ path, position, mask }) =>
        expectFlipNamed(small, path, { at: position % tileOf(small, path).length, mask }),
      ),
      { numRuns: 200 },
    )
  })

  it('is found and named in every tile that has another place in the tree', async () => {
    const paths = [
      'tile/0/000',
      'tile/0/255',
      'tile/0/256',
      'tile/entries/017',
      'tile/1/000',
      'tile/entries/272',
    ]
    for (const path of [...paths, ...edgePaths(70000)]) {
      const at = tileOf(large, path).length - 1
      await expectFlipNamed(large, path, { at, mask: 0x80 })
    }
  })
})

describe('several faults', () => {
  it('in bundles and tiles anywhere in a large log are each found and named', async () => {
    const place = fc.record({
      index: fc.nat(272),
      kind: fc.constantFrom('tile/entries', 'tile/0'),
      position: fc.nat(),
      mask: fc.integer({ min: 1, max: 255 }),
    })
    const places = fc.uniqueArray(place, { minLength: 30, maxLength: 60, selector: ({ index }) => index })
    await fc.assert(
      fc.asyncProperty(places, async (made) => {
        const flips = made.map(({ index, kind, position, mask }) => {
          const path = `${kind}/${String(index).padStart(3, '0')}`
          return { path, at: position % tileOf(large, path).length, mask }
        })
        const changes = Object.fromEntries(
          flips.map(({ path, at, mask }) => [path, flipped(tileOf(large, path), at, mask)]),
        )
        const named = (await findingsOf(large, changes)).map((finding) => 'at' in finding && finding)
        expect(named).toHaveLength(flips.length)
        for (const { path, at } of flips) {
          expect(named).toContainEqual(expect.objectContaining({ path, at: placeOf(path, at) }))
        }
      }),
      { numRuns: 3 },
    )
  })

  it('are each found and named, in the order of the entries', async () => {
    const faults = [
      ['tile/entries/003', 2],
      ['tile/0/004', 0],
      ['tile/1/000', 9 * 32],
      ['tile/entries/273.p/112', entryLength + 5],
      ['tile/2/000.p/1', 4],
    ] as const
    const changes = Object.fromEntries(faults.map(([path, at]) => [path, flipped(tileOf(large, path), at)]))
    const findings = await findingsOf(large, changes)
    const named = findings.map((finding) => 'path' in finding && finding.path)
    expect(named.sort()).toEqual(faults.map(([path]) => path).sort())
    for (const [path, at] of faults)
      expect(findings).toContainEqual(expect.objectContaining({ path, at: placeOf(path, at) }))
  })

  it('at two edges are told apart by the root', async () => {
    const bundle = 'tile/entries/002.p/88'
    const edge = 'tile/1/000.p/2'
    const changes = { [bundle]: flipped(tileOf(small, bundle), 70), [edge]: flipped(tileOf(small, edge), 33) }
    expect(await findingsOf(small, changes)).toEqual([
      { code: 'tile-differs', path: edge, at: { level: 1, index: 1 } },
      { code: 'entry-differs', path: bundle, at: { level: 0, index: 513 } },
    ])
  })

  it('of a bundle and a tile that were changed together are found where the tree contradicts them', async () => {
    const bundle = flipped(tileOf(small, 'tile/entries/001'), 2)
    const tile = tileOf(small, 'tile/0/001').slice()
    tile.set(leafHash(bundle.subarray(2, entryLength)))
    expect(await findingsOf(small, { 'tile/entries/001': bundle, 'tile/0/001': tile })).toEqual([
      { code: 'subtree-differs', path: 'tile/0/001', at: { level: 1, index: 1 } },
    ])
  })

  it('that were carried up through several levels are found where the tree contradicts them', async () => {
    const bundle = flipped(tileOf(large, 'tile/entries/001'), 2)
    const tile = tileOf(large, 'tile/0/001').slice()
    tile.set(leafHash(bundle.subarray(2, entryLength)))
    const above = tileOf(large, 'tile/1/000').slice()
    above.set(rootOfHashes(splitHashes(tile)), 32)
    const changes = { 'tile/entries/001': bundle, 'tile/0/001': tile, 'tile/1/000': above }
    expect(await findingsOf(large, changes)).toEqual([
      { code: 'subtree-differs', path: 'tile/1/000', at: { level: 2, index: 0 } },
    ])
    expect(await findingsOf(large, { ...changes, 'tile/0/001': undefined })).toEqual([
      { code: 'missing-tile', path: 'tile/0/001' },
      { code: 'subtree-differs', path: 'tile/1/000', at: { level: 2, index: 0 } },
    ])
    expect(await findingsOf(large, { ...changes, 'tile/1/000': tileOf(large, 'tile/1/000') })).toEqual([
      { code: 'subtree-differs', path: 'tile/0/001', at: { level: 1, index: 1 } },
    ])
  })

  it('that leave nothing to tell them by are all named', async () => {
    const changes = {
      'tile/entries/001': flipped(tileOf(small, 'tile/entries/001'), 2),
      'tile/0/001': flipped(tileOf(small, 'tile/0/001'), 5 * 32),
    }
    expect(await findingsOf(small, changes)).toEqual([
      { code: 'tile-differs', path: 'tile/0/001', at: { level: 0, index: 256 } },
      { code: 'tile-differs', path: 'tile/0/001', at: { level: 0, index: 261 } },
      { code: 'subtree-differs', path: 'tile/0/001', at: { level: 1, index: 1 } },
    ])
  })

  it('at the edge that leave nothing to tell them by are all named, and the root', async () => {
    const paths = ['tile/entries/002.p/88', 'tile/0/002.p/88'] as const
    const changes = Object.fromEntries(
      paths.map((path, n) => [path, flipped(tileOf(small, path), 2 + n * 32)]),
    )
    expect(await findingsOf(small, changes)).toMatchObject([
      { code: 'tile-differs', path: 'tile/0/002.p/88', at: { level: 0, index: 512 } },
      { code: 'tile-differs', path: 'tile/0/002.p/88', at: { level: 0, index: 513 } },
      { code: 'root-differs' },
    ])
  })

  it('that leave one whole tree, but another than the checkpoint’s, are found at the root', async () => {
    const other = logOf(600).checkpoint
    const rewritten = inMemoryLog([small.entries.map((entry, n) => (n === 300 ? flipped(entry, 0) : entry))])
    const findings = await findingsOf({ ...small, content: rewritten.content })
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    expect(findings).toEqual([
      { code: 'root-differs', expected: hex(other.root), found: hex(rewritten.root) },
    ])
  })

  it('do not end the stream of entries', async () => {
    const seen: number[] = []
    const readTile = (path: string) => (path === 'tile/entries/001' ? undefined : small.content.get(path))
    await verifyTiles({ checkpoint: small.checkpoint, readTile, onEntry: (index) => void seen.push(index) })
    expect(seen).toHaveLength(600 - 256)
    expect(seen.at(-1)).toBe(599)
  })
})

describe('a tile that is not there', () => {
  it('is the one finding, whichever it is', async () => {
    for (const path of small.content.keys()) {
      expect(await findingsOf(small, { [path]: undefined })).toEqual([{ code: 'missing-tile', path }])
    }
    for (const path of ['tile/entries/100', 'tile/1/000']) {
      expect(await findingsOf(large, { [path]: undefined })).toEqual([{ code: 'missing-tile', path }])
    }
  })

  it('is found for all of them', async () => {
    const { findings } = await verifyTiles({ checkpoint: small.checkpoint, readTile: () => undefined })
    const missing = findings.map((finding) => finding.code === 'missing-tile' && finding.path)
    expect(missing.sort()).toEqual([...small.content.keys()].sort())
  })

  it('is named when it is longer or shorter than its path demands', async () => {
    for (const path of small.content.keys()) {
      const bytes = tileOf(small, path)
      const code = path.startsWith('tile/entries/') ? 'malformed-bundle' : 'malformed-tile'
      for (const other of [bytes.slice(0, -1), Uint8Array.of(...bytes, 0), new Uint8Array(0)]) {
        expect(await findingsOf(small, { [path]: other })).toMatchObject([{ code, path }])
      }
    }
  })

  it('is placed at its last leaf when it goes on after it', async () => {
    const path = 'tile/entries/001'
    const longer = Uint8Array.of(...tileOf(small, path), 0)
    expect(await findingsOf(small, { [path]: longer })).toEqual([
      { code: 'malformed-bundle', path, at: { level: 0, index: 511 }, reason: 'trailing-bytes' },
    ])
  })

  it('does not hide a fault beside it', async () => {
    const changes = {
      'tile/0/000': undefined,
      'tile/entries/001': flipped(tileOf(small, 'tile/entries/001'), 2),
      'tile/entries/002.p/88': undefined,
    }
    expect(await findingsOf(small, changes)).toEqual([
      { code: 'missing-tile', path: 'tile/0/000' },
      { code: 'entry-differs', path: 'tile/entries/001', at: { level: 0, index: 256 } },
      { code: 'missing-tile', path: 'tile/entries/002.p/88' },
    ])
  })

  it('does not hide that the tile above it is another than the tree’s', async () => {
    const changes = { 'tile/entries/001': undefined, 'tile/0/001': flipped(tileOf(small, 'tile/0/001'), 0) }
    expect(await findingsOf(small, changes)).toEqual([
      { code: 'missing-tile', path: 'tile/entries/001' },
      { code: 'subtree-differs', path: 'tile/0/001', at: { level: 1, index: 1 } },
    ])
  })

  it('does not keep a fault higher up from being told apart', async () => {
    const changes = {
      'tile/entries/001': undefined,
      'tile/0/001': undefined,
      'tile/1/000': flipped(tileOf(large, 'tile/1/000'), 9 * 32),
    }
    expect(await findingsOf(large, changes)).toEqual([
      { code: 'missing-tile', path: 'tile/0/001' },
      { code: 'missing-tile', path: 'tile/entries/001' },
      { code: 'tile-differs', path: 'tile/1/000', at: { level: 1, index: 9 } },
    ])
  })
})

describe('a hostile log', () => {
  it('can not keep the walk going beyond the limit of findings', async () => {
    let reads = 0
    const readTile = () => void (reads += 1)
    const checkpoint = { size: Number.MAX_SAFE_INTEGER, root: new Uint8Array(32) }
    const { findings, complete } = await verifyTiles({ checkpoint, readTile, findingLimit: 500 })
    expect(findings).toHaveLength(500)
    expect(complete).toBe(false)
    expect(reads).toBeLessThan(2000)
  })

  it('is never reported as whole when anything at all is different', async () => {
    const changes = fc.array(fc.tuple(flips(small), fc.boolean()), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(changes, async (made) => {
        const changed: Record<string, Uint8Array | undefined> = {}
        for (const [{ path, position, mask }, isGone] of made) {
          const bytes = tileOf(small, path)
          changed[path] = isGone ? undefined : flipped(bytes, position % bytes.length, mask)
        }
        expect(await findingsOf(small, changed)).not.toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
