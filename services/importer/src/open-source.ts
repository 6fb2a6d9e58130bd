import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { openCinCensus } from './cin-census/open-census.js'
import { type ReturnYear } from './return-year.js'
import { type Source } from './source.js'
import { openSsd } from './ssd/open-extract.js'
import { openSsda903 } from './ssda903/open-return.js'

const openers = { ssda903: openSsda903, 'cin-census': openCinCensus, ssd: openSsd } as const

export type Kind = keyof typeof openers

export const kinds = Object.keys(openers) as readonly Kind[]

export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

export const openSource = (kind: Kind, paths: readonly string[], year?: ReturnYear): Promise<Source> =>
  openers[kind](paths, year)

/** Files as they are named, and those directly in a folder, by name. */
export async function filesOf(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path]
      const entries = await readdir(path, { withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).map(({ name }) => join(path, name))
    }),
  )
  return lists.flat().sort()
}
