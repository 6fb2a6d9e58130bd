import { type INestApplication, Module } from '@nestjs/common'
import { openRuntime, startRoom, writeVerifierKey } from '@common-thread/nest'
import { ed25519Signer, formatVerifierKey } from '@common-thread/transparency-log'
import { consumeDecisions } from './append.js'
import { type LedgerConfig } from './config.js'
import { ledgerInterface } from './interface.js'
import { VERIFIER } from './log.controller.js'
import { Tables1795305600000 } from './migrations/1795305600000-tables.js'
import { postgresStore } from './postgres-store.js'
import { TilePublisher } from './publish-tiles.js'
import { TileFolder } from './tile-folder.js'

@Module({})
class LedgerModule {}

export async function startLedger({ room, origin, tiles, cadence }: LedgerConfig): Promise<INestApplication> {
  const signer = ed25519Signer(origin, room.secret('ledger-key'))
  if (!signer.ok) throw new Error(`the ledger's key: ${signer.refusal.code}`)
  const { runtime, pool, kafka, wakeRelay } = await openRuntime(room, {
    migrations: [Tables1795305600000],
    relays: true,
    readsDirectory: false,
  })
  const { log } = runtime
  const store = postgresStore(pool)
  const folder = new TileFolder(tiles)
  const publisher = new TilePublisher(store, folder, log, cadence)
  const { sessionTimeout } = room
  const ports = { store, origin, signer: signer.value, onCommitted: wakeRelay, log, sessionTimeout }
  const consumer = consumeDecisions(kafka, 'hub.ledger.decisions', ports)
  await publisher.resume()
  await writeVerifierKey(room, formatVerifierKey(signer.value.key))
  await consumer.start()
  publisher.start()
  runtime.onStop(() => publisher.stop())
  runtime.onStop(() => consumer.stop())
  runtime.checks['log'] = () => Promise.resolve(consumer.isReady ? undefined : 'not joined')
  const module = {
    module: LedgerModule,
    controllers: [...ledgerInterface.controllers],
    providers: [
      { provide: TileFolder, useValue: folder },
      { provide: VERIFIER, useValue: formatVerifierKey(signer.value.key) },
    ],
  }
  return startRoom({ runtime, module })
}
