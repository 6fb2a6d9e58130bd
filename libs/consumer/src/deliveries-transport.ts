import { type CustomTransportStrategy, Server } from '@nestjs/microservices'
import { type KafkaMessage } from 'kafkajs'
import { isObservable, lastValueFrom } from 'rxjs'
import { deliveriesTopic, kafkaName, type OrganisationId } from '@common-thread/events'
import { type Batch, BatchConsumer, type Handled, type Kafka } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { type HubApi } from './hub-api.js'
import { type Inbox } from './inbox.js'
import { type LaterSchemas } from './later-schemas.js'
import { type CodecOf, readContent, readDelivery } from './read-delivery.js'
import { type InboxEntry, type Received } from './received.js'
import { type Unreadable } from './unreadable.js'

/** Deliveries stored and acknowledged together; the hub gives the content of at most 100 at once. */
const atOnce = 100

/** A handler registered for this pattern gets every type that has none of its own. */
export const anyOther = '*'

/** One organisation's connection to the hub's partner listener: its own credentials, and only its own rights. */
export interface Connection {
  readonly organisation: OrganisationId
  readonly kafka: Kafka
  readonly api: HubApi
}

export interface TransportOptions {
  readonly connections: readonly Connection[]
  readonly inbox: Inbox
  readonly unreadable: Unreadable
  readonly schemas: LaterSchemas
  readonly log: Log
}

/**
 * The hub's deliveries as a Nest transport. A handler says where a delivery lands for the organisation's staff; the
 * transport stores it once by its id, acknowledges it to the hub, and reads on. A record that can't be read is kept
 * aside and blocks nothing; a fault is tried again with the same batch.
 */
export class DeliveriesTransport extends Server implements CustomTransportStrategy {
  private consumers: BatchConsumer[] = []

  constructor(private readonly options: TransportOptions) {
    super()
  }

  listen(callback: () => void): void {
    this.consumers = this.options.connections.map((connection) => this.consumerFor(connection))
    // Connecting goes on by itself until the hub lets it: an organisation must be able to start first.
    this.consumers.forEach((consumer) => void consumer.start())
    callback()
  }

  async close(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()))
  }

  /** Connected to the hub for every organisation. */
  get isReady(): boolean {
    return this.consumers.length > 0 && this.consumers.every(({ isReady }) => isReady)
  }

  on(): void {
    throw new Error('this transport has no events of its own')
  }

  unwrap<T>(): T {
    return this.consumers as T
  }

  private consumerFor(connection: Connection): BatchConsumer {
    const { organisation, kafka } = connection
    const { log } = this.options
    return new BatchConsumer({
      kafka,
      groupId: `${kafkaName(organisation)}.inbox`,
      topics: [deliveriesTopic(organisation)],
      onFault: (error, where) => log.fault('deliveries', error, { where, organisation }),
      handle: (batch) => this.take(batch, connection),
    })
  }

  private async take(batch: Batch, connection: Connection): Promise<Handled> {
    for (let i = 0; i < batch.messages.length; i += atOnce) {
      await this.takeSome(batch.messages.slice(i, i + atOnce), batch, connection)
    }
    return 'done'
  }

  private async takeSome(
    messages: readonly KafkaMessage[],
    batch: Batch,
    { organisation, api }: Connection,
  ): Promise<void> {
    const { inbox, log } = this.options
    const read = await Promise.all(messages.map((message) => this.readOne(message, batch, organisation)))
    const received = await withContents(
      read.filter((each) => each !== undefined),
      api,
      (id) => this.options.schemas.codecOf(id),
    )
    if (received.length === 0) return
    const entries = await Promise.all(
      received.map(async (each) => ({ received: each, entry: await this.entryFor(each) })),
    )
    const added = await inbox.add(entries)
    for (const { id, type } of received) if (added.has(id)) log.info('delivery', { id, type, organisation })
    // After they are stored: a repeat acknowledges again and changes nothing.
    await api.acknowledge(received.map(({ id }) => id))
  }

  private async readOne(
    message: KafkaMessage,
    batch: Batch,
    organisation: OrganisationId,
  ): Promise<Readable | undefined> {
    const read = await readDelivery(message, organisation, (id) => this.options.schemas.codecOf(id))
    if (read.ok) return read
    await this.options.unreadable.keep({ ...batch, offset: message.offset }, message, read)
    this.options.log.error('delivery-unreadable', { problem: read.problem, organisation })
    return undefined
  }

  private async entryFor(received: Received): Promise<InboxEntry> {
    const handler = this.getHandlerByPattern(received.type) ?? this.getHandlerByPattern(anyOther)
    const answer: unknown = handler && (await handler(received))
    const entry: unknown = isObservable(answer) ? await lastValueFrom(answer) : answer
    return (entry as InboxEntry | undefined) ?? { place: 'inbox', headline: received.type }
  }
}

type Readable = Extract<Awaited<ReturnType<typeof readDelivery>>, { readonly ok: true }>

/** The full content, pulled through the hub's gate; what no longer may be had stays as it came. */
async function withContents(read: readonly Readable[], api: HubApi, codecOf: CodecOf): Promise<Received[]> {
  const referred = read.filter(({ dataref }) => dataref !== null).map(({ received }) => received.id)
  const contents = await api.contents(referred)
  return Promise.all(
    read.map(async ({ received }) => {
      const bytes = contents.get(received.id)
      const content = bytes && (await readContent(bytes, received.type, codecOf))
      return content ? { ...received, content } : received
    }),
  )
}
