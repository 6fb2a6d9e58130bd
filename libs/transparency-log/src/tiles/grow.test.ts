import fc from 'fast-check'
import { sameBytes } from '../tree/bytes.js'
import { append, emptyFrontier } from '../tree/frontier.js'
import { leafHash } from '../tree/hash.js'
import { grow } from './grow.js'
import { inMemoryLog, sampleEntries } from './in-memory-tiles.js'
import { restoreFrontier } from './restore-frontier.js'
import { pathOf } from './tile-path.js'
import { edgePaths, tilesBetween } from './tile-span.js'

const entries = sampleEntries(2000)
const sizes = fc
  .array(fc.nat(entries.length), { minLength: 1, maxLength: 5 })
  .map((all) => all.sort((one, other) => one - other))
const batchesAt = (steps: readonly number[]) => steps.map((size, n) => entries.slice(steps[n - 1] ?? 0, size))
const isSame = (one: Uint8Array | undefined, other: Uint8Array) => one !== undefined && sameBytes(one, other)
const frontierAt = (size: number) => append(emptyFrontier, entries.slice(0, size).map(leafHash))

describe('growing a log', () => {
  it('writes the tiles that a growth needs, and no others', () => {
    fc.assert(
      fc.property(sizes, fc.nat(700), (steps, more) => {
        const log = inMemoryLog(batchesAt(steps))
        const grown = grow(log.frontier, entries.slice(0, more), log.readTile)
        const paths = grown.ok ? grown.value.tiles.map(({ path }) => path) : []
        expect(paths).toEqual(tilesBetween(log.frontier.size, log.frontier.size + more).map(pathOf))
      }),
      { numRuns: 30 },
    )
  })

  it('gives every tile the same content whoever writes it, in whatever batches', () => {
    fc.assert(
      fc.property(sizes, (steps) => {
        const inSteps = inMemoryLog(batchesAt(steps))
        const size = steps.at(-1) ?? 0
        const atOnce = inMemoryLog([entries.slice(0, size)])
        expect(inSteps.root).toEqual(atOnce.root)
        const other = [...atOnce.content].filter(([path, bytes]) => !isSame(inSteps.content.get(path), bytes))
        expect(other).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('writes the same again when it stopped before its checkpoint, even with more entries', () => {
    const log = inMemoryLog([entries.slice(0, 300)])
    const interrupted = grow(log.frontier, entries.slice(300, 700), log.readTile)
    if (!interrupted.ok) throw new Error(interrupted.refusal.code)
    log.write(interrupted.value.tiles.slice(0, 3))
    const again = grow(log.frontier, entries.slice(300, 900), log.readTile)
    expect(again).toEqual(
      grow(log.frontier, entries.slice(300, 900), inMemoryLog([entries.slice(0, 300)]).readTile),
    )
    expect(again.ok && again.value.root).toEqual(frontierAt(900).root)
  })

  it('takes the full tile for the partial one that it replaced', () => {
    const log = inMemoryLog([entries.slice(0, 300), entries.slice(300, 600)])
    for (const path of edgePaths(300)) if (!path.startsWith('tile/1')) log.content.delete(path)
    const grown = grow(frontierAt(300).frontier, entries.slice(300, 310), log.readTile)
    expect(grown.ok && grown.value.root).toEqual(frontierAt(310).root)
  })

  it('does not build upon tiles that the frontier does not bear out', () => {
    const { frontier, content } = inMemoryLog([entries.slice(0, 300)])
    for (const path of edgePaths(300)) {
      for (let at = 0; at < (content.get(path)?.length ?? 0); at += 131) {
        const bytes = Uint8Array.from(content.get(path) ?? [])
        bytes[at] = (bytes[at] ?? 0) ^ 1
        const grown = grow(frontier, entries.slice(300, 310), (asked) =>
          asked === path ? bytes : content.get(asked),
        )
        expect(grown).toMatchObject({ ok: false, refusal: { path } })
      }
    }
  })

  it.each([
    ['tile/0/001.p/44', 'missing-tile'],
    ['tile/1/000.p/1', 'missing-tile'],
    ['tile/entries/001.p/44', 'missing-bundle'],
  ])('names a tile at the edge that is not there: %s', (path, code) => {
    const { frontier, content } = inMemoryLog([entries.slice(0, 300)])
    content.delete(path)
    const grown = grow(frontier, entries.slice(300, 310), (asked) => content.get(asked))
    expect(grown).toEqual({ ok: false, refusal: { code, path } })
  })

  it('refuses an entry longer than a bundle can hold', () => {
    const grown = grow(emptyFrontier, [new Uint8Array(1), new Uint8Array(65536)], () => undefined)
    expect(grown).toEqual({ ok: false, refusal: { code: 'entry-too-long', entry: 1 } })
  })
})

describe('restoring a frontier', () => {
  it('gives the frontier that appending gave, from the tiles at the edge alone', () => {
    fc.assert(
      fc.property(sizes, (steps) => {
        const log = inMemoryLog(batchesAt(steps))
        const { size } = log.frontier
        const edge = new Set(edgePaths(size))
        const readEdge = (path: string) => (edge.has(path) ? log.readTile(path) : undefined)
        expect(restoreFrontier({ size, root: log.root }, readEdge)).toEqual({ ok: true, value: log.frontier })
      }),
      { numRuns: 30 },
    )
  })

  it('gives the frontier of an earlier checkpoint while the log has gone on', () => {
    const log = inMemoryLog([entries.slice(0, 300), entries.slice(300, 700)])
    const earlier = frontierAt(300)
    const restored = restoreFrontier({ size: 300, root: earlier.root }, log.readTile)
    expect(restored).toEqual({ ok: true, value: earlier.frontier })
  })

  it('refuses tiles of another tree than the checkpoint names', () => {
    const log = inMemoryLog([entries.slice(0, 300)])
    const restored = restoreFrontier({ size: 300, root: frontierAt(299).root }, log.readTile)
    expect(restored).toEqual({ ok: false, refusal: { code: 'root-differs' } })
  })

  it('refuses a tile that is missing or of another length', () => {
    const log = inMemoryLog([entries.slice(0, 300)])
    const checkpoint = { size: 300, root: log.root }
    expect(restoreFrontier(checkpoint, () => undefined)).toEqual({
      ok: false,
      refusal: { code: 'missing-tile', path: 'tile/1/000.p/1' },
    })
    expect(restoreFrontier(checkpoint, () => new Uint8Array(33))).toEqual({
      ok: false,
      refusal: { code: 'malformed-tile', path: 'tile/1/000.p/1' },
    })
  })

  it.each([-1, 0.5, 2 ** 53, NaN])('refuses a size of %d', (size) => {
    const restored = restoreFrontier({ size, root: new Uint8Array(32) }, () => undefined)
    expect(restored).toEqual({ ok: false, refusal: { code: 'malformed-size' } })
  })
})
