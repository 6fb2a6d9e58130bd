import { codecByName } from './codec.js'
import { type HubRecordType, schemaNameOf } from './event-type.js'
import { type HubDataByType } from './generated/catalogue.js'
import { type HubRecord } from './generated/types.js'
import { encodeHub } from './hub-codec.js'
import { topics } from './topics.js'

interface AboutRecord<T extends HubRecordType> extends Pick<HubRecord, 'room' | 'id' | 'subject' | 'time'> {
  readonly type: T
  readonly data: HubDataByType[T]
}

/** What a room itself adds to a subject's history. */
export function hubRecordOf<T extends HubRecordType>({ data, ...about }: AboutRecord<T>): HubRecord {
  const codec = codecByName(schemaNameOf(about.type))
  return { ...about, schemaId: codec.id, data: codec.encode(data) }
}

/** A hub's own record on its way to intake, which places it. */
export const onHubRecords = (record: HubRecord) => ({
  topic: topics.hubRecords,
  partition: 0,
  key: record.subject,
  headers: {},
  value: encodeHub('HubRecord', record),
})
