import kafkajs from 'kafkajs'
import { requestToken } from '@common-thread/auth'
import { clientKey } from '@common-thread/infra'
import { consumerIdOf } from '@common-thread/directory/northshire'
import {
  deliveriesTopic,
  kafkaName,
  type OrganisationId,
  organisationOf,
  type TeamId,
} from '@common-thread/events'
import { type RunningHub } from './running-hub.js'

/** One thing that left the hub for a team, as its system reads it. */
export interface Left {
  /** The agency's own reference for the child. */
  readonly reference: string
  /** Everything of it, bytes as Latin-1. */
  readonly text: string
  readonly dataref: string | undefined
}

/** A new login of an agency's own consumer of deliveries. */
export async function consumerToken({ stack }: RunningHub, organisation: OrganisationId): Promise<string> {
  const clientId = consumerIdOf(organisation)
  const key = clientKey(stack.home.folder, clientId)
  return (await requestToken({ issuer: stack.issuerUrl, clientId, key }, 'kafka')).token
}

export const partnerBrokers = ({ stack }: RunningHub): string =>
  `127.0.0.1:${stack.home.ports['kafka-partners']}`

/** Every record of an agency's topic so far, read by its own consumer over the partners' listener. */
export async function recordsOf(
  hub: RunningHub,
  organisation: OrganisationId,
): Promise<kafkajs.KafkaMessage[]> {
  const topic = deliveriesTopic(organisation)
  const kafka = new kafkajs.Kafka({
    brokers: [partnerBrokers(hub)],
    logLevel: kafkajs.logLevel.NOTHING,
    sasl: {
      mechanism: 'oauthbearer',
      oauthBearerProvider: async () => ({ value: await consumerToken(hub, organisation) }),
    },
  })
  const admin = kafka.admin()
  await admin.connect()
  const [partition] = await admin.fetchTopicOffsets(topic)
  await admin.disconnect()
  const end = Number(partition?.high ?? 0)
  if (end === 0) return []
  const consumer = kafka.consumer({ groupId: `${kafkaName(organisation)}.kafkajs-${Date.now()}` })
  const records: kafkajs.KafkaMessage[] = []
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  await new Promise<void>((resolve, reject) => {
    const eachMessage: kafkajs.EachMessageHandler = ({ message }) => {
      records.push(message)
      if (Number(message.offset) + 1 >= end) resolve()
      return Promise.resolve()
    }
    consumer.run({ eachMessage }).catch(reject)
  })
  await consumer.disconnect()
  return records
}

/** What left for an agency on Kafka: every key, header and byte. */
export async function leftOnKafka(hub: RunningHub, team: TeamId): Promise<Left[]> {
  const records = await recordsOf(hub, organisationOf(team))
  return records.map(({ key, headers, value }) => {
    const reference = key?.toString() ?? ''
    // When it was offered is arrival time, and its place among all is that of the team's other children as well.
    const { ce_time: _time, ce_sequence: _sequence, ...others } = headers ?? {}
    const said = Object.entries(others).map(([name, each]) => [name, String(each)])
    return {
      reference,
      text: JSON.stringify([reference, said, value?.toString('latin1') ?? null]),
      dataref: headers?.['ce_dataref']?.toString(),
    }
  })
}

interface FeedPage {
  readonly events: readonly Readonly<Record<string, unknown>>[]
  readonly cursor: string | null
}

/** Every event of a team's feed, page by page over HTTP. */
export async function leftInFeed(hub: RunningHub, team: TeamId): Promise<Left[]> {
  const left: Left[] = []
  const base = `${hub.stack.urls.delivery ?? ''}/v1/feed`
  for (let after: string | undefined; ;) {
    const query = new URLSearchParams({ ...(after === undefined ? {} : { after }), wait: '0' })
    const response = await hub.agency(team).request(`${base}?${query.toString()}`)
    if (response.status !== 200) throw new Error(`the feed of ${team} answers ${response.status}`)
    const { events, cursor } = (await response.json()) as FeedPage
    for (const { time: _time, sequence: _sequence, ...event } of events) {
      left.push({
        reference: String(event['subject']),
        text: JSON.stringify(event),
        dataref: event['dataref'] as string | undefined,
      })
    }
    if (events.length === 0 || cursor === null || cursor === after) return left
    after = cursor
  }
}

/** What is pulled by reference: status and bytes, without what only names the answer. */
export async function pulled(hub: RunningHub, team: TeamId, dataref: string): Promise<string> {
  const response = await hub.agency(team).request(dataref)
  const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'etag')
  return JSON.stringify([response.status, headers, await response.text()])
}
