/** One thing wrong with what was sent: where and what, never a value. */
export interface Failure {
  /** RFC 6901 pointer into the event as sent. */
  readonly pointer: string
  readonly code: FailureCode
  /** What would be right, in words. */
  readonly detail: string
}

/** Accepted as sent, and the publisher is told. */
export interface Flag {
  readonly pointer: string
  readonly code: FlagCode
}

export type FlagCode = 'unknown-code'

/** What reading has found so far. */
export interface Findings {
  readonly failures: Failure[]
  readonly flags: Flag[]
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
  | 'not-an-ofsted-urn'
  | 'not-a-laestab'
  | 'not-a-school-urn'
  | 'not-an-ods-code'
  | 'not-an-la-child-id'
  | 'not-a-local-authority'
  | 'unknown-code-system'
  | 'wrong-code-system'
  | 'unknown-code-version'
  | 'unknown-code'
  | 'code-not-valid-on-date'
  | 'small-number'
  | 'too-far-ahead'
  | 'unknown-event-type'
  | 'not-supported'

const detail: Partial<Record<FailureCode, string>> = {
  'not-unicode': 'text must be well-formed Unicode',
  'not-an-organisation': 'an organisation is <sector>:<slug>, for example school:oakfield-primary',
  'not-a-team': 'a team is <organisation>/<team>, for example school:oakfield-primary/dsl',
  'not-an-nhs-number': 'an NHS number is 10 digits with a valid check digit',
  'not-a-upn': 'a UPN is 13 characters with a valid check letter',
  'not-an-ofsted-urn': 'an Ofsted URN is SC and 6 digits, 7 digits, or XXXXXXX',
  'not-a-laestab': 'a LAESTAB is 7 digits: authority and establishment',
  'not-a-school-urn': 'a school URN is 6 digits',
  'not-an-ods-code': 'an ODS code is 3 to 10 upper-case letters and digits',
  'not-an-la-child-id': 'an authority’s number for a child is up to 20 letters and digits',
  'not-a-local-authority': 'an authority is the 3 digits of its DfE code',
  'small-number': 'a count from 1 to 5 is suppressed by its publisher',
  'too-far-ahead': 'a fact may begin or end at most two years from now',
  'unknown-code-system': 'no such code system',
  'wrong-code-system': 'this field takes its code from another system',
  'unknown-code-version': 'the system has no such version year',
  'unknown-code': 'the system has no such code in that year',
  'code-not-valid-on-date': 'the code was not valid on the date of the fact',
}

export const failureOf = (pointer: string, code: FailureCode): Failure => ({
  pointer,
  code,
  detail: detail[code] ?? code,
})

/** Appends one reference token to a pointer (RFC 6901 §3). */
export const below = (pointer: string, token: string | number): string =>
  typeof token === 'string' && (token.includes('~') || token.includes('/'))
    ? `${pointer}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : `${pointer}/${token}`
