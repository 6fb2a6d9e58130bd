import { type Rule } from '../question.js'

/** Unscheduled care is pushed nothing: it is told when the child attends, and then its own row of the matrix. */
export const availableOnAttendance: Rule<'available-on-attendance' | 'attended-unscheduled-care'> = ({
  row,
  capacity,
  isOccasion,
}) => {
  if (typeof row === 'string' || row.give !== 'available' || capacity === undefined) return undefined
  return isOccasion
    ? { kind: 'give', reason: 'attended-unscheduled-care' }
    : { kind: 'available', reason: 'available-on-attendance' }
}
