import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogueEntries, type OrganisationId, sectorOf, sourceOf } from '@common-thread/events'
import { identityRequest } from './identity-requests.js'
import { type Draw, mutated, nameMarker, oneIn, pick, textOf, upTo, valueMarker } from './mutate.js'

type Json = Record<string, unknown>

/** Who sends, by the name of a token that the test holds. */
export interface FuzzClient {
  readonly token: string
  readonly organisation: OrganisationId
  /** What it published before, to be named by later ones. */
  readonly before: Json
}

export interface FuzzRequest {
  readonly route: string
  readonly method: string
  readonly url: string
  readonly token: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export interface World {
  readonly clients: readonly FuzzClient[]
  /** Names of tokens that hold for nothing, or not for this. */
  readonly badTokens: readonly string[]
  /** Whose records are quarantined. */
  readonly owner: FuzzClient
  /** Who may say who a child is. */
  readonly settler: FuzzClient
  /** References of the owner's quarantined records. */
  readonly quarantined: readonly string[]
  /** Makes ids differ from those of another run. */
  readonly run: string
}

const valid = join(import.meta.dirname, '../../../schemas/valid')
const examples = readdirSync(valid).map((name) => JSON.parse(readFileSync(join(valid, name), 'utf8')) as Json)

const single = 'application/cloudevents+json'
const batch = 'application/cloudevents-batch+json'

/** One request, from a seed: mostly of a valid event that was changed in a few places. */
export function requestOf(draw: Draw, n: number, world: World): FuzzRequest {
  const kind = pick(draw, ...kinds)
  const isOwners = (kind === 'inspection' || kind === 'resubmission') && !oneIn(draw, 4)
  const client = isOwners ? world.owner : pick(draw, ...world.clients)
  const token = oneIn(draw, 15) ? pick(draw, ...world.badTokens) : client.token
  // Scopes are few: most requests about identity come from a client that may ask at all.
  const settler = oneIn(draw, 4) ? {} : { token: world.settler.token }
  const base = { method: 'POST', token, headers: {}, body: '' }
  switch (kind) {
    case 'event':
      return { ...base, ...eventRequest(draw, n, client, world) }
    case 'batch':
      return { ...base, ...batchRequest(draw, n, client, world) }
    case 'list':
      return { ...base, ...listRequest(draw, world) }
    case 'inspection':
      return { ...base, ...inspection(draw, world) }
    case 'resubmission':
      return { ...base, ...resubmission(draw, n, client, world) }
    case 'identity':
      return { ...base, ...identityRequest(draw, world.run), ...settler }
    case 'other':
      return { ...base, ...elsewhere(draw) }
  }
}

const kinds = [
  ...Array.from({ length: 10 }, () => 'event' as const),
  ...([
    'batch',
    'batch',
    'list',
    'inspection',
    'inspection',
    'resubmission',
    'resubmission',
    'identity',
    'other',
  ] as const),
]

/** A first event of a client's own. */
export function firstOf(organisation: OrganisationId, run: string): Json {
  const own = catalogueEntries.find(({ publishers }) => publishers.includes(sectorOf(organisation)))
  const example = examples.find(({ type }) => type === own?.type)
  return { ...example, id: `${run}-first`, source: sourceOf(organisation) }
}

/** Its id again with something else, or what puts itself in its place or takes it back. */
function laterThan(draw: Draw, { data, ...before }: Json, id: string): Json {
  switch (pick(draw, 'again', 'corrects', 'retracts')) {
    case 'again':
      return { ...before, data, time: pick(draw, before['time'], '2026-01-01T00:00:00Z') }
    case 'corrects':
      return { ...before, data, id, corrects: before['id'] }
    case 'retracts':
      return { ...before, id, retracts: before['id'] }
  }
}

/** An event that this client may publish, or another one's; valid, or not any more. */
function eventOf(draw: Draw, n: number, client: FuzzClient, { run }: World): Json {
  const { organisation, before } = client
  if (oneIn(draw, 6)) return mutated(draw, laterThan(draw, before, `${run}-${n}`), pick(draw, 0, 0, 1))
  const own = catalogueEntries.filter(({ publishers }) => publishers.includes(sectorOf(organisation)))
  const mayPublish = new Set(oneIn(draw, 12) ? [] : own.map(({ type }) => type))
  const few = examples.filter(({ type }) => mayPublish.has(String(type)))
  const example = pick(draw, ...(few.length > 0 ? few : examples))
  const source = oneIn(draw, 20) ? String(example['source']) : sourceOf(organisation)
  const earlier = `${run}-${upTo(draw, n + 1)}`
  const named = oneIn(draw, 12) ? { [pick(draw, 'corrects', 'retracts')]: earlier } : {}
  const id = oneIn(draw, 20) ? earlier : `${run}-${n}`
  const whole = { ...example, id, source, ...named }
  const event = 'retracts' in whole && !oneIn(draw, 4) ? { ...whole, data: undefined } : whole
  return mutated(draw, JSON.parse(JSON.stringify(event)) as Json, pick(draw, 0, 0, 1, 1, 2, 3, 6))
}

const dryRuns = ['', '', '', '', '?dryRun=true', '?dryRun=true', '?dryRun=false']
const badQueries = [
  '?dryRun=TRUE',
  '?dryRun=',
  '?dryrun=true',
  '?dryRun=true&dryRun=true',
  '?dryRun[a]=true',
  '?__proto__=1',
  `?${nameMarker}=${valueMarker}`,
  `?dryRun=${valueMarker}`,
  '?%',
  '?dryRun=%ff',
]
const queryOf = (draw: Draw): string => pick(draw, ...(oneIn(draw, 15) ? badQueries : dryRuns))

function headersOf(draw: Draw, type: string): Record<string, string> {
  if (!oneIn(draw, 12)) return { 'content-type': type }
  return pick<Record<string, string>>(
    draw,
    {},
    { 'content-type': '' },
    { 'content-type': 'application/json' },
    { 'content-type': `${type}; charset=latin1` },
    { 'content-type': `${type}; charset="utf-8"` },
    { 'content-type': `${type};${';'.repeat(500)}` },
    { 'content-type': `text/${valueMarker}` },
    { 'content-type': type.toUpperCase() },
    { 'content-type': type, 'content-encoding': pick(draw, 'gzip', 'identity', valueMarker) },
    { 'content-type': type, 'x-large': 'x'.repeat(17_000) },
    { 'content-type': type, accept: 'text/html', traceparent: valueMarker, 'x-forwarded-for': valueMarker },
    { 'content-type': type, expect: '100-continue' },
  )
}

const eventRequest = (draw: Draw, n: number, client: FuzzClient, world: World) => ({
  route: 'post /v1/events',
  url: `/v1/events${queryOf(draw)}`,
  headers: headersOf(draw, single),
  body: textOf(draw, eventOf(draw, n, client, world), oneIn(draw, 8)),
})

function batchRequest(draw: Draw, n: number, client: FuzzClient, world: World) {
  const size = pick(draw, 0, 1, 2, 3, 5, 8)
  const events: unknown[] = Array.from({ length: size }, (_, i) =>
    oneIn(draw, 10)
      ? pick<unknown>(draw, null, 7, [], `${valueMarker} event`, {})
      : eventOf(draw, n * 10 + i, client, world),
  )
  const many = oneIn(draw, 25) ? Array.from({ length: pick(draw, 500, 501) }, () => 0) : events
  return {
    route: 'post /v1/events',
    url: `/v1/events${queryOf(draw)}`,
    headers: headersOf(draw, batch),
    body: textOf(draw, oneIn(draw, 20) ? { events } : many, oneIn(draw, 10)),
  }
}

const listRequest = (draw: Draw, { quarantined }: World) => ({
  route: 'get /v1/quarantine',
  method: 'GET',
  url: `/v1/quarantine${pick(
    draw,
    '',
    '?limit=1',
    '?limit=100',
    '?limit=101',
    '?limit=0',
    '?limit=-1',
    '?limit=1e1',
    '?limit=1&limit=2',
    `?after=${pick(draw, ...quarantined)}`,
    `?after=${valueMarker}`,
    '?after=%00',
    '?after=',
    '?after[]=x',
    `?${nameMarker}=1`,
    '?%',
  )}`,
})

const referenceOf = (draw: Draw, { quarantined }: World): string =>
  oneIn(draw, 4)
    ? pick(
        draw,
        valueMarker,
        '%00',
        '%E0%A4%A',
        '%F0%9F%A7%92',
        `q_${'a'.repeat(26)}`,
        'x'.repeat(3000),
        '%2e%2e',
        '%2F',
        "'--",
      )
    : pick(draw, ...quarantined)

const inspection = (draw: Draw, world: World) => ({
  route: 'post /v1/quarantine/{id}/inspections',
  url: `/v1/quarantine/${referenceOf(draw, world)}/inspections`,
  headers: headersOf(draw, 'application/json'),
  body: textOf(
    draw,
    pick<unknown>(
      draw,
      { purpose: 'audit' },
      { purpose: 'put-right' },
      { purpose: 'find-the-cause', [nameMarker]: valueMarker },
      { purpose: valueMarker },
      { purpose: ['audit'] },
      {},
      [],
      null,
      { purpose: { a: { b: 1 } } },
      { purpose: 'x'.repeat(2000) },
    ),
    oneIn(draw, 8),
  ),
})

const resubmission = (draw: Draw, n: number, client: FuzzClient, world: World) => ({
  route: 'post /v1/quarantine/{id}/resubmissions',
  url: `/v1/quarantine/${referenceOf(draw, world)}/resubmissions`,
  headers: headersOf(draw, single),
  body: oneIn(draw, 3) ? '' : textOf(draw, eventOf(draw, n, client, world), oneIn(draw, 8)),
})

const elsewhere = (draw: Draw) =>
  pick(
    draw,
    { route: 'get /livez', method: 'GET', url: '/livez' },
    { route: 'get /readyz', method: 'GET', url: '/readyz?x=1' },
    { route: 'get /.well-known/jwks.json', method: 'GET', url: '/.well-known/jwks.json' },
    { route: '', method: 'GET', url: `/${valueMarker}` },
    { route: '', method: 'DELETE', url: '/v1/events' },
    { route: '', method: 'PATCH', url: `/v1/events?x=${valueMarker}` },
    { route: '', method: 'GET', url: '/v1/events' },
    { route: '', method: 'POST', url: '/v1//events' },
    { route: '', method: 'POST', url: `/v1/quarantine/${valueMarker}/deletions` },
    { route: '', method: 'GET', url: '/%E0%A4%A' },
  )
