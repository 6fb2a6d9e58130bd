import { hubRecordTypes, parseSubject } from '@common-thread/events/catalogue'
import { type Decided } from './history.js'
import { type JoinedLog } from './join.js'
import { type HubEntry, type LogEntry } from './log-entry.js'

/** A team asked to read something: a record of its own agency's log. */
export type ReadRequest = Extract<HubEntry, { readonly type: typeof hubRecordTypes.readRequested }>

export const isRead = (entry: LogEntry): entry is ReadRequest =>
  entry.kind === 'hub' && entry.type === hubRecordTypes.readRequested

/** The log that a read looks into, and the position in its shard through which it does. */
export function readOf(entry: LogEntry): JoinedLog | undefined {
  if (!isRead(entry)) return undefined
  const { child, shard, upTo } = entry.data
  const subject = parseSubject(child)
  if (!subject) throw new Error('a read names no subject')
  return { subject, shard, upTo }
}

/** What a read looks into: a subject's records up to where it says, with their decisions, and those joined to them. */
export interface ReadLog {
  /** In order. Of a subject that nobody is: none. */
  readonly history: readonly Decided[]
  /** In any order; of these, what no marker of `history` cites is left out. */
  readonly joined: readonly Decided[]
}
