import { randomBytes } from 'node:crypto'
import { eventTypes, type OrganisationId, organisationOf, sourceOf, type TeamId } from '@common-thread/events'
import { type Client } from '@common-thread/directory'
import { clientIdOf } from '@common-thread/directory/northshire'
import { type Authorise, type Log, RoomRuntime, startRoom } from '@common-thread/nest'
import { sampleDirectory } from '@common-thread/policy/testing'
import { MemoryKeyring } from '@common-thread/sealing'
import { Intake, type IntakeOptions } from '../intake.js'
import { IntakeModule } from '../intake.module.js'
import { Limits, type Rates } from '@common-thread/nest'
import { MemoryQuarantine } from '../memory-quarantine.js'
import { MemoryStore } from '../memory-store.js'
import { Quarantine } from '../quarantine.js'

export const quiet: Log = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fault: () => undefined,
}

export const school = 'school:oakfield-primary/dsl' as TeamId
export const socialWork = 'la:northshire/social-work' as TeamId

export const single = 'application/cloudevents+json'
export const batch = 'application/cloudevents-batch+json'

/** A client says who it is by its team: what a token would say is not tried here. */
const authoriseAs =
  (known: (client: Client) => Client): Authorise =>
  (header, scope) => {
    const found = sampleDirectory.clients.get(clientIdOf((header ?? '').replace('Bearer ', '') as TeamId))
    if (!found) return Promise.resolve({ ok: false, code: 'token-missing' })
    const client = known(found)
    return Promise.resolve(
      client.scopes.includes(scope) ? { ok: true, client } : { ok: false, code: 'scope-missing' },
    )
  }

export const limitsOf = (rates: Rates, now = Date.now): Limits =>
  new Limits({ ratesOf: () => rates, burstSeconds: 1, maxBatchEvents: 500, now })

/** Intake as it answers over HTTP, on a store in memory. */
export async function intakeOverHttp(
  more: Partial<IntakeOptions> = {},
  known: (client: Client) => Client = (client) => client,
) {
  const store = new MemoryStore()
  const kept = new MemoryQuarantine()
  const keyring = new MemoryKeyring()
  const intake = new Intake({
    store,
    keyring,
    identifierKey: Buffer.alloc(32, 1),
    referenceKey: Buffer.alloc(32, 2),
    hasStatusTopic: () => false,
    signReceipt: ({ id }) => Promise.resolve(`receipt of ${id}`),
    now: Date.now,
    random: randomBytes,
    directory: () => sampleDirectory,
    backlogLimit: 1000,
    limits: limitsOf({ requestsPerSecond: 1000, eventsPerSecond: 10_000 }),
    receiptKeys: { keys: [] },
    onAppended: () => undefined,
    log: quiet,
    ...more,
  })
  const quarantine = new Quarantine(kept, keyring, quiet)
  const environment = { host: '127.0.0.1', port: 0 } as RoomRuntime['environment']
  const app = await startRoom({
    runtime: new RoomRuntime(environment, quiet),
    module: IntakeModule.of({
      intake,
      quarantine: {
        intake,
        quarantine,
        hasStatusTopic: () => true,
        now: more.now ?? Date.now,
        random: randomBytes,
      },
      authorise: authoriseAs(known),
    }),
  })
  const url = `${await app.getUrl()}/v1/events`
  const post = async (
    body: object | string | Uint8Array<ArrayBuffer>,
    { by = school, type = single, query = '' } = {},
  ) => {
    const response = await fetch(url + query, {
      method: 'POST',
      headers: { 'content-type': type, authorization: `Bearer ${by}` },
      body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    return { status: response.status, answer, retryAfter: response.headers.get('retry-after') }
  }
  return { store, keyring, kept, quarantine, url, post, close: () => app.close() }
}

/** A concern as a school's own system would send it. */
export const concernJson = (id: string, more: object = {}, by: OrganisationId = organisationOf(school)) => ({
  specversion: '1.0',
  id,
  source: sourceOf(by),
  type: eventTypes.concernRaised,
  time: '2026-11-20T14:05:00Z',
  datacontenttype: 'application/json',
  data: {
    children: [{ identifiers: [{ system: 'nhs-number', value: '9990000018' }], birthDate: '2015-04-15' }],
    concern: { summary: 'Afraid to go home', immediacy: 'same-day' },
    source: { category: { system: 'cin-census/referral-source', version: '2026', value: '2A' } },
  },
  ...more,
})
