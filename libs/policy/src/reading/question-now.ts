import { entryOf, type Instant } from '@common-thread/events/catalogue'
import { type Directory, type Team } from '@common-thread/directory/lookup'
import { capacityOf, type Circumstances } from '../capacity.js'
import { type Decided, referrerOf } from '../history.js'
import { type LoggedEvent } from '../log-entry.js'
import { blockOf, type MatrixBlock, type MatrixRow } from '../matrix.js'
import { type Question } from '../question.js'
import { type Standing } from '../standing.js'
import { type SubjectState } from '../state.js'

/** Everything that a read is answered from, but what was asked. */
export interface Known {
  /** Of the child, at the time of the read. */
  readonly state: SubjectState
  readonly history: readonly Decided[]
  readonly joined: readonly Decided[]
  readonly directory: Directory
  readonly now: Instant
}

export interface Asked {
  readonly event: LoggedEvent
  readonly standing: Standing
  readonly team: Team
  readonly isOccasion: boolean
  /** The rows of the matrix that count: those of what is sent, or of what is read. */
  readonly rowsOf: (block: MatrixBlock) => Readonly<Record<string, MatrixRow>>
}

/** The question of an event that stands in the log, as it is to be put at the time of a read. */
export function questionNow(asked: Asked, { state, history, joined, directory, now }: Known): Question {
  const { event, standing, team, isOccasion, rowsOf } = asked
  const entry = entryOf(event.type)
  const block = blockOf(entry, event.data)
  if (!block) throw new Error(`the matrix has no block for ${event.type}`)
  const isService = block.purpose === 'service'
  const referrer = referrerOf(event, [...history, ...joined])
  const circumstances: Circumstances = {
    event,
    entry,
    isService,
    state,
    directory,
    now,
    referrer,
    isOccasion,
  }
  const capacity = capacityOf(team, circumstances)
  const row = (capacity && rowsOf(block)[capacity]) ?? 'nothing'
  return { ...circumstances, team, capacity, standing, block, row }
}
