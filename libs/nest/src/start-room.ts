import 'reflect-metadata'
import { type DynamicModule, type INestApplication, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { type NestExpressApplication } from '@nestjs/platform-express'
import { nestLogger } from './log.js'
import { ProblemFilter } from './problem-filter.js'
import { HealthModule } from './health.js'
import { type RoomRuntime } from './room-runtime.js'

export interface RoomOptions {
  readonly runtime: RoomRuntime
  readonly module: DynamicModule | Type
  /** Media types read as JSON, and the most bytes of a body. */
  readonly body?: { readonly types: readonly string[]; readonly limit: number }
  /** Before the application is initialised, for instance to mount a handler or connect a transport. */
  readonly prepare?: (app: NestExpressApplication) => void
}

class RoomModule {}

/** A room as a Nest application that listens, answers problems as RFC 9457, and stops cleanly on SIGTERM. */
export async function startRoom({ runtime, module, body, prepare }: RoomOptions): Promise<INestApplication> {
  const { log, environment } = runtime
  const root: DynamicModule = {
    module: RoomModule,
    imports: [module, HealthModule.of(runtime.checks)],
    providers: [{ provide: 'lifecycle', useValue: { onApplicationShutdown: () => runtime.stop() } }],
  }
  const app = await NestFactory.create<NestExpressApplication>(root, {
    logger: nestLogger(log),
    abortOnError: false,
    rawBody: body !== undefined,
    bodyParser: false,
  })
  if (body) app.useBodyParser('json', { type: [...body.types], limit: body.limit, strict: true })
  app.disable('x-powered-by')
  app.set('etag', false)
  app.useGlobalFilters(new ProblemFilter(log))
  prepare?.(app)
  app.enableShutdownHooks()
  await app.startAllMicroservices()
  await app.listen(environment.port, environment.host)
  log.info('listening', { port: environment.port })
  return app
}
