import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { importJWK, type JWK, SignJWT } from 'jose'
import { tokenSource } from '@common-thread/auth'
import { clientIdOf } from '@common-thread/directory/northshire'
import { eventTypes, organisationOf, type TeamId } from '@common-thread/events'
import {
  firstOf,
  type FuzzClient,
  type FuzzRequest,
  requestOf,
  type World,
} from '../support/fuzz/requests.js'
import { type FuzzAnswer, Judge } from '../support/fuzz/judge.js'
import { send } from '../support/fuzz/send.js'
import { children, planReviewed } from '../support/load.js'
import { OpenApiDocument } from '../support/openapi-document.js'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'

/** FUZZ_REQUESTS=10000 is the long run; FUZZ_SEED plays a run again. */
const requests = Number(process.env['FUZZ_REQUESTS'] ?? 500)
const seed = Number(process.env['FUZZ_SEED'] ?? 20261124)
const atOnce = 8
const run = `fuzz-${seed}`
const teams = [
  'school:oakfield-primary/dsl',
  'la:northshire/social-work',
  'la:northshire/mash',
  'police:northshire/response',
  'health:northshire-ed/safeguarding',
  'voluntary:family-works/family-support',
] as TeamId[]

const owner = 'la:northshire/social-work' as TeamId
const settler = 'la:northshire/mash' as TeamId

let hub: RunningHub
let world: World
const bearers = new Map<string, () => Promise<string | undefined>>()

beforeAll(async () => {
  hub = await runHub({
    processes: [['issuer', 'directory'], ['intake']],
    env: { INTAKE_REQUESTS_PER_SECOND: '5000', INTAKE_EVENTS_PER_SECOND: '20000' },
  })
  for (const team of teams) {
    const scopes = [
      'events.publish',
      ...(team.startsWith('voluntary') ? [] : ['quarantine.manage']),
      ...(team === settler ? ['identity.manage'] : []),
    ]
    const token = tokenSource(hub.agency(team).credentials, 'api', scopes)
    bearers.set(team, async () => `Bearer ${await token()}`)
  }
  await holdBadTokens()
  const clients = await Promise.all(teams.map(publishFirst))
  world = {
    clients,
    badTokens: [...bearers.keys()].filter((name) => !teams.includes(name as TeamId)),
    owner: clients.find(({ token }) => token === owner) ?? (await publishFirst(owner)),
    settler: clients.find(({ token }) => token === settler) ?? (await publishFirst(settler)),
    quarantined: await quarantineSome(),
    run,
  }
}, 180_000)

afterAll(() => hub.stop(), 60_000)

async function publishFirst(team: TeamId): Promise<FuzzClient> {
  const organisation = organisationOf(team)
  const before = firstOf(organisation, run)
  const response = await hub.agency(team).request(`${hub.stack.urls.intake ?? ''}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json' },
    body: JSON.stringify(before),
  })
  expect(response.status).toBe(202)
  return { token: team, organisation, before }
}

/** Tokens for something else, of the past, of nobody, and texts that are none. */
async function holdBadTokens(): Promise<void> {
  const { issuerUrl, home } = hub.stack
  const jwk = JSON.parse(readFileSync(join(home.secrets, 'issuer-key.json'), 'utf8')) as JWK
  const school = 'school:oakfield-primary/dsl' as TeamId
  const { credentials, organisation } = hub.agency(school)
  const now = Math.floor(Date.now() / 1000)
  const minted = async (claims: object) => {
    const all = {
      iss: issuerUrl,
      aud: 'api',
      sub: 'x',
      org: organisation,
      client_id: clientIdOf(school),
      iat: now,
      exp: now + 500,
      scope: 'events.publish',
      ...claims,
    }
    const header = { alg: 'ES256', typ: 'at+jwt', ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) }
    return `Bearer ${await new SignJWT(all).setProtectedHeader(header).sign(await importJWK(jwk, 'ES256'))}`
  }
  const reads = tokenSource(credentials, 'api', ['deliveries.read'])
  const kafka = tokenSource(credentials, 'kafka')
  const held: Record<string, string | undefined> = {
    none: undefined,
    empty: '',
    basic: 'Basic Planted-Value',
    text: 'Bearer Planted-Value',
    unsigned: `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.e30`,
    expired: await minted({ iat: now - 400, exp: now - 300 }),
    stranger: await minted({ client_id: 'Planted-Value' }),
    tampered: (await minted({})).slice(0, -6) + 'AAAAAA',
    'another scope': `Bearer ${await reads()}`,
    'another audience': `Bearer ${await kafka()}`,
  }
  for (const [name, value] of Object.entries(held)) bearers.set(name, () => Promise.resolve(value))
}

/** Records that the hub refused over Kafka, for their publisher to put right. */
async function quarantineSome(): Promise<string[]> {
  const about = children(100)
  const agency = hub.agency(owner)
  const attendance = { site: 'Northshire General', arrivedAt: '2026-11-20T09:00:00Z' }
  for (const child of about) {
    const { children: known } = planReviewed(child).data as { children: object[] }
    await agency.publish('kafka', eventTypes.edAttended, { children: known, attendance })
  }
  const rows = await eventually(
    'quarantined records',
    () => hub.rows<{ id: string }>('select id from intake.quarantine order by id'),
    ({ length }) => length === about.length,
  )
  return rows.map(({ id }) => id)
}

it(`answers ${requests} requests that nobody should send as its document says, and repeats nothing`, async () => {
  process.stderr.write(`fuzz: seed ${seed}, ${requests} requests\n`)
  const document = new OpenApiDocument(join(import.meta.dirname, '../../docs/reference/openapi/intake.json'))
  const judge = new Judge(document)
  const draws = fc.sample(fc.gen(), { seed, numRuns: requests })
  const findings = new Map<string, string>()
  const began = performance.now()
  let next = 0
  const worker = async () => {
    for (let n = next++; n < requests; n = next++) {
      const draw = draws[n]
      if (!draw) return
      const request = requestOf(draw, n, world)
      const bearer = await bearers.get(request.token)?.()
      const wrong = await sendPatiently(request, bearer).then(
        (answer) => judge.judge(request, answer).map((what) => [what, answer.text] as const),
        (error: unknown) => [[`no answer: ${String(error)}`, ''] as const],
      )
      for (const [what, text] of wrong)
        if (!findings.has(what)) findings.set(what, `${n}: ${briefly(request)} -> ${text.slice(0, 300)}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  report(judge, requests / ((performance.now() - began) / 1000))
  expect(Object.fromEntries(findings)).toEqual({})
  expect([...judge.seen.values()].reduce((sum, count) => sum + count, 0)).toBe(requests)
  expect(judge.seen.get('post /v1/events 202') ?? 0).toBeGreaterThan(requests / 50)
  // Everything documented happens, but for what this hub is not set up for.
  if (requests >= 10_000) expect(judge.unmet().filter((each) => !notHere.test(each))).toEqual([])
}, 900_000)

/** A hub that is busy is asked once more; one that is busy again, is busy because of what it was asked. */
async function sendPatiently(request: FuzzRequest, bearer: string | undefined): Promise<FuzzAnswer> {
  const url = hub.stack.urls.intake ?? ''
  const answer = await send(url, request, bearer)
  if (answer.status !== 503) return answer
  await new Promise((resolve) => setTimeout(resolve, 5000))
  return send(url, request, bearer)
}

const notHere = /busy|too-many|client-suspended/

const briefly = ({ method, url, token, headers, body }: FuzzRequest): string =>
  `${method} ${url.slice(0, 80)} as ${token} ${JSON.stringify(headers).slice(0, 100)} ${String(body).slice(0, 500)}`

function report({ seen }: Judge, perSecond: number): void {
  const lines = [...seen].sort(([a], [b]) => a.localeCompare(b)).map(([key, count]) => `  ${count} ${key}`)
  process.stderr.write(`fuzz: ${Math.round(perSecond)} requests/s\n${lines.join('\n')}\n`)
}
