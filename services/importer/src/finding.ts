import { type FailureCode, failureOf } from '@common-thread/events'

/** What is said of a row beside its events: where and what, never a value. */
export interface Finding {
  /** What the file calls the cell, or null where the whole row is meant. */
  readonly column: string | null
  readonly line: number
  readonly code: FindingCode
  readonly weight: Weight
}

/**
 * `refused`: an event of the row was not made. `left-out`: something of the row was not taken, or not as it is written.
 * `unused`: the row is understood and says nothing that an event carries. `note`: told, and nothing changed.
 */
export type Weight = 'refused' | 'left-out' | 'unused' | 'note'

const meanings = {
  'no-child': 'the row does not say which child it is about',
  'birth-dates-differ': 'the file gives this child two dates of birth: nobody can say who it is',
  'birth-date-differs': 'the row gives another date of birth than the child’s own row',
  'not-in-header': 'the child has no row of its own, so nothing but the number is known',
  'no-episode': 'the child has no episode, so there is nothing to tell',
  'nothing-to-tell': 'the row says that there is nothing',
  'no-event-for-table': 'no event can be made of this table without inventing what it does not state',
  'column-not-read': 'nothing is taken from this column',
  'unknown-table': 'the columns are those of no table of this return',
  'not-read': 'files of this kind are not read',
  'unreadable-row': 'the row can’t be read as CSV',
  'unreadable-file': 'the file can’t be read to its end as XML',
  'wrong-number-of-cells': 'the row has more or fewer cells than the first line has columns',
  'day-of-birth-unknown': 'the day of birth is not known: the 15th, as the return’s guide says',
  'ends-before-it-starts': 'it ends before it starts',
  'reason-without-date': 'a reason for an end that has no date',
  'after-the-return': 'it lies after the last day of the return’s year',
  'not-a-postcode': 'not a postcode of the United Kingdom',
  'provider-not-named': 'nothing in the row names who provides the placement',
  'said-twice': 'the same row again',
  'date-of-another-cell': 'the return gives no date of its own: that of the stage it belongs to',
  'latest-category-undated':
    'the return does not say when the category changed: told with the last dated change',
  'not-yes-or-no': 'must be 0, 1, true or false',
  'refused-by-hub': 'the hub refused the event: its status says why',
} as const

export type FindingCode = FailureCode | keyof typeof meanings

export const meaningOf = (code: FindingCode): string =>
  code in meanings ? meanings[code as keyof typeof meanings] : failureOf('', code as FailureCode).detail
