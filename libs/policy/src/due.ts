import { type Instant } from '@common-thread/events/catalogue'
import { type Fact, factOf } from './facts.js'
import { type LogEntry } from './log-entry.js'
import { type Standing } from './standing.js'

/** A time that this record names, at which something in the subject's history happens by itself. */
export interface DueTime {
  readonly at: Instant
  readonly what: 'agreement-lapses' | 'fact-begins' | 'fact-ends'
  readonly ofSeq: number
}

/** Times still to come at which what a record says begins to hold, or ends by itself. A claim's never come. */
export function dueTimes(entry: LogEntry, standing: Standing): DueTime[] {
  const fact = entry.kind === 'event' && standing !== 'claimed' ? factOf(entry) : undefined
  if (!fact) return []
  const { at, until, seq: ofSeq } = fact
  const due: DueTime[] = []
  if (at > entry.recordedTime) due.push({ at, what: 'fact-begins', ofSeq })
  if (until !== null && until > entry.recordedTime && !endsAgreement(fact)) {
    due.push({ at: until, what: fact.kind === 'agreement' ? 'agreement-lapses' : 'fact-ends', ofSeq })
  }
  return due
}

/** A refusal or a withdrawal lapses into nothing. */
const endsAgreement = (fact: Fact): boolean => fact.kind === 'agreement' && fact.agreement.status !== 'given'
