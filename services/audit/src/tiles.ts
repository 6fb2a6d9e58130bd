import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the log's tiles and checkpoint are read from: a folder, or a server. */
export interface TileSource {
  /** Undefined when it is not there. A fault throws: it is not a finding. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>
}

export const tileSource = (place: string): TileSource =>
  /^https?:\/\//.test(place) ? httpTiles(place.replace(/\/$/, '')) : folderTiles(place)

const httpTiles = (base: string): TileSource => ({
  read: async (path) => {
    const response = await fetch(`${base}/${path}`, { signal: AbortSignal.timeout(10_000) })
    if (response.status === 404) return undefined
    if (!response.ok) throw new Error(`${base}/${path} answers ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  },
})

const folderTiles = (folder: string): TileSource => ({
  read: (path) =>
    readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    }),
})
