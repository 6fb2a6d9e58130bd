import { type EventEntry } from '@common-thread/events/catalogue'
import { matrix as generated } from './generated/matrix.js'

/** The sharing matrix as data: what each capacity towards a child may have of each event. */
export interface Matrix {
  readonly version: number
  readonly capacities: Readonly<Record<string, string>>
  readonly aliases: Readonly<Record<string, readonly string[]>>
  readonly blocks: readonly MatrixBlock[]
}

/** What sharing is for: it decides which threshold applies. */
export type Purpose = 'protection' | 'welfare' | 'service' | 'statistics'

export interface MatrixBlock {
  readonly event: string
  readonly variant?: string
  readonly purpose: Purpose
  readonly rows: Readonly<Record<string, MatrixRow>>
  /** What each may read of it that asks who is involved; of an event that says nothing of that: none. */
  readonly reads?: Readonly<Record<string, MatrixRow>>
}

export type MatrixRow = 'nothing' | 'undecided' | GivingRow

export interface GivingRow {
  readonly give: 'fields' | 'signal' | 'available'
  /** Pointers that this capacity needs; each covers everything below it, and the empty pointer the whole event. */
  readonly fields?: readonly string[]
  readonly basis: string
  /** Signed by the controller's guardian, or always for a named person. */
  readonly mode: 'routine' | 'judgement'
  readonly when?: Condition
  readonly on?: 'attendance'
  readonly actBy?: 'one-working-day' | 'before-next-school-day'
  readonly handling?: readonly string[]
  readonly askWhenShielded?: { readonly fields: readonly string[]; readonly question: string }
}

export type Condition =
  | 'crime-or-immediate-danger'
  | 'open-plan-or-threshold'
  | 'open-plan'
  | 'under-five-or-open-plan'
  /** Of an age to go to school, from reception to 17, and known on no school's roll. */
  | 'school-age-on-no-roll'
  /** The team's own authority is responsible for the child, and does not only answer for it in an alarm. */
  | 'responsible-authority'
  /** The publisher asked, invited or listed this team. */
  | 'addressed'

const blocks = new Map<string, Map<string, MatrixBlock>>()
for (const block of generated.blocks) {
  const ofEvent = blocks.get(block.event) ?? new Map<string, MatrixBlock>()
  blocks.set(block.event, ofEvent.set(block.variant ?? '', block))
}

/** The block of an event, by the value of its variant field where the type has one. */
export const blockOf = (entry: EventEntry, data: object): MatrixBlock | undefined =>
  blocks.get(entry.name)?.get(entry.variant === null ? '' : valueAt(data, entry.variant))

function valueAt(data: object, pointer: string): string {
  let value: unknown = data
  for (const token of pointer.split('/').slice(1)) value = (value as Readonly<Record<string, unknown>>)[token]
  return String(value)
}
