import { join } from 'node:path'
import { homeFolder, openHomeFolder } from '../preflight/home-folder.mjs'
import { jarsFolder } from '../preflight/kafka-jars.mjs'
import { progressOn, type Step } from '../preflight/progress.mjs'
import { reset } from '../preflight/reset.mjs'
import { BenchHub } from './bench/bench-hub.js'
import { requireChildren } from './bench/load-events.js'
import { childrenNeeded, measureInTurn, needsHub, type Runs } from './bench/measure.js'
import { type BenchOptions, readOptions } from './bench/options.js'
import { busyShare } from './bench/other-work.js'
import { tableOf } from './bench/print.js'
import { reportOf } from './bench/report.js'
import { startStack } from './stack.js'
import { usualProcesses } from './start-command.js'
import { stayUp } from './stay-up.js'

/** The hub that is measured stands beside a demo's and the tests': other ports, another home. */
const offsetOfBench = 400

/** `npm run bench`: measures on a hub of its own, tells what it found, and judges nothing. */
export async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (needsHub(options)) requireChildren(childrenNeeded(options))
  const stream = options.json ? process.stderr : process.stdout
  const say = (line: string) => stream.write(`${line}\n`)
  const step = progressOn(stream)
  const home = join(homeFolder(process.env), 'bench')
  await reset(home)
  openHomeFolder(home)
  const otherWork = await step('What else this machine does', () => busyShare(5_000))
  const runs = await (needsHub(options) ? onHub : alone)(options, { home, step, say })
  if (!runs) return 1
  const report = reportOf(options, runs, { date: new Date(), otherWork })
  say(tableOf(report))
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  await reset(home)
  return 0
}

interface Ground {
  readonly home: string
  readonly step: Step
  readonly say: (line: string) => void
}

/** Undefined when it was called off or a part of the hub ended. */
async function onHub(options: BenchOptions, { home, step, say }: Ground): Promise<Runs | undefined> {
  let runs: Runs | undefined
  const offset = Number(process.env.HUB_PORT_OFFSET ?? 0) + offsetOfBench
  const jars = jarsFolder(homeFolder(process.env))
  const code = await stayUp({
    start: (more) => startStack({ ...more, home, offset, jars, processes: usualProcesses, onProgress: step }),
    once: async (stack, signal) => {
      const hub = new BenchHub(stack, signal)
      try {
        runs = await measureInTurn(options, { hub, home, step, signal })
      } finally {
        await hub.close()
      }
      return 'leave'
    },
    say,
  })
  return code === 0 ? runs : undefined
}

const alone = (options: BenchOptions, { home, step }: Ground): Promise<Runs> =>
  measureInTurn(options, { hub: undefined, home, step, signal: new AbortController().signal })
