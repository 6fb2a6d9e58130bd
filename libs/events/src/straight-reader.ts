import { AvroWriter } from './avro-writer.js'
import { isCode } from './check-codes.js'
import { formats, isGoodIdentifier, isIdentifier, isSmallNumber } from './check-field.js'
import { checkCode } from './code-sets.js'
import {
  defaultMaxItems,
  defaultMaxLength,
  type FieldShape,
  rangeOf,
  type PrimitiveType,
  type RecordShape,
  type Shape,
} from './shape.js'
import { parseDate, parseInstant } from './time.js'

/** Something is wrong or has to be flagged: `readJson` says what. Never a value of a record. */
export const refused = Symbol('refused')

/** Gives the typed value, or `refused`, and writes it as Avro meanwhile. */
export type Read = (node: unknown, writer: AvroWriter) => unknown

type Node = Readonly<Record<string, unknown>>
type Check = (value: Node) => boolean

/**
 * What {@link readJson} and the encoder do, in one walk by closures that are made once for a shape. It takes what they
 * take without a word, and builds no pointer: whatever is refused is read again by `readJson`, for all that is wrong.
 * What the typed value has in common with the parsed JSON is not copied.
 */
export function straightReader(shape: RecordShape): Read {
  const fields = shape.fields.map(readableField)
  const checks = checksOf(shape)
  return (node, writer) => {
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return refused
    const from = writer.length
    let result = readInOrder(node as Node, fields, writer)
    if (result === undefined) {
      writer.restart(from)
      result = readInAnyOrder(node as Node, fields, writer)
    }
    if (result === refused) return refused
    for (let i = 0; i < checks.length; i++) if (!checks[i]?.(result as Node)) return refused
    return result
  }
}

/**
 * A record whose members are in the order of its fields, which is how an engine meets each of them fastest: the name
 * that comes next is known. Undefined where they are not.
 */
function readInOrder(node: Node, fields: readonly ReadableField[], writer: AvroWriter): unknown {
  const { length } = fields
  let result: Record<string, unknown> | undefined
  let at = 0
  for (const name in node) {
    const given = node[name]
    let field = fields[at]
    for (; field !== undefined && field.name !== name; field = fields[++at]) {
      if (field.bytes === undefined) return undefined
      result ??= firstOf(node, fields, at)
      result[field.name] = field.absent
      writer.raw(field.bytes)
    }
    if (field === undefined) return undefined
    const value = readField(field, given, writer)
    if (value === refused) return refused
    if (result !== undefined) result[name] = value
    else if (value !== given) {
      result = firstOf(node, fields, at)
      result[name] = value
    }
    at++
  }
  for (; at < length; at++) {
    const field = fields[at] as ReadableField
    if (field.bytes === undefined) return refused
    result ??= firstOf(node, fields, at)
    result[field.name] = field.absent
    writer.raw(field.bytes)
  }
  return result ?? node
}

/** A copy of the members that are read so far. */
function firstOf(node: Node, fields: readonly ReadableField[], count: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (let i = 0; i < count; i++) {
    const { name } = fields[i] as ReadableField
    copy[name] = node[name]
  }
  return copy
}

function readInAnyOrder(node: Node, fields: readonly ReadableField[], writer: AvroWriter): unknown {
  let members = 0
  const result: Record<string, unknown> = {}
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as ReadableField
    const given = node[field.name]
    if (given === undefined) {
      if (field.bytes === undefined) return refused
      writer.raw(field.bytes)
      result[field.name] = field.absent
      continue
    }
    members++
    const value = readField(field, given, writer)
    if (value === refused) return refused
    result[field.name] = value
  }
  for (const _ in node) members--
  return members === 0 ? result : refused
}

/** All of one layout, because the same few lines read them all. */
interface ReadableField {
  readonly name: string
  readonly isNullable: boolean
  /** Of what is not null. */
  readonly read: Read
  /** What stands for a field that is left out, and its encoding; without one it may not be. */
  readonly absent: unknown
  readonly bytes: Uint8Array | undefined
}

function readableField(field: FieldShape): ReadableField {
  const { name, shape, default: absent } = field
  const isNullable = shape.kind === 'nullable'
  const read = valueReader(isNullable ? shape.of : shape, field)
  const readable = { name, isNullable, read, absent, bytes: undefined }
  const writer = new AvroWriter()
  const isKnown = absent !== undefined && readField(readable, absent, writer) !== refused
  return isKnown ? { ...readable, bytes: writer.written() } : readable
}

function readField({ isNullable, read }: ReadableField, given: unknown, writer: AvroWriter): unknown {
  if (isNullable) {
    writer.byte(given === null ? 0 : 2)
    if (given === null) return null
  }
  return read(given, writer)
}

function valueReader(shape: Shape, field: FieldShape): Read {
  switch (shape.kind) {
    case 'nullable': {
      const read = valueReader(shape.of, field)
      return (node, writer) => {
        writer.byte(node === null ? 0 : 2)
        return node === null ? null : read(node, writer)
      }
    }
    case 'record':
      return straightReader(shape)
    case 'array':
      return listReader(valueReader(shape.items, field), field)
    case 'primitive':
      return primitiveReader(shape.type, field)
  }
}

function listReader(read: Read, { minItems = 0, maxItems = defaultMaxItems }: FieldShape): Read {
  return (node, writer) => {
    if (!Array.isArray(node) || node.length < minItems || node.length > maxItems) return refused
    const given = node as readonly unknown[]
    let items: unknown[] | undefined
    if (given.length > 0) writer.long(given.length)
    for (let i = 0; i < given.length; i++) {
      const item = read(given[i], writer)
      if (item === refused) return refused
      if (items === undefined && item !== given[i]) items = given.slice(0, i)
      items?.push(item)
    }
    writer.byte(0)
    return items ?? given
  }
}

function primitiveReader(type: PrimitiveType, field: FieldShape): Read {
  switch (type) {
    case 'string':
      return textReader(field)
    case 'boolean':
      return (node, writer) => {
        if (typeof node !== 'boolean') return refused
        writer.byte(node ? 1 : 0)
        return node
      }
    case 'int':
    case 'long': {
      const [least, most] = rangeOf[type]
      return (node, writer) => {
        if (typeof node !== 'number' || !Number.isInteger(node) || node < least || node > most) return refused
        if (isSmallNumber(node, field)) return refused
        writer.long(node)
        return node
      }
    }
    case 'date':
      return (node, writer) => {
        const days = typeof node === 'string' ? parseDate(node) : undefined
        if (days === undefined) return refused
        writer.long(days)
        return node
      }
    case 'timestamp':
      return (node, writer) => {
        const instant = typeof node === 'string' ? parseInstant(node) : undefined
        if (instant === undefined) return refused
        writer.long(instant)
        return instant
      }
    case 'bytes':
      return () => refused
  }
}

function textReader({ maxLength = defaultMaxLength, values, format }: FieldShape): Read {
  const known = values && new Set(values)
  const isGood = format && formats[format][1]
  return (node, writer) => {
    if (typeof node !== 'string' || node.length > maxLength) return refused
    if (known !== undefined && !known.has(node)) return refused
    if (isGood !== undefined && !isGood(node)) return refused
    return writer.text(node) ? node : refused
  }
}

/** What holds between the fields of one record. */
function checksOf(shape: RecordShape): readonly Check[] {
  const ofCodes = shape.fields.flatMap(({ name, codeSet, validOn }): Check[] => {
    if (codeSet === undefined) return []
    const isGood = (code: unknown, on: string | undefined) =>
      !isCode(code) || checkCode(code, codeSet, on) === undefined
    return [
      (value) => {
        const date = validOn === undefined ? undefined : value[validOn]
        const on = typeof date === 'string' ? date : undefined
        const code = value[name]
        return Array.isArray(code) ? code.every((each) => isGood(each, on)) : isGood(code, on)
      },
    ]
  })
  return isIdentifier(shape) ? [...ofCodes, isGoodIdentifier] : ofCodes
}
