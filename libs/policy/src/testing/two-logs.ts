import { hubRecordTypes, type Instant, type SubjectId, type TeamId } from '@common-thread/events/catalogue'
import { type DueTime } from '../due.js'
import { type Judgement } from '../judge.js'
import { isMarker } from '../join.js'
import { type LogEntry } from '../log-entry.js'
import { type Directory } from '@common-thread/directory'
import { aChild, asEntry, type Happening, Log, sampleDirectory } from './given.js'

const socialWork = 'la:northshire/social-work' as TeamId
const hour = 3_600_000
const other = 'child_bbbbbbbbbbbbbbbbbbbbbbbbbb' as SubjectId

/** What stands in one of two logs, not yet judged: as intake gives it its place. */
export interface Appended {
  readonly of: number
  readonly entry: LogEntry
}

/**
 * Two subjects, with a log and a clock each, that are merged at some time: from then on whatever is appended to one is
 * followed in the other by a record that says so, as intake does it. The first is the one that is kept.
 */
export class TwoLogs {
  readonly logs: readonly Log[]
  /** In the order in which intake appended them. */
  readonly appended: Appended[] = []
  private readonly said = new Map<string, Happening>()
  private readonly clocks: Instant[]
  isMerged = false

  constructor(
    readonly directory: Directory = sampleDirectory,
    clocks: readonly string[] = ['2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z'],
  ) {
    this.clocks = clocks.map((time) => Date.parse(time))
    this.logs = twoEmptyLogs(directory)
  }

  log(of: number): Log {
    const log = this.logs[of]
    if (!log) throw new Error('there are two logs')
    return log
  }

  /** Says it in one log; answers what was decided there and, once they are merged, in the other. */
  say(of: number, happening: Happening): Judgement[] {
    this.said.set(`${of} ${this.next(of)}`, happening)
    return this.append(of, (seq, now) => asEntry(happening, seq, now), happening.at)
  }

  /** What a record of a log says, as it was written. */
  saidAt(of: number, seq: number): Happening | undefined {
    return this.said.get(`${of} ${seq}`)
  }

  retract(of: number, seq: number): Judgement[] {
    const gone = this.log(of).history[seq - 1]?.entry
    if (gone?.kind !== 'event') throw new Error('nothing to retract')
    const { type, publisher, team } = gone
    return this.append(of, (place, recordedTime) => ({
      kind: 'retraction',
      type,
      publisher,
      team,
      position: { shard: 0, seq: place },
      recordedTime,
      retracts: seq,
    }))
  }

  unreadable(of: number): Judgement[] {
    return this.append(of, (seq, recordedTime) => ({
      kind: 'unreadable',
      position: { shard: 0, seq },
      recordedTime,
    }))
  }

  deadline(of: number, ofSeq: number, at: string, what: DueTime['what']): Judgement[] {
    const data = { ofSeq, what, dueAt: Date.parse(at) }
    const { deadlineReached: type } = hubRecordTypes
    return this.append(of, (seq, recordedTime) => ({ ...hub(seq, recordedTime), type, data }), at)
  }

  split(of: number, role: 'kept' | 'new'): Judgement[] {
    const data = { role, other, ...by, reason: 'two-children' } as const
    const { childSplit: type } = hubRecordTypes
    return this.append(of, (seq, recordedTime) => ({ ...hub(seq, recordedTime), type, data }))
  }

  /** The act: a record of its own in each log that is joined. */
  seal(permits: readonly TeamId[] = [socialWork]): Judgement[] {
    const data = { permits, ...by, reason: 'adoption-order-made' } as const
    const { childSealed: type } = hubRecordTypes
    return [0, 1].flatMap((of) =>
      this.append(of, (seq, recordedTime) => ({ ...hub(seq, recordedTime), type, data })),
    )
  }

  merge(): Judgement[] {
    const heads = this.logs.map(({ history }) => history.length)
    const now = Math.max(...this.clocks)
    this.isMerged = true
    return [0, 1].map((of) => {
      const upTo = heads[1 - of] ?? 0
      const role = of === 0 ? ('kept' as const) : ('retired' as const)
      const data = {
        role,
        other: this.log(1 - of).subject,
        shard: 0,
        upTo,
        ...by,
        reason: 'same-child',
      } as const
      const { childMerged: type } = hubRecordTypes
      return this.place(of, { ...hub(this.next(of), now), type, data })
    })
  }

  private append(of: number, entryAt: (seq: number, now: Instant) => LogEntry, at?: string): Judgement[] {
    const now = Math.max((this.clocks[of] ?? 0) + (at ? 0 : hour), at ? Date.parse(at) : 0)
    const judged = this.place(of, entryAt(this.next(of), now))
    return this.isMerged ? [judged, this.advance(1 - of, now)] : [judged]
  }

  private advance(of: number, cited: Instant): Judgement {
    const recordedTime = Math.max(this.clocks[of] ?? 0, cited)
    const data = { other: this.log(1 - of).subject, shard: 0, upTo: this.log(1 - of).history.length }
    const { joinedLogAdvanced: type } = hubRecordTypes
    return this.place(of, { ...hub(this.next(of), recordedTime), type, data })
  }

  private place(of: number, entry: LogEntry): Judgement {
    this.clocks[of] = entry.recordedTime
    this.appended.push({ of, entry })
    return this.log(of).judge(entry)
  }

  private next(of: number): number {
    return this.log(of).history.length + 1
  }
}

const by = { team: socialWork, client: 'la-northshire-social-work' }

const hub = (seq: number, recordedTime: Instant) => ({
  kind: 'hub' as const,
  position: { shard: 0, seq },
  recordedTime,
})

function twoEmptyLogs(directory: Directory): readonly Log[] {
  const [one, two] = [new Log(directory, aChild), new Log(directory, other)]
  one.others.push(two)
  two.others.push(one)
  return [one, two]
}

/** Judges what was appended in another order, in which each record still finds what it cites decided. */
export function judgedInOrder(appended: readonly Appended[], first: readonly number[]): readonly Log[] {
  const logs = twoEmptyLogs(sampleDirectory)
  const left = [0, 1].map((of) => appended.filter((each) => each.of === of).map(({ entry }) => entry))
  for (let turn = 0; left.some(({ length }) => length > 0); turn++) {
    const wanted = first[turn % first.length] ?? 0
    const of = [wanted, 1 - wanted].find((each) => isReady(left[each]?.[0], logs[1 - each]))
    const entry = of === undefined ? undefined : left[of]?.shift()
    if (of === undefined || !entry) throw new Error('two logs wait for each other')
    logs[of]?.judge(entry)
  }
  return logs
}

const isReady = (entry: LogEntry | undefined, cited: Log | undefined): boolean =>
  entry !== undefined && (!isMarker(entry) || (cited?.history.length ?? 0) >= entry.data.upTo)
