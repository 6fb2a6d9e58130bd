import { type FailureCode, type OrganisationId } from '@common-thread/events'
import { type ProblemCode } from '@common-thread/nest'
import { appendToOutbox, type Pool, transaction } from '@common-thread/postgres'
import { type Listed, type QuarantinedRecord, type QuarantineStore } from './quarantine-store.js'

interface ListedRow {
  readonly id: string
  readonly problem: ProblemCode
  readonly pointers: readonly string[]
  readonly codes: readonly FailureCode[]
  readonly quarantined_at: Date
}

interface Row extends ListedRow {
  readonly organisation: OrganisationId
  readonly topic: string
  readonly partition: number
  readonly kafka_offset: string
  readonly key_id: string
  readonly sealed: Buffer
  readonly settled_digest: Buffer | null
  readonly settled_at: Date | null
}

const listed = 'id, problem, pointers, codes, quarantined_at'

export const postgresQuarantine = (pool: Pool): QuarantineStore => ({
  keep: async (record) => {
    await pool.query(
      `insert into quarantine (id, organisation, topic, partition, kafka_offset, problem, pointers, codes, key_id, sealed,
         quarantined_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, to_timestamp($11::double precision / 1000))
       on conflict do nothing`,
      [
        record.id,
        record.organisation,
        record.topic,
        record.partition,
        record.offset,
        record.problem,
        record.failures.map(({ pointer }) => pointer),
        record.failures.map(({ code }) => code),
        record.keyId,
        record.sealed,
        record.quarantinedAt,
      ],
    )
  },

  find: async (organisation, id) => {
    const { rows } = await pool.query<Row>(
      `select ${listed}, organisation, topic, partition, kafka_offset, key_id, sealed, settled_digest, settled_at
       from quarantine where organisation = $1 and id = $2`,
      [organisation, id],
    )
    return rows[0] && recordOf(rows[0])
  },

  open: async (organisation, after, most) => {
    const { rows } = await pool.query<ListedRow>(
      `select ${listed} from quarantine where organisation = $1 and settled_at is null and ($2::text is null or
         (quarantined_at, id) > (select quarantined_at, id from quarantine where organisation = $1 and id = $2))
       order by quarantined_at, id limit $3`,
      [organisation, after, most],
    )
    return rows.map(listedOf)
  },

  settle: async ({ organisation, id, digest, at, tell }) => {
    await transaction(pool, async (client) => {
      const { rowCount } = await client.query(
        `update quarantine set settled_digest = $3, settled_at = to_timestamp($4::double precision / 1000)
         where organisation = $1 and id = $2 and settled_at is null`,
        [organisation, id, digest, at],
      )
      if (rowCount === 1) await appendToOutbox(client, tell)
      return true
    })
  },

  tell: async (statuses) => {
    await transaction(pool, async (client) => {
      await appendToOutbox(client, statuses)
      return true
    })
  },
})

const listedOf = ({ id, problem, pointers, codes, quarantined_at }: ListedRow): Listed => ({
  id,
  problem,
  failures: codes.map((code, i) => ({ pointer: pointers[i] ?? '', code })),
  quarantinedAt: quarantined_at.getTime(),
})

const recordOf = (row: Row): QuarantinedRecord => ({
  ...listedOf(row),
  organisation: row.organisation,
  topic: row.topic,
  partition: row.partition,
  offset: row.kafka_offset,
  keyId: row.key_id,
  sealed: row.sealed,
  settled:
    row.settled_digest && row.settled_at
      ? { digest: row.settled_digest, at: row.settled_at.getTime() }
      : null,
})
