import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'

interface Run {
  /** Added to the environment. */
  readonly env: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')

/** Jest over the workspace. It tells its story on stderr, and writes what came of it to a file, as JSON. */
export const runJest = (options: readonly string[], outputFile: string, run: Run): Promise<number> =>
  runNode(
    [
      ...['--experimental-vm-modules', '--no-warnings', jest, '--config', join(root, 'jest.config.mjs')],
      ...['--json', '--outputFile', outputFile],
      ...options,
    ],
    run,
  )

/** A program of Node's own; stdout is for the figures alone. Answers the exit code. */
export const runNode = (args: readonly string[], { env, signal }: Run): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
      ...(signal ? { signal } : {}),
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 2))
  })
