import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'
import { type Assured } from './assured.js'
import { type Explained, judgeMutants, type MutationReport } from './mutants.js'
import { runNode } from './run-jest.js'

const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const folder = join(root, 'libs', 'policy', 'mutation')
const config = join(folder, 'stryker.config.mjs')
/** Where the configuration has the report written. */
const report = join(root, '.hub', 'mutation', 'report.json')

const leastKilled = 0.95

/** Whether the quick tests of the policy notice nearly every change of a rule, and each that they don't is explained. */
export async function mutants(): Promise<Assured[]> {
  const started = Date.now()
  rmSync(report, { force: true })
  const code = await runNode([stryker, 'run', config], { env: {} })
  if (code !== 0) throw new Error(`Stryker ended with ${code}`)
  const explained = readJson<Explained[]>(join(folder, 'survivors.json'))
  const { killed, all, unexplained, gone } = judgeMutants(readJson<MutationReport>(report), explained)
  for (const { file, line, original, replacement } of unexplained)
    console.error(`survived, and nothing says why: ${file}:${line}\n  ${original}\n  → ${replacement}`)
  for (const { file, original, replacement } of gone)
    console.error(`explained, and no survivor any more: ${file}\n  ${original}\n  → ${replacement}`)
  const share = killed / all
  return [
    {
      what: `kills ${killed} of ${all} mutants of the rules (${(100 * share).toFixed(1)} %), each survivor explained`,
      holds: share >= leastKilled && unexplained.length === 0 && gone.length === 0,
      seconds: (Date.now() - started) / 1000,
    },
  ]
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T
