/** A tile spans eight levels of the tree: at most 256 hashes, or 256 entries. Source: C2SP tlog-tiles. */
export const tileHeight = 8
export const tileWidth = 2 ** tileHeight
const highestLevel = 63

export interface HashTile {
  readonly kind: 'hashes'
  readonly level: number
  readonly index: number
  readonly width: number
}

export interface EntryBundle {
  readonly kind: 'entries'
  readonly index: number
  readonly width: number
}

/** A tile is partial when its width is below 256. */
export type Tile = HashTile | EntryBundle

/** `tile/<L>/<N>[.p/<W>]`. Source: C2SP tlog-tiles, "Merkle Tree". */
export function tilePath(level: number, index: number, width: number): string {
  if (!isBetween(level, 0, highestLevel)) throw new RangeError(`no tile level ${level}`)
  return `tile/${level}/${indexPath(index, width)}`
}

/** `tile/entries/<N>[.p/<W>]`. Source: C2SP tlog-tiles, "Log entries". */
export const bundlePath = (index: number, width: number): string => `tile/entries/${indexPath(index, width)}`

export const pathOf = (tile: Tile): string =>
  tile.kind === 'entries' ? bundlePath(tile.index, tile.width) : tilePath(tile.level, tile.index, tile.width)

const pathPattern = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/

/** The tile that a path names, or undefined. Only the form that `pathOf` writes counts: one path, one tile. */
export function parseTilePath(path: string): Tile | undefined {
  const [, level, index, width] = pathPattern.exec(path) ?? []
  if (level === undefined || index === undefined) return undefined
  const at = { index: Number(index.replaceAll(/[x/]/g, '')), width: width ? Number(width) : tileWidth }
  const tile: Tile =
    level === 'entries' ? { kind: level, ...at } : { kind: 'hashes', level: Number(level), ...at }
  return isTile(tile) && pathOf(tile) === path ? tile : undefined
}

const isTile = (tile: Tile): boolean =>
  isBetween(tile.index, 0, Number.MAX_SAFE_INTEGER) &&
  isBetween(tile.width, 1, tileWidth) &&
  (tile.kind === 'entries' || isBetween(tile.level, 0, highestLevel))

/** Groups of three digits, all but the last marked with an x: 1234067 is `x001/x234/067`. */
function indexPath(index: number, width: number): string {
  if (!isBetween(index, 0, Number.MAX_SAFE_INTEGER)) throw new RangeError(`no tile index ${index}`)
  if (!isBetween(width, 1, tileWidth)) throw new RangeError(`no tile width ${width}`)
  const groups = [threeDigits(index % 1000)]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`x${threeDigits(rest % 1000)}`)
  }
  return groups.join('/') + (width === tileWidth ? '' : `.p/${width}`)
}

const threeDigits = (value: number): string => String(value).padStart(3, '0')
const isBetween = (value: number, low: number, high: number): boolean =>
  Number.isSafeInteger(value) && value >= low && value <= high
