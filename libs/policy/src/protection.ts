import { type FieldEntry } from '@common-thread/events/catalogue'
import { type Give, type Question } from './question.js'
import { type Reason } from './reasons.js'

/** Takes fields out of what a gate lets through; it never adds one and never closes the gate. */
export interface Protection {
  readonly reason: Reason
  readonly applies: (question: Question, give: Give) => boolean
  readonly covers: (field: FieldEntry) => boolean
}
