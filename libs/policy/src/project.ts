import {
  entryOf,
  type FieldEntry,
  organisationOf,
  type FieldShape,
  type RecordShape,
  schemaNameOf,
  sectorOf,
  shapes,
  type Delivery,
  type Identifier,
  type Shape,
  type TeamId,
} from '@common-thread/events/catalogue'
import { childOf, type LoggedEvent } from './log-entry.js'
import { covers } from './mask.js'

export interface Projection {
  readonly recipient: TeamId
  /** The recipient's own reference for the child. */
  readonly reference: string
  readonly delivery: Delivery
  /** Pointers that the decision masks. */
  readonly masked: readonly string[]
  /** Inline, fields of tiers 3 and 4 stay behind and are pulled by reference; in full, everything unmasked goes. */
  readonly form: 'inline' | 'full'
}

/** The delivery view of an event: only what the decision lets this recipient have. */
export function project(event: LoggedEvent, projection: Projection): Record<string, unknown> {
  const { recipient, reference, delivery, masked, form } = projection
  const shape = (shapes as Readonly<Record<string, RecordShape>>)[schemaNameOf(event.type)]
  if (!shape) throw new Error(`no shape of ${event.type}`)
  const hidden = new Set(masked)
  if (form === 'inline') for (const pointer of byReference(event)) hidden.add(pointer)
  const child = childOf(event)
  const narrowed = {
    ...event.data,
    child: child && { ...child, identifiers: identifiersFor(event, recipient, child.identifiers) },
  }
  const fields = shape.fields.map((field): FieldShape =>
    field.name === 'children' && field.shape.kind === 'array'
      ? { name: 'child', shape: field.shape.items }
      : field,
  )
  const view = record(narrowed, fields, '', hidden)
  return { subject: reference, delivery, withheld: [...masked].sort(), ...view }
}

/** Leaves that travel by reference: all of a tier 3 or 4 event, and the fields that are of a higher tier than theirs. */
export function byReference({ type }: LoggedEvent): string[] {
  const { fields, tier } = entryOf(type)
  return fields
    .filter((field: FieldEntry) => Math.max(field.fieldTier ?? 0, tier) >= 3)
    .map(({ pointer }) => pointer)
}

/** Whether something that this recipient may have is not in the inline form. */
export function hasReference(event: LoggedEvent, masked: readonly string[]): boolean {
  return byReference(event).some((pointer) => !masked.some((other) => covers(other, pointer)))
}

/**
 * Identifiers that the recipient's own work uses: an NHS number in health and social care, a UPN in schools and
 * social care, and a local reference only where it is the recipient's own organisation's.
 */
function identifiersFor(
  event: LoggedEvent,
  recipient: TeamId,
  identifiers: readonly Identifier[],
): Identifier[] {
  const organisation = organisationOf(recipient)
  const sector = sectorOf(organisation)
  return identifiers.filter(({ system }) => {
    switch (system) {
      case 'nhs-number':
        return sector === 'health' || sector === 'la'
      case 'upn':
        return sector === 'school' || sector === 'la'
      case 'local':
        return organisation === event.publisher
    }
  })
}

function record(
  value: Readonly<Record<string, unknown>>,
  fields: readonly FieldShape[],
  at: string,
  hidden: ReadonlySet<string>,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const { name, shape, forHubOnly } of fields) {
    if (forHubOnly) continue
    const pointer = `${at}/${name}`
    result[name] = hidden.has(pointer) ? null : visible(value[name], shape, pointer, hidden)
  }
  return result
}

function visible(value: unknown, shape: Shape, pointer: string, hidden: ReadonlySet<string>): unknown {
  if (value === null || value === undefined) return null
  switch (shape.kind) {
    case 'nullable':
      return visible(value, shape.of, pointer, hidden)
    case 'record':
      return record(value as Readonly<Record<string, unknown>>, shape.fields, pointer, hidden)
    case 'array':
      return (value as readonly unknown[]).map((item) => visible(item, shape.items, `${pointer}/*`, hidden))
    case 'primitive':
      return value
  }
}
