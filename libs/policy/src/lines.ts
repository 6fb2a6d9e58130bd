import { type DecisionLine, entryOf, type TeamId } from '@common-thread/events/catalogue'
import { type Directory } from '@common-thread/directory/lookup'
import { candidatesFor } from './candidates.js'
import { capacityOf, type Circumstances } from './capacity.js'
import { decide, type Ruling } from './decide.js'
import { gives } from './history.js'
import { type LoggedEvent } from './log-entry.js'
import { blockOf } from './matrix.js'
import { type Standing } from './standing.js'
import { type SubjectState } from './state.js'

export interface Considering {
  readonly standing: Standing
  readonly state: SubjectState
  readonly directory: Directory
  readonly referrer: TeamId | null
  /** Delivery id of the event for a recipient. */
  readonly deliveryId: (recipient: TeamId) => string
}

/** One line for each team that is considered by itself, at the event's recorded time. */
export function linesOf(event: LoggedEvent, considering: Considering): DecisionLine[] {
  const { standing, state, directory, referrer, deliveryId } = considering
  const entry = entryOf(event.type)
  const block = blockOf(entry, event.data)
  if (!block) throw new Error(`the matrix has no block for ${event.type}`)
  const isService = block.purpose === 'service'
  const now = event.recordedTime
  const circumstances: Circumstances = {
    event,
    entry,
    isService,
    state,
    directory,
    now,
    referrer,
    isOccasion: false,
  }
  // Written out field by field here and in lineOf: spreading is what deciding would spend most of its time on.
  return candidatesFor(circumstances, block).map((team) => {
    const capacity = capacityOf(team, circumstances)
    const row = (capacity && block.rows[capacity]) ?? 'nothing'
    const ruling = decide({
      event,
      entry,
      isService,
      state,
      directory,
      now,
      referrer,
      isOccasion: false,
      team,
      capacity,
      standing,
      block,
      row,
    })
    // An id is a fifth of what deciding costs, and names only what is given.
    return lineOf(ruling, team.id, capacity ?? 'none', gives(ruling) ? deliveryId(team.id) : '')
  })
}

const lineOf = (
  { outcome, reasons, basis, masked, handling, actBy, notAfter, hold }: Ruling,
  recipient: TeamId,
  capacity: string,
  delivery: string,
): DecisionLine => ({
  outcome,
  reasons,
  basis,
  masked,
  handling,
  actBy,
  notAfter,
  hold,
  recipient,
  delivery,
  capacity,
})
