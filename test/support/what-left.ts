import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JWK } from 'jose'
import kafkajs from 'kafkajs'
import { requestToken } from '@common-thread/auth'
import { consumerIdOf } from '@common-thread/directory/northshire'
import { deliveriesTopic, kafkaName, organisationOf, type TeamId } from '@common-thread/events'
import { type RunningHub } from './running-hub.js'

/** One thing that left the hub for a team, as its system reads it. */
export interface Left {
  /** The agency's own reference for the child. */
  readonly reference: string
  /** Everything of it, bytes as Latin-1. */
  readonly text: string
  readonly dataref: string | undefined
}

/** Every record of an agency's topic, with its key, headers and bytes, read by its own consumer over the partners' listener. */
export async function leftOnKafka(hub: RunningHub, team: TeamId): Promise<Left[]> {
  const organisation = organisationOf(team)
  const topic = deliveriesTopic(organisation)
  const clientId = consumerIdOf(organisation)
  const { home, issuerUrl: issuer } = hub.stack
  const key = JSON.parse(readFileSync(join(home.folder, 'partners', `${clientId}.json`), 'utf8')) as JWK
  const kafka = new kafkajs.Kafka({
    brokers: [`127.0.0.1:${home.ports['kafka-partners']}`],
    logLevel: kafkajs.logLevel.NOTHING,
    sasl: {
      mechanism: 'oauthbearer',
      oauthBearerProvider: async () => ({
        value: (await requestToken({ issuer, clientId, key }, 'kafka')).token,
      }),
    },
  })
  const admin = kafka.admin()
  await admin.connect()
  const [partition] = await admin.fetchTopicOffsets(topic)
  await admin.disconnect()
  const end = Number(partition?.high ?? 0)
  if (end === 0) return []
  const consumer = kafka.consumer({ groupId: `${kafkaName(organisation)}.pairs-${Date.now()}` })
  const left: Left[] = []
  await consumer.connect()
  await consumer.subscribe({ topic, fromBeginning: true })
  await new Promise<void>((resolve, reject) => {
    const eachMessage: kafkajs.EachMessageHandler = ({ message }) => {
      const reference = message.key?.toString() ?? ''
      // When it was offered is arrival time, and its place among all is that of the team's other children as well.
      const { ce_time: _time, ce_sequence: _sequence, ...headers } = message.headers ?? {}
      const said = Object.entries(headers).map(([name, value]) => [name, String(value)])
      const dataref = message.headers?.['ce_dataref']?.toString()
      left.push({
        reference,
        text: JSON.stringify([reference, said, message.value?.toString('latin1') ?? null]),
        dataref,
      })
      if (Number(message.offset) + 1 >= end) resolve()
      return Promise.resolve()
    }
    consumer.run({ eachMessage }).catch(reject)
  })
  await consumer.disconnect()
  return left
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
