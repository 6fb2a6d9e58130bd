import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { codecByName, type FieldShape, readJson, schemaNameOf, type Shape } from '@common-thread/events'
import { peopleOf, scenes, type StorySoFar } from '@common-thread/infra/story'
import { deliveriesTopic, inboundTopic } from '@common-thread/events'
import kafkajs from 'kafkajs'
import { type RunningHub } from './running-hub.js'

/** What the events of a run are made of, outside of a played day. */
export const storyOf = (run: number): StorySoFar => ({
  people: peopleOf(run),
  delivery: () => 'd_example',
  day: (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10),
  hour: () => new Date().toISOString(),
})

/** Every name, number, address and free text of a day: what may stand nowhere but in sealed bytes and disclosures. */
export function payloadValues(run: number): string[] {
  const values = new Set<string>()
  const story = storyOf(run)
  for (const { steps } of scenes) {
    for (const { type, data } of steps) {
      const { shape } = codecByName(schemaNameOf(type))
      collect(readJson(data(story), shape, '').value, shape, undefined, values)
    }
  }
  return [...values].filter((value) => value.length >= 5)
}

/** Texts without a closed set of values or a format, which are codes, organisations and teams. */
function collect(value: unknown, shape: Shape, field: FieldShape | undefined, into: Set<string>): void {
  if (value === null || value === undefined) return
  switch (shape.kind) {
    case 'nullable':
      return collect(value, shape.of, field, into)
    case 'array':
      return (value as unknown[]).forEach((item) => collect(item, shape.items, field, into))
    case 'record':
      if (shape.name === 'safeguarding.shared.Code') return
      return shape.fields.forEach((each) =>
        collect((value as Record<string, unknown>)[each.name], each.shape, each, into),
      )
    case 'primitive':
      // Of the dates only a child's: any other is on every clock.
      if (shape.type !== 'string' && field?.name !== 'birthDate') return
      if (typeof value === 'string' && !field?.values && !field?.format && field?.name !== 'inReplyTo')
        into.add(value)
  }
}

/** Where a value was found that may stand nowhere. */
export interface Find {
  readonly value: string
  readonly where: string
}

const searchIn = (text: string, where: string, values: readonly string[]): Find[] =>
  values.filter((value) => text.includes(value)).map((value) => ({ value, where }))

/** Log files of every part. */
export function searchLogs(folder: string, values: readonly string[]): Find[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .flatMap((path) => searchIn(readFileSync(path, 'utf8'), path, values))
}

/** Every column of every table of every schema; bytes are searched as they are. */
export async function searchTables({ rows }: RunningHub, values: readonly string[]): Promise<Find[]> {
  const tables = await rows<{ schema: string; name: string }>(
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
  )
  const finds: Find[] = []
  for (const { schema, name } of tables) {
    const found = await rows<Record<string, unknown>>(`select * from "${schema}"."${name}"`)
    for (const row of found) {
      for (const [column, value] of Object.entries(row)) {
        const text = Buffer.isBuffer(value)
          ? value.toString('latin1')
          : typeof value === 'string'
            ? value
            : JSON.stringify(value)
        finds.push(
          ...searchIn(text, `${schema}.${name}.${column}`, values),
          ...searchIn(utf8As1(text, value), `${schema}.${name}.${column}`, values),
        )
      }
    }
  }
  return finds
}

/** Bytes once more as UTF-8, so that an accent or a quotation mark does not hide a value. */
const utf8As1 = (text: string, value: unknown): string =>
  Buffer.isBuffer(value) ? value.toString('utf8') : text

/**
 * Every record on Kafka: names, keys and headers of all topics, and the values of all but those that are disclosures
 * or publications themselves (deliveries to a partner, and what a partner sent).
 */
export async function searchKafka({ stack }: RunningHub, values: readonly string[]): Promise<Find[]> {
  const kafka = new kafkajs.Kafka({ ...stack.adminKafka, logLevel: kafkajs.logLevel.NOTHING })
  const admin = kafka.admin()
  await admin.connect()
  const names = (await admin.listTopics()).filter((name) => !name.startsWith('__'))
  const ends = new Map<string, number>()
  for (const topic of names) {
    for (const { partition, high } of await admin.fetchTopicOffsets(topic))
      if (Number(high) > 0) ends.set(`${topic} ${partition}`, Number(high))
  }
  await admin.disconnect()
  const finds = names.flatMap((topic) => searchIn(topic, 'a topic’s name', values))
  const consumer = kafka.consumer({ groupId: `search-${Date.now()}` })
  await consumer.connect()
  await consumer.subscribe({ topics: names, fromBeginning: true })
  await new Promise<void>((resolve, reject) => {
    if (ends.size === 0) resolve()
    consumer
      .run({
        autoCommit: false,
        eachBatch: ({ batch }) => {
          for (const { key, headers, value, offset } of batch.messages) {
            const where = `${batch.topic}/${batch.partition}/${offset}`
            finds.push(...searchIn(key?.toString() ?? '', `the key of ${where}`, values))
            finds.push(
              ...searchIn(
                Object.entries(headers ?? {})
                  .map(([name, text]) => `${name}: ${String(text)}`)
                  .join('\n'),
                `the headers of ${where}`,
                values,
              ),
            )
            if (!isDisclosure(batch.topic))
              finds.push(...searchIn(value?.toString('latin1') ?? '', `the value of ${where}`, values))
          }
          const last = Number(batch.lastOffset()) + 1
          if (last >= (ends.get(`${batch.topic} ${batch.partition}`) ?? 0))
            ends.delete(`${batch.topic} ${batch.partition}`)
          if (ends.size === 0) resolve()
          return Promise.resolve()
        },
      })
      .catch(reject)
  })
  await consumer.disconnect()
  return finds
}

const disclosures = [deliveriesTopic, inboundTopic].map((name) =>
  name('la:x' as never).slice(0, -'la.x'.length),
)
const isDisclosure = (topic: string): boolean => disclosures.some((prefix) => topic.startsWith(prefix))
