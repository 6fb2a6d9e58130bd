import {
  type AcceptedEvent,
  codecByName,
  hubRecordTypes,
  schemaNameOf,
  type SubjectId,
} from '@common-thread/events'
import { hubEvent } from './acceptance.js'
import { type Membership } from './identity/identity-store.js'

/** Whose logs are joined with a subject's. */
export type Joined = ReadonlyMap<SubjectId, readonly SubjectId[]>

/** Of every subject of these groups, the others. */
export function othersOf(read: readonly Membership[]): Joined {
  const others = new Map<SubjectId, readonly SubjectId[]>()
  for (const { subject, joined } of read) {
    if (joined.length === 0) continue
    const all = [subject, ...joined].sort()
    for (const each of all)
      others.set(
        each,
        all.filter((other) => other !== each),
      )
  }
  return others
}

export const ownKey = (id: string) => ({
  publisher: 'hub:intake',
  source: 'urn:common-thread:hub:intake',
  id,
})

interface Cited {
  readonly share: { readonly subject: SubjectId }
  readonly shard: number
  readonly seq: number
  readonly recordedTime: number
}

/** What stands in the log of whoever is joined with a subject, right after a record of it. */
export function advancedTo({ share: { subject }, shard, seq, recordedTime }: Cited): AcceptedEvent {
  const type = hubRecordTypes.joinedLogAdvanced
  const codec = codecByName(schemaNameOf(type))
  const key = ownKey(`joined-${shard}-${seq}`)
  const data = codec.encode({ other: subject, shard, upTo: seq })
  const record = { room: 'intake', id: key.id, subject, type, time: recordedTime, schemaId: codec.id, data }
  return hubEvent({ key, record })
}
