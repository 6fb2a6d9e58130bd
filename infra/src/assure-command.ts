import { join } from 'node:path'
import { root } from '../preflight/home-folder.mjs'
import { mutants } from './assure-mutants.js'
import { channels, pairs } from './assure-pairs.js'
import { same, type SameAsked } from './assure-same.js'
import { type Assured, assuredBy, assuredByProgram } from './assured.js'

const parts = ['pairs', 'channels', 'oracle', 'leaks', 'same', 'mutants'] as const
type Part = (typeof parts)[number]

/** `npm run assure`: what `npm test` does shortly, long. */
export async function assure(args: readonly string[]): Promise<number> {
  const asked = parse(args)
  if (typeof asked === 'string') {
    console.error(asked)
    return 2
  }
  const held: Assured[] = []
  for (const part of asked.parts) held.push(...(await hold(part, asked)))
  console.log(asked.isJson ? JSON.stringify(held) : held.map(inWords).join('\n'))
  return held.length > 0 && held.every(({ holds }) => holds !== false) ? 0 : 1
}

function hold(part: Part, { env, sameAsked }: Asked): Promise<readonly Assured[]> {
  switch (part) {
    case 'pairs':
      return pairs(env)
    case 'channels':
      return channels(env)
    case 'oracle':
      return assuredBy('/policy/src/oracle.test', env)
    case 'leaks':
      return leaks()
    case 'same':
      return same(sameAsked)
    case 'mutants':
      return mutants()
  }
}

interface Asked {
  readonly parts: readonly Part[]
  readonly sameAsked: SameAsked
  readonly isJson: boolean
  readonly env: Readonly<Record<string, string>>
}

const numbers = {
  '--pairs': 'ASSURE_PAIRS',
  '--boxes': 'ASSURE_BOXES',
  '--channels': 'ASSURE_CHANNELS',
  '--triples': 'ORACLE_TRIPLES',
  '--seed': 'ASSURE_SEED',
} as const
const isNumberOption = (arg: string): arg is keyof typeof numbers => arg in numbers
const isPart = (arg: string): arg is Part => parts.some((part) => part === arg)

/** What was asked for, or why it can't be done. */
export function parse(args: readonly string[]): Asked | string {
  const env: Record<string, string> = {
    ASSURE_PAIRS: '10000000',
    ASSURE_BOXES: '1000',
    ASSURE_CHANNELS: '1000',
    ORACLE_TRIPLES: '1000000',
    ASSURE_SEED: '1',
  }
  const chosen: Part[] = []
  let node: string | undefined
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--json' || arg === '--accept') continue
    if (arg === '--node' && args[i + 1]) node = args[++i]
    else if (isPart(arg)) chosen.push(arg)
    else if (isNumberOption(arg) && /^[1-9]\d{0,8}$/.test(args[i + 1] ?? ''))
      env[numbers[arg]] = args[++i] ?? ''
    else return `npm run assure -- ${arg}: not known, or without what belongs to it. --help tells what is.`
  }
  const sameAsked = { accept: args.includes('--accept'), ...(node === undefined ? {} : { node }) }
  return { parts: chosen.length > 0 ? chosen : parts, isJson: args.includes('--json'), env, sameAsked }
}

const inWords = ({ what, holds, seconds }: Assured): string =>
  holds === null ? `– ${what}` : `${holds ? '✓' : '✗'} ${what}  ${seconds.toFixed(0)} s`

const leaks = (): Promise<readonly Assured[]> =>
  assuredByProgram('catches every leak that is planted', [
    join(root, 'test', 'assure', 'planted', 'plant.mjs'),
  ])
