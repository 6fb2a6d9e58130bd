import { type ProblemCode, problems } from '../problem.js'
import { type Answer, type JsonSchema } from './operation.js'

const pattern = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9./+-]*$' }
const count = { type: 'integer', minimum: 0 }

/** One thing wrong with an event: where and what, never a value. */
const failure: JsonSchema = {
  type: 'object',
  properties: {
    pointer: { type: 'string', description: 'RFC 6901, into the event as sent.' },
    code: { type: 'string', pattern: '^[a-z-]+$' },
    detail: { type: 'string', description: 'What would be right, in words.' },
  },
  required: ['pointer', 'code'],
  additionalProperties: false,
}

/** RFC 9457 with what any problem of any room may say beside it: a problem with another member is a fault. */
const problem: JsonSchema = {
  type: 'object',
  description: 'Problem details (RFC 9457). `code` is stable; nothing that was sent is repeated.',
  properties: {
    type: { type: 'string', pattern: '^urn:common-thread:problem:[a-z-]+$' },
    status: { type: 'integer' },
    title: { type: 'string' },
    code: { type: 'string', enum: Object.keys(problems) },
    detail: { type: 'string' },
    instance: {
      type: 'string',
      pattern: '^urn:common-thread:[a-z]+:[a-z0-9_]+$',
      description: 'This one occurrence, to name when you ask about it.',
    },
    reason: { ...pattern, description: 'Which of several ways it failed.' },
    failures: { type: 'array', items: failure, description: 'Everything that is wrong with the event.' },
    parameter: { ...pattern, description: 'Name of the parameter.' },
    accepts: { type: 'array', items: pattern },
    contentEncoding: pattern,
    most: count,
    maxBytes: count,
    maxEvents: count,
    failed: {
      type: 'object',
      description: 'Checks of the room that fail.',
      additionalProperties: { type: 'string' },
    },
    fault: { type: 'string', description: 'Class of a fault.' },
  },
  required: ['type', 'status', 'title', 'code'],
  additionalProperties: false,
}

export const problemSchemas: Readonly<Record<string, JsonSchema>> = { Problem: problem }

/** A problem that has one of these codes. */
export const problemOf = (codes: readonly ProblemCode[]): JsonSchema => ({
  allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }],
})

/** The answers that these codes are, by status. */
export function problemAnswers(codes: readonly ProblemCode[]): Readonly<Record<number, Answer>> {
  const unique = [...new Set(codes)]
  const statuses = [...new Set(unique.map((code) => problems[code][0]))]
  return Object.fromEntries(
    statuses.map((status) => {
      const own = unique.filter((code) => problems[code][0] === status)
      const description = own.map((code) => `\`${code}\`: ${problems[code][1]}.`).join(' ')
      return [status, { description, content: { 'application/problem+json': problemOf(own) } }]
    }),
  )
}
