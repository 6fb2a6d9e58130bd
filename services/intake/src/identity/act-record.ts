import {
  codecByName,
  type HubRecord,
  hubRecordTypes,
  schemaNameOf,
  type SubjectId,
} from '@common-thread/events'
import { type EventKey } from '../store.js'
import { type ActRequest, type IdentityAct } from './act.js'

/** What is to stand in one subject's log. A seal's names no other subject. */
export interface RecordOfAct {
  readonly subject: SubjectId
  readonly role: 'kept' | 'new' | 'sealed'
  readonly other: SubjectId | null
}

const typeOf = {
  split: hubRecordTypes.childSplit,
  seal: hubRecordTypes.childSealed,
} as const satisfies Record<IdentityAct['kind'], string>

export function actRecord(
  { subject, role, other }: RecordOfAct,
  { act, by }: Pick<ActRequest, 'act' | 'by'>,
  { key, now }: { readonly key: EventKey; readonly now: number },
): HubRecord {
  const type = typeOf[act.kind]
  const codec = codecByName(schemaNameOf(type))
  const decided = { team: by.team, client: by.id, reason: act.reason }
  const said = act.kind === 'seal' ? { permits: act.permits, ...decided } : { role, other, ...decided }
  return {
    room: 'intake',
    id: key.id,
    subject,
    type,
    time: now,
    schemaId: codec.id,
    data: codec.encode(said),
  }
}
