import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../preflight/home-folder.mjs'
import { type Assured } from './assured.js'

const program = join(root, 'test', 'assure', 'decide-histories.mjs')
const kept = join(root, 'libs', 'policy', 'vectors', 'decisions.json')

interface Decided {
  /** Version of the Node that decided. */
  readonly node: string
  readonly histories: number
  readonly records: number
  /** SHA-256 over every decision, in hex. */
  readonly digest: string
}

export interface SameAsked {
  /** Path of another Node; without one only this one decides. */
  readonly node?: string
  /** Whether what is decided now is kept as what is right from now on. */
  readonly accept: boolean
}

/** Whether the histories that are always the same are decided by the byte as was kept, on this Node and on another. */
export async function same({ node, accept }: SameAsked): Promise<Assured[]> {
  const here = await decidedBy(process.execPath)
  const there = node === undefined ? undefined : await decidedBy(node)
  const isOne = there === undefined || there.digest === here.digest
  if (accept && isOne) keep(here)
  const { digest } = JSON.parse(readFileSync(kept, 'utf8')) as { readonly digest: string }
  const held = (decided: Decided & { readonly seconds: number }): Assured => ({
    what: `decides ${decided.records} records of ${decided.histories} histories as was kept, on Node ${decided.node}`,
    holds: decided.digest === digest,
    seconds: decided.seconds,
  })
  const none = {
    what: 'decides the same on another Node: none was given (--node <path>)',
    holds: null,
    seconds: 0,
  }
  return [held(here), there ? held(there) : none]
}

async function decidedBy(node: string): Promise<Decided & { readonly seconds: number }> {
  const started = Date.now()
  const { stdout } = await promisify(execFile)(node, [program], { cwd: root })
  return { ...(JSON.parse(stdout) as Decided), seconds: (Date.now() - started) / 1000 }
}

function keep({ histories, records, digest }: Decided): void {
  writeFileSync(kept, `${JSON.stringify({ histories, records, digest }, undefined, 2)}\n`)
}
