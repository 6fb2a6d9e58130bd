import { type EventEntry, type FieldEntry } from '@common-thread/events/catalogue'
import { type Protection } from './protection.js'
import { type Reason } from './reasons.js'

export interface MaskedField {
  readonly pointer: string
  readonly reason: Reason
}

export interface Mask {
  readonly masked: readonly MaskedField[]
  /** Whether a protection took something out of what the recipient's profile gives. */
  readonly isProtected: boolean
}

/** By the lists themselves: those of the matrix, and those of protections that apply together, are always the same. */
type Kept = WeakMap<readonly string[], WeakMap<readonly Protection[], Mask>>

const memo = new WeakMap<EventEntry, Kept>()

/** The profile of whoever gets the whole event. */
export const everything: readonly string[] = ['']

/**
 * Fields that a recipient does not get: those outside its profile, and those that an applying protection covers.
 * It depends on the schema alone, never on values, so the list of what is withheld says nothing of what was there.
 * `profile` is a list of pointers, each covering everything below it.
 */
export function maskOf(
  entry: EventEntry,
  profile: readonly string[],
  protections: readonly Protection[],
): Mask {
  const ofEntry = kept(memo, entry, () => new WeakMap())
  const ofProfile = kept(ofEntry, profile, () => new WeakMap<readonly Protection[], Mask>())
  return kept(ofProfile, protections, () => findMask(entry, profile, protections))
}

function kept<K extends WeakKey, V>(values: WeakMap<K, V>, key: K, find: () => V): V {
  const known = values.get(key)
  if (known !== undefined) return known
  const found = find()
  values.set(key, found)
  return found
}

function findMask(entry: EventEntry, profile: readonly string[], protections: readonly Protection[]): Mask {
  const why = new Map<string, Reason>()
  let isProtected = false
  for (const field of entry.fields) {
    const reason = reasonToMask(field, profile, protections)
    if (!reason) continue
    why.set(field.pointer, reason)
    isProtected ||= reason !== 'not-needed'
  }
  return { masked: collapse(entry.fields, why), isProtected }
}

/** Whether a pointer names a field: itself, or something that it is part of. The empty one names everything. */
export const covers = (pointer: string, field: string): boolean =>
  field === pointer || field.startsWith(`${pointer}/`)

function reasonToMask(
  field: FieldEntry,
  profile: readonly string[],
  protections: readonly Protection[],
): Reason | undefined {
  const wanted = profile.some((pointer) => covers(pointer, field.pointer))
  if (!wanted) return 'not-needed'
  return protections.find((protection) => protection.covers(field))?.reason
}

/** Names a record instead of its leaves where all of them are masked for the same reason. */
function collapse(fields: readonly FieldEntry[], why: ReadonlyMap<string, Reason>): MaskedField[] {
  const parents = new Set<string>()
  for (const { pointer } of fields) {
    for (let end = pointer.lastIndexOf('/'); end > 0; end = pointer.lastIndexOf('/', end - 1))
      parents.add(pointer.slice(0, end))
  }
  const result = new Map<string, Reason>()
  const shortestFirst = [...parents].sort((a, b) => a.length - b.length)
  for (const [pointer, reason] of why) {
    const whole = shortestFirst.find(
      (parent) =>
        pointer.startsWith(`${parent}/`) &&
        fields.every((field) => !field.pointer.startsWith(`${parent}/`) || why.get(field.pointer) === reason),
    )
    result.set((whole ?? pointer).replace(/\/\*$/, ''), reason)
  }
  return [...result].map(([pointer, reason]) => ({ pointer, reason }))
}
