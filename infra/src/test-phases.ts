import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { runJest } from './run-jest.js'
import { noTests, parseTotals, type Totals } from './test-totals.js'

export type Phase = 'unit' | 'integration' | 'flow'
export const phases: readonly Phase[] = ['unit', 'integration', 'flow']

const flows = '/test/flow/'

/** What of the workspace belongs to each phase, by file name. */
const selection: Readonly<Record<Phase, readonly string[]>> = {
  // They share nothing, so every processor has one; Jest itself would leave one idle.
  unit: ['--maxWorkers', '100%', '--testPathIgnorePatterns', '\\.int\\.test\\.ts$', flows],
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

/** Runs one phase of the whole workspace's tests. */
export async function runPhase({ phase, paths, outputFile, env, signal }: PhaseRun): Promise<Outcome> {
  rmSync(outputFile, { force: true })
  mkdirSync(dirname(outputFile), { recursive: true })
  const options = [
    '--passWithNoTests',
    ...selection[phase],
    ...(paths.length > 0 ? ['--testPathPatterns', ...paths] : []),
  ]
  const ok = (await runJest(options, outputFile, { env, signal })) === 0
  return { ok, totals: existsSync(outputFile) ? parseTotals(readFileSync(outputFile, 'utf8')) : noTests }
}
