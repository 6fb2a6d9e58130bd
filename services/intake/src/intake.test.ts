import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  hubRecordTypes,
  parseTeam,
  organisationOf,
  readCloudEvent,
  isRetraction,
} from '@common-thread/events'
import { MemoryKeyring } from '@common-thread/sealing'
import { Problem } from '@common-thread/nest'
import { sampleDirectory } from '@common-thread/policy/testing'
import { submitEvent, type Submission } from './acceptance.js'
import { Intake } from './intake.js'
import { MemoryStore } from './memory-store.js'
import { type IntakeStore } from './store.js'
import { limitsOf, quiet } from './testing/intake-over-http.js'

const intakeOn = (store: IntakeStore, now = () => 1_000_000) =>
  new Intake({
    store,
    keyring: new MemoryKeyring(),
    identifierKey: Buffer.alloc(32, 1),
    referenceKey: Buffer.alloc(32, 2),
    hasStatusTopic: () => true,
    signReceipt: ({ id }) => Promise.resolve(`receipt ${id}`),
    now,
    random: (bytes) => Buffer.alloc(bytes, 7),
    directory: () => sampleDirectory,
    backlogLimit: 10,
    limits: limitsOf({ requestsPerSecond: 100, eventsPerSecond: 100 }),
    receiptKeys: { keys: [] },
    onAppended: () => undefined,
    answerWithin: 50,
    log: quiet,
  })

/** A store of which nothing is known but that it was asked. */
const silent: IntakeStore = {
  transaction: () => new Promise(() => undefined),
  backlog: () => new Promise(() => undefined),
}

const digest = createHash('sha256').update('x').digest()
const submission: Submission = {
  kind: 'hub',
  key: { publisher: 'hub:sharing', source: 'urn:common-thread:hub:sharing', id: 'one' },
  record: {
    room: 'sharing',
    id: 'one',
    subject: `child_${'a'.repeat(26)}`,
    type: hubRecordTypes.deadlineReached,
    time: 1,
    schemaId: 1,
    data: Buffer.alloc(0),
  },
  digest,
  requestDigest: digest,
}

const busy = (reason: string) =>
  expect.objectContaining({
    code: 'busy',
    extensions: { reason },
    headers: { 'Retry-After': expect.stringMatching(/^\d+$/) as string },
  }) as unknown

describe('intake', () => {
  it('asks a publisher to come again when its store says nothing at all', async () => {
    const intake = intakeOn(silent)
    await expect(intake.submit(submission)).rejects.toEqual(busy('store'))
    await expect(intake.requireRoom()).rejects.toEqual(busy('store'))
  })

  it('asks a publisher to come again when its store fails', async () => {
    const failing: IntakeStore = {
      transaction: () => Promise.reject(new Error('down')),
      backlog: () => Promise.reject(new Error('down')),
    }
    const intake = intakeOn(failing)
    await expect(intake.submit(submission)).rejects.toEqual(busy('store'))
    await expect(intake.requireRoom()).rejects.toBeInstanceOf(Problem)
  })

  it('takes no more once its stated backlog waits for Kafka, and takes again when it is shorter', async () => {
    let waiting = 10
    let now = 1_000_000
    const intake = intakeOn({ ...silent, backlog: () => Promise.resolve(waiting) }, () => (now += 1000))
    await expect(intake.requireRoom()).rejects.toEqual(busy('backlog'))
    waiting = 9
    await expect(intake.requireRoom()).resolves.toBeUndefined()
  })

  it('gives the same receipt for the same submission again', async () => {
    const intake = intakeOn(new MemoryStore())
    const first = await intake.submit(submission)
    expect(first).toEqual({ ok: true, receipt: 'receipt one', notes: [], isNew: true })
    expect(await intake.submit(submission)).toEqual({ ...first, isNew: false })
  })

  it('tells the publisher, each time, that a code was taken which the hub does not know', async () => {
    const example = join(import.meta.dirname, '../../../schemas/valid/placement-moved.v1.json')
    const read = readCloudEvent(JSON.parse(readFileSync(example, 'utf8').replace('"U6"', '"U99"')))
    const team = parseTeam('la:northshire/social-work')
    if (!read.ok || !team || isRetraction(read.event)) throw new Error('the example is not good')
    const by = { organisation: organisationOf(team), team, client: 'one' }
    const intake = intakeOn(new MemoryStore())
    const moved = submitEvent(read.event, by, digest, read.flags)
    expect(await intake.submit(moved)).toMatchObject({ ok: true, notes: ['unknown-code'], isNew: true })
    expect(await intake.submit(moved)).toMatchObject({ ok: true, notes: ['unknown-code'], isNew: false })
  })
})
