import { randomUUID } from 'node:crypto'
import { type Kafka } from 'kafkajs'
import { importJWK, SignJWT } from 'jose'
import pg from 'pg'
import { requestToken, tokenSource } from '@common-thread/auth'
import {
  deliveriesTopic,
  eventTypes,
  inboundTopic,
  type OrganisationId,
  roomPrincipal,
  sourceOf,
  type TeamId,
} from '@common-thread/events'
import { createKafka, KafkaLog } from '@common-thread/kafka'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusalOf } from '../kafka-attempts.js'
import { type Stack } from '../stack.js'
import { type Agency } from './agency.js'
import { type Statuses } from './statuses.js'

/** Something that must be refused, and how it was. */
export interface Refusal {
  readonly attempt: string
  readonly expected: string
  readonly got: string
  readonly ok: boolean
}

export interface RefusedContext {
  readonly stack: Stack
  readonly agency: (team: TeamId) => Agency
  readonly statuses: Statuses
}

const school = 'school:oakfield-primary/dsl' as TeamId
const police = 'police:northshire/response' as TeamId

/** Each attempt is refused with its reason, and nothing else is disturbed. */
export async function playRefused(context: RefusedContext): Promise<Refusal[]> {
  const refusals: Refusal[] = []
  const attempt = async (what: string, expected: string, work: () => Promise<string>) => {
    const got = await work().catch(
      (error: unknown) => `failed: ${error instanceof Error ? error.message : String(error)}`,
    )
    refusals.push({ attempt: what, expected, got, ok: got === expected })
  }
  const { agency } = context
  await attempt('An event of a type that nobody has declared', '422 event-invalid unknown-event-type', () =>
    publish(context, { type: 'weather' }),
  )
  await attempt('A type that schools may not publish', '403 type-not-yours', () =>
    publish(context, { type: eventTypes.placementMoved }),
  )
  await attempt('An event in another organisation’s name', '403 source-not-yours', () =>
    publish(context, { source: 'urn:common-thread:la:northshire' }),
  )
  await attempt('No token', '401 token-missing', () => publish(context, { token: '' }))
  await attempt('A token without the scope', '403 scope-missing', async () =>
    publish(context, {
      token: (await requestToken(agency(school).credentials, 'api', ['deliveries.read'])).token,
    }),
  )
  await attempt('A token for another audience', '401 token-audience', async () =>
    publish(context, { token: (await requestToken(agency(school).credentials, 'kafka')).token }),
  )
  await attempt('An expired token', '401 token-expired', async () =>
    publish(context, { token: await expiredToken(context) }),
  )
  await attempt('A token that somebody else signed', '401 token-invalid', async () =>
    publish(context, { token: await forgedToken(context) }),
  )
  await attempt('A client registered under a room’s principal', 'refused by the database', () =>
    registerHubPrincipal(context),
  )
  await attempt('A consumer on another organisation’s topic', 'TOPIC_AUTHORIZATION_FAILED', () =>
    readAnothersTopic(context),
  )
  await attempt('A consumer in another organisation’s group', `its own: allowed, another's: refused`, () =>
    joinAnothersGroup(context),
  )
  await attempt('A broken record on an inbound topic', 'quarantined event-invalid', () =>
    brokenRecord(context),
  )
  return refusals
}

interface Attempt {
  readonly type?: string
  readonly source?: string
  readonly token?: string
}

async function publish({ stack, agency }: RefusedContext, { type, source, token }: Attempt): Promise<string> {
  const bearer = token ?? (await agency(school).token())
  const response = await fetch(`${stack.urls.intake ?? ''}/v1/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents+json',
      ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify({
      specversion: '1.0',
      id: randomUUID(),
      source: source ?? sourceOf('school:oakfield-primary' as OrganisationId),
      type:
        type === 'weather'
          ? eventTypes.edAttended.replace('ed-attended', 'weather-changed')
          : (type ?? eventTypes.concernRaised),
      time: new Date().toISOString(),
      data: type === eventTypes.placementMoved ? movedData : concernData,
    }),
  })
  const body = (await response.json()) as { code?: string; failures?: { code: string }[] }
  return [response.status, body.code, ...(body.failures ?? []).map(({ code }) => code)].join(' ')
}

const concernData = {
  children: [{}],
  concern: { summary: 'A worry', immediacy: 'routine' },
  source: { category: { system: 'cin-census/referral-source', version: '2026', value: '2A' } },
}

const movedData = {
  children: [{}],
  placement: {
    from: '2026-01-01',
    type: { system: 'ssda903/placement-type', version: '2025-26', value: 'U6' },
    provider: 'provider:harbour-fostering',
    address: {},
  },
}

const claims = (stack: Stack, at: number) => ({
  client_id: 'school-oakfield-primary-dsl',
  org: 'school:oakfield-primary',
  scope: 'events.publish',
  iss: stack.issuerUrl,
  iat: at,
  exp: at + 300,
})

async function signed(stack: Stack, key: Parameters<typeof importJWK>[0], at: number): Promise<string> {
  const jwk = key as { kid?: string }
  return new SignJWT(claims(stack, at))
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) })
    .setSubject('school-oakfield-primary-dsl')
    .setAudience('api')
    .sign(await importJWK(key, 'ES256'))
}

const now = () => Math.floor(Date.now() / 1000)

/** Signed by the issuer's own key, an hour ago: only its time is wrong. */
const expiredToken = ({ stack }: RefusedContext): Promise<string> =>
  signed(
    stack,
    JSON.parse(readFileSync(join(stack.home.secrets, 'issuer-key.json'), 'utf8')) as { kty: string },
    now() - 3600,
  )

/** Says that it is the issuer's key, and is the school's own. */
const forgedToken = ({ stack, agency }: RefusedContext): Promise<string> => {
  const { kid } = JSON.parse(readFileSync(join(stack.home.secrets, 'issuer-key.json'), 'utf8')) as {
    kid: string
  }
  return signed(stack, { ...agency(school).credentials.key, kid }, now())
}

async function registerHubPrincipal({ stack }: RefusedContext): Promise<string> {
  const client = new pg.Client({ connectionString: stack.storeUrl('issuer') })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(
      `insert into client (id, organisation, sector, kafka_principal, keys, scopes, suspended) values ('x', 'la:x', 'la', $1, '[]', '{}', false)`,
      [roomPrincipal('sharing')],
    )
    return 'registered'
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code === '23514'
      ? 'refused by the database'
      : String(error)
  } finally {
    await client.query('rollback').catch(() => undefined)
    await client.end()
  }
}

/** A school's consumer, with its own valid token, on the partner listener. */
function schoolsConsumer({ stack, agency }: RefusedContext): Kafka {
  const { credentials } = agency(school)
  const brokers = [`127.0.0.1:${stack.home.ports['kafka-partners']}`]
  return createKafka({
    brokers,
    clientId: 'story',
    sasl: { kind: 'token', token: tokenSource(credentials, 'kafka') },
  })
}

async function readAnothersTopic(context: RefusedContext): Promise<string> {
  const admin = schoolsConsumer(context).admin()
  await admin.connect()
  try {
    await admin.fetchTopicOffsets(deliveriesTopic('police:northshire' as OrganisationId))
    return 'allowed'
  } catch (error) {
    return refusalOf(error)
  } finally {
    await admin.disconnect()
  }
}

/** kafkajs hides the broker's answer for a group; that its own group is answered shows that it is the refusal. */
async function joinAnothersGroup(context: RefusedContext): Promise<string> {
  const admin = schoolsConsumer(context).admin()
  await admin.connect()
  try {
    await admin.fetchOffsets({ groupId: 'school.oakfield-primary.anything' })
    const others = await admin.fetchOffsets({ groupId: 'police.northshire.inbox' }).then(
      () => 'allowed',
      () => 'refused',
    )
    return `its own: allowed, another's: ${others}`
  } finally {
    await admin.disconnect()
  }
}

async function brokenRecord({ agency, statuses }: RefusedContext): Promise<string> {
  const publisher = agency(police)
  const log = new KafkaLog(publisher.kafka())
  const id = randomUUID()
  const headers = {
    ce_specversion: '1.0',
    ce_id: id,
    ce_source: sourceOf(publisher.organisation),
    ce_type: eventTypes.concernRaised,
    ce_time: new Date().toISOString(),
    'content-type': 'application/avro',
  }
  await log.append([
    {
      topic: inboundTopic(publisher.organisation),
      partition: 0,
      key: id,
      headers,
      value: Buffer.from('not an event at all'),
    },
  ])
  await log.close()
  const deadline = Date.now() + 15_000
  while (statuses.of(id).length === 0 && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return (
    statuses
      .of(id)
      .map(({ code, problem }) => `${code} ${problem ?? ''}`)
      .join() || 'no answer'
  )
}
