import { catalogueEntries } from '@common-thread/events/catalogue'
import { covers } from './mask.js'
import { type GivingRow, type Matrix, type MatrixRow } from './matrix.js'

/** What a change of the sharing matrix means for one role and one event. */
export interface MatrixChange {
  readonly event: string
  readonly variant: string | null
  readonly capacity: string
  /** Whether the role learns more by it, less, both, or what it learns stays the same. */
  readonly effect: 'gains' | 'loses' | 'both' | 'neither'
  /** Pointers of fields that the role gets and did not, and the other way round. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  /** One sentence each, in the order in which they matter. */
  readonly sentences: readonly string[]
}

/**
 * What one version of the matrix gives that another does not, role by role, for those who have to sign it: only what
 * differs, those who gain first. A role or an event that one of them does not know is *nothing* there.
 */
export function matrixChanges(before: Matrix, after: Matrix): MatrixChange[] {
  const keys = new Set(
    [...before.blocks, ...after.blocks].map(({ event, variant }) => `${event} ${variant ?? ''}`),
  )
  const capacities = new Set([...Object.keys(before.capacities), ...Object.keys(after.capacities)])
  const changes: MatrixChange[] = []
  for (const key of [...keys].sort()) {
    const [event = '', variant = ''] = key.split(' ')
    const blockOf = (matrix: Matrix) =>
      matrix.blocks.find((block) => block.event === event && (block.variant ?? '') === variant)
    for (const table of ['rows', 'reads'] as const) {
      const [old, now] = [blockOf(before)?.[table] ?? {}, blockOf(after)?.[table] ?? {}]
      const which = [variant, table === 'reads' ? 'when it asks' : '']
        .filter((part) => part !== '')
        .join(', ')
      for (const capacity of capacities) {
        const change = rowChange(old[capacity] ?? 'nothing', now[capacity] ?? 'nothing', event)
        if (change) changes.push({ event, variant: which === '' ? null : which, capacity, ...change })
      }
    }
  }
  return changes.sort((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect))
}

const order: readonly MatrixChange['effect'][] = ['gains', 'both', 'loses', 'neither']

type RowChange = Pick<MatrixChange, 'effect' | 'gained' | 'lost' | 'sentences'>

function rowChange(old: MatrixRow, now: MatrixRow, event: string): RowChange | undefined {
  if (old === now) return undefined
  const [had, has] = [fieldsOf(old, event), fieldsOf(now, event)]
  const gained = has.filter((pointer) => !had.includes(pointer))
  const lost = had.filter((pointer) => !has.includes(pointer))
  const sentences = [...waysChanged(old, now), ...fieldsChanged(gained, lost), ...conditionsChanged(old, now)]
  if (sentences.length === 0) return undefined
  const isMore = gained.length > 0 || rank(now) > rank(old)
  const isLess = lost.length > 0 || rank(now) < rank(old)
  const effect = isMore ? (isLess ? 'both' : 'gains') : isLess ? 'loses' : 'neither'
  return { effect, gained, lost, sentences }
}

/** The leaves that a row gives, as the present contract knows the event. */
function fieldsOf(row: MatrixRow, event: string): string[] {
  if (typeof row === 'string') return []
  const leaves = catalogueEntries.find(({ name }) => name === event)?.fields.map(({ pointer }) => pointer)
  const profiles = row.fields ?? []
  return leaves ? leaves.filter((leaf) => profiles.some((profile) => covers(profile, leaf))) : [...profiles]
}

type Way = 'nothing' | 'undecided' | 'person' | 'signal' | 'available' | 'routine'

const wayOf = (row: MatrixRow): Way => {
  if (typeof row === 'string') return row
  if (row.mode === 'judgement') return 'person'
  return row.give === 'fields' ? 'routine' : row.give
}

/** How much a way lets out without a person: the more, the further on. Undecided and judgement are both a person’s. */
const ranks: Readonly<Record<Way, number>> = {
  nothing: 0,
  undecided: 1,
  person: 1,
  available: 2,
  signal: 3,
  routine: 4,
}
const rank = (row: MatrixRow): number => ranks[wayOf(row)]

const ways: Readonly<Record<Way, string>> = {
  nothing: 'gets nothing of it',
  undecided: 'is undecided: a person decides each time',
  person: 'gets it by a named person’s decision each time',
  available: 'finds it available on an occasion',
  signal: 'gets a signal that it happened, and whom to ask',
  routine: 'gets its fields by itself',
}

const waysChanged = (old: MatrixRow, now: MatrixRow): string[] =>
  wayOf(old) === wayOf(now) ? [] : [`before: ${ways[wayOf(old)]}; now: ${ways[wayOf(now)]}`]

const fieldsChanged = (gained: readonly string[], lost: readonly string[]): string[] => [
  ...(gained.length > 0 ? [`also gets ${gained.map(inWords).join('; ')}`] : []),
  ...(lost.length > 0 ? [`no longer gets ${lost.map(inWords).join('; ')}`] : []),
]

/** `/appointment/clinicalNeed` to `appointment: clinical need`. */
const inWords = (pointer: string): string =>
  pointer
    .split('/')
    .filter((part) => part !== '' && part !== '*')
    .map((part) => part.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase())
    .join(': ')

function conditionsChanged(old: MatrixRow, now: MatrixRow): string[] {
  if (typeof old === 'string' || typeof now === 'string') return []
  const said: string[] = []
  if (old.when !== now.when)
    said.push(now.when ? `only when ${now.when}` : `no longer only when ${String(old.when)}`)
  if (old.basis !== now.basis) said.push(`rests on ${now.basis} instead of ${old.basis}`)
  if (old.actBy !== now.actBy)
    said.push(now.actBy ? `has to act within ${now.actBy}` : 'has no time to act by')
  const conditions = ({ handling = [] }: GivingRow) => handling
  const added = conditions(now).filter((code) => !conditions(old).includes(code))
  const dropped = conditions(old).filter((code) => !conditions(now).includes(code))
  if (added.length > 0) said.push(`under the condition ${added.join(', ')}`)
  if (dropped.length > 0) said.push(`no longer under the condition ${dropped.join(', ')}`)
  if ((old.askWhenShielded === undefined) !== (now.askWhenShielded === undefined))
    said.push(
      now.askWhenShielded
        ? 'a person is asked about what is shielded'
        : 'nobody is asked about what is shielded',
    )
  return said
}
