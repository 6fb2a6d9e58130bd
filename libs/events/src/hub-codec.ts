import { codecByName, frame, unframe } from './codec.js'
import {
  type AcceptedEvent,
  type CheckpointRecord,
  type Decision,
  type DecisionRecord,
  type DirectoryChange,
  type HubRecord,
  type LogRecord,
} from './generated/types.js'
import { type Bounds } from './pre-scan.js'
import { maxHubRecordBytes } from './topics.js'

interface HubTypes {
  readonly AcceptedEvent: AcceptedEvent
  readonly CheckpointRecord: CheckpointRecord
  readonly Decision: Decision
  readonly DecisionRecord: DecisionRecord
  readonly DirectoryChange: DirectoryChange
  readonly HubRecord: HubRecord
  readonly LogRecord: LogRecord
}

/** Records between rooms are larger than an event. */
const hubBounds: Bounds = { maxBytes: maxHubRecordBytes, maxItems: 100_000 }

/** A record of the hub's own, framed like every other. */
export const encodeHub = <N extends keyof HubTypes>(name: N, value: HubTypes[N]): Buffer =>
  frame(codecByName(`safeguarding.hub.${name}`), value)

/** Throws on bytes that no room of this hub wrote: that is a fault of the log, not a refusal. */
export function decodeHub<N extends keyof HubTypes>(name: N, bytes: Uint8Array | null): HubTypes[N] {
  const read = bytes && unframe(bytes, hubBounds)
  if (!read?.ok) throw new UnreadableHubRecord(`a ${name} can't be read: ${read ? read.code : 'empty'}`)
  if (read.codec.name !== `safeguarding.hub.${name}`)
    throw new UnreadableHubRecord(`a ${name} is a ${read.codec.name}`)
  return read.value as HubTypes[N]
}

export class UnreadableHubRecord extends Error {
  override readonly name = 'UnreadableHubRecord'
}
