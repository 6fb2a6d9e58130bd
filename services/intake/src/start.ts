import { randomBytes } from 'node:crypto'
import { type INestApplication } from '@nestjs/common'
import { areaOf } from '@common-thread/directory'
import { inboundTopic, type OrganisationId } from '@common-thread/events'
import { authoriseByDirectory, Limits, openRuntime, startRoom } from '@common-thread/nest'
import { PostgresKeyring } from '@common-thread/sealing'
import { type IntakeConfig } from './config.js'
import { consumeHubRecords } from './hub-records.js'
import { inboundTopics } from './inbound.js'
import { InboundTopics } from './inbound-topics.js'
import { Intake } from './intake.js'
import { IntakeModule } from './intake.module.js'
import { migrations } from './migrations/index.js'
import { postgresQuarantine } from './postgres-quarantine.js'
import { postgresStore } from './postgres-store.js'
import { maxBatchEvents } from './publish.js'
import { Quarantine } from './quarantine.js'
import { receiptKey } from './receipt-key.js'
import { signReceipt } from './receipt.js'

/** What is accepted within this goes through the rooms together, whose work is by the batch more than by the event. */
const relayPace = 60

export async function startIntake(config: IntakeConfig): Promise<INestApplication> {
  const { room, backlogLimit, rates, burstSeconds } = config
  const needs = {
    migrations,
    relays: true,
    relayPace,
    readsDirectory: true,
  }
  const { runtime, pool, kafka, directory, wakeRelay } = await openRuntime(room, needs)
  if (!directory) throw new Error('intake works by the directory')
  const { log } = runtime
  const keyring = new PostgresKeyring(pool, room.secret('key-encryption-key'), Date.now)
  const { key, kid, jwk } = await receiptKey(room.secret('receipt-key'))
  const receiptKeys = { key, kid, positionsKey: room.secret('receipt-positions-key') }
  const hasStatusTopic = (organisation: OrganisationId) =>
    inboundTopics(directory.current).includes(inboundTopic(organisation))
  const intake = new Intake({
    store: postgresStore(pool),
    keyring,
    identifierKey: room.secret('identifier-key'),
    referenceKey: room.secret('reference-key'),
    hasStatusTopic,
    areaOf: (organisation) => areaOf(directory.current, organisation) ?? null,
    signReceipt: (receipt) => Promise.resolve(signReceipt(receipt, receiptKeys)),
    now: Date.now,
    random: randomBytes,
    directory: () => directory.current,
    backlogLimit,
    limits: new Limits({
      ratesOf: (client) => directory.current.clients.get(client)?.limits ?? rates,
      burstSeconds,
      maxBatchEvents,
      now: Date.now,
    }),
    receiptKeys: { keys: [jwk] },
    onAppended: wakeRelay,
    log,
  })
  const hubRecords = consumeHubRecords(kafka, 'hub.intake.hub-records', intake, log)
  const quarantine = new Quarantine(postgresQuarantine(pool), keyring, log)
  const inbound = new InboundTopics(
    { kafka, group: 'hub.intake.inbound', intake, quarantine, log, now: Date.now },
    directory,
  )
  await hubRecords.start()
  await inbound.start()
  runtime.onStop(() => hubRecords.stop())
  runtime.onStop(() => inbound.stop())
  const authorise = authoriseByDirectory(room.issuer, () => directory.current)
  return startRoom({
    runtime,
    module: IntakeModule.of({
      intake,
      quarantine: { intake, quarantine, hasStatusTopic, now: Date.now, random: randomBytes },
      authorise,
    }),
  })
}
