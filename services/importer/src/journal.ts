import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { nameOf } from './csv/read-csv.js'

/** How far an import has come: so many events, in their order, were taken. Nothing of what is in the files. */
export interface Journal {
  /** Events that need not be sent again. */
  readonly done: () => Promise<number>
  readonly advance: (done: number) => Promise<void>
  readonly finish: () => Promise<void>
}

const entry = z.strictObject({ done: z.int().min(0), finished: z.boolean() })

/** A file beside the hub's state. One that is finished or can't be read counts as new: sending again is safe. */
export function fileJournal(path: string): Journal {
  const write = async (done: number, finished: boolean) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(`${path}.partial`, JSON.stringify({ done, finished }), { mode: 0o600 })
    await rename(`${path}.partial`, path)
  }
  return {
    done: async () => {
      try {
        const { done, finished } = entry.parse(JSON.parse(await readFile(path, 'utf8')))
        return finished ? 0 : done
      } catch {
        return 0
      }
    },
    advance: (done) => write(done, false),
    finish: () => write(0, true),
  }
}

export const noJournal: Journal = {
  done: () => Promise.resolve(0),
  advance: () => Promise.resolve(),
  finish: () => Promise.resolve(),
}

/** The same files, read in the same way for the same hub, and nothing else, have the same digest. */
export async function digestOf(paths: readonly string[], ...settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(settings.join('\n'))
  for (const path of paths) {
    hash.update(`\n${nameOf(path)}\n`)
    await addFile(hash, path)
  }
  return hash.digest('hex').slice(0, 32)
}

async function addFile(hash: Hash, path: string): Promise<void> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk)
}
