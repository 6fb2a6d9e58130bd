import {
  type AcceptedEvent,
  codecById,
  codecByName,
  type EventDataByType,
  type EventType,
  type HubDataByType,
  type HubRecordType,
  isEventType,
  isHubRecordType,
  type LogRecord,
  type OrganisationId,
  parseSubject,
  preScan,
  schemaNameOf,
  type SubjectId,
} from '@common-thread/events'
import { type HubEntry, type LogEntry, type LoggedEvent } from '@common-thread/policy'
import { unseal } from '@common-thread/sealing'

/** `erased`: the key was destroyed on purpose, which is not poison. `unknown-key`: it never was, which is. */
export type KeyState = Buffer | 'erased' | undefined

const bounds = { maxBytes: 256 * 1024, maxItems: 5000 }
const acceptedCodec = codecByName('safeguarding.hub.AcceptedEvent')

/** What a log record holds. Bytes that don't open or don't read are an unreadable entry, never an exception. */
export function openEntry(record: LogRecord, key: KeyState): LogEntry {
  const position = { shard: record.shard, seq: record.seq }
  const recorded = { position, recordedTime: record.recordedTime }
  const accepted = openAccepted(record, key)
  if (!accepted) return { kind: 'unreadable', ...recorded }
  const { type, retracts } = accepted
  if (retracts !== null) return openRetraction(accepted, retracts, recorded)
  const codec = codecById(accepted.schemaId)
  if (codec?.name !== schemaNameOf(type) || !preScan(accepted.data, codec.shape, bounds).ok) {
    return { kind: 'unreadable', ...recorded }
  }
  const data = codec.decode(accepted.data)
  if (accepted.origin === 'hub' && isHubRecordType(type)) {
    return { kind: 'hub', ...recorded, type, data: data as HubDataByType[HubRecordType] } as HubEntry
  }
  if (accepted.origin !== 'partner' || !isEventType(type) || accepted.team === null)
    return { kind: 'unreadable', ...recorded }
  return {
    kind: 'event',
    ...recorded,
    type,
    data: data as EventDataByType[EventType],
    publisher: accepted.publisher as OrganisationId,
    team: accepted.team,
    time: accepted.time,
    identity: accepted.identity,
    ...(accepted.corrects === null ? {} : { corrects: accepted.corrects }),
    ...(accepted.wasOnAnotherRecord ? { wasOnAnotherRecord: true } : {}),
  } as LoggedEvent
}

function openRetraction(
  { origin, type, publisher, team, takenBackAs }: AcceptedEvent,
  retracts: number,
  recorded: Pick<LoggedEvent, 'position' | 'recordedTime'>,
): LogEntry {
  if (origin !== 'partner' || !isEventType(type) || team === null) return { kind: 'unreadable', ...recorded }
  return {
    kind: 'retraction',
    ...recorded,
    type,
    publisher: publisher as OrganisationId,
    team,
    retracts,
    ...(takenBackAs === null ? {} : { because: takenBackAs }),
  }
}

/** The sealed envelope itself, with the publisher's own event id; for auditors. */
export function openAccepted(record: LogRecord, key: KeyState): AcceptedEvent | undefined {
  const subject = parseSubject(record.subject)
  if (!subject || key === undefined || key === 'erased') return undefined
  const { shard, seq } = record
  const plaintext = unseal(key, record.sealed, { subject, shard, seq, purpose: 'event' })
  if (!plaintext || !preScan(plaintext, acceptedCodec.shape, bounds).ok) return undefined
  return acceptedCodec.decode(plaintext) as AcceptedEvent
}

export const subjectOf = (text: string): SubjectId => {
  const subject = parseSubject(text)
  if (!subject) throw new Error('not a subject')
  return subject
}
