import { parseArgs } from 'node:util'
import { Failure } from '../../preflight/failure.mjs'

export const measurements = ['contract', 'decide', 'import', 'latency', 'throughput'] as const
export type Measurement = (typeof measurements)[number]

export interface BenchOptions {
  readonly json: boolean
  readonly only: readonly Measurement[]
  /** How often each measurement is made, in turn with the others. */
  readonly runs: number
  /** Events a second while latency is measured. */
  readonly rate: number
  /** How long latency is measured in each run. */
  readonly seconds: number
  /** Events of each throughput run. */
  readonly events: number
  /** Seconds of the latency load before the first run, of which nothing is reported: a service that has just started is slow. */
  readonly warmUp: number
}

const numbers = {
  runs: { usual: 3, most: 100 },
  rate: { usual: 50, most: 10_000 },
  seconds: { usual: 20, most: 3_600 },
  events: { usual: 10_000, most: 1_000_000 },
  'warm-up': { usual: 90, most: 3_600, least: 0 },
} as const

const seeHelp = 'See: npm run bench -- --help'

/** Throws a Failure that names what is wrong and what would be right. */
export function readOptions(args: readonly string[]): BenchOptions {
  const given = parse(args)
  const number = (name: keyof typeof numbers): number => {
    const { usual, most, least } = { least: 1, ...numbers[name] }
    const text = given[name]
    if (text === undefined) return usual
    if (!/^\d{1,9}$/.test(text) || Number(text) > most || Number(text) < least) {
      throw new Failure(
        `--${name} must be a whole number from ${least} to ${most}, but is "${text}". ${seeHelp}`,
      )
    }
    return Number(text)
  }
  return {
    json: given.json ?? false,
    only: given.only === undefined ? measurements : chosen(given.only),
    runs: number('runs'),
    rate: number('rate'),
    seconds: number('seconds'),
    events: number('events'),
    warmUp: number('warm-up'),
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    json: { type: 'boolean' },
    only: text,
    runs: text,
    rate: text,
    seconds: text,
    events: text,
    'warm-up': text,
  } as const
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new Failure(`npm run bench: ${error instanceof Error ? error.message : String(error)}\n${seeHelp}`)
  }
}

function chosen(text: string): Measurement[] {
  const names = text.split(',').map((name) => name.trim())
  const strange = names.filter((name) => !measurements.some((known) => known === name))
  if (strange.length > 0) {
    throw new Failure(
      `--only knows ${measurements.join(', ')}, but not "${strange.join('", "')}". ${seeHelp}`,
    )
  }
  return measurements.filter((known) => names.includes(known))
}
