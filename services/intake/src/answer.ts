import { type SubmissionResult, type Trial } from './acceptance.js'
import { type Checked } from './publish.js'

/** What a problem says of an event beside its code. */
export const extensionsOf = ({ failures }: Pick<Extract<Checked, { ok: false }>, 'failures'>) =>
  failures.length > 0 ? { failures } : {}

/** What a publisher is told of an event that was accepted, or tried out. */
export const answerOf = (id: string, result: Extract<SubmissionResult | Trial, { ok: true }>) =>
  'receipt' in result
    ? { id, receipt: result.receipt, ...(result.notes.length > 0 ? { notes: result.notes } : {}) }
    : { id, valid: true }
