import { AvroWriter } from './avro-writer.js'
import { codecByName } from './codec.js'
import { isEventType, schemaNameOf } from './event-type.js'
import { idPattern, type PublishedEvent, type ReadEvent } from './published-event.js'
import { type Read, refused, straightReader } from './straight-reader.js'
import { parseInstant } from './time.js'

/**
 * The short way of an event that nothing is to be said of, encoded while it is read. Undefined for every other one, and
 * for a retraction: those are read carefully. What it takes, careful reading takes in the same sense.
 */
export function readStraight(json: unknown): ReadEvent | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const attributes = json as Readonly<Record<string, unknown>>
  const { specversion, id, source, type, time, data, corrects } = attributes
  if (specversion !== '1.0' || typeof id !== 'string' || !idPattern.test(id)) return undefined
  const read = typeof type === 'string' ? readerOf(type) : undefined
  if (typeof source !== 'string' || read === undefined) return undefined
  const instant = typeof time === 'string' ? parseInstant(time) : undefined
  if (instant === undefined || !hasNoOther(attributes)) return undefined
  writer.restart()
  const value = read(data, writer)
  if (value === refused) return undefined
  const named = { id, source, type, time: instant, data: value }
  const event = (corrects === undefined ? named : { ...named, corrects }) as PublishedEvent
  return { ok: true, event, avro: writer.written(), flags: [] }
}

/** Whether the attributes that may be left out are good, and none is there that the hub doesn't take. */
function hasNoOther(attributes: Readonly<Record<string, unknown>>): boolean {
  const { datacontenttype, correlationid, traceparent, corrects } = attributes
  let others = 0
  for (const _ in attributes) others++
  others -= required
  if (datacontenttype !== undefined) {
    if (datacontenttype !== 'application/json') return false
    others--
  }
  for (const id of [correlationid, traceparent, corrects]) {
    if (id === undefined) continue
    if (typeof id !== 'string' || !idPattern.test(id)) return false
    others--
  }
  return others === 0
}

/** `specversion`, `id`, `source`, `type`, `time` and `data`. */
const required = 6

const readers = new Map<string, Read>()
/** One for all: nothing is waited for while an event is read. */
const writer = new AvroWriter()

/** Undefined for what is not an event type. */
function readerOf(type: string): Read | undefined {
  const known = readers.get(type)
  if (known || !isEventType(type)) return known
  const reader = straightReader(codecByName(schemaNameOf(type)).shape)
  readers.set(type, reader)
  return reader
}
