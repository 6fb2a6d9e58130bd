import { z } from 'zod'

/** What is used of Jest's JSON output. */
const jestOutput = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numTotalTestSuites: z.number(),
  numRuntimeErrorTestSuites: z.number(),
})

export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly files: number
  /** Files whose tests did not even begin. */
  readonly broken: number
}

export const noTests: Totals = { passed: 0, failed: 0, skipped: 0, files: 0, broken: 0 }

export function parseTotals(json: string): Totals {
  const output = jestOutput.parse(JSON.parse(json))
  return {
    passed: output.numPassedTests,
    failed: output.numFailedTests,
    skipped: output.numPendingTests + output.numTodoTests,
    files: output.numTotalTestSuites,
    broken: output.numRuntimeErrorTestSuites,
  }
}

export const add = (a: Totals, b: Totals): Totals => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  files: a.files + b.files,
  broken: a.broken + b.broken,
})

export function filesLine({ files, broken }: Totals, seconds: number): string {
  const unread = broken > 0 ? `, ${broken} of them did not run` : ''
  return `${files} files${unread}; ${seconds.toFixed(1)} s`
}

/** One line with nothing else on it, so that other programs can read it. */
export const closingLine = ({ passed, failed, skipped }: Totals): string =>
  `Tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
