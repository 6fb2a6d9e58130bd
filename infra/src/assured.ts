import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runJest, runNode } from './run-jest.js'

/** What was held, for how many and how long. */
export interface Assured {
  readonly what: string
  /** Null where it was not tried. */
  readonly holds: boolean | null
  readonly seconds: number
}

interface JestResult {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly duration?: number
    }[]
  }[]
}

/**
 * What the tests say whose path has this pattern, with sizes from the environment. No limit of time: how long it takes
 * is for who asks for so many.
 */
export async function assuredBy(
  pattern: string,
  env: Readonly<Record<string, string>>,
): Promise<readonly Assured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'assure-'))
  const output = join(folder, 'jest.json')
  const options = ['--testTimeout', String(24 * 3_600_000), '--testPathPatterns', pattern]
  try {
    await runJest(options, output, { env })
    const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as JestResult
    const held = testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, status, duration = 0 }) => ({
        what: fullName,
        holds: status === 'passed',
        seconds: duration / 1000,
      })),
    )
    return held.length > 0 ? held : [{ what: `no test ran of ${pattern}`, holds: false, seconds: 0 }]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Whether a program of Node's own ends well. */
export async function assuredByProgram(
  what: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Assured[]> {
  const started = Date.now()
  const code = await runNode(args, { env })
  return [{ what, holds: code === 0, seconds: (Date.now() - started) / 1000 }]
}
