import { hubRecordTypes, type Instant, type SubjectId, type TeamId } from '@common-thread/events/catalogue'
import { type Directory } from '@common-thread/directory'
import { judge, type Judgement } from '../judge.js'
import { type ReadLog } from '../read-request.js'
import { emptyState } from '../state.js'
import { type Log } from './given.js'

export interface Asking {
  readonly team: string
  readonly what: 'event' | 'involvements'
  /** Delivery id or reference. */
  readonly named: string
  readonly at: Instant
  readonly directory: Directory
}

/** What is decided when a team asks to read in a log as it is now; without a log, of a subject that nobody is. */
export function asked(
  log: (Pick<Log, 'subject'> & Pick<ReadLog, 'history'>) | undefined,
  asking: Asking,
  joined: ReadLog['joined'] | 'not-reached' = [],
): Judgement {
  const { team, what, named, at, directory } = asking
  const child = log?.subject ?? ('child_nnnnnnnnnnnnnnnnnnnnnnnnnn' as SubjectId)
  const upTo = log?.history.length ?? 0
  const data = {
    read: 'r_1',
    team: team as TeamId,
    client: 'test',
    purpose: 'protection' as const,
    what,
    named,
    child,
    shard: 0,
    upTo,
  }
  const position = { shard: 1, seq: 1 }
  return judge({
    subject: 'agency_aaaaaaaaaaaaaaaaaaaaaaaaaa' as SubjectId,
    entry: { kind: 'hub', type: hubRecordTypes.readRequested, position, recordedTime: at, data },
    recordDigest: Buffer.alloc(32),
    state: emptyState,
    history: [],
    joined: [],
    read: joined === 'not-reached' ? joined : { history: log?.history ?? [], joined },
    directory,
    release: 'test',
    deliveryId: () => 'd_unused',
  })
}
