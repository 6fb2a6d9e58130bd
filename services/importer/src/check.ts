import { type Failure, readCloudEvent, sourceOf } from '@common-thread/events'
import { type Account } from './account.js'
import { type ImportContext } from './context.js'
import { eventId } from './event-id.js'
import { type Proposal, startOf } from './proposal.js'
import { cellOf, type Row } from './row.js'

/** An event that the contract takes, as it is sent. */
export interface ReadyEvent {
  readonly id: string
  readonly json: string
  readonly rows: readonly Row[]
}

/**
 * Holds a proposal against the contract, which alone says what is right: types, code sets of the year, identifiers. What
 * is wrong is said of the cell that it came from.
 */
export function check(
  proposal: Proposal,
  child: object,
  { context, account }: { readonly context: ImportContext; readonly account: Account },
): ReadyEvent | undefined {
  const { type, on, rows } = proposal
  if (context.until !== null && on > context.until) {
    account.note(rows[0], null, 'after-the-return', 'refused')
    return undefined
  }
  const source = sourceOf(context.organisation)
  const time = startOf(on)
  const data = { children: [child], ...proposal.data }
  const id = eventId(source, type, time, data)
  const event = { specversion: '1.0', id, source, type, time, data }
  const read = readCloudEvent(event)
  const note = (pointer: string, code: Failure['code'], weight: 'refused' | 'note') => {
    const [row, cell] = originOf(proposal, pointer)
    const isEmpty = cell !== null && cellOf(row, cell) === undefined && row.lists?.[cell] === undefined
    account.note(row, cell, isEmpty && code === 'unknown-code' ? 'missing-field' : code, weight)
  }
  if (!read.ok) {
    for (const { pointer, code } of read.failures) note(pointer, code, 'refused')
    return undefined
  }
  for (const { pointer, code } of read.flags) note(pointer, code, 'note')
  return { id, json: JSON.stringify(event), rows }
}

function originOf({ cells, rows }: Proposal, pointer: string): readonly [Row, string | null] {
  const within = pointer.replace(/^\/data/, '')
  const known = Object.keys(cells).find((at) => within === at || within.startsWith(`${at}/`))
  return (known === undefined ? undefined : cells[known]) ?? [rows[0], null]
}
