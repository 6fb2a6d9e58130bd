import { eventTypes, type PublishedEvent } from '@common-thread/events'
import { type HashIdentifier, type LookUp } from './look-up.js'

/** One NHS number took another's place, by the word of the NHS; the event itself is the record of it. */
export interface NumberChange {
  readonly previous: LookUp
  readonly current: LookUp
  /** A duplicate stays the child's own. What was given in error may be another child's, and finds this one no more. */
  readonly stillFinds: boolean
}

/** What an event says of the number of the one child that it is about. */
export function numberChangeOf(
  { type, data }: PublishedEvent,
  hash: HashIdentifier,
): NumberChange | undefined {
  if (type !== eventTypes.nhsNumberChanged) return undefined
  const { children, change } = data
  if (children.length !== 1 || change.previous === change.current) return undefined
  const lookUp = (value: string): LookUp => ({
    identifier: { system: 'nhs-number', value },
    hash: hash('nhs-number', '', value),
  })
  const stillFinds = change.why !== 'given-in-error' && change.why !== 'confused-with-another'
  return { previous: lookUp(change.previous), current: lookUp(change.current), stillFinds }
}

export const isReplaced = (hash: Buffer | null, change: NumberChange | undefined): boolean =>
  hash !== null && change !== undefined && hash.equals(change.previous.hash)
