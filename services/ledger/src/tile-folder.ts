import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  parseCheckpoint,
  parseTilePath,
  pathOf,
  tileHeight,
  tileWidth,
  type TileContent,
} from '@common-thread/transparency-log'

/** Tiles and checkpoint on disk in C2SP layout: any static server can serve a copy of the folder. */
export class TileFolder {
  private partials = 0

  constructor(private readonly folder: string) {}

  async read(path: string): Promise<Buffer | undefined> {
    return readFile(join(this.folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
  }

  /** Written whole or not at all; writing the same tile again changes nothing. */
  async write({ path, bytes }: TileContent): Promise<void> {
    const file = join(this.folder, path)
    await mkdir(dirname(file), { recursive: true })
    const partial = `${file}.${process.pid}-${this.partials++}.partial`
    await writeFile(partial, bytes)
    await rename(partial, file)
  }

  /** The note published last, or undefined. */
  async checkpoint(): Promise<string | undefined> {
    return (await this.read('checkpoint'))?.toString('utf8')
  }

  /** Never replaces a note by one of a smaller tree, whoever was stopped and resumed in between. */
  async publish(note: string): Promise<void> {
    const published = await this.checkpoint()
    if (published !== undefined && sizeOf(published) >= sizeOf(note)) return
    await this.write({ path: 'checkpoint', bytes: Buffer.from(note) })
  }

  /** A tile that the published checkpoint covers. Those of a larger tree would tell its size between two cadences. */
  async publishedTile(path: string): Promise<Buffer | undefined> {
    const tile = parseTilePath(path)
    const note = await this.checkpoint()
    if (!tile || note === undefined) return undefined
    const level = tile.kind === 'entries' ? 0 : tile.level
    const needed = (tile.index * tileWidth + tile.width) * 2 ** (tileHeight * level)
    return needed <= sizeOf(note) ? this.read(pathOf(tile)) : undefined
  }
}

/** What a signed note of our own says; its signature is not checked. */
export function checkpointOf(note: string): { readonly size: number; readonly root: Uint8Array } | undefined {
  const checkpoint = parseCheckpoint(note.slice(0, note.indexOf('\n\n') + 1))
  return checkpoint.ok ? checkpoint.value : undefined
}

const sizeOf = (note: string): number => checkpointOf(note)?.size ?? 0
