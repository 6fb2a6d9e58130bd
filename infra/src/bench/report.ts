import { availableParallelism, totalmem } from 'node:os'
import { cedarLine } from './beside-cedar.js'
import { bareLine, contractLine } from './contract.js'
import { decisionLine, writingLine } from './decide.js'
import { importLine } from './import.js'
import { mixLine } from './load-events.js'
import { directoryLine } from './large-directory.js'
import { type Runs } from './measure.js'
import { type BenchOptions } from './options.js'
import { pipeLine } from './peer-pipe.js'
import { type Quantiles, stageNames } from './stages.js'
import { median, type Spread, spreadOf } from './statistics.js'
import { roomsOnTheWay } from './throughput.js'

/** First marks; nothing fails when they are not met: machines are shared and noisy. */
export const marks = {
  totalP99Ms: 500,
  idleCheckpointMs: 150,
  eventsPerSecond: 500,
  decisionsPerSecond: 200_000,
  timesCostOfLargeDirectory: 1.1,
  encodedPerSecond: 30_000,
  decodedShareOfBare: 0.5,
  importedPerSecond: 1_000,
} as const

interface QuantileSpread {
  readonly p50: Spread
  readonly p99: Spread
}

export type Report = ReturnType<typeof reportOf>

const quantileSpread = (all: readonly Quantiles[]): QuantileSpread => ({
  p50: spreadOf(all.map(({ p50 }) => p50)),
  p99: spreadOf(all.map(({ p99 }) => p99)),
})

/** One JSON document; no name of a machine or a place in it. */
export function reportOf(
  options: BenchOptions,
  runs: Runs,
  { date, otherWork }: { readonly date: Date; readonly otherWork: number },
) {
  const { runs: count, only, rate, seconds, events, warmUp } = options
  return {
    date: date.toISOString(),
    machine: {
      node: process.versions.node,
      platform: process.platform,
      cores: availableParallelism(),
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      /** Share of all cores that was busy before the bench began. */
      otherWork,
    },
    settings: { runs: count, only, rate, seconds, events, warmUp, mix: mixLine },
    latency: runs.latency.length > 0 ? latencyOf(runs.latency) : null,
    throughput: runs.throughput.length > 0 ? throughputOf(runs.throughput) : null,
    contract: runs.contract.length > 0 ? contractOf(runs.contract) : null,
    decide: runs.decide.length > 0 ? decideOf(runs.decide) : null,
    import: runs.import.length > 0 ? importOf(runs.import) : null,
    runs,
  }
}

function latencyOf(runs: Runs['latency']) {
  const stages = stageNames.map(
    (name) => [name, quantileSpread(runs.map(({ hub }) => hub.stages[name]))] as const,
  )
  const ofStage = Object.fromEntries(stages) as Record<(typeof stageNames)[number], QuantileSpread>
  return {
    sent: runs.reduce((sum, { hub }) => sum + hub.sent, 0),
    refused: runs.reduce((sum, { hub }) => sum + hub.refused, 0),
    delivered: runs.reduce((sum, { hub }) => sum + hub.delivered, 0),
    stagesMs: ofStage,
    peerMs: quantileSpread(runs.map(({ peer }) => peer)),
    /** One event a second, each of which finds the hub idle. */
    idleMs: {
      checkpoint: quantileSpread(runs.map(({ idle }) => idle.stages.checkpoint)),
      total: quantileSpread(runs.map(({ idle }) => idle.stages.total)),
    },
    /** Of the same run's figures, so that a slow minute is slow for both. */
    timesPeerP99: spreadOf(runs.map(({ hub, peer }) => hub.stages.total.p99 / Math.max(1, peer.p99))),
    peer: pipeLine,
    mark: { p99Ms: marks.totalP99Ms, isMet: ofStage.total.p99.median <= marks.totalP99Ms },
    idleMark: {
      checkpointMs: marks.idleCheckpointMs,
      isMet: spreadOf(runs.map(({ idle }) => idle.stages.checkpoint.p99)).median <= marks.idleCheckpointMs,
    },
  }
}

function throughputOf(runs: Runs['throughput']) {
  const rooms = roomsOnTheWay.map(
    (room) => [room, spreadOf(runs.map(({ hub }) => hub.perSecond[room]))] as const,
  )
  const perSecond = Object.fromEntries(rooms) as Record<(typeof roomsOnTheWay)[number], Spread>
  return {
    deliveriesPerEvent: median(runs.map(({ hub }) => hub.deliveries / hub.events)),
    delayedBatches: runs.reduce((sum, { hub }) => sum + hub.delayed, 0),
    perSecond,
    peerPerSecond: spreadOf(runs.map(({ peerPerSecond }) => peerPerSecond)),
    shareOfPeer: spreadOf(runs.map(({ hub, peerPerSecond }) => hub.perSecond.received / peerPerSecond)),
    peer: pipeLine,
    mark: {
      perSecond: marks.eventsPerSecond,
      isMet: perSecond.received.median >= marks.eventsPerSecond,
    },
  }
}

function contractOf(runs: Runs['contract']) {
  const encodedPerSecond = spreadOf(runs.map((run) => run.encodedPerSecond))
  const shareOfBare = spreadOf(runs.map((run) => run.decodedPerSecond / run.barePerSecond))
  const [first] = runs
  return {
    of: contractLine,
    bodies: first?.bodies ?? 0,
    types: first?.types ?? 0,
    meanBytes: first?.meanBytes ?? 0,
    encodedPerSecond,
    decodedPerSecond: spreadOf(runs.map((run) => run.decodedPerSecond)),
    barePerSecond: spreadOf(runs.map((run) => run.barePerSecond)),
    shareOfBare,
    peer: bareLine,
    mark: { perSecond: marks.encodedPerSecond, isMet: encodedPerSecond.median >= marks.encodedPerSecond },
    decodeMark: {
      shareOfBare: marks.decodedShareOfBare,
      isMet: shareOfBare.median >= marks.decodedShareOfBare,
    },
  }
}

function decideOf(runs: Runs['decide']) {
  const perSecond = spreadOf(runs.map((run) => run.perSecond))
  const timesCost = spreadOf(runs.map(({ byDirectory }) => byDirectory.timesCost))
  return {
    decision: decisionLine,
    perSecond,
    peerPerSecond: spreadOf(runs.map((run) => run.peerPerSecond)),
    shareOfPeer: spreadOf(runs.map((run) => run.perSecond / run.peerPerSecond)),
    peer: writingLine,
    mark: { perSecond: marks.decisionsPerSecond, isMet: perSecond.median >= marks.decisionsPerSecond },
    cedar: {
      of: cedarLine,
      triples: runs[0]?.cedar.triples ?? 0,
      requests: runs[0]?.cedar.requests ?? { outcome: 0, fields: 0 },
      perSecond: spreadOf(runs.map(({ cedar }) => cedar.perSecond)),
      outcomesPerSecond: spreadOf(runs.map(({ cedar }) => cedar.outcomesPerSecond)),
      cedarPerSecond: spreadOf(runs.map(({ cedar }) => cedar.cedarPerSecond)),
      timesCedar: spreadOf(runs.map(({ cedar }) => cedar.timesCedar)),
    },
    byDirectory: {
      of: directoryLine,
      timesCost,
      mark: {
        timesCost: marks.timesCostOfLargeDirectory,
        isMet: timesCost.median <= marks.timesCostOfLargeDirectory,
      },
    },
  }
}

function importOf(runs: Runs['import']) {
  const checkedPerSecond = spreadOf(runs.map((run) => run.checkedPerSecond))
  const accepted = runs.flatMap((run) => run.acceptedPerSecond ?? [])
  const acceptedPerSecond = accepted.length > 0 ? spreadOf(accepted) : null
  const oneByOne = runs.flatMap((run) => run.oneByOnePerSecond ?? [])
  const [first] = runs
  return {
    of: importLine,
    rows: first?.rows ?? 0,
    events: first?.events ?? 0,
    checkedPerSecond,
    acceptedPerSecond,
    oneByOnePerSecond: oneByOne.length > 0 ? spreadOf(oneByOne) : null,
    heapMiB: spreadOf(runs.map((run) => run.heapMiB)),
    heapOfTenthMiB: spreadOf(runs.map((run) => run.heapOfTenthMiB)),
    mark: {
      perSecond: marks.importedPerSecond,
      isMet: (acceptedPerSecond ?? checkedPerSecond).median >= marks.importedPerSecond,
    },
  }
}
