import avro from 'avsc'
import { asBuffer } from './as-buffer.js'
import { schemas } from './generated/schemas.js'
import { type Bounds, preScan, type ScanRefusal } from './pre-scan.js'
import { type RecordShape } from './shape.js'
import { shapeOfSchema } from './shape-of-schema.js'
import { formatDate, parseDate } from './time.js'

class DateType extends avro.types.LogicalType {
  protected override _fromValue(days: number): string {
    return formatDate(days)
  }
  protected override _toValue(date: unknown): number | undefined {
    return typeof date === 'string' ? parseDate(date) : undefined
  }
  /** Only a date is read as a date: a number would become one that nobody wrote. */
  protected override _resolve(writer: avro.Type): ((date: unknown) => unknown) | undefined {
    return writer instanceof DateType ? (date) => date : undefined
  }
}

/** One version of a schema, with the number that records carry. */
export interface NumberedSchema {
  readonly id: number
  readonly name: string
  readonly text: string
}

export interface Codec {
  readonly id: number
  readonly name: string
  /** Of the bytes, which may be those of an earlier or a later version. */
  readonly shape: RecordShape
  readonly encode: (value: unknown) => Buffer
  /** The value as the newest known version has it. Only for bytes that {@link preScan} or a seal vouches for. */
  readonly decode: (bytes: Uint8Array) => unknown
}

const typeOf = (text: string): avro.Type =>
  avro.Type.forSchema(JSON.parse(text) as avro.Schema, {
    wrapUnions: false,
    logicalTypes: { date: DateType },
  })

/** Codecs of all versions of some schemas, versions in order. Every version is read into the newest of its name. */
export class Codecs {
  private readonly known = new Map<number, Codec>()
  private readonly newestByName = new Map<string, NumberedSchema>()

  constructor(private readonly schemas: readonly NumberedSchema[]) {
    for (const schema of schemas) this.newestByName.set(schema.name, schema)
  }

  /** The newest version's, or undefined. */
  byName(name: string): Codec | undefined {
    const newest = this.newest(name)
    return newest && this.of(newest)
  }

  byId(id: number): Codec | undefined {
    const known = this.known.get(id)
    if (known) return known
    const schema = this.schemas.find((each) => each.id === id)
    return schema && this.of(schema)
  }

  /**
   * For a version that these schemas lack, as one released after this program was built. Undefined when its text is
   * not of the contract, or what it writes can't be read by the newest version here.
   */
  of({ id, name, text }: NumberedSchema): Codec | undefined {
    const known = this.known.get(id)
    if (known) return known
    const newest = this.newest(name)
    const read = shapeOfSchema(text)
    if (!newest || !read.ok || read.shape.name !== name) return undefined
    const resolved = resolve(text, newest.text)
    if (!resolved) return undefined
    const codec: Codec = { id, name, shape: read.shape, ...resolved }
    this.known.set(id, codec)
    return codec
  }

  private newest(name: string): NumberedSchema | undefined {
    return this.newestByName.get(name)
  }
}

/** Writes by one text and reads into another, or undefined where Avro can't resolve them. */
function resolve(writerText: string, readerText: string): Pick<Codec, 'encode' | 'decode'> | undefined {
  try {
    const writer = typeOf(writerText)
    const encode = (value: unknown) => writer.toBuffer(value)
    if (readerText === writerText)
      return { encode, decode: (bytes) => writer.fromBuffer(asBuffer(bytes)) as unknown }
    const reader = typeOf(readerText)
    const resolver = reader.createResolver(writer)
    return { encode, decode: (bytes) => reader.fromBuffer(asBuffer(bytes), resolver) as unknown }
  } catch {
    // avsc says so by throwing, and has no other way to ask.
    return undefined
  }
}

export const codecs = new Codecs(schemas)

/** The codec of the newest version of a schema, by full name. Throws on a name that no schema has. */
export function codecByName(name: string): Codec {
  const codec = codecs.byName(name)
  if (!codec) throw new Error(`no schema ${name}`)
  return codec
}

/** The codec of a schema number, or undefined: numbers come from outside. */
export const codecById = (id: number): Codec | undefined => codecs.byId(id)

const magic = 0
const headerLength = 5

/** Confluent framing: a zero byte, the schema's number in four bytes, the Avro record. */
export const frame = (codec: Codec, value: unknown): Buffer => framed(codec, codec.encode(value))

/** The same around a record that is encoded already. */
export function framed({ id }: Pick<Codec, 'id'>, record: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(headerLength + record.length)
  bytes.writeUInt8(magic, 0)
  bytes.writeUInt32BE(id, 1)
  bytes.set(record, headerLength)
  return bytes
}

export type Unframed =
  | { readonly ok: true; readonly codec: Codec; readonly value: unknown; readonly payload: Uint8Array }
  | { readonly ok: false; readonly code: 'not-framed' | 'unknown-schema' | ScanRefusal }

/** The number of the schema that a framed record was written by. */
export const schemaIdOf = (bytes: Uint8Array): number | undefined =>
  bytes.length < headerLength || bytes[0] !== magic ? undefined : asBuffer(bytes).readUInt32BE(1)

/** Reads a framed record within bounds: nothing is decoded that the bounded scan has not walked to its end. */
export function unframe(
  bytes: Uint8Array,
  bounds: Bounds,
  codecOf: (id: number) => Codec | undefined = codecById,
): Unframed {
  const id = schemaIdOf(bytes)
  if (id === undefined) return { ok: false, code: 'not-framed' }
  const codec = codecOf(id)
  if (!codec) return { ok: false, code: 'unknown-schema' }
  const payload = bytes.subarray(headerLength)
  const scan = preScan(payload, codec.shape, bounds)
  return scan.ok ? { ok: true, codec, value: codec.decode(payload), payload } : { ok: false, code: scan.code }
}
