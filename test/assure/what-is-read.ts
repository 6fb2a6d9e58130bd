import { type SubjectId, type TeamId } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import { type Decided, gives, involvementOf, type LoggedEvent, project } from '@common-thread/policy'
import { asked } from '@common-thread/policy/testing'

/** Long after everything in a history. */
const later = Date.parse('2026-12-24T08:00:00Z')
const reference = 'ref'

/**
 * What a recipient is answered that reads again each thing it was given, and asks who else is involved: after
 * `observe`, the rest of what it can learn from the hub. `withList` leaves the list out where it may differ.
 */
export function readBy(
  recipient: TeamId,
  history: readonly Decided[],
  directory: Directory,
  withList: boolean,
): unknown[] {
  const [first] = history
  const log = first && { subject: first.decision.subject as SubjectId, history }
  const read = (what: 'event' | 'involvements', named: string) =>
    asked(log, { team: recipient, what, named, at: later, directory }).decision
  const events = new Map(
    history.flatMap(({ entry }) => (entry.kind === 'event' ? [[entry.position.seq, entry] as const] : [])),
  )
  const answer = (
    { lines, reading }: ReturnType<typeof read>,
    say: (event: LoggedEvent, i: number) => unknown,
  ) =>
    lines.flatMap((line, i) => {
      const event = events.get(reading?.places[i]?.seq ?? 0)
      return gives(line) && event ? [say(event, i)] : []
    })
  const again = deliveriesTo(recipient, history).map((named) => {
    const decision = read('event', named)
    return answer(decision, (event, i) => {
      const line = decision.lines[i]
      if (!line) return undefined
      if (line.outcome === 'SIGNAL') return ['signal', line.handling]
      const masked = line.masked.map(({ pointer }) => pointer)
      const delivery = {
        recipient,
        purpose: line.basis ?? '',
        lawfulBasis: line.basis ?? '',
        handling: line.handling,
        actBy: line.actBy,
        contact: null,
      }
      return project(event, { recipient, reference, delivery, masked, form: 'full' })
    })
  })
  const list = withList
    ? answer(read('involvements', reference), (event) => {
        const { kind, organisation } = involvementOf(event) ?? {}
        return `${kind} ${organisation}`
      })
    : []
  return [...again, list]
}

/** Delivery ids under which it was given something, in order. */
const deliveriesTo = (recipient: TeamId, history: readonly Decided[]): string[] =>
  history.flatMap(({ decision: { lines, superseding } }) => {
    const occasions = superseding.filter(({ cause }) => cause === 'occasion').map(({ line }) => line)
    return [...lines, ...occasions]
      .filter((line) => line.recipient === recipient && gives(line))
      .map(({ delivery }) => delivery)
  })
