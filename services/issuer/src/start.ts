import { type INestApplication, Module } from '@nestjs/common'
import { type NextFunction, type Request, type Response } from 'express'
import { openRuntime, startRoom } from '@common-thread/nest'
import { type IssuerConfig } from './config.js'
import { hasClients } from './clients.js'
import { FollowDirectory } from './follow-directory.js'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { createProvider } from './provider.js'
import { openSigningKey } from './signing-key.js'

@Module({})
class IssuerModule {}

const own = new Set(['/livez', '/readyz'])

export async function startIssuer({ room, keyFile }: IssuerConfig): Promise<INestApplication> {
  const { runtime, pool, kafka } = await openRuntime(room, {
    migrations: [Tables1795305600000],
    relays: false,
    readsDirectory: false,
  })
  const { log } = runtime
  const provider = createProvider({ issuer: room.issuer, pool, keys: [await openSigningKey(keyFile)] })
  provider.on('server_error', (_context, error) => log.fault('provider', error))
  const follow = new FollowDirectory({ kafka, group: `hub.issuer.directory.${room.instance}`, pool, log })
  follow.start()
  runtime.onStop(() => follow.stop())
  runtime.checks['clients'] = async () => ((await hasClients(pool)) ? undefined : 'no directory read yet')
  const handle = provider.callback()
  return startRoom({
    runtime,
    module: IssuerModule,
    prepare: (app) =>
      app.use((request: Request, response: Response, next: NextFunction) => {
        if (own.has(request.path)) next()
        else void handle(request, response)
      }),
  })
}
