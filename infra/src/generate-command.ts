import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'
import { openApiDocuments } from './openapi.js'
import { policyPages } from './policy-pages.js'

/** `npm run generate`: what schemas/ say, then what the rooms' controllers and the policy's rules say. */
export async function generate(args: readonly string[]): Promise<number> {
  const compiled = await compile(args)
  if (['--publish', '--dry-run', '--vectors'].some((one) => args.includes(one))) return compiled
  return Math.max(compiled, describe(args.includes('--check')))
}

/** The compiler of schemas/ in a process of its own, so that it imports nothing it writes. */
function compile(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const compiler = join(root, 'schemas', 'dist', 'generate.js')
    const child = spawn(process.execPath, [compiler, ...args], { stdio: 'inherit' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 2))
  })
}

function describe(checkOnly: boolean): number {
  const stale = [...openApiDocuments(), ...policyPages()].filter(([path, text]) => {
    const file = join(root, path)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  for (const [path, text] of stale) {
    if (checkOnly) console.error(`${path} is not what the code says: npm run generate`)
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  if (!checkOnly) console.log(`OpenAPI and policy: ${stale.length} files written`)
  return checkOnly && stale.length > 0 ? 1 : 0
}
