import { entryOf, type TeamId } from '@common-thread/events/catalogue'
import { type Directory, type Team } from '@common-thread/directory'
import { blockOf, type MatrixRow } from '../matrix.js'
import { type Question } from '../question.js'
import { emptyState, type SubjectState } from '../state.js'
import { everyRole } from './every-role.js'
import { asEntry, type Happening } from './given.js'
import { concern } from './northshire-events.js'

export interface Asked {
  readonly event?: Happening
  readonly team?: string
  readonly capacity?: Question['capacity']
  readonly state?: Partial<SubjectState>
  readonly directory?: Directory
  readonly standing?: Question['standing']
  readonly row?: MatrixRow
  readonly isOccasion?: boolean
}

const now = Date.parse('2026-11-24T10:00:00Z')
const withEveryRole = everyRole()

/**
 * What a rule is asked, for a test of that rule alone: may Northshire's duty desk have a concern about a child of whom
 * nothing is known, but for what is said. The row is that of the capacity, where none is given.
 */
export function questionOf({
  event: happening = concern(),
  team = 'la:northshire/mash',
  capacity,
  state = {},
  directory = withEveryRole,
  standing = 'none',
  row,
  isOccasion = false,
}: Asked = {}): Question {
  const event = asEntry(happening, 1, now)
  const entry = entryOf(event.type)
  const block = blockOf(entry, event.data)
  const recipient: Team | undefined = directory.teams.get(team as TeamId)
  if (!block || !recipient) throw new Error('no such event or team')
  return {
    event,
    entry,
    isService: block.purpose === 'service',
    state: { ...emptyState, ...state },
    directory,
    now,
    referrer: null,
    isOccasion,
    team: recipient,
    capacity,
    standing,
    block,
    row: row ?? block.rows[capacity ?? ''] ?? 'nothing',
  }
}
