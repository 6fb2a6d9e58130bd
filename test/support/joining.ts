import kafkajs from 'kafkajs'
import { deliveriesTopic, type OrganisationId, unframe } from '@common-thread/events'
import { bases, lawfulBasisOf } from '@common-thread/policy'
import { northshire } from '@common-thread/directory/northshire'
import { type RunningHub } from './running-hub.js'

/** One delivery as its receiver has it: every value but the shared facts themselves, and the child it is about. */
export interface ReceivedRecord {
  readonly child: string
  readonly values: readonly string[]
}

const bounds = { maxBytes: 1024 * 1024, maxItems: 5000 }

/** Everything on each organisation's delivery topic: keys, headers, and what of the value is not a fact of the event. */
export async function receivedBy({ stack }: RunningHub): Promise<Map<OrganisationId, ReceivedRecord[]>> {
  const organisations = northshire(1)
    .clients.filter(({ kafka }) => kafka)
    .map(({ organisation }) => organisation)
  const byTopic = new Map([...new Set(organisations)].map((id) => [deliveriesTopic(id), id]))
  const kafka = new kafkajs.Kafka({ ...stack.adminKafka, logLevel: kafkajs.logLevel.NOTHING })
  const admin = kafka.admin()
  await admin.connect()
  let left = 0
  for (const topic of byTopic.keys())
    for (const { high } of await admin.fetchTopicOffsets(topic)) left += Number(high)
  await admin.disconnect()
  const received = new Map<OrganisationId, ReceivedRecord[]>()
  const consumer = kafka.consumer({ groupId: `joining-${Date.now()}` })
  await consumer.connect()
  await consumer.subscribe({ topics: [...byTopic.keys()], fromBeginning: true })
  await new Promise<void>((resolve, reject) => {
    consumer
      .run({
        autoCommit: false,
        eachMessage: ({ topic, message }) => {
          const organisation = byTopic.get(topic)
          const list = (organisation && received.get(organisation)) ?? []
          if (organisation) received.set(organisation, list)
          list.push(valuesOf(message))
          if (--left === 0) resolve()
          return Promise.resolve()
        },
      })
      .catch(reject)
  })
  await consumer.disconnect()
  return received
}

/** Attributes that are the same for everybody, or that are a named exception: arrival time. */
const common = new Set(['ce_specversion', 'ce_source', 'ce_type', 'ce_time', 'content-type'])

function valuesOf({ key, headers, value }: kafkajs.KafkaMessage): ReceivedRecord {
  const named = Object.entries(headers ?? {}).filter(([name]) => !common.has(name))
  const read = value && unframe(value, bounds)
  const content = read?.ok
    ? (read.value as { subject: string; delivery: object; child?: { givenName?: string } })
    : undefined
  const values = [
    key?.toString() ?? '',
    ...named.map(([, text]) => String(text)),
    content?.subject ?? '',
    ...texts(content?.delivery),
  ]
  return { child: content?.child?.givenName ?? '', values }
}

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}

/**
 * Values that two organisations both have and that tell children apart: those that stand with one child only. What is
 * the same for all children, such as a purpose or a duty desk, links nobody; nor does a small number that each
 * counts for itself.
 */
export function linkingValues(received: ReadonlyMap<OrganisationId, readonly ReceivedRecord[]>): string[] {
  const holders = new Map<string, Set<string>>()
  const childrenOf = new Map<string, Set<string>>()
  for (const [organisation, records] of received) {
    for (const { child, values } of records) {
      for (const value of values) {
        if (/^0*\d{1,12}$/.test(value)) continue
        holders.set(value, (holders.get(value) ?? new Set()).add(organisation))
        childrenOf.set(value, (childrenOf.get(value) ?? new Set()).add(child))
      }
    }
  }
  return [...holders]
    .filter(([value, by]) => by.size > 1 && value.length > 0 && !isCommon(value, childrenOf))
    .map(([value]) => value)
}

/** Why something was shared is said in the words of the signed policy, the same for every child; a recall says so. */
const policyTexts = new Set([
  ...Object.values(bases).flatMap((basis) => [basis.purpose, lawfulBasisOf(basis)]),
  'Recall',
])

/** A desk comes with more than one child; a word in lower case is a code of the contract. */
const isCommon = (value: string, childrenOf: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  policyTexts.has(value) || (childrenOf.get(value)?.size ?? 0) > 1 || /^[a-z]+(?:-[a-z]+)+$/.test(value)
