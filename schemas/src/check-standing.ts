import { type Problem } from './model.js'

/** Who may assert something with authority. */
export interface StandingRow {
  /** A kind of fact (`plan`), or an event that asserts none (`concern-raised`). */
  readonly asserts: string
  readonly kinds: readonly string[]
  readonly change: string
  readonly by: readonly { readonly sector?: string; readonly role?: string; readonly as: string }[]
  readonly source: string
}

/** What the compiler needs to know of an event to hold the standing table against it. */
export interface StandingEvent {
  readonly name: string
  readonly asserts: string | null
  /** Sectors whose organisations publish it. */
  readonly publishers: readonly string[]
}

/** An event that nobody may assert with authority could only ever be a claim: each needs a row, and its publishers one. */
export function checkStanding(rows: readonly StandingRow[], events: readonly StandingEvent[]): Problem[] {
  const problems: Problem[] = []
  for (const { name, asserts, publishers } of events) {
    const subject = asserts ?? name
    const own = rows.filter((row) => row.asserts === subject)
    const add = (detail: string) => problems.push({ path: `schemas/standing/${subject}.json`, detail })
    if (own.length === 0) add(`no row for ${name}`)
    if (publishers.length === 0) add(`${name} has no publishers`)
    for (const { kinds } of own)
      if (asserts === null && kinds.join() !== 'event') add(`the kind of ${name} is event`)
  }
  const known = new Set(events.map(({ name, asserts }) => asserts ?? name))
  for (const { asserts } of rows)
    if (!known.has(asserts))
      problems.push({ path: `schemas/standing/${asserts}.json`, detail: 'no event asserts this' })
  return problems
}
