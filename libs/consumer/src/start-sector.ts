import { type INestApplication, Module, type Type } from '@nestjs/common'
import { createVerifier, issuerKeys, tokenSource } from '@common-thread/auth'
import { createKafka } from '@common-thread/kafka'
import { createLog, RoomRuntime, startRoom } from '@common-thread/nest'
import { createDataSource } from '@common-thread/postgres'
import { type Connection, DeliveriesTransport } from './deliveries-transport.js'
import { HubApi } from './hub-api.js'
import { INBOX_ACCESS, type InboxAccess, InboxController } from './inbox.controller.js'
import { Inbox, InboxRow } from './inbox.js'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { LaterSchemas } from './later-schemas.js'
import { type SectorConfig, type SectorOrganisation } from './sector-config.js'
import { Unreadable } from './unreadable.js'

@Module({})
class SectorModule {}

/** A sector's service: its organisations' deliveries, through its own handlers, into its own inbox. */
export async function startSector(config: SectorConfig, handlers: Type): Promise<INestApplication> {
  const { room, organisations } = config
  const log = createLog(room.name)
  const source = createDataSource(room.postgres, [Tables1795305600000], [InboxRow])
  await source.initialize()
  await source.runMigrations()
  const runtime = new RoomRuntime(room, log)
  runtime.onStop(() => source.destroy())
  const key = room.secret(`inbox-${room.name}`)
  const inbox = new Inbox(source, key)
  const connections = organisations.map((organisation) => connect(organisation, config))
  const transport = new DeliveriesTransport({
    connections,
    inbox,
    unreadable: new Unreadable(source, key),
    schemas: new LaterSchemas(config.registryUrl),
    log,
  })
  runtime.checks['postgres'] = async () => void (await source.query('select 1'))
  runtime.checks['deliveries'] = () => Promise.resolve(transport.isReady ? undefined : 'not joined')
  const jwks = issuerKeys(room.issuer)
  const access: InboxAccess = {
    verify: createVerifier({ issuer: room.issuer, audience: 'api', jwks }),
    organisations: organisations.map(({ id }) => id),
  }
  const module = {
    module: SectorModule,
    controllers: [InboxController, handlers],
    providers: [
      { provide: Inbox, useValue: inbox },
      { provide: INBOX_ACCESS, useValue: access },
    ],
  }
  return startRoom({ runtime, module, prepare: (app) => app.connectMicroservice({ strategy: transport }) })
}

function connect({ id, clientId, key }: SectorOrganisation, { room, deliveryUrl }: SectorConfig): Connection {
  const credentials = { issuer: room.issuer, clientId, key }
  const token = tokenSource(credentials, 'kafka')
  const kafka = createKafka({ brokers: room.partnerBrokers, clientId, sasl: { kind: 'token', token } })
  return {
    organisation: id,
    kafka,
    api: new HubApi(deliveryUrl, tokenSource(credentials, 'api', ['deliveries.read'])),
  }
}
