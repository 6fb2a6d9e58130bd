import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Backoff, KafkaLog, type LogRecord, Tail } from '@common-thread/kafka'
import kafkajs, { type Kafka } from 'kafkajs'
import { javaCommand } from '../preflight/tools.mjs'
import { runToEnd } from './child-process.js'
import { type Home, openHome } from './home.js'
import { withAdmin } from './kafka-login.js'
import { createPart, type Part } from './part.js'
import { portsAt } from './ports.js'
import { scratchHub, type ScratchHub } from './scratch-hub.js'
import { waitUntil } from './wait-until.js'

/** Three brokers of the test's own, each record on all of them and acknowledged by two. */
const nodes = [1, 2, 3]
const topic = 'failover'
const partitions = 3
const batch = 50

let scratch: ScratchHub
let home: Home
let brokers: readonly Part[]

/** Three ports of a scratch hub for each node: none of its rooms runs here. */
const portOf = (node: number, listener: 'clients' | 'controller'): number => {
  const ports = Object.values(portsAt(scratch.offset)).sort((a, b) => a - b)
  const port = ports[(node - 1) * 2 + (listener === 'clients' ? 0 : 1)]
  if (port === undefined) throw new Error('a scratch hub has too few ports')
  return port
}

const configuration = () => ({
  brokers: nodes.map((node) => `127.0.0.1:${portOf(node, 'clients')}`),
  clientId: 'test',
  logLevel: kafkajs.logLevel.NOTHING,
  connectionTimeout: 1000,
  requestTimeout: 3000,
  retry: { initialRetryTime: 200, maxRetryTime: 400, factor: 0, retries: 2 },
})

function properties(node: number): string {
  const [clients, controller] = [portOf(node, 'clients'), portOf(node, 'controller')]
  const voters = nodes.map((each) => `${each}@127.0.0.1:${portOf(each, 'controller')}`)
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': node,
    'controller.quorum.voters': voters.join(','),
    listeners: `CLIENTS://127.0.0.1:${clients},CONTROLLER://127.0.0.1:${controller}`,
    'advertised.listeners': `CLIENTS://127.0.0.1:${clients}`,
    'listener.security.protocol.map': 'CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'inter.broker.listener.name': 'CLIENTS',
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': join(home.kafka, `data-${node}`),
    'offsets.topic.replication.factor': 3,
    'offsets.topic.num.partitions': 1,
    'group.initial.rebalance.delay.ms': 0,
    'auto.create.topics.enable': false,
    'broker.session.timeout.ms': 3000,
    'broker.heartbeat.interval.ms': 500,
    'replica.lag.time.max.ms': 3000,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

async function prepareBroker(node: number, cluster: string): Promise<Part> {
  const file = join(home.kafka, `server-${node}.properties`)
  writeFileSync(file, properties(node))
  const java = (...args: readonly string[]) => ({
    command: javaCommand(process.env),
    args: ['-Xmx384m', '-XX:+UseSerialGC', '-cp', join(home.jars, '*'), ...args],
    env: { PATH: process.env.PATH ?? '' },
    cwd: home.kafka,
    folder: home.kafka,
    stopSignal: 'SIGTERM' as const,
  })
  const format = ['kafka.tools.StorageTool', 'format', '-t', cluster, '-c', file]
  await runToEnd(home, { name: `format-${node}`, ...java(...format) })
  return createPart(
    home,
    {
      name: `broker-${node}`,
      title: `Broker ${node}`,
      ...java('kafka.Kafka', file),
      probe: () => withAdmin(configuration(), (admin) => admin.describeCluster()),
      readyDeadlineMs: 60_000,
      stopDeadlineMs: 10_000,
    },
    () => undefined,
  )
}

const leaders = () =>
  withAdmin(configuration(), async (admin) => {
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] })
    return topics[0]?.partitions ?? []
  })

beforeAll(async () => {
  scratch = await scratchHub()
  home = openHome(scratch)
  mkdirSync(home.kafka, { recursive: true })
  const cluster = 'dGhyZWUtYnJva2Vycy0wMQ'
  brokers = await Promise.all(nodes.map((node) => prepareBroker(node, cluster)))
  brokers.forEach((broker) => broker.launch())
  await Promise.all(brokers.map((broker) => broker.ready()))
  await waitUntil({ what: 'A topic on three brokers', deadlineMs: 40_000 }, async () => {
    await withAdmin(configuration(), async (admin) => {
      if ((await admin.describeCluster()).brokers.length < 3) throw new Error('not all are in')
      if ((await admin.listTopics()).includes(topic)) return
      await admin.createTopics({
        waitForLeaders: false,
        topics: [
          {
            topic,
            numPartitions: partitions,
            replicationFactor: 3,
            configEntries: [{ name: 'min.insync.replicas', value: '2' }],
          },
        ],
      })
    })
    const found = await leaders()
    if (found.length < partitions || found.some(({ isr }) => isr.length < 3)) throw new Error('not in sync')
  })
}, 120_000)

afterAll(async () => {
  await Promise.all(brokers.map((broker) => broker.kill()))
  scratch.remove()
})

const record = (partition: number, seq: number): LogRecord => ({
  topic,
  partition,
  key: '',
  headers: { seq: String(seq) },
  value: Buffer.from(`record ${seq} of partition ${partition}`),
})

/** Appends each partition's records in turn, the same batch until it is acknowledged, as the relay does. */
async function appendUntil(
  log: KafkaLog,
  isEnough: () => boolean,
  onAcknowledged: () => void,
): Promise<number> {
  const backoff = new Backoff(100, 500)
  const { signal } = new AbortController()
  let seq = 0
  while (!isEnough()) {
    const records = Array.from({ length: batch }, (_, i) => seq + 1 + i).flatMap((each) =>
      Array.from({ length: partitions }, (_, partition) => record(partition, each)),
    )
    for (let isAcknowledged = false; !isAcknowledged;) {
      isAcknowledged = await log.append(records).then(
        () => true,
        () => false,
      )
      if (!isAcknowledged) await backoff.wait(signal)
    }
    backoff.reset()
    seq += batch
    onAcknowledged()
  }
  return seq
}

/** What readers find in each partition, repeats and all. */
async function readAll(kafka: Kafka): Promise<readonly (readonly number[])[]> {
  const found: number[][] = Array.from({ length: partitions }, () => [])
  const tail = new Tail({
    kafka,
    groupId: 'reader',
    topic,
    onFault: () => undefined,
    onMessages: (messages, partition) =>
      void found[partition]?.push(...messages.map(({ headers }) => Number(String(headers?.['seq'])))),
  })
  await tail.start()
  await tail.caughtUp
  await tail.stop()
  return found
}

it('loses nothing acknowledged and keeps the order of each partition when leaders are killed under appends', async () => {
  const kafka = new kafkajs.Kafka(configuration())
  const log = new KafkaLog(kafka)
  let acknowledged = 0
  let afterLastKill = 0
  let isKilling = true
  const appending = appendUntil(
    log,
    () => !isKilling && afterLastKill >= 10,
    () => {
      acknowledged += batch
      if (!isKilling) afterLastKill++
    },
  )
  for (const isLast of [false, true]) {
    const reached = acknowledged + 10 * batch
    await waitUntil({ what: 'Appends', deadlineMs: 30_000 }, () =>
      acknowledged < reached ? Promise.reject(new Error(`${acknowledged} so far`)) : Promise.resolve(),
    )
    const leader = (await leaders()).find(({ partitionId }) => partitionId === 0)?.leader
    const broker = brokers[(leader ?? 0) - 1]
    if (!broker) throw new Error('partition 0 has no leader')
    await broker.kill()
    await waitUntil({ what: 'Another leader', deadlineMs: 30_000 }, async () => {
      const now = (await leaders()).find(({ partitionId }) => partitionId === 0)?.leader
      if (now === leader || now === undefined || now < 0) throw new Error('still the old one')
    })
    if (isLast) continue
    broker.launch()
    await waitUntil({ what: 'All replicas in sync', deadlineMs: 40_000 }, async () => {
      if ((await leaders()).some(({ isr }) => isr.length < 3)) throw new Error('not in sync')
    })
  }
  isKilling = false
  const last = await appending
  await log.close()
  const wanted = Array.from({ length: last }, (_, i) => i + 1)
  for (const found of await readAll(kafka)) {
    // A reader drops what it has seen; what is left must be everything, in order, without a gap.
    let reached = 0
    const taken = found.filter((seq) => (seq > reached ? (reached = seq) : 0))
    expect(taken).toEqual(wanted)
  }
}, 120_000)
