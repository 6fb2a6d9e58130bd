import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'
import { noTests, parseTotals, type Totals } from './test-totals.js'

export type Phase = 'unit' | 'integration' | 'flow'
export const phases: readonly Phase[] = ['unit', 'integration', 'flow']

const flows = '/test/flow/'

/** What of the workspace belongs to each phase, by file name. */
const selection: Readonly<Record<Phase, readonly string[]>> = {
  unit: ['--testPathIgnorePatterns', '\\.int\\.test\\.ts$', flows],
  // One file at a time: they share two cores with a broker and a database.
  integration: ['--runInBand', '--testMatch', '**/*.int.test.ts', '--testPathIgnorePatterns', flows],
  flow: ['--runInBand', '--testMatch', `**${flows}**/*.test.ts`],
}

export interface PhaseRun {
  readonly phase: Phase
  /** Only files whose path contains one of these; all, if there are none. */
  readonly paths: readonly string[]
  readonly outputFile: string
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

export interface Outcome {
  readonly totals: Totals
  readonly ok: boolean
}

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')

/** Runs one phase of the whole workspace's tests. Jest tells its story on stderr. */
export async function runPhase({ phase, paths, outputFile, env, signal }: PhaseRun): Promise<Outcome> {
  rmSync(outputFile, { force: true })
  mkdirSync(dirname(outputFile), { recursive: true })
  const args = [
    ...['--experimental-vm-modules', '--no-warnings', jest],
    ...['--config', join(root, 'jest.config.mjs'), '--passWithNoTests', '--json', '--outputFile', outputFile],
    ...selection[phase],
    ...(paths.length > 0 ? ['--testPathPatterns', ...paths] : []),
  ]
  const ok = await new Promise<boolean>((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
      signal,
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
  return { ok, totals: existsSync(outputFile) ? parseTotals(readFileSync(outputFile, 'utf8')) : noTests }
}
