import { type Client, type Directory } from '@common-thread/directory'
import { partnerPrincipal, sectorOf } from '@common-thread/events'
import { type Pool, type Queryable, transaction } from '@common-thread/postgres'

export interface IssuerClient {
  readonly id: string
  readonly organisation: string
  readonly sector: string
  readonly kafkaPrincipal: string | null
  readonly keys: Client['keys']
  readonly scopes: readonly string[]
}

/** Replaces the registered clients by those of a directory version. An older version changes nothing. */
export async function replaceClients(pool: Pool, directory: Directory): Promise<boolean> {
  const replaced = await transaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `insert into directory_version (version) values ($1)
       on conflict (singleton) do update set version = excluded.version where directory_version.version < excluded.version`,
      [directory.version],
    )
    if (rowCount === 0) return undefined
    await client.query('delete from client')
    for (const each of directory.clients.values()) await insert(client, each, directory)
    return true
  })
  return replaced ?? false
}

async function insert(
  client: Queryable,
  { id, organisation, kafka, keys, scopes, suspended }: Client,
  directory: Directory,
): Promise<void> {
  const isSuspended = suspended || directory.organisations.get(organisation)?.suspended !== false
  await client.query(
    `insert into client (id, organisation, sector, kafka_principal, keys, scopes, suspended) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      organisation,
      sectorOf(organisation),
      kafka ? partnerPrincipal(organisation, id) : null,
      JSON.stringify(keys),
      scopes,
      isSuspended,
    ],
  )
}

/** Whether a version of the directory was ever taken; until then every client would be refused as unknown. */
export async function hasClients(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query('select from directory_version')
  return rows.length > 0
}

/** A client that may be given tokens, or undefined. */
export async function findClient(pool: Pool, id: string): Promise<IssuerClient | undefined> {
  const { rows } = await pool.query<
    Omit<IssuerClient, 'kafkaPrincipal'> & { kafka_principal: string | null }
  >(
    'select id, organisation, sector, kafka_principal, keys, scopes from client where id = $1 and not suspended',
    [id],
  )
  const row = rows[0]
  return row && { ...row, kafkaPrincipal: row.kafka_principal }
}

/** True for the first use of an assertion; concurrent uses of the same one get one true between them. */
export async function useAssertion(pool: Pool, id: string, expiresAt: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into used_assertion (id, expires_at) values ($1, $2)
     on conflict (id) do update set expires_at = excluded.expires_at where used_assertion.expires_at < now()`,
    [id, expiresAt],
  )
  return rowCount === 1
}

/** Forgets assertions that their own expiry refuses by now. */
export async function forgetAssertions(pool: Pool): Promise<void> {
  await pool.query(`delete from used_assertion where expires_at < now() - interval '5 minutes'`)
}
