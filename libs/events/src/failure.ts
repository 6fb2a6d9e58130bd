/** One thing wrong with what was sent: where and what, never a value. */
export interface Failure {
  /** RFC 6901 pointer into the event as sent. */
  readonly pointer: string
  readonly code: FailureCode
  /** What would be right, in words. */
  readonly detail: string
}

export type FailureCode =
  | 'missing-field'
  | 'unknown-field'
  | 'duplicate-field'
  | 'wrong-type'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-unicode'
  | 'too-long'
  | 'too-many-items'
  | 'too-few-items'
  | 'not-one-of'
  | 'not-an-organisation'
  | 'not-a-team'
  | 'not-an-nhs-number'
  | 'not-a-upn'
  | 'unknown-code-system'
  | 'wrong-code-system'
  | 'unknown-code-version'
  | 'unknown-code'
  | 'unknown-event-type'
  | 'not-supported'

/** Appends one reference token to a pointer (RFC 6901 §3). */
export const below = (pointer: string, token: string | number): string =>
  `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`
