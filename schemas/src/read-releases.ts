import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Release } from './release-table.js'

/** Every release in a folder of `<name>/<version>.avsc`, the versions of a name in order. */
export function readReleases(folder: string): Release[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.avsc'))
        .map((file) => ({
          name,
          version: Number.parseInt(file, 10),
          text: readFileSync(join(folder, name, file), 'utf8').trimEnd(),
        }))
        .sort((a, b) => a.version - b.version),
    )
}
