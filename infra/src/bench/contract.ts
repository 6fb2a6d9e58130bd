import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import avro from 'avsc'
import fc from 'fast-check'
import {
  catalogueEntries,
  codecByName,
  eventBounds,
  framed,
  parseJson,
  partnerSchemas,
  readCloudEvent,
  schemaNameOf,
  unframe,
  writeJson,
} from '@common-thread/events'
import { recordOf } from '@common-thread/events/arbitrary'
import { eventJson } from '@common-thread/intake'
import { root } from '../../preflight/home-folder.mjs'
import { roundsFor } from './processor-time.js'

export interface ContractRun {
  /** Bodies a second of processor time, each from bytes of JSON to bytes of Avro with every check between. */
  readonly encodedPerSecond: number
  /** Framed records a second of processor time, each walked within bounds and then decoded. */
  readonly decodedPerSecond: number
  /** The same records without a frame, by avsc alone: no bound, no check. */
  readonly barePerSecond: number
  readonly bodies: number
  readonly types: number
  /** Bytes of JSON of a body, on average. */
  readonly meanBytes: number
}

export const contractLine =
  'the example of every event type and as many generated ones: JSON within bounds and read, no member twice, envelope, fields, formats and codes held against the contract, Avro encoded'

export const bareLine = 'avsc alone on the same bytes: no bound, no check, days as numbers'

const measuredMs = 2_000
const warmUpMs = 1_500
/** Turns of decoding and of its peer, short, so that what the machine does falls on both. */
const turns = 10

/** What the contract costs by itself, on one core, in this process. */
export function measureContract(): ContractRun {
  const bodies = everyBody()
  const encodeAll = () => bodies.forEach(encodeBody)
  const records = bodies.map(encodeBody)
  roundsFor(warmUpMs, encodeAll)
  const encoded = roundsFor(measuredMs, encodeAll)

  const bare = records.map(({ name, framed }) => ({ type: bareType(name), payload: framed.subarray(5) }))
  let items = 0
  const bounded = () => {
    for (const { framed } of records) if (unframe(framed, eventBounds).ok) items++
  }
  const alone = () => {
    for (const { type, payload } of bare) if (type.fromBuffer(payload)) items++
  }
  roundsFor(warmUpMs / 2, bounded)
  roundsFor(warmUpMs / 2, alone)
  const of = { bounded: { rounds: 0, seconds: 0 }, alone: { rounds: 0, seconds: 0 } }
  for (let turn = 0; turn < turns; turn++) {
    add(of.bounded, roundsFor(measuredMs / turns, bounded))
    add(of.alone, roundsFor(measuredMs / turns, alone))
  }
  if (items === 0) throw new Error('nothing was decoded')
  const perSecond = ({ rounds, seconds }: Rounds) => (rounds * bodies.length) / seconds
  return {
    encodedPerSecond: perSecond(encoded),
    decodedPerSecond: perSecond(of.bounded),
    barePerSecond: perSecond(of.alone),
    bodies: bodies.length,
    types: catalogueEntries.length,
    meanBytes: bodies.reduce((sum, body) => sum + body.length, 0) / bodies.length,
  }
}

interface Rounds {
  rounds: number
  seconds: number
}

function add(sum: Rounds, { rounds, seconds }: Rounds): void {
  sum.rounds += rounds
  sum.seconds += seconds
}

/** As intake does it: what it refuses is an error here, because nothing of this load is wrong. */
function encodeBody(body: Buffer): { readonly name: string; readonly framed: Buffer } {
  const json = parseJson(body, eventJson)
  if (!json.ok || json.duplicates.length > 0) throw new Error('a body of the load is not good JSON')
  const read = readCloudEvent(json.value)
  if (!read.ok) throw new Error(`an event of the load is refused: ${JSON.stringify(read.failures)}`)
  const name = schemaNameOf(read.event.type)
  return { name, framed: framed(codecByName(name), read.avro) }
}

/** Of each type the example that agencies are shown, and one that was generated from its schema. */
function everyBody(): Buffer[] {
  const folder = join(root, 'schemas', 'valid')
  const examples = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { type: string })
      .map((example) => [example.type, example]),
  )
  return catalogueEntries.flatMap(({ type, schema }) => {
    const { shape } = codecByName(schemaNameOf(type))
    const example = examples.get(type)
    const [generated] = fc.sample(recordOf(shape), { numRuns: 1, seed: 20261124 })
    if (!example || !generated) throw new Error(`no example of ${schema}`)
    return [example, { ...example, data: writeJson(generated, shape) }].map((event) =>
      Buffer.from(JSON.stringify(event)),
    )
  })
}

function bareType(name: string): avro.Type {
  const schema = partnerSchemas.findLast((each) => each.name === name)
  if (!schema) throw new Error(`no schema ${name}`)
  return avro.Type.forSchema(JSON.parse(schema.text) as avro.Schema, { wrapUnions: false })
}
