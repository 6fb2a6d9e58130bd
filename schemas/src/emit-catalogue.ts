import { type Field, kebab, lastName, camel, type Properties, type RecordModel } from './model.js'
import { isForHubOnly, recordIn } from './check-fields.js'
import { typeName } from './emit-types.js'

const inheritedFlags = [
  'subject',
  'location',
  'sourceIdentity',
  'identifies',
  'bearsOnRisk',
  'fieldTier',
] as const

/** `safeguarding.v1.ConcernRaised` to `safeguarding.concern-raised.v1`; one derives from the other. */
export function eventTypeOf(fullName: string): string {
  const version = /^safeguarding\.v(\d+)\./.exec(fullName)?.[1]
  if (!version) throw new Error(`${fullName} is not the name of an event`)
  return `safeguarding.${kebab(lastName(fullName))}.v${version}`
}

/** The catalogue: for each type what it is and its leaves, with what projection needs to know of them. */
export function emitCatalogue(events: readonly RecordModel[], hubRecords: readonly RecordModel[]): string {
  const entry = (event: RecordModel): string => {
    const { properties } = event
    const attributes = {
      name: kebab(lastName(event.name)),
      type: eventTypeOf(event.name),
      schema: event.name,
      view: event.name.replace(/^safeguarding\./, 'safeguarding.view.'),
      doc: event.doc ?? '',
      domain: properties['domain'],
      tier: properties['tier'],
      safetyCritical: properties['safetyCritical'],
      variant: properties['variant'] ?? null,
      asserts: properties['asserts'] ?? null,
      publishers: properties['publishers'] ?? [],
      about: event.fields.some(({ name }) => name === 'children') ? 'child' : 'agency',
      citation: properties['source'],
    }
    const leaves = leavesOf(event).map((leaf) => `    ${JSON.stringify(leaf)},`)
    return `  ${camel(lastName(event.name))}: {\n    ...${JSON.stringify(attributes)},\n    fields: [\n${leaves.join('\n')}\n    ],\n  },`
  }
  const names = (records: readonly RecordModel[]) =>
    records.map((record) => `  ${camel(lastName(record.name))}: '${eventTypeOf(record.name)}',`).join('\n')
  const data = (records: readonly RecordModel[]) =>
    records.map((record) => `  '${eventTypeOf(record.name)}': ${typeName(record.name)}`).join('\n')
  return [
    `export const eventTypes = {\n${names(events)}\n} as const\n`,
    `export const hubRecordTypes = {\n${names(hubRecords)}\n} as const\n`,
    `export interface EventDataByType {\n${data(events)}\n}\n`,
    `export interface HubDataByType {\n${data(hubRecords)}\n}\n`,
    `const entries = {\n${events.map(entry).join('\n')}\n} as const satisfies Record<string, EventEntry>\n`,
    `export const catalogueEntries: readonly EventEntry[] = Object.values(entries)\n`,
  ].join('\n')
}

export interface Leaf {
  readonly pointer: string
  readonly [flag: string]: unknown
}

/**
 * Leaves of an event by the pointer they have in its view: `/child/…` for the one child, `*` for list items. What is
 * for the hub alone is in no view.
 */
export function leavesOf(event: RecordModel): Leaf[] {
  const leaves: Leaf[] = []
  const walk = (fields: readonly Field[], pointer: string, inherited: Properties): void => {
    for (const field of fields) {
      if (isForHubOnly(field)) continue
      const isChild = pointer === '' && field.name === 'children'
      const at = `${pointer}/${isChild ? 'child' : field.name}`
      const flags = { ...pick(inherited), ...pick(field.properties) }
      const record = recordIn(field.shape)
      if (record) {
        const repeated = field.shape.kind === 'array' && !isChild
        walk(record.fields, repeated ? `${at}/*` : at, flags)
        continue
      }
      leaves.push({ pointer: at, sensitivity: field.properties['sensitivity'], ...flags })
    }
  }
  walk(event.fields, '', {})
  return leaves
}

const pick = (properties: Properties): Properties =>
  Object.fromEntries(inheritedFlags.flatMap((flag) => (flag in properties ? [[flag, properties[flag]]] : [])))
