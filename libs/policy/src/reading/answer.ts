import { type DecisionLine, type Reading, type TeamId } from '@common-thread/events/catalogue'
import { closed } from '../decide.js'
import { type Reason } from '../reasons.js'

/** One line of an answer, and the record that it is about; none where nothing was found. */
export interface AnswerLine {
  readonly line: DecisionLine
  readonly place: Reading['places'][number] | undefined
}

export const refused = (
  recipient: TeamId,
  reasons: readonly Reason[],
  capacity: string = 'none',
): DecisionLine => ({ ...closed('WITHHOLD', ...reasons), recipient, capacity, delivery: '' })
