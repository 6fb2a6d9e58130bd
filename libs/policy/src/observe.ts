import { type DecisionLine, entryOf, type TeamId } from '@common-thread/events/catalogue'
import { gives, type Decided, recallKindOf } from './history.js'
import { type LoggedEvent } from './log-entry.js'
import { project } from './project.js'

/** Everything that one recipient observes of one subject's history through the hub, in order. */
export interface Observation {
  readonly sequence: number
  readonly kind: 'event' | 'signal' | 'recall'
  readonly type: string
  readonly content: Readonly<Record<string, unknown>>
}

/**
 * What a recipient can observe, as a pure function: nothing else may differ between two histories that are equal in
 * it. Arrival time and the size of the log are the two named exceptions (docs/threat-model.md). Rows are taken to be
 * offered as soon as they are decided; `reference` is the recipient's own for this child.
 */
export function observe(recipient: TeamId, history: readonly Decided[], reference: string): Observation[] {
  const observed: Observation[] = []
  const events = new Map<number, LoggedEvent>()
  const offered = new Set<string>()
  const add = (kind: Observation['kind'], type: string, content: Observation['content']) =>
    observed.push({ sequence: observed.length + 1, kind, type, content })

  const give = (event: LoggedEvent, line: DecisionLine) => {
    offered.add(line.delivery)
    const delivery = deliveryOf(line)
    if (line.outcome === 'SIGNAL') {
      add('signal', 'signal', { subject: reference, about: entryOf(event.type).domain, delivery })
      return
    }
    const masked = line.masked.map(({ pointer }) => pointer)
    add('event', event.type, project(event, { recipient, reference, delivery, masked, form: 'full' }))
  }

  for (const { entry, decision } of history) {
    if (entry.kind === 'event') events.set(entry.position.seq, entry)
    for (const line of decision.lines) {
      if (line.recipient === recipient && gives(line) && entry.kind === 'event') give(entry, line)
    }
    const own = decision.superseding.filter(({ line }) => line.recipient === recipient)
    for (const { ofSeq, cause, line } of own) {
      const event = events.get(ofSeq)
      if (event && cause === 'occasion') give(event, line)
    }
    // What a record gives stands in line before what it takes back.
    for (const { cause, line } of own) {
      if (recallKindOf(cause) && offered.has(line.delivery)) {
        const fields = line.outcome === 'WITHHOLD' ? [] : line.masked.map(({ pointer }) => pointer)
        add('recall', 'recall', {
          subject: reference,
          recalled: line.delivery,
          kind: recallKindOf(cause),
          fields,
        })
      }
    }
  }
  return observed
}

/** The recipient's own part of a decision, as it is told to it. */
const deliveryOf = (line: DecisionLine) => ({
  recipient: line.recipient,
  purpose: line.basis ?? '',
  lawfulBasis: line.basis ?? '',
  handling: line.handling,
  actBy: line.actBy,
  contact: null,
})
