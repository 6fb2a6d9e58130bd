import { progressOn } from '../preflight/progress.mjs'
import type { Room } from './rooms.js'
import { type Stack, startStack } from './stack.js'
import { stayUp } from './stay-up.js'

/** Rooms that a test stops and kills run alone; the others share a process to save memory. */
export const usualProcesses: readonly (readonly Room[])[] = [
  ['issuer', 'directory'],
  ['intake'],
  ['sharing'],
  ['ledger'],
  ['delivery'],
  ['health', 'police', 'schools', 'social-care'],
]

const addresses = ({ urls, home }: Stack): Readonly<Record<string, string>> => ({
  ...urls,
  postgres: `127.0.0.1:${home.ports.postgres}`,
  kafka: `127.0.0.1:${home.ports.kafka}`,
  'kafka-partners': `127.0.0.1:${home.ports['kafka-partners']}`,
})

/** Addresses as lines for a person. */
export const addressesOf = (stack: Stack): readonly string[] =>
  Object.entries(addresses(stack)).map(([name, address]) => `  ${name.padEnd(16)}${address}`)

/** `npm start`. */
export function start(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  const stream = json ? process.stderr : process.stdout
  return stayUp({
    start: (options) => startStack({ ...options, processes: usualProcesses, onProgress: progressOn(stream) }),
    once: (stack) => {
      const found = addresses(stack)
      if (json) process.stdout.write(`${JSON.stringify({ home: stack.home.folder, addresses: found })}\n`)
      stream.write(['', 'The hub is up:', ...addressesOf(stack), '', 'Ctrl-C stops it.', ''].join('\n'))
      return Promise.resolve('stay')
    },
    say: (line) => stream.write(`${line}\n`),
  })
}
