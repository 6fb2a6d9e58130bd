import { createHash } from 'node:crypto'
import {
  accept,
  type ActPorts,
  type ActRequest,
  type ActResult,
  MemoryStore as IntakeStore,
  perform,
  submitEvent,
  submitHubRecord,
  submitRetraction,
  type Submission,
  type SubmissionResult,
} from '@common-thread/intake/steps'
import { MemoryStore as SharingStore, shareStep, Waits } from '@common-thread/sharing/steps'
import { appendStep, MemoryStore as LedgerStore } from '@common-thread/ledger/steps'
import {
  type Asking,
  type FeedPage,
  MemoryStore as DeliveryStore,
  read,
  readFeed,
  type ReadResult,
  receiveStep,
  releaseOnce,
} from '@common-thread/delivery/steps'
import { type Directory } from '@common-thread/directory'
import {
  decodeHub,
  isRetraction,
  organisationOf,
  type DecisionRecord,
  type LogRecord,
  type PublishedEvent,
  type PublishedRetraction,
  shardedPartitions,
  type SubjectId,
  type TeamId,
  topics,
} from '@common-thread/events'
import { type Apply, inOrder, MemoryLog, shardsOf } from '@common-thread/kafka'
import * as policy from '@common-thread/policy'
import { type OutboxRecord } from '@common-thread/postgres'
import { childReference, MemoryKeyring } from '@common-thread/sealing'
import { ed25519Signer } from '@common-thread/transparency-log'
import { deterministic } from './deterministic.js'

/** The day on which everything in the box happens: the sample directory and the sample events are of its year. */
export const today = Date.UTC(2026, 10, 23, 9)

/** Points at which a run can fail or be overtaken: before and after each commit, each produce, each removal. */
export type AtPoint = (point: string) => void | Promise<void>

/** Everything that survives a crash of any room. */
export interface Durable {
  readonly intake: IntakeStore
  readonly sharing: SharingStore
  readonly ledger: LedgerStore
  readonly delivery: DeliveryStore
  readonly kafka: MemoryLog
  readonly keyring: MemoryKeyring
}

const signer = ed25519Signer('box/ledger', new Uint8Array(32).fill(7))
if (!signer.ok) throw new Error('no signer')
const log = { info: () => undefined, warn: () => undefined, error: () => undefined, fault: () => undefined }

/**
 * The hub's steps on stores in memory, with nothing else between them than in the rooms: outboxes are relayed to a
 * log, readers take by position. What a room holds in memory is made anew by `restart`, as after a crash.
 */
export class HubInABox {
  readonly durable: Durable
  private readonly random = deterministic(1)
  /** Where each room reads on: lost in a crash. */
  private offsets = new Map<string, number>()

  constructor(
    public directory: Directory,
    private readonly at: AtPoint = () => undefined,
  ) {
    this.durable = {
      intake: new IntakeStore((point) => void this.at(`intake ${point}`)),
      sharing: new SharingStore((point) => this.at(point)),
      ledger: new LedgerStore((point) => this.at(point)),
      delivery: new DeliveryStore((point) => this.at(point)),
      kafka: new MemoryLog(),
      keyring: new MemoryKeyring(),
    }
  }

  submission(event: PublishedEvent | PublishedRetraction, by: Parameters<typeof submitEvent>[1]): Submission {
    const digest = createHash('sha256').update(event.id).digest()
    return isRetraction(event) ? submitRetraction(event, by, digest) : submitEvent(event, by, digest)
  }

  /** What a team reads of its feed from the beginning. */
  feedOf(team: TeamId): Promise<FeedPage> {
    const release = { somethingNew: () => Promise.resolve() }
    const signal = new AbortController().signal
    return readFeed(team, 0, 0, { ...this.offerPorts(), release, signal })
  }

  /** By which reference a team's organisation knows a child. */
  referenceOf(team: TeamId, subject: SubjectId | undefined): string {
    return subject ? childReference(this.offerPorts().referenceKey, organisationOf(team), subject) : ''
  }

  /** What a team is answered that asks to read; what others do meanwhile comes between asking and answering. */
  async read(asking: Asking, meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<ReadResult> {
    const { delivery } = this.durable
    const ports = {
      ...this.offerPorts(),
      reads: delivery.reads,
      random: (bytes: number) => this.bytes(bytes),
      onAsked: () => undefined,
      ticks: { every: 1000, longest: 10_000 },
      until: async () => {
        await this.run()
        await meanwhile()
      },
    }
    return read(asking, ports, new AbortController().signal)
  }

  async accept(submissions: readonly Submission[], now = today): Promise<readonly SubmissionResult[]> {
    return accept(submissions, { ...this.intakePorts, now: () => now })
  }

  /** An authority settles who a child is. */
  async perform(request: ActRequest): Promise<ActResult> {
    return perform(request, this.intakePorts)
  }

  private get intakePorts(): ActPorts {
    const { intake, keyring } = this.durable
    return {
      store: intake,
      keyring,
      identifierKey: Buffer.alloc(32, 1),
      referenceKey: Buffer.alloc(32, 2),
      hasStatusTopic: () => true,
      signReceipt: (receipt) => Promise.resolve(`receipt ${receipt.id}`),
      now: () => today,
      random: (bytes) => this.bytes(bytes),
    }
  }

  private bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => Math.floor(this.random() * 256)))
  }

  /** What a crash takes away: everything that is not in a store. */
  restart(): void {
    this.offsets = new Map()
  }

  /** One round of every room. Answers whether anything moved. */
  async round(): Promise<boolean> {
    const { intake, sharing, ledger, delivery } = this.durable
    let moved = await this.relay('intake', intake.outbox)
    moved = (await this.share()) || moved
    moved = (await this.relay('sharing', sharing.outbox)) || moved
    moved = (await this.receive()) || moved
    moved = (await this.append()) || moved
    moved = (await this.relay('ledger', ledger.outbox)) || moved
    moved = (await this.cover()) || moved
    moved = (await this.release()) || moved
    moved = (await this.relay('delivery', delivery.outbox)) || moved
    return (await this.acceptHubRecords()) || moved
  }

  /** What rooms say themselves comes in by the same door. */
  private async acceptHubRecords(): Promise<boolean> {
    const from = this.offsets.get(topics.hubRecords) ?? 0
    const records = this.durable.kafka.partition(topics.hubRecords, 0).slice(from)
    if (records.length === 0) return false
    await this.accept(
      records.map(({ value }) => submitHubRecord(decodeHub('HubRecord', value), value ?? empty)),
    )
    this.offsets.set(topics.hubRecords, from + records.length)
    return true
  }

  async run(): Promise<void> {
    for (let rounds = 0; await this.round(); rounds++)
      if (rounds > 5000) throw new Error('the hub does not come to rest')
  }

  private async relay(room: string, outbox: OutboxRecord[]): Promise<boolean> {
    const head = outbox.slice(0, 7)
    if (head.length === 0) return false
    await this.at(`${room} before produce`)
    await this.durable.kafka.append(head)
    await this.at(`${room} after produce`)
    for (const record of head) {
      const i = outbox.indexOf(record)
      if (i >= 0) outbox.splice(i, 1)
    }
    await this.at(`${room} after removal`)
    return true
  }

  private async share(): Promise<boolean> {
    const { sharing, keyring } = this.durable
    const release = { sha256: 'box', policy }
    const directory = { current: this.directory, atLeast: () => Promise.resolve() }
    const onCommitted = () => undefined
    const ports = {
      store: sharing,
      keyring,
      release,
      directory,
      onCommitted,
      now: () => today,
      log,
      waits: new Waits(log),
    }
    return this.consume<LogRecord>('sharing', topics.subjectLog, sharing, (step) => shareStep(step, ports))
  }

  private async append(): Promise<boolean> {
    const { ledger } = this.durable
    const ports = { store: ledger, origin: 'box/ledger', signer: signerOf(), onCommitted: () => undefined }
    return this.consume<DecisionRecord>('ledger', topics.decisions, ledger, (step) => appendStep(step, ports))
  }

  private async receive(): Promise<boolean> {
    const { delivery, keyring } = this.durable
    const directory = { current: this.directory, atLeast: () => Promise.resolve() }
    const referenceKey = Buffer.alloc(32, 2)
    const ports = { store: delivery, keyring, referenceKey, directory, onCommitted: () => undefined }
    return this.consume<DecisionRecord>('delivery', topics.decisions, delivery, (step) =>
      receiveStep(step, ports),
    )
  }

  private async cover(): Promise<boolean> {
    const last = this.durable.kafka.partition(topics.checkpoints, 0).at(-1)
    if (!last) return false
    const { size, covered } = decodeHub('CheckpointRecord', last.value)
    return this.durable.delivery.cover({ size, covered })
  }

  private async release(): Promise<boolean> {
    return (await releaseOnce({ ...this.offerPorts(), onOffered: () => undefined, log })) > 0
  }

  private offerPorts() {
    const { delivery, keyring } = this.durable
    return {
      store: delivery,
      keyring,
      referenceKey: Buffer.alloc(32, 2),
      directory: () => this.directory,
      baseUrl: 'http://box',
      now: () => today,
    }
  }

  /** Reads each partition from the kept offset, a few records at a time, and takes what is next in its shards. */
  private async consume<R extends LogRecord | DecisionRecord>(
    room: string,
    topic: string,
    store: Positions,
    apply: Apply<R>,
  ): Promise<boolean> {
    const schema = topic === topics.subjectLog ? 'LogRecord' : 'DecisionRecord'
    let moved = false
    for (let partition = 0; partition < shardedPartitions; partition++) {
      const place = `${room} ${partition}`
      const from = this.offsets.get(place) ?? Number((await store.nextOffset(topic, partition)) ?? 0)
      const records = this.durable.kafka.partition(topic, partition).slice(from, from + 5)
      if (records.length === 0) continue
      moved = true
      const positions = await store.positions(shardsOf(partition, shardedPartitions))
      const taken = inOrder(
        records.map(({ value }) => decodeHub(schema, value) as R),
        positions,
      )
      if (taken.gaps.length > 0) throw new Error(`a gap in ${topic}`)
      const step = { ...taken, offsets: [{ topic, partition, offset: String(from + records.length) }] }
      if (taken.taken.length > 0 && (await apply(step)) !== 'committed') continue
      this.offsets.set(place, from + records.length)
    }
    return moved
  }
}

const empty = Buffer.alloc(0)

interface Positions {
  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>>
  nextOffset(topic: string, partition: number): Promise<string | undefined>
}

const signerOf = () => {
  if (!signer.ok) throw new Error('no signer')
  return signer.value
}
