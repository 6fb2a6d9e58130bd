import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'

/** `npm run generate`: the compiler of schemas/ in a process of its own, so that it imports nothing it writes. */
export function generate(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const compiler = join(root, 'schemas', 'dist', 'generate.js')
    const child = spawn(process.execPath, [compiler, ...args], { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 2))
  })
}
