import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type fc from 'fast-check'
import * as choose from 'fast-check'

export type Draw = fc.GeneratorValue
type Json = Record<string, unknown>

const folder = join(import.meta.dirname, '../../../docs/reference/json-schema/published')
const known = new Map<string, Json>()
const schemaOf = (type: string): Json => {
  const found = known.get(type) ?? (JSON.parse(readFileSync(join(folder, `${type}.json`), 'utf8')) as Json)
  known.set(type, found)
  return found
}

/** By place and not by value: what is drawn is of this call alone, and may be changed. */
export const pick = <T>(draw: Draw, ...values: readonly T[]): T =>
  values[draw(choose.nat, { max: values.length - 1 })] as T
export const upTo = (draw: Draw, max: number): number => draw(choose.nat, { max })
export const oneIn = (draw: Draw, n: number): boolean => upTo(draw, n - 1) === 0

/** Texts that are planted as values, and as names of members. No answer may repeat the first. */
export const valueMarker = 'Planted-Value'
export const nameMarker = 'Planted-Name'
/** Numbers that JSON can write and JavaScript can't hold; put in place of these texts once it is text. */
const raw = { '@huge': '1e999', '@precise': '123456789012345678901234567890', '@minus': '-0' }

interface Place {
  readonly holder: Json | unknown[]
  readonly key: string | number
  readonly schema: Json
}

/** Every place of a value, with what its schema says of it. */
function placesOf(value: unknown, schema: Json, root: Json): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const own = resolve(schema, root)
  const properties = (own['properties'] ?? {}) as Record<string, Json>
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value)
  return entries.flatMap(([key, inner]) => {
    const of = (typeof key === 'number' ? own['items'] : properties[key]) as Json | undefined
    const place = { holder: value as Json, key, schema: resolve(of ?? {}, root) }
    return [place, ...placesOf(inner, of ?? {}, root)]
  })
}

function resolve(schema: Json, root: Json): Json {
  const [nullable] = (schema['anyOf'] ?? []) as Json[]
  if (nullable) return resolve(nullable, root)
  const name = typeof schema['$ref'] === 'string' ? schema['$ref'].replace('#/$defs/', '') : undefined
  return name === undefined
    ? schema
    : resolve(((root['$defs'] ?? {}) as Record<string, Json>)[name] ?? {}, root)
}

/** Changes a valid event, by its own schema, in as many places as drawn. */
export function mutated(draw: Draw, example: Json, times: number): Json {
  const event = structuredClone(example)
  const type = typeof event['type'] === 'string' ? event['type'] : ''
  const schema = schemaOf(type)
  for (let i = 0; i < times; i++) {
    const places = placesOf(event, schema, schema)
    const place = places[upTo(draw, places.length - 1)]
    if (place) change(draw, place)
  }
  return event
}

function change(draw: Draw, { holder, key, schema }: Place): void {
  const there = holder as Record<string | number, unknown>
  switch (
    pick(
      draw,
      'leave',
      'type',
      'type',
      'bound',
      'bound',
      'bound',
      'odd',
      'odd',
      'more',
      'mark',
      'mark',
      'nest',
    )
  ) {
    case 'leave':
      if (Array.isArray(holder)) holder.splice(Number(key), 1)
      else delete there[key]
      return
    case 'type':
      there[key] = pick<unknown>(draw, null, true, 0, -1, 1.5, '', [], {}, [[]], `${valueMarker} type`, {
        [nameMarker]: 1,
      })
      return
    case 'bound':
      there[key] = atBound(draw, schema, there[key])
      return
    case 'odd':
      there[key] = oddText(draw)
      return
    case 'more':
      Object.defineProperty(
        there,
        pick<string>(draw, '__proto__', 'constructor', 'toString', '', nameMarker, 'a/b~c', '\u0000', 'data'),
        { value: `${valueMarker} more`, enumerable: true, configurable: true, writable: true },
      )
      return
    case 'mark':
      there[key] = `${valueMarker} ${upTo(draw, 999)}`
      return
    case 'nest': {
      let nested: unknown = `${valueMarker} deep`
      for (let depth = pick(draw, 3, 12, 20, 300); depth > 0; depth--)
        nested = depth % 2 ? [nested] : { a: nested }
      there[key] = nested
    }
  }
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** What is just within and just beyond what a schema allows. */
function atBound(draw: Draw, schema: Json, was: unknown): unknown {
  const step = pick(draw, -1, 0, 1)
  const length = number(schema['maxLength'])
  const most = number(schema['maximum'])
  const items = number(schema['maxItems'])
  if (Array.isArray(schema['enum']))
    return pick<unknown>(draw, ...(schema['enum'] as unknown[]), 'Not-One-Of')
  if (length !== undefined) return 'x'.repeat(Math.max(0, length + step))
  if (most !== undefined)
    return pick<unknown>(draw, most + step, -most - step, '@huge', '@precise', '@minus', 0.1)
  if (items !== undefined)
    return Array.from(
      { length: Math.min(items + step, 600) },
      () => (Array.isArray(was) ? (was as unknown[])[0] : undefined) ?? {},
    )
  if (schema['format'] === 'date')
    return pick(
      draw,
      '0000-01-01',
      '9999-12-31',
      '1899-12-31',
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '2099-01-01',
    )
  if (schema['format'] === 'date-time')
    return pick(
      draw,
      '1600-01-01T00:00:00Z',
      '+275760-09-13T00:00:00Z',
      '2026-01-01',
      '2026-06-30T23:59:60Z',
      '2026-01-01T00:00:00+14:00',
      '2026-01-01T00:00:00',
    )
  return pick(draw, '', ' ', 'x'.repeat(200), 'x'.repeat(201))
}

const oddText = (draw: Draw): unknown =>
  pick<unknown>(
    draw,
    '',
    '\u0000',
    '\ud800',
    '\ufeffx',
    '\u202ex',
    '🧒🏽'.repeat(50),
    "'; drop table event; --",
    '${jndi:x}',
    '../../etc/passwd',
    `${valueMarker} ${'y'.repeat(pick(draw, 1000, 40_000, 70_000))}`,
    draw(choose.string, { unit: 'binary', maxLength: 40 }),
    '9990000018',
    '9990000019',
  )

/** JSON text, with numbers as they were drawn, and now and then a member twice or a text that is no JSON any more. */
export function textOf(draw: Draw, value: unknown, broken = false): string | Buffer {
  const text = JSON.stringify(value).replace(
    /"(@huge|@precise|@minus)"/g,
    (_, name: keyof typeof raw) => raw[name],
  )
  const twice = oneIn(draw, 25)
    ? text.replace('{"', `{"${pick(draw, 'id', 'type', nameMarker)}":"${valueMarker} twice","`)
    : text
  if (!broken) return twice
  const at = upTo(draw, Math.max(0, twice.length - 1))
  switch (pick(draw, 'cut', 'drop', 'insert', 'bytes', 'bom', 'twice', 'deep', 'other')) {
    case 'cut':
      return twice.slice(0, at)
    case 'drop':
      return twice.slice(0, at) + twice.slice(at + 1)
    case 'insert':
      return twice.slice(0, at) + pick(draw, '"', '\\', '{', '}', ',', '\u0000', '\n', '1') + twice.slice(at)
    case 'bytes':
      return Buffer.concat([
        Buffer.from(twice.slice(0, at)),
        Buffer.from([0xff, 0xc0, 0x80]),
        Buffer.from(twice.slice(at)),
      ])
    case 'bom':
      return `\ufeff${twice}`
    case 'twice':
      return twice + twice
    case 'deep':
      return pick(draw, '[', '{"a":').repeat(pick(draw, 17, 1000, 30_000))
    case 'other':
      return pick(
        draw,
        '',
        ' ',
        'null',
        '0',
        '"x"',
        'NaN',
        '[]',
        `"${valueMarker} text"`,
        `<xml>${valueMarker}</xml>`,
      )
  }
}
