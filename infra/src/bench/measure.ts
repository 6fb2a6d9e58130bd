import { type Step } from '../../preflight/progress.mjs'
import { type BenchHub } from './bench-hub.js'
import { type ContractRun, measureContract } from './contract.js'
import { type DecideRun, measureDecide } from './decide.js'
import { type ImportRun, measureImport } from './import.js'
import { childrenOfIdle, childrenOfLatency, type LatencyRun, measureIdle, measureLatency } from './latency.js'
import { type BenchOptions, type Measurement } from './options.js'
import { pipeLatency, pipeThroughput } from './peer-pipe.js'
import { type Quantiles } from './stages.js'
import { childrenOfThroughput, measureThroughput, type ThroughputRun } from './throughput.js'

export interface Runs {
  readonly latency: { readonly hub: LatencyRun; readonly idle: LatencyRun; readonly peer: Quantiles }[]
  readonly throughput: { readonly hub: ThroughputRun; readonly peerPerSecond: number }[]
  readonly contract: ContractRun[]
  readonly decide: DecideRun[]
  readonly import: ImportRun[]
}

export const noRuns = (): Runs => ({ latency: [], throughput: [], contract: [], decide: [], import: [] })

export const needsHub = ({ only }: BenchOptions): boolean =>
  only.some((name) => name !== 'decide' && name !== 'contract')

/** A load needs them all before the first run: to find out in the last one would lose the others. */
export const childrenNeeded = ({ runs, events }: BenchOptions): number =>
  childrenOfLatency +
  runs * (childrenOfLatency + childrenOfIdle + childrenOfThroughput(events) + childrenOfPeers)

const childrenOfPeers = 2

interface Place {
  /** Undefined when only what needs none is asked for. */
  readonly hub: BenchHub | undefined
  readonly home: string
  readonly step: Step
  readonly signal: AbortSignal
}

/** Every measurement and its peer in turn, again and again: what the machine does meanwhile falls on all of them. */
export async function measureInTurn(options: BenchOptions, place: Place): Promise<Runs> {
  const runs = noRuns()
  const { hub, step, signal } = place
  if (hub && options.warmUp > 0) {
    await step('Warming up', () => measureLatency(hub, { rate: options.rate, seconds: options.warmUp }))
  }
  for (let run = 1; run <= options.runs; run++) {
    const label = (text: string) => `${text} (${run} of ${options.runs})`
    for (const name of options.only) {
      signal.throwIfAborted()
      await step(label(titles[name]), () => measureOne(name, runs, options, place))
      if (hub) await hub.atRest()
    }
  }
  return runs
}

const titles: Readonly<Record<Measurement, string>> = {
  contract: 'Events validated, encoded and decoded on one core, and avsc alone',
  decide: 'Decisions on one core, and the peer',
  import: 'A return of 100,000 episodes read and checked, and a smaller one imported',
  latency: 'Latency, and the peer',
  throughput: 'Events through all rooms, and the peer',
}

async function measureOne(
  name: Measurement,
  runs: Runs,
  options: BenchOptions,
  { hub, home }: Place,
): Promise<void> {
  if (name === 'contract') return void runs.contract.push(measureContract())
  if (name === 'decide') return void runs.decide.push(await measureDecide(home))
  if (name === 'import') return void runs.import.push(await measureImport(home, hub, runs.import.length))
  if (!hub) throw new Error(`${name} is measured on a hub`)
  if (name === 'latency') {
    const measured = await measureLatency(hub, options)
    const peer = await pipeLatency(hub, options)
    await hub.atRest()
    runs.latency.push({ hub: measured, idle: await measureIdle(hub), peer })
  } else {
    const measured = await measureThroughput(hub, options.events)
    runs.throughput.push({ hub: measured, peerPerSecond: await pipeThroughput(hub, options.events) })
  }
}
