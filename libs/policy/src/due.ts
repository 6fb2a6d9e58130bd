import { type DecisionLine, type Instant, type SupersedingLine } from '@common-thread/events/catalogue'
import { type Fact, factOf } from './facts.js'
import { gives } from './history.js'
import { type LogEntry, type LoggedEvent } from './log-entry.js'
import { expectedOf, isOfBreach, mayAwaitAnswer } from './overdue.js'
import { papersDue } from './papers-owed.js'
import { type Standing } from './standing.js'

/**
 * A time that this record names, at which something in the subject's history happens by itself. Several records can name
 * the same one; it comes once.
 */
export interface DueTime {
  readonly at: Instant
  readonly what:
    'agreement-lapses' | 'fact-begins' | 'fact-ends' | 'answer-due' | 'papers-due' | 'question-due'
  readonly ofSeq: number
}

interface Decides {
  readonly standing: Standing
  readonly lines: readonly DecisionLine[]
  readonly superseding: readonly SupersedingLine[]
}

/** Times still to come that a record names, or the decision on it. */
export const dueTimes = (entry: LogEntry, { standing, lines, superseding }: Decides): DueTime[] => [
  ...(entry.kind === 'event'
    ? [...ofFact(entry, standing), ...answerDue(entry, lines), ...papersDueOf(entry, standing)]
    : []),
  ...breachesDue(superseding),
  ...questionsDue(entry.position.seq, lines, superseding),
]

/** When what a record says begins to hold, or ends by itself. A claim's times never come. */
function ofFact(event: LoggedEvent, standing: Standing): DueTime[] {
  const fact = standing !== 'claimed' ? factOf(event) : undefined
  if (!fact) return []
  const { at, until, seq: ofSeq } = fact
  const due: DueTime[] = []
  if (at > event.recordedTime) due.push({ at, what: 'fact-begins', ofSeq })
  if (until !== null && until > event.recordedTime && !endsAgreement(fact)) {
    due.push({ at: until, what: fact.kind === 'agreement' ? 'agreement-lapses' : 'fact-ends', ofSeq })
  }
  return due
}

/** A refusal or a withdrawal lapses into nothing. */
const endsAgreement = (fact: Fact): boolean => fact.kind === 'agreement' && fact.agreement.status !== 'given'

/** Until when those who were asked, and were given the question, are to have answered. */
function answerDue(event: LoggedEvent, lines: readonly DecisionLine[]): DueTime[] {
  if (!mayAwaitAnswer(event)) return []
  const at = Math.max(...lines.filter(gives).map((line) => expectedOf(event, line)?.by ?? -Infinity))
  return at > event.recordedTime ? [{ at, what: 'answer-due', ofSeq: event.position.seq }] : []
}

/** Until when the host authority is to have what the authority that places the child owes it. */
function papersDueOf(event: LoggedEvent, standing: Standing): DueTime[] {
  const at = standing === 'claimed' ? null : papersDue(event)
  return at !== null && at > event.recordedTime ? [{ at, what: 'papers-due', ofSeq: event.position.seq }] : []
}

/** Until when those who answer for a breach are to have decided on it; each event once. */
function breachesDue(superseding: readonly SupersedingLine[]): DueTime[] {
  const times = new Map<number, DueTime>()
  for (const { ofSeq, line } of superseding)
    if (isOfBreach(line)) times.set(ofSeq, { at: line.actBy, what: 'answer-due', ofSeq })
  return [...times.values()]
}

/** Until when each question is to be decided that a person is asked; each time once. */
function questionsDue(
  seq: number,
  lines: readonly DecisionLine[],
  superseding: readonly SupersedingLine[],
): DueTime[] {
  const times = new Map<string, DueTime>()
  const ask = (ofSeq: number, { hold }: DecisionLine) => {
    if (hold === null) return
    times.set(`${ofSeq} ${hold.decideBy}`, { at: hold.decideBy, what: 'question-due', ofSeq })
  }
  for (const line of lines) ask(seq, line)
  for (const { ofSeq, line } of superseding) ask(ofSeq, line)
  return [...times.values()]
}
