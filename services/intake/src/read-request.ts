import {
  type AcceptedEvent,
  codecByName,
  type HubRecord,
  hubRecordTypes,
  parseSubject,
  preScan,
  type ReadRequested,
  schemaNameOf,
  shardOf,
  type SubjectId,
  UnreadableHubRecord,
} from '@common-thread/events'
import { hubEvent, type HubSubmission } from './acceptance.js'
import { type Heads, type Share } from './place.js'

const codec = codecByName(schemaNameOf(hubRecordTypes.readRequested))
const bounds = { maxBytes: 4096, maxItems: 1 }

/** The subject that a read looks into; none where a record asks for no read. Throws where it names nobody. */
export function readsInto({ type, schemaId, data }: HubRecord): SubjectId | undefined {
  if (type !== hubRecordTypes.readRequested) return undefined
  const isReadable = schemaId === codec.id && preScan(data, codec.shape, bounds).ok
  const child = isReadable ? parseSubject((codec.decode(data) as ReadRequested).child) : undefined
  if (!child) throw new UnreadableHubRecord('a read that names no subject')
  return child
}

/**
 * A read is of all that was accepted before it: how far the log that it looks into goes is known under the lock of that
 * log's shard, which is taken for a subject that nobody is as well.
 */
export function citing(
  submission: Pick<HubSubmission, 'key' | 'record'>,
): Pick<Share, 'cites' | 'acceptedAt'> | undefined {
  const child = readsInto(submission.record)
  if (!child) return undefined
  return { cites: child, acceptedAt: (heads) => readAt(submission, child, heads) }
}

function readAt(
  { key, record }: Pick<HubSubmission, 'key' | 'record'>,
  child: SubjectId,
  heads: Heads,
): AcceptedEvent {
  const shard = shardOf(child)
  const head = heads.get(shard)
  if (!head) throw new Error('the shard of what is read is not locked')
  const asked = codec.decode(record.data) as ReadRequested
  return hubEvent({ key, record: { ...record, data: codec.encode({ ...asked, shard, upTo: head.seq }) } })
}
