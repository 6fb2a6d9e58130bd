import { Account } from './account.js'
import { check, type ReadyEvent } from './check.js'
import { childOf, withoutStrangers } from './child.js'
import { assessments } from './child-in-need/assessments.js'
import { casesOf, referrals } from './child-in-need/cases.js'
import { preProceedings } from './child-in-need/pre-proceedings.js'
import { conferences, enquiries, needPlans, protectionPlans } from './child-in-need/protection.js'
import { CellReader, type ImportContext } from './context.js'
import { missing, previousPermanence, reviews, socialWorkers } from './looked-after/during-care.js'
import { episodesOf, lookedAfter } from './looked-after/episodes.js'
import { tablesWithoutEvent } from './looked-after/tables-without-event.js'
import { type Proposal } from './proposal.js'
import { type ChildRecord, rowsOf } from './row.js'

export interface MappedChild {
  readonly account: Account
  /** In the order of the days of their facts. */
  readonly events: readonly ReadyEvent[]
  /** Every identifier that the child has in the source. */
  readonly who: readonly string[]
}

/** Everything that a source says of one child, as events; what can't be told is in the account. */
export function mapChild(record: ChildRecord, context: ImportContext): MappedChild {
  const account = new Account(record)
  const reader = new CellReader(context, account)
  const child = childOf(record, reader)
  if (!child) return { account, events: [], who: [] }
  const own = withoutStrangers(record, reader)
  // A stable sort: what a return says of one day stays in the order in which it came about.
  const proposals = proposalsOf(own, reader).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const checked = proposals.map((proposal) => ({
    proposal,
    ready: check(proposal, child, { context, account }),
  }))
  const isWorthSaying = checked.some(({ proposal, ready }) => ready && !proposal.opens)
  const events = isWorthSaying ? distinct(checked.flatMap(({ ready }) => ready ?? [])) : []
  for (const { rows } of events) account.count(rows)
  for (const row of rowsOf(record, 'Header')) {
    if (events.length > 0) account.count([row])
    else account.note(row, null, 'no-episode', 'unused')
  }
  return { account, events, who: child.identifiers.map(({ system, value }) => `${system} ${value}`) }
}

function proposalsOf(record: ChildRecord, reader: CellReader): Proposal[] {
  const episodes = episodesOf(record, reader)
  const cases = casesOf(record, reader)
  tablesWithoutEvent(record, reader)
  return [
    ...referrals(cases, reader),
    ...assessments(record, cases, reader),
    ...enquiries(record, reader),
    ...conferences(record, reader),
    ...needPlans(record, reader),
    ...protectionPlans(record, reader),
    ...preProceedings(record, reader),
    ...lookedAfter(record, episodes, reader),
    ...previousPermanence(record, episodes, reader),
    ...socialWorkers(record, reader),
    ...reviews(record, episodes, reader),
    ...missing(record, reader),
  ]
}

/** The same row twice makes the same event twice: it is told once, for both. */
function distinct(events: readonly ReadyEvent[]): ReadyEvent[] {
  const known = new Map<string, ReadyEvent>()
  for (const event of events) {
    const first = known.get(event.id)
    known.set(event.id, first ? { ...first, rows: [...first.rows, ...event.rows] } : event)
  }
  return [...known.values()]
}
