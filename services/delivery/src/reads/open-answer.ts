import { type DecisionLine, type Reading, type TeamId } from '@common-thread/events'
import { gives, type LoggedEvent, mayStillLeave } from '@common-thread/policy'
import { openDecision, openEntry } from '@common-thread/record'
import { type OfferPorts } from '../judge-offers.js'
import { type CoveredAnswer } from './read-store.js'

/** One part of an answer that its reader may have at this moment. */
export interface ReadLine {
  readonly line: DecisionLine
  readonly event: LoggedEvent
}

/**
 * What was decided on a read. `not-reached`: what was to be read could not be had in time. `stopped`: something stopped
 * that child's rows since, and has to be counted first.
 */
export type Opened =
  | { readonly kind: 'lines'; readonly reading: Reading; readonly lines: readonly ReadLine[] }
  | { readonly kind: 'nothing' | 'not-reached' | 'stopped' }

/** Opens a covered answer, through the gate that everything passes which leaves. What does not open gives nothing. */
export async function openAnswer(
  answer: CoveredAnswer,
  team: TeamId,
  { keyring, directory, now }: Pick<OfferPorts, 'keyring' | 'directory' | 'now'>,
): Promise<Opened> {
  const keys = await keyring.fetch([...new Set([answer.keyId, ...answer.cited.map(({ keyId }) => keyId)])])
  const decision = openDecision(answer, keys.get(answer.keyId))
  const reading = decision?.reading
  if (!reading) return { kind: 'nothing' }
  if (reading.upTo === null) return { kind: 'not-reached' }
  if (answer.stopped > reading.upTo) return { kind: 'stopped' }
  const barriers = { isFrozen: false }
  const lines = decision.lines.filter(gives).flatMap((line, i): ReadLine[] => {
    const content = answer.cited[i]
    const entry = content && openEntry(content, keys.get(content.keyId))
    if (entry?.kind !== 'event' || line.recipient !== team) return []
    const leaving = { recipient: team, basis: line.basis ?? '', notAfter: line.notAfter }
    return mayStillLeave(leaving, directory(), barriers, now()) === 'yes' ? [{ line, event: entry }] : []
  })
  return lines.length === 0 ? { kind: 'nothing' } : { kind: 'lines', reading, lines }
}
