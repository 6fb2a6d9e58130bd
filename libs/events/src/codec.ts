import avro from 'avsc'
import { schemas } from './generated/schemas.js'
import { shapes } from './generated/shapes.js'
import { type Bounds, preScan, type ScanRefusal } from './pre-scan.js'
import { type RecordShape } from './shape.js'
import { formatDate, parseDate } from './time.js'

class DateType extends avro.types.LogicalType {
  protected override _fromValue(days: number): string {
    return formatDate(days)
  }
  protected override _toValue(date: unknown): number | undefined {
    return typeof date === 'string' ? parseDate(date) : undefined
  }
  protected override _resolve(): undefined {
    return undefined
  }
}

export interface Codec {
  readonly id: number
  readonly name: string
  readonly shape: RecordShape
  readonly encode: (value: unknown) => Buffer
  /** Only for bytes that {@link preScan} or a seal vouches for. */
  readonly decode: (bytes: Uint8Array) => unknown
}

const codecs = new Map<string | number, Codec>()

function codecOf(key: string | number): Codec | undefined {
  const known = codecs.get(key)
  if (known) return known
  const released = schemas.find(({ id, name }) => id === key || name === key)
  const shape = released && (shapes as Readonly<Record<string, RecordShape>>)[released.name]
  if (!released || !shape) return undefined
  const type = avro.Type.forSchema(JSON.parse(released.text) as avro.Schema, {
    wrapUnions: false,
    logicalTypes: { date: DateType },
  })
  const codec: Codec = {
    id: released.id,
    name: released.name,
    shape,
    encode: (value) => type.toBuffer(value),
    decode: (bytes) => type.fromBuffer(asBuffer(bytes)) as unknown,
  }
  codecs.set(codec.id, codec).set(codec.name, codec)
  return codec
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The codec of a schema of this release, by full name. Throws on a name that no schema has. */
export function codecByName(name: string): Codec {
  const codec = codecOf(name)
  if (!codec) throw new Error(`no schema ${name}`)
  return codec
}

/** The codec of a schema number, or undefined: numbers come from outside. */
export const codecById = (id: number): Codec | undefined => codecOf(id)

const magic = 0
const headerLength = 5

/** Confluent framing: a zero byte, the schema's number in four bytes, the Avro record. */
export function frame(codec: Codec, value: unknown): Buffer {
  const header = Buffer.alloc(headerLength)
  header.writeUInt8(magic, 0)
  header.writeUInt32BE(codec.id, 1)
  return Buffer.concat([header, codec.encode(value)])
}

export type Unframed =
  | { readonly ok: true; readonly codec: Codec; readonly value: unknown; readonly payload: Uint8Array }
  | { readonly ok: false; readonly code: 'not-framed' | 'unknown-schema' | ScanRefusal }

/** Reads a framed record within bounds: nothing is decoded that the bounded scan has not walked to its end. */
export function unframe(bytes: Uint8Array, bounds: Bounds): Unframed {
  if (bytes.length < headerLength || bytes[0] !== magic) return { ok: false, code: 'not-framed' }
  const codec = codecById(asBuffer(bytes).readUInt32BE(1))
  if (!codec) return { ok: false, code: 'unknown-schema' }
  const payload = bytes.subarray(headerLength)
  const scan = preScan(payload, codec.shape, bounds)
  return scan.ok ? { ok: true, codec, value: codec.decode(payload), payload } : { ok: false, code: scan.code }
}
