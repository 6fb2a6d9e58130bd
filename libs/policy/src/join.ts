import {
  type Decision,
  hubRecordTypes,
  type Instant,
  parseSubject,
  type SubjectId,
} from '@common-thread/events/catalogue'
import { answers, type Decided } from './history.js'
import { type HubEntry, type LogEntry, takesBack } from './log-entry.js'
import { readOf } from './read-request.js'
import { type SubjectState } from './state.js'

/** A record that says up to where the log of another subject, of the same child, is joined to this one. */
export type Marker = Extract<
  HubEntry,
  { readonly type: typeof hubRecordTypes.childMerged | typeof hubRecordTypes.joinedLogAdvanced }
>

export const isMarker = (entry: LogEntry): entry is Marker =>
  entry.kind === 'hub' &&
  (entry.type === hubRecordTypes.childMerged || entry.type === hubRecordTypes.joinedLogAdvanced)

/** Another subject's log, and the position in its shard through which it is known here. */
export interface JoinedLog {
  readonly subject: SubjectId
  readonly shard: number
  readonly upTo: number
}

/** What a record needs to be known of another log before it can be decided. */
export const citationOf = (entry: LogEntry): JoinedLog | undefined => joinedBy(entry) ?? readOf(entry)

function joinedBy(entry: LogEntry): JoinedLog | undefined {
  if (!isMarker(entry)) return undefined
  const { other, shard, upTo } = entry.data
  const subject = parseSubject(other)
  if (!subject) throw new Error('a merged record names no subject')
  return { subject, shard, upTo }
}

/** The logs that these records of one subject join, each up to where the last of them says. */
export function joinedLogs(entries: readonly LogEntry[]): readonly JoinedLog[] {
  const logs = new Map<SubjectId, JoinedLog>()
  for (const entry of entries) {
    const cited = joinedBy(entry)
    if (cited) logs.set(cited.subject, furthest(cited, logs.get(cited.subject)))
  }
  return [...logs.values()]
}

const furthest = (one: JoinedLog, other: JoinedLog | undefined): JoinedLog =>
  other && other.upTo > one.upTo ? other : one

/** Whose earlier records a record is to be decided with, beside the subject's own, and up to where. */
export function needsJoined(entry: LogEntry, { joined }: SubjectState): readonly JoinedLog[] {
  const cited = joinedBy(entry)
  if (cited) {
    const known = joined.find(({ subject }) => subject === cited.subject)
    return [...joined.filter((log) => log !== known), furthest(cited, known)]
  }
  return takesBack(entry) !== undefined || answers(entry) ? joined : []
}

/** Of what was handed over, what is known up to where it is joined. */
export const knownOf = (joined: readonly Decided[], logs: readonly JoinedLog[]): readonly Decided[] =>
  joined.filter(({ entry, decision }) =>
    logs.some(({ subject, upTo }) => subject === decision.subject && entry.position.seq <= upTo),
  )

/** What a marker made known first, in the order of the log that it stands in. */
export interface Brought {
  readonly by: Marker
  readonly records: readonly Decided[]
}

/** What each marker of a subject's log brought in, in the order of the markers. */
export function broughtBy(entries: readonly LogEntry[], joined: readonly Decided[]): readonly Brought[] {
  const reached = new Map<SubjectId, number>()
  return entries.filter(isMarker).map((by): Brought => {
    const cited = joinedBy(by)
    if (!cited) return { by, records: [] }
    const { subject, upTo } = cited
    const from = reached.get(subject) ?? 0
    reached.set(subject, Math.max(from, upTo))
    const records = joined
      .filter(
        ({ entry, decision }) =>
          decision.subject === subject && entry.position.seq > from && entry.position.seq <= upTo,
      )
      .sort((a, b) => a.entry.position.seq - b.entry.position.seq)
    return { by, records }
  })
}

/** A record of another subject's log, at its place in this one. */
export interface JoinedEntry {
  readonly entry: LogEntry
  readonly standing: Decision['standing']
  readonly of: SubjectId
  /** When this log came to know it. */
  readonly known: Instant
}

/**
 * Positions of two logs collide: a joined record stands right before the marker that brought it in, at a place between
 * two of this log's own. Each has one that is never another's, and it stays where it is.
 */
export function placed(brought: readonly Brought[]): ReadonlyMap<Marker, readonly JoinedEntry[]> {
  const places = new Map<string, number>()
  const named = (of: string, seq: number) => `${of} ${seq}`
  for (const { by, records } of brought) {
    records.forEach(({ entry, decision }, i) =>
      places.set(
        named(decision.subject, entry.position.seq),
        by.position.seq - 1 + (i + 1) / (records.length + 1),
      ),
    )
  }
  return new Map(
    brought.map(({ by, records }) => [
      by,
      records.map(({ entry, decision }): JoinedEntry => {
        const of = decision.subject as SubjectId
        const place = (seq: number) => places.get(named(of, seq)) ?? unknown
        return { entry: moved(entry, place), standing: decision.standing, of, known: by.recordedTime }
      }),
    ]),
  )
}

/** No record's place. */
const unknown = 0

function moved(entry: LogEntry, place: (seq: number) => number): LogEntry {
  const position = { ...entry.position, seq: place(entry.position.seq) }
  switch (entry.kind) {
    case 'retraction':
      return { ...entry, position, retracts: place(entry.retracts) }
    case 'event':
      return entry.corrects === undefined
        ? { ...entry, position }
        : { ...entry, position, corrects: place(entry.corrects) }
    case 'hub':
    case 'unreadable':
      return { ...entry, position }
  }
}
