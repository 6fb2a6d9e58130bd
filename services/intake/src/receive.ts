import { type Failure, type JsonBounds, parseJson } from '@common-thread/events'
import { type BodyRequest, Problem, readBody } from '@common-thread/nest'
import { sha256 } from './publish.js'

/** What was sent: parsed, and not yet looked at. */
export interface Received {
  readonly value: unknown
  readonly duplicates: readonly Failure[]
  readonly digest: Buffer
}

/** JSON is UTF-8 (RFC 8259 §8.1): another character set is another media type. */
export function mediaTypeOf({ headers }: BodyRequest): string | undefined {
  const [mediaType, ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';')
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='))
  return charset === undefined || /^charset="?utf-8"?$/.test(charset) ? mediaType?.trim() : undefined
}

/** Bounded in bytes before it is held, in depth and number before it is parsed. */
export const receive = async (
  request: BodyRequest,
  maxBytes: number,
  bounds: JsonBounds,
): Promise<Received> => parsed(await readBody(request, maxBytes), bounds)

export function parsed(raw: Buffer, bounds: JsonBounds): Received {
  const json = parseJson(raw, bounds)
  if (!json.ok) throw new Problem('body-unreadable', { reason: json.reason })
  return { value: json.value, duplicates: json.duplicates, digest: sha256(raw) }
}
