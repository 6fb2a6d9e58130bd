import { checkValue } from './check-value.js'
import { codecByName, unframe } from './codec.js'
import { type EventType, isEventType, schemaNameOf } from './event-type.js'
import { below, type Failure, type Findings } from './failure.js'
import { eventBounds } from './pre-scan.js'
import {
  idPattern,
  type PublishedEvent,
  type ReadEvent,
  type RetractionReason,
  retractionReasons,
} from './published-event.js'
import { readJson } from './read-json.js'
import { readStraight } from './read-straight.js'
import { type Instant, parseInstant } from './time.js'

/** Attributes of CloudEvents 1.0.2 and registered extensions that a publisher may send; others are refused. */
const attributes = new Set([
  'specversion',
  'id',
  'source',
  'type',
  'time',
  'datacontenttype',
  'data',
  'correlationid',
  'traceparent',
  'corrects',
  'retracts',
  'retractionreason',
])

const optionalTexts = ['correlationid', 'traceparent']

const wrong = (pointer: string, code: Failure['code'], detail: string): Failure => ({ pointer, code, detail })

/** CloudEvents 1.0.2 structured JSON (JSON format §2). Says everything that is wrong at once. */
export const readCloudEvent = (json: unknown): ReadEvent => readStraight(json) ?? readCarefully(json)

/** What {@link readCloudEvent} says, found without the short way of the events that nothing is said of. */
export function readCarefully(json: unknown): ReadEvent {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { ok: false, id: null, failures: [wrong('', 'wrong-type', 'must be a CloudEvent')] }
  }
  const source = json as Readonly<Record<string, unknown>>
  const envelope = readEnvelope((name) => source[name], '/')
  const failures = [...envelope.failures]
  for (const key of Object.keys(source)) {
    if (!attributes.has(key))
      failures.push(wrong(below('', key), 'unknown-field', 'not an attribute that the hub takes'))
  }
  const contentType = source['datacontenttype']
  if (contentType !== undefined && contentType !== 'application/json') {
    failures.push(wrong('/datacontenttype', 'not-supported', 'application/json'))
  }
  for (const name of optionalTexts) {
    const value = source[name]
    if (value !== undefined && !(typeof value === 'string' && idPattern.test(value)))
      failures.push(wrong(`/${name}`, 'wrong-type', 'must be 1 to 200 printable ASCII characters'))
  }
  if (!envelope.type) return { ok: false, id: envelope.id, failures }
  if (envelope.retracts !== undefined) {
    if (source['data'] !== undefined)
      failures.push(wrong('/data', 'not-supported', 'a retraction has no data'))
    return finish(envelope, undefined, { failures, flags: [] })
  }
  const read = readJson(source['data'], codecByName(schemaNameOf(envelope.type)).shape, '/data')
  failures.push(...read.failures)
  return finish(envelope, read.value, { failures, flags: read.flags })
}

/** CloudEvents 1.0.2 Kafka binary mode (Kafka protocol binding §3.2) with an Avro value in Confluent framing. */
export function readKafkaEvent(
  header: (name: string) => string | undefined,
  value: Uint8Array | null,
): ReadEvent {
  const envelope = readEnvelope((name) => header(`ce_${name}`), 'ce_')
  const failures = [...envelope.failures]
  if (envelope.retracts !== undefined) {
    if (value?.length) failures.push(wrong('', 'not-supported', 'a retraction has no data'))
    return finish(envelope, undefined, { failures, flags: [] })
  }
  if (header('content-type') !== 'application/avro') {
    failures.push(wrong('content-type', 'not-supported', 'application/avro'))
  }
  if (!envelope.type) return { ok: false, id: envelope.id, failures }
  const record = value ? unframe(value, eventBounds) : undefined
  if (!record?.ok) {
    failures.push(wrong('', 'wrong-type', `the value can't be read: ${record?.code ?? 'empty'}`))
    return { ok: false, id: envelope.id, failures }
  }
  if (record.codec.name !== schemaNameOf(envelope.type)) {
    failures.push(wrong('', 'wrong-type', 'the value is of another type than ce_type says'))
    return { ok: false, id: envelope.id, failures }
  }
  const found = checkValue(record.value, record.codec.shape, '/data')
  failures.push(...found.failures)
  return finish(envelope, record.value, { failures, flags: found.flags })
}

interface Envelope {
  readonly id: string | null
  readonly source: string
  readonly type: EventType | undefined
  readonly time: Instant
  readonly corrects: string | undefined
  readonly retracts: string | undefined
  readonly because: RetractionReason | undefined
  readonly failures: readonly Failure[]
}

function readEnvelope(attribute: (name: string) => unknown, prefix: string): Envelope {
  const failures: Failure[] = []
  /** Null where there is none; an empty text is a text, and none of these takes it. */
  const text = (name: string): string | null => {
    const value = attribute(name)
    if (typeof value === 'string') return value
    const code = value === undefined ? 'missing-field' : 'wrong-type'
    failures.push(wrong(`${prefix}${name}`, code, 'this attribute is required, as text'))
    return null
  }
  const specversion = text('specversion')
  if (specversion !== null && specversion !== '1.0')
    failures.push(wrong(`${prefix}specversion`, 'not-supported', '1.0'))
  const id = text('id')
  const idIsGood = id !== null && idPattern.test(id)
  if (id !== null && !idIsGood)
    failures.push(wrong(`${prefix}id`, 'too-long', '1 to 200 printable ASCII characters'))
  const source = text('source')
  const type = text('type')
  if (type !== null && !isEventType(type)) {
    failures.push(wrong(`${prefix}type`, 'unknown-event-type', 'not an event type of the catalogue'))
  }
  const time = text('time')
  const instant = time === null ? undefined : parseInstant(time)
  if (time !== null && instant === undefined) failures.push(wrong(`${prefix}time`, 'not-a-time', 'RFC 3339'))
  const earlier = (name: string): string | undefined => {
    const value = attribute(name)
    if (value === undefined || (typeof value === 'string' && idPattern.test(value))) return value
    failures.push(wrong(`${prefix}${name}`, 'wrong-type', 'must be the id of an event of yours'))
    return undefined
  }
  const corrects = earlier('corrects')
  const retracts = earlier('retracts')
  if (corrects !== undefined && retracts !== undefined)
    failures.push(wrong(`${prefix}retracts`, 'not-supported', 'either corrects or retracts'))
  const stated = attribute('retractionreason')
  const because = retractionReasons.find((each) => each === stated)
  if (stated !== undefined && (because === undefined || retracts === undefined))
    failures.push(
      wrong(`${prefix}retractionreason`, 'not-supported', `${retractionReasons.join(' or ')}, with retracts`),
    )
  return {
    corrects,
    retracts,
    because,
    id: idIsGood ? id : null,
    source: source ?? '',
    type: type !== null && isEventType(type) ? type : undefined,
    time: instant ?? 0,
    failures,
  }
}

function finish(envelope: Envelope, data: unknown, { failures, flags }: Findings): ReadEvent {
  const { id, source, type, time, corrects, retracts, because } = envelope
  if (failures.length > 0 || id === null || !type) return { ok: false, id, failures }
  if (retracts !== undefined) {
    const why = because === undefined ? {} : { because }
    const retraction = { id, source, type, time, data: null, retracts, ...why }
    return { ok: true, event: retraction, avro: Buffer.alloc(0), flags }
  }
  const replaces = corrects === undefined ? {} : { corrects }
  const event = { id, source, type, time, data, ...replaces } as PublishedEvent
  return { ok: true, event, avro: codecByName(schemaNameOf(type)).encode(data), flags }
}
