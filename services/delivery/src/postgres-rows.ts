import { type SubjectId, type TeamId } from '@common-thread/events'
import { type DeliveryRow } from './store.js'

interface Row {
  readonly id: string
  readonly kind: DeliveryRow['kind']
  readonly team: TeamId
  readonly subject: SubjectId
  readonly shard: number
  readonly of_seq: string
  readonly recalled: string | null
  readonly sequence: string | null
  readonly key_id: string
  readonly line_seq: string
  readonly line_sealed: Buffer
  readonly not_after: string | null
  readonly frozen: boolean
  readonly offered_at: Date | null
  readonly content_recorded_time: string | null
  readonly content_key_id: string | null
  readonly content_sealed: Buffer | null
}

/** Columns of a delivery with its content, for a query that joins `delivery d` and left joins `content c`. */
export const deliveryColumns = `d.id, d.kind, d.team, d.subject, d.shard, d.of_seq, d.recalled, d.sequence, d.key_id, d.line_seq,
  d.line_sealed, d.not_after, d.frozen, d.offered_at,
  c.recorded_time as content_recorded_time, c.key_id as content_key_id, c.sealed as content_sealed`

export const deliveryTables = 'delivery d left join content c on c.shard = d.shard and c.seq = d.of_seq'

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text))

export const deliveryRow = (raw: unknown): DeliveryRow => {
  const row = raw as Row
  return {
    id: row.id,
    kind: row.kind,
    team: row.team,
    subject: row.subject,
    shard: row.shard,
    ofSeq: Number(row.of_seq),
    recalled: row.recalled,
    sequence: numberOrNull(row.sequence),
    keyId: row.key_id,
    lineSeq: Number(row.line_seq),
    lineSealed: row.line_sealed,
    notAfter: numberOrNull(row.not_after),
    isFrozen: row.frozen,
    offeredAt: row.offered_at?.getTime() ?? null,
    content:
      row.content_key_id === null || row.content_sealed === null
        ? null
        : {
            recordedTime: Number(row.content_recorded_time),
            keyId: row.content_key_id,
            sealed: row.content_sealed,
          },
  }
}
