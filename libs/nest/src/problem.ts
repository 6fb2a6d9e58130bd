/** Every problem that a room can answer with: a stable code, its status and its title (RFC 9457). */
export const problems = {
  'token-missing': [401, 'An access token is needed'],
  'token-invalid': [401, 'The access token is not one of this hub'],
  'token-expired': [401, 'The access token has expired'],
  'token-audience': [401, 'The access token is for another audience'],
  'client-unknown': [403, 'The client is not registered'],
  'client-suspended': [403, 'The client or its organisation is suspended'],
  'scope-missing': [403, 'The client or its token lacks the scope for this'],
  'event-invalid': [422, 'The event is not valid'],
  'source-not-yours': [403, 'The source is another organisation’s'],
  'type-not-yours': [403, 'This organisation may not publish this type of event'],
  'id-reused': [409, 'This id was used for another event'],
  'no-such-event': [422, 'The event that this corrects or retracts is none that you published'],
  'event-superseded': [409, 'The event that this corrects or retracts was corrected or retracted before'],
  'quarantine-settled': [409, 'Another event took the place of this quarantined record before'],
  'body-unreadable': [400, 'The body can’t be read'],
  'body-too-large': [413, 'The body is too large'],
  'batch-too-large': [413, 'The batch has too many events'],
  'media-type': [415, 'The media type is not one that this takes'],
  'not-found': [404, 'Not found'],
  'parameter-invalid': [400, 'A parameter is not valid'],
  'too-many': [429, 'This client sends more than it may; try again later'],
  busy: [503, 'The hub can’t take this now; try again'],
  fault: [500, 'Something went wrong in the hub'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>

export type ProblemCode = keyof typeof problems

/** Codes as a list, from an object that has each of a union once: the compiler names the one that is missing. */
export const codesOf = <Code extends ProblemCode>(all: Readonly<Record<Code, true>>): readonly Code[] =>
  Object.keys(all) as Code[]

export interface ProblemDetail {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly code: ProblemCode
  readonly [extension: string]: unknown
}

/** The body of a problem (`application/problem+json`); extensions say codes and pointers, never values. */
export function problemDetail(
  code: ProblemCode,
  extensions: Readonly<Record<string, unknown>> = {},
): ProblemDetail {
  const [status, title] = problems[code]
  return { type: `urn:common-thread:problem:${code}`, status, title, code, ...extensions }
}

/** A refusal on its way out of a controller; the filter writes it. */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly code: ProblemCode,
    readonly extensions: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(code)
  }
}
