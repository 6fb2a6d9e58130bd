import fc from 'fast-check'
import { bundlePath, parseTilePath, pathOf, tilePath, type Tile } from './tile-path.js'

const place = {
  index: fc.oneof(fc.nat(2000), fc.maxSafeNat()),
  width: fc.integer({ min: 1, max: 256 }),
}
const tiles: fc.Arbitrary<Tile> = fc.oneof(
  fc.record({ kind: fc.constant('hashes' as const), level: fc.integer({ min: 0, max: 63 }), ...place }),
  fc.record({ kind: fc.constant('entries' as const), ...place }),
)

describe('a tile path', () => {
  it.each([
    [tilePath(0, 0, 256), 'tile/0/000'],
    [tilePath(1, 67, 256), 'tile/1/067'],
    [tilePath(63, 1234067, 256), 'tile/63/x001/x234/067'],
    [tilePath(0, 273, 112), 'tile/0/273.p/112'],
    [tilePath(2, 1000, 1), 'tile/2/x001/000.p/1'],
    [bundlePath(1234067, 256), 'tile/entries/x001/x234/067'],
    [bundlePath(0, 255), 'tile/entries/000.p/255'],
  ])('is written as the specification shows: %s', (path, expected) => {
    expect(path).toBe(expected)
  })

  it('reads back as the tile it was written for', () => {
    fc.assert(fc.property(tiles, (tile) => expect(parseTilePath(pathOf(tile))).toEqual(tile)))
  })

  it('names at most one tile: what is read is written as it was', () => {
    const pieces = fc.constantFrom(
      'tile',
      '/',
      '0',
      '00',
      '000',
      'x',
      'x001',
      '.p',
      '256',
      '12',
      'entries',
      '-1',
    )
    const nearPaths = fc.oneof(
      fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
      fc.tuple(tiles, fc.nat(30), pieces).map(([tile, at, piece]) => {
        const path = pathOf(tile)
        return path.slice(0, at) + piece + path.slice(at + 1)
      }),
    )
    fc.assert(
      fc.property(nearPaths, (path) => {
        const tile = parseTilePath(path)
        if (tile) expect(pathOf(tile)).toBe(path)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    'tile/00/000', // a leading zero
    'tile/64/000', // no such level
    'tile/0/0', // not three digits
    'tile/0/x000/001', // a group too many
    'tile/0/001/002', // a group without its x
    'tile/0/x001', // no last group
    'tile/0/000.p/0', // no width
    'tile/0/000.p/01',
    'tile/0/000.p/256', // full, and so not partial
    'tile/0/000.p/',
    'tile/0/000 ',
    '/tile/0/000',
    'tile/0/000\n',
    'tile/-1/000',
    'tile/data/000',
    'tile/0/x009/x007/x199/x254/x740/992', // index 2^53
    `tile/0/${'x001/'.repeat(1000)}000`,
    '',
  ])('is refused in any other form: %j', (path) => {
    expect(parseTilePath(path)).toBeUndefined()
  })

  it.each([
    [-1, 0, 256],
    [64, 0, 256],
    [0, -1, 256],
    [0, 0.5, 256],
    [0, 2 ** 53, 256],
    [0, 0, 0],
    [0, 0, 257],
  ])('is not written for a tile that can not be: level %d, index %d, width %d', (level, index, width) => {
    expect(() => tilePath(level, index, width)).toThrow(RangeError)
  })
})
