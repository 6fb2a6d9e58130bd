import { holds } from '../conditions.js'
import { type GivingRow } from '../matrix.js'
import { type Answer, type Give, type Question } from '../question.js'

export type Minimised = Exclude<Answer, Give> | { readonly kind: 'fields'; readonly row: GivingRow }

/**
 * What an open gate lets through: the capacity's own row of the sharing matrix. A judgement row always goes to a
 * person, and undecided is not nothing: it HOLDs.
 */
export function minimise(question: Question): Minimised {
  const { row } = question
  if (row === 'nothing') return { kind: 'withhold', reason: 'not-needed' }
  if (row === 'undecided') return { kind: 'hold', reason: 'undecided' }
  if (row.when && !holds(row.when, question)) return { kind: 'withhold', reason: 'condition-not-met' }
  if (row.mode === 'judgement') return { kind: 'hold', reason: 'judgement-row' }
  switch (row.give) {
    case 'signal':
      return { kind: 'signal', reason: 'signal-only', basis: row.basis, handling: row.handling ?? [] }
    case 'available':
      return question.isOccasion
        ? { kind: 'fields', row }
        : { kind: 'available', reason: 'available-on-attendance' }
    case 'fields':
      return { kind: 'fields', row }
  }
}
