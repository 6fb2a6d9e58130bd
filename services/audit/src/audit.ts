import { createKafka } from '@common-thread/kafka'
import { readVerifierKey } from '@common-thread/nest'
import { createPool } from '@common-thread/postgres'
import { type Release, releaseNamed } from '@common-thread/release'
import { PostgresKeyring } from '@common-thread/sealing'
import { type AuditConfig } from './config.js'
import { type AuditReport } from './finding.js'
import { explain, type Explained } from './explain.js'
import { printExplained, printReport } from './print.js'
import { readCopy } from './read-copy.js'
import { replay } from './replay.js'
import { tileSource } from './tiles.js'
import { verify } from './verify.js'

export type AuditCommand =
  | { readonly command: 'verify'; readonly tiles?: string }
  | { readonly command: 'replay' }
  | { readonly command: 'explain'; readonly eventId: string }

export interface Audited {
  readonly report: AuditReport
  readonly explained: readonly Explained[]
}

/** Runs one audit against a running hub, from the auditor's own copy of its record. */
export async function audit(
  command: AuditCommand,
  config: AuditConfig,
  progress: (text: string) => void,
): Promise<Audited> {
  const { room } = config
  const pool = createPool(room.postgres, 2, () => undefined)
  try {
    const copyNow = () =>
      readCopy(createKafka(room.kafka), room.instance, (what, count) => progress(`read ${what}: ${count}`))
    const keyring = new PostgresKeyring(pool, room.secret('key-encryption-key'), Date.now)
    const releases = new Map<string, Promise<Release | undefined>>()
    const named = (sha256: string) => {
      const known = releases.get(sha256) ?? releaseNamed(config.releases, sha256)
      releases.set(sha256, known)
      return known
    }
    switch (command.command) {
      case 'verify': {
        const key = await readVerifierKey(room)
        if (!key) throw new Error('the ledger of this hub has never started: it has no verifier key')
        const tiles = tileSource(command.tiles ?? config.ledgerUrl)
        const note = await tiles.read('checkpoint')
        const copy = await copyNow()
        return {
          report: await verify({ note, copy, tiles, log: { origin: config.ledgerOrigin, key } }),
          explained: [],
        }
      }
      case 'replay': {
        const each = (decided: number) => void (decided % 1000 === 0 && progress(`decided again: ${decided}`))
        return {
          report: await replay({ copy: await copyNow(), keyring, releaseNamed: named, progress: each }),
          explained: [],
        }
      }
      case 'explain':
        return await explain({
          copy: await copyNow(),
          keyring,
          releaseNamed: named,
          eventId: command.eventId,
        })
    }
  } finally {
    await pool.end()
  }
}

export const inWords = ({ report, explained }: Audited): string =>
  explained.length > 0 ? printExplained(explained) : printReport(report)
