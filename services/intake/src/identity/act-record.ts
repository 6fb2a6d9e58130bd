import {
  codecByName,
  type HubRecord,
  hubRecordTypes,
  schemaNameOf,
  shardOf,
  type SubjectId,
} from '@common-thread/events'
import { type EventKey } from '../store.js'
import { type ActRequest, type IdentityAct } from './act.js'

/** What is to stand in one subject's log. A seal's names no other subject; a merger's says how far the other's log goes. */
export interface RecordOfAct {
  readonly subject: SubjectId
  readonly role: 'kept' | 'new' | 'sealed' | 'retired'
  readonly other: SubjectId | null
}

const typeOf = {
  split: hubRecordTypes.childSplit,
  seal: hubRecordTypes.childSealed,
  merge: hubRecordTypes.childMerged,
} as const satisfies Record<IdentityAct['kind'], string>

export function actRecord(
  { subject, role, other }: RecordOfAct,
  { act, by }: Pick<ActRequest, 'act' | 'by'>,
  { key, now, upTo }: { readonly key: EventKey; readonly now: number; readonly upTo: number },
): HubRecord {
  const type = typeOf[act.kind]
  const codec = codecByName(schemaNameOf(type))
  const decided = { team: by.team, client: by.id, reason: act.reason }
  return {
    room: 'intake',
    id: key.id,
    subject,
    type,
    time: now,
    schemaId: codec.id,
    data: codec.encode({ ...said({ role, other, upTo }, act), ...decided }),
  }
}

function said(
  { role, other, upTo }: Pick<RecordOfAct, 'role' | 'other'> & { readonly upTo: number },
  act: IdentityAct,
): object {
  switch (act.kind) {
    case 'seal':
      return { permits: act.permits }
    case 'split':
      return { role, other }
    case 'merge':
      if (!other) throw new Error('a merger of one')
      return { role, other, shard: shardOf(other), upTo }
  }
}
