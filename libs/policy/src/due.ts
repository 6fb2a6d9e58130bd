import { type DecisionLine, type Instant, type SupersedingLine } from '@common-thread/events/catalogue'
import { type Fact, factOf } from './facts.js'
import { gives } from './history.js'
import { type LogEntry, type LoggedEvent } from './log-entry.js'
import { expectedOf, isOfBreach } from './overdue.js'
import { type Standing } from './standing.js'

/** A time that this record names, at which something in the subject's history happens by itself. */
export interface DueTime {
  readonly at: Instant
  readonly what: 'agreement-lapses' | 'fact-begins' | 'fact-ends' | 'answer-due' | 'question-due'
  readonly ofSeq: number
}

interface Decides {
  readonly standing: Standing
  readonly lines: readonly DecisionLine[]
  readonly superseding: readonly SupersedingLine[]
}

/** Times still to come that a record names, or the decision on it. */
export function dueTimes(entry: LogEntry, { standing, lines, superseding }: Decides): DueTime[] {
  const own = lines.map((line) => ({ ofSeq: entry.position.seq, line }))
  return [
    ...(entry.kind === 'event' ? [...ofFact(entry, standing), ...answerDue(entry, lines)] : []),
    ...breachesDue(superseding),
    ...questionsDue([...own, ...superseding]),
  ]
}

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
  const at = Math.max(...lines.filter(gives).map((line) => expectedOf(event, line)?.by ?? -Infinity))
  return at > event.recordedTime && at < Infinity
    ? [{ at, what: 'answer-due', ofSeq: event.position.seq }]
    : []
}

/** Until when those who answer for a breach are to have decided on it; each event once. */
function breachesDue(superseding: readonly SupersedingLine[]): DueTime[] {
  const times = new Map<number, DueTime>()
  for (const { ofSeq, line } of superseding)
    if (isOfBreach(line)) times.set(ofSeq, { at: line.actBy, what: 'answer-due', ofSeq })
  return [...times.values()]
}

/** Until when each question is to be decided that a person is asked; each time once. */
function questionsDue(asked: readonly { readonly ofSeq: number; readonly line: DecisionLine }[]): DueTime[] {
  const times = new Map<string, DueTime>()
  for (const { ofSeq, line } of asked) {
    if (line.hold === null) continue
    const at = line.hold.decideBy
    times.set(`${ofSeq} ${at}`, { at, what: 'question-due', ofSeq })
  }
  return [...times.values()]
}
