import { type DecisionLine, type TeamId } from '@common-thread/events'
import { type Item } from './inboxes.js'
import { type Expected, type Outcome } from './scene.js'

/** One team and one event: what was expected, what was decided, what arrived. */
export interface Verdict {
  readonly team: TeamId
  readonly expected: Outcome
  readonly decided: Outcome
  /** Rule codes of the decision, the deciding one first. */
  readonly reasons: readonly string[]
  readonly handling: readonly string[]
  /** Milliseconds from publishing to the team's inbox; null where nothing arrives, or its reader comes later. */
  readonly tookMs: number | null
  readonly headline: string | null
  readonly withheld: readonly string[]
  /** What is not as it should be. */
  readonly wrong: readonly string[]
}

/** What a decision's line means for the team, in the story's words. */
export function outcomeOf(line: DecisionLine | undefined): Outcome {
  switch (line?.outcome) {
    case undefined:
    case 'WITHHOLD':
      return 'nothing'
    case 'SHARE':
      return 'shared'
    case 'REDACT':
      return line?.hold ? 'redacted, rest held' : 'redacted'
    case 'SIGNAL':
      return 'signal'
    case 'AVAILABLE':
      return 'available'
    case 'HOLD':
      return 'held'
  }
}

export const arrives = (outcome: Outcome): boolean =>
  outcome === 'shared' || outcome === 'redacted' || outcome === 'redacted, rest held' || outcome === 'signal'

/** Holds what arrived against what was expected of it. */
export function checkItem(item: Item, { sees = [], hides = [], handling = [] }: Expected): string[] {
  const wrong: string[] = []
  for (const pointer of sees) if (!isThere(item.content, pointer)) wrong.push(`does not see ${pointer}`)
  for (const pointer of hides) if (isThere(item.content, pointer)) wrong.push(`sees ${pointer}`)
  const told = (item.content['delivery'] as { handling?: readonly string[] } | undefined)?.handling ?? []
  for (const code of handling) if (!told.includes(code)) wrong.push(`is not told ${code}`)
  return wrong
}

/** Whether a pointer of the view holds anything at all. */
function isThere(content: unknown, pointer: string): boolean {
  let value = content
  for (const token of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return false
    value = (value as Readonly<Record<string, unknown>>)[token]
  }
  return holdsSomething(value)
}

function holdsSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false
  if (typeof value !== 'object') return true
  return Object.values(value).some(holdsSomething)
}
