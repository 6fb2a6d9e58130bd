import { type INestApplication, Module } from '@nestjs/common'
import { openRuntime, startRoom } from '@common-thread/nest'
import { type DirectoryConfig } from './config.js'
import { POOL } from './directory.controller.js'
import { FollowFile } from './follow-file.js'
import { directoryInterface } from './interface.js'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { registryBody, registryProvider } from './schema-registry/index.js'

@Module({})
class DirectoryModule {}

/** Starts without Kafka, because it may share a process with the issuer, which Kafka itself waits for. */
export async function startDirectory({ room, file }: DirectoryConfig): Promise<INestApplication> {
  const { runtime, pool, kafka, wakeRelay } = await openRuntime(room, {
    migrations: [Tables1795305600000],
    relays: true,
    readsDirectory: false,
  })
  const { log } = runtime
  const follow = new FollowFile({ file, pool, kafka, log, onAppended: wakeRelay })
  follow.start()
  runtime.onStop(() => follow.stop())
  runtime.checks['rights'] = () => Promise.resolve(follow.isSettled ? undefined : 'not applied yet')
  const module = {
    module: DirectoryModule,
    controllers: [...directoryInterface.controllers],
    providers: [{ provide: POOL, useValue: pool }, registryProvider],
  }
  return startRoom({ runtime, module, body: registryBody })
}
