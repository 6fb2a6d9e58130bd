import { join } from 'node:path'
import { type INestApplication, Module } from '@nestjs/common'
import { topics } from '@common-thread/events'
import { openRuntime, startRoom } from '@common-thread/nest'
import { currentRelease } from '@common-thread/release'
import { PostgresKeyring } from '@common-thread/sealing'
import { type SharingConfig } from './config.js'
import { migrations } from './migrations/index.js'
import { Poller } from './poller.js'
import { postgresStore, registerRelease } from './postgres-store.js'
import { consumeSubjectLog } from './share.js'

@Module({})
class SharingModule {}

export async function startSharing({ room }: SharingConfig): Promise<INestApplication> {
  const release = await currentRelease(join(room.home, 'releases'))
  const needs = { migrations, relays: true, readsDirectory: true }
  const { runtime, pool, kafka, directory, wakeRelay } = await openRuntime(room, needs)
  if (!directory) throw new Error('sharing works by the directory')
  const { log } = runtime
  const store = postgresStore(pool, await registerRelease(pool, release.sha256))
  const keyring = new PostgresKeyring(pool, room.secret('key-encryption-key'), Date.now)
  const consumer = consumeSubjectLog(kafka, 'hub.sharing.subject-log', {
    store,
    keyring,
    release,
    directory,
    onCommitted: wakeRelay,
    now: Date.now,
    log,
    sessionTimeout: room.sessionTimeout,
  })
  const poller = new Poller(pool, log, wakeRelay)
  await consumer.start()
  poller.start()
  runtime.onStop(() => poller.stop())
  runtime.onStop(() => consumer.stop())
  runtime.checks[topics.subjectLog] = () => Promise.resolve(consumer.isReady ? undefined : 'not joined')
  log.info('release', { sha256: release.sha256 })
  return startRoom({ runtime, module: SharingModule })
}
