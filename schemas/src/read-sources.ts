import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type MatrixBlock, type MatrixFile } from './check-matrix.js'
import { type StandingRow } from './check-standing.js'
import { type CodeSetFile } from './code-sets.js'
import { type Sources } from './compile.js'
import { readReleases } from './read-releases.js'

/** Everything the contract is written in, as it stands in a folder. */
export function readSources(folder: string): Sources {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const json = <T>(path: string): T => JSON.parse(read(path)) as T
  const listed = (within: string, ending: string) =>
    readdirSync(join(folder, within))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => `${within}/${name}`)
  return {
    avsc: ['shared', 'events', 'partner', 'hub']
      .flatMap((within) => listed(within, '.avsc'))
      .map((path) => ({ path, text: read(path) })),
    matrix: {
      ...json<Omit<MatrixFile, 'blocks'>>(capacities),
      blocks: listed('matrix', '.json')
        .filter((path) => path !== capacities)
        .flatMap((path) => json<MatrixBlock[]>(path).map((block) => ({ ...block, event: nameOf(path) }))),
    },
    standing: listed('standing', '.json').flatMap((path) =>
      json<StandingRow[]>(path).map((row) => ({ ...row, asserts: nameOf(path) })),
    ),
    bases: json('bases.json'),
    codeSets: listed('code-sets', '.json').map((path) => json<CodeSetFile>(path)),
    examples: listed('valid', '.json').map((path) => json(path)),
    numbered: existsSync(join(folder, 'ids.json')) ? json('ids.json') : [],
    releases: readReleases(join(folder, 'released')),
  }
}

const capacities = 'matrix/capacities.json'

/** `matrix/concern-raised.json` is about concern-raised. */
const nameOf = (path: string): string => basename(path, '.json')
