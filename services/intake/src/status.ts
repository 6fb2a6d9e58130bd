import {
  codecByName,
  frame,
  type Instant,
  type OrganisationId,
  partnerTypes,
  schemaNameOf,
  type Status,
  statusTopic,
} from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'

/** What became of an event, on its publisher's own status topic. Codes and the publisher's own id only. */
export function statusRecord(
  organisation: OrganisationId,
  status: Pick<Status, 'id' | 'code'> & Partial<Status> & { readonly recordedTime: Instant },
): OutboxRecord {
  const value: Status = { problem: null, failures: [], quarantine: null, receipt: null, ...status }
  return {
    topic: statusTopic(organisation),
    partition: 0,
    key: status.id ?? '',
    headers: { 'content-type': 'application/avro', ce_type: partnerTypes.status },
    value: frame(codecByName(schemaNameOf(partnerTypes.status)), value),
  }
}
