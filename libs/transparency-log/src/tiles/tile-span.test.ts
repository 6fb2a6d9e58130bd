import fc from 'fast-check'
import { pathOf } from './tile-path.js'
import { edgePaths, tilesBetween } from './tile-span.js'

const pathsBetween = (oldSize: number, newSize: number) => tilesBetween(oldSize, newSize).map(pathOf)

describe('the tiles to write when a tree grows', () => {
  it('are those of the specification for a tree of 70000', () => {
    const paths = pathsBetween(0, 70000)
    const count = (pattern: RegExp) => paths.filter((path) => pattern.test(path)).length
    expect(count(/^tile\/0\/\d+$/)).toBe(273)
    expect(count(/^tile\/entries\/\d+$/)).toBe(273)
    expect(paths.filter((path) => path.includes('.p/') || /^tile\/[1-9]/.test(path))).toEqual([
      'tile/entries/273.p/112',
      'tile/0/273.p/112',
      'tile/1/000',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
    ])
  })

  it.each([
    [0, 0, []],
    [300, 300, []],
    [0, 1, ['tile/entries/000.p/1', 'tile/0/000.p/1']],
    [0, 256, ['tile/entries/000', 'tile/0/000', 'tile/1/000.p/1']],
    [
      255,
      257,
      ['tile/entries/000', 'tile/entries/001.p/1', 'tile/0/000', 'tile/0/001.p/1', 'tile/1/000.p/1'],
    ],
    [256, 257, ['tile/entries/001.p/1', 'tile/0/001.p/1']],
    [65535, 65536, ['tile/entries/255', 'tile/0/255', 'tile/1/000', 'tile/2/000.p/1']],
  ])('from %d to %d are those that hold something new', (oldSize, newSize, paths) => {
    expect(pathsBetween(oldSize, newSize)).toEqual(paths)
  })

  it('give every tile of the last size, whatever sizes came between', () => {
    const sizes = fc
      .array(fc.nat(140_000), { minLength: 1, maxLength: 4 })
      .map((all) => all.sort((a, b) => a - b))
    fc.assert(
      fc.property(sizes, (steps) => {
        const written = new Set(steps.flatMap((size, n) => pathsBetween(steps[n - 1] ?? 0, size)))
        const last = pathsBetween(0, steps.at(-1) ?? 0)
        expect(last.filter((path) => !written.has(path))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('are refused as a fault when the tree would shrink', () => {
    expect(() => tilesBetween(2, 1)).toThrow(RangeError)
    expect(() => tilesBetween(-1, 1)).toThrow(RangeError)
    expect(() => tilesBetween(0, 2 ** 53)).toThrow(RangeError)
  })
})

describe('the partial tiles at the edge of a tree', () => {
  it('are at every level that has one, and the bundle', () => {
    expect(edgePaths(70000)).toEqual([
      'tile/2/000.p/1',
      'tile/1/001.p/17',
      'tile/0/273.p/112',
      'tile/entries/273.p/112',
    ])
    expect(edgePaths(256)).toEqual(['tile/1/000.p/1'])
    expect(edgePaths(0)).toEqual([])
    expect(() => edgePaths(Infinity)).toThrow(RangeError)
  })

  it('reach to the largest size there can be', () => {
    expect(edgePaths(Number.MAX_SAFE_INTEGER).at(0)).toBe('tile/6/000.p/31')
  })
})
