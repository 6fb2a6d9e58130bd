import { type EventEntry } from './event-entry.js'
import {
  catalogueEntries,
  eventTypes,
  hubRecordTypes,
  type EventDataByType,
  type HubDataByType,
} from './generated/catalogue.js'

export type EventType = keyof EventDataByType
export type HubRecordType = keyof HubDataByType

const byType = new Map(catalogueEntries.map((entry) => [entry.type, entry]))

export const isEventType = (text: string): text is EventType => byType.has(text)

const hubTypes = new Set<string>(Object.values(hubRecordTypes))
export const isHubRecordType = (text: string): text is HubRecordType => hubTypes.has(text)

/** What the catalogue says of an event type. */
export function entryOf(type: EventType): EventEntry {
  const entry = byType.get(type)
  if (!entry) throw new Error(`no event type ${type}`)
  return entry
}

/** `safeguarding.concern-raised.v1` to `safeguarding.v1.ConcernRaised`: one derives from the other. */
export function schemaNameOf(type: string): string {
  const known = byType.get(type)
  if (known) return known.schema
  const [, name = '', version = ''] = type.split('.')
  const pascal = name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return `safeguarding.${version}.${pascal}`
}

/** CloudEvents types of the records that only the hub sends to partners. */
export const partnerTypes = {
  signal: 'safeguarding.signal.v1',
  recall: 'safeguarding.recall.v1',
  status: 'safeguarding.status.v1',
} as const

export { eventTypes, hubRecordTypes }
