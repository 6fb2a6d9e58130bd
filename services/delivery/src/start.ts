import { randomBytes } from 'node:crypto'
import { type INestApplication, Module } from '@nestjs/common'
import { APP_GUARD } from '@nestjs/core'
import {
  AUTHORISE,
  authoriseByDirectory,
  BearerGuard,
  Limits,
  openRuntime,
  readVerifierKey,
  startRoom,
} from '@common-thread/nest'
import { PostgresKeyring } from '@common-thread/sealing'
import { longestRead, readBurst } from './bounds.js'
import { consumeCheckpoints } from './checkpoints.js'
import { type DeliveryConfig } from './config.js'
import { DELIVERY } from './delivery.controller.js'
import { deliveryInterface } from './interface.js'
import { migrations } from './migrations/index.js'
import { postgresStore } from './postgres-store.js'
import { nameChildren } from './reads/name-children.js'
import { postgresReads } from './reads/postgres-reads.js'
import { RECALLS } from './recalls/recall.controller.js'
import { READS, type ReadOptions } from './reads/read.controller.js'
import { consumeDecisions } from './receive.js'
import { Release } from './release.js'

@Module({})
class DeliveryModule {}

export async function startDelivery({
  room,
  baseUrl,
  ledgerOrigin,
  readTick,
  readsPerSecond,
}: DeliveryConfig): Promise<INestApplication> {
  const needs = {
    migrations,
    relays: true,
    readsDirectory: true,
    poolSize: 10,
  }
  const { runtime, pool, kafka, directory, wakeRelay } = await openRuntime(room, needs)
  if (!directory) throw new Error('delivery works by the directory')
  const { log } = runtime
  const store = postgresStore(pool)
  const keyring = new PostgresKeyring(pool, room.secret('key-encryption-key'), Date.now)
  const offering = {
    keyring,
    referenceKey: room.secret('reference-key'),
    directory: () => directory.current,
    baseUrl,
    now: Date.now,
  }
  const release = new Release({ ...offering, store, onOffered: wakeRelay, log })
  const wake = () => release.wake()
  directory.onVersion(wake)
  const decisions = consumeDecisions(kafka, 'hub.delivery.arrivals', {
    store,
    keyring,
    referenceKey: offering.referenceKey,
    directory,
    onCommitted: wake,
    log,
    sessionTimeout: room.sessionTimeout,
  })
  const checkpoints = consumeCheckpoints(kafka, 'hub.delivery.coverage', {
    store,
    origin: ledgerOrigin,
    verifier: () => readVerifierKey(room),
    onCovered: wake,
    log,
  })
  await nameChildren(pool, offering.referenceKey)
  await decisions.start()
  await checkpoints.start()
  release.start()
  runtime.onStop(() => release.stop())
  runtime.onStop(() => checkpoints.stop())
  runtime.onStop(() => decisions.stop())
  runtime.checks['arrivals'] = () => Promise.resolve(decisions.isReady ? undefined : 'not joined')
  const ports = { ...offering, store, release, onTold: wakeRelay }
  const reading: ReadOptions = {
    ...offering,
    reads: postgresReads(pool),
    random: randomBytes,
    onAsked: wakeRelay,
    ticks: { every: readTick, longest: longestRead },
    limits: new Limits({
      ratesOf: () => ({ requestsPerSecond: readsPerSecond, eventsPerSecond: readsPerSecond }),
      burstSeconds: readBurst,
      maxBatchEvents: 1,
      now: Date.now,
    }),
  }
  const module = {
    module: DeliveryModule,
    controllers: [...deliveryInterface.controllers],
    providers: [
      { provide: DELIVERY, useValue: ports },
      { provide: READS, useValue: reading },
      { provide: RECALLS, useValue: ports },
      { provide: AUTHORISE, useValue: authoriseByDirectory(room.issuer, () => directory.current) },
      { provide: APP_GUARD, useClass: BearerGuard },
    ],
  }
  return startRoom({ runtime, module, body: { types: ['application/json'], limit: 64 * 1024 } })
}
