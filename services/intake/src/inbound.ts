import { type KafkaMessage } from 'kafkajs'
import { type Client, type Directory } from '@common-thread/directory'
import {
  inboundTopic,
  isRetraction,
  type OrganisationId,
  organisationFromKafkaName,
  readKafkaEvent,
} from '@common-thread/events'
import { type Batch, BatchConsumer, type Kafka } from '@common-thread/kafka'
import { type Log } from '@common-thread/nest'
import { type OutboxRecord } from '@common-thread/postgres'
import { type Intake } from './intake.js'
import { checkRights, sha256 } from './publish.js'
import { type Quarantine } from './quarantine.js'
import { statusRecord } from './status.js'

/** Organisations that publish over Kafka, by the directory. */
export const inboundTopics = (directory: Directory): string[] => {
  const publishing = [...directory.clients.values()].filter(
    ({ kafka, scopes }) => kafka && scopes.includes('events.publish'),
  )
  return [...new Set(publishing.map(({ organisation }) => inboundTopic(organisation)))].sort()
}

/** Only that organisation's own clients may write to its topic, so the topic says who published. */
const publisherOf = (topic: string): OrganisationId | undefined =>
  organisationFromKafkaName(topic.slice(topic.indexOf('.') + 1))

export interface InboundOptions {
  readonly kafka: Kafka
  readonly group: string
  readonly topics: readonly string[]
  readonly intake: Intake
  readonly quarantine: Quarantine
  readonly log: Log
  readonly now: () => number
}

/** A broken or refused record goes to quarantine, its publisher is told, and the next one is read: poison never blocks. */
export function consumeInbound(options: InboundOptions): BatchConsumer {
  const { kafka, group, topics, quarantine, log } = options
  return new BatchConsumer({
    kafka,
    groupId: group,
    topics,
    partitionsAtOnce: 4,
    onFault: (error, where) => log.fault('inbound-fault', error, { where }),
    handle: async (batch) => {
      const publisher = publisherOf(batch.topic)
      if (!publisher) throw new Error('a topic of nobody')
      const outcomes = await Promise.all(
        batch.messages.map((message) => take(message, publisher, batch, options)),
      )
      await quarantine.store.tell(outcomes.flat())
      return 'done'
    },
  })
}

async function take(
  message: KafkaMessage,
  publisher: OrganisationId,
  batch: Batch,
  { intake, quarantine, now }: InboundOptions,
): Promise<OutboxRecord[]> {
  const value = message.value ?? Buffer.alloc(0)
  const read = readKafkaEvent((name) => headerOf(message, name), message.value)
  const directory = intake.directory()
  const source = {
    organisation: publisher,
    topic: batch.topic,
    partition: batch.partition,
    offset: message.offset,
  }
  const recordedTime = now()
  if (!read.ok) {
    return quarantine.keep(source, message, {
      id: read.id,
      problem: 'event-invalid',
      failures: read.failures,
      recordedTime,
    })
  }
  const client = publishingClient(
    directory,
    publisher,
    isRetraction(read.event) ? null : (read.event.data.contact?.team ?? null),
  )
  const checked = client && checkRights(read, sha256(value), intake.against(client))
  if (!checked?.ok) {
    const { code: problem, failures } = checked ?? { code: 'client-unknown' as const, failures: [] }
    return quarantine.keep(source, message, { id: read.event.id, problem, failures, recordedTime })
  }
  const result = await intake.submit(checked.submission)
  if (!result.ok) {
    return quarantine.keep(source, message, {
      id: read.event.id,
      problem: result.code,
      failures: [],
      recordedTime,
    })
  }
  return [
    statusRecord(publisher, {
      id: read.event.id,
      code: 'accepted',
      failures: read.flags,
      receipt: result.receipt,
      recordedTime,
    }),
  ]
}

/** Kafka does not say which of an organisation's clients wrote: the event's own contact names the team, else the first. */
function publishingClient(
  directory: Directory,
  publisher: OrganisationId,
  team: string | null,
): Client | undefined {
  const clients = [...directory.clients.values()].filter(
    ({ organisation, scopes, suspended }) =>
      organisation === publisher && scopes.includes('events.publish') && !suspended,
  )
  const sorted = clients.sort((a, b) => (a.id < b.id ? -1 : 1))
  return sorted.find((client) => client.team === team) ?? sorted[0]
}

const headerOf = ({ headers }: KafkaMessage, name: string): string | undefined => {
  const value = headers?.[name]
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined ? undefined : first.toString()
}
