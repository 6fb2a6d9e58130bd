import { bodyProblems, type JsonSchema, type Operation } from '@common-thread/nest'
import { objectOf, pageOf } from '../page-operation.js'
import { idSchema } from '../published-schema.js'
import { actLimits, referencePattern } from './act-limits.js'

const text: JsonSchema = { type: 'string', minLength: 1, maxLength: actLimits.text }

const reference: JsonSchema = { type: 'string', pattern: referencePattern.source }

const child: JsonSchema = {
  description:
    'By your authority’s own record number as it published it, or by the reference that it was given.',
  oneOf: [objectOf({ local: text }), objectOf({ reference: text })],
}

const identifiers = (least: number): JsonSchema => ({
  type: 'array',
  minItems: least,
  maxItems: actLimits.identifiers,
  items: objectOf({ system: text, value: text, organisation: { type: 'string' } }, ['system', 'value']),
})

const act = (
  summary: string,
  description: string,
  { properties, required }: { readonly properties: Record<string, JsonSchema>; readonly required: string[] },
): Operation => ({
  summary,
  description: `${description} At most ${actLimits.bytes} bytes. The same request again is done once and gets the same receipt. For local authorities alone.`,
  body: {
    description: 'What is decided. `id` is your own.',
    required: true,
    content: { 'application/json': objectOf({ id: idSchema, child, ...properties }, required) },
  },
  answer: {
    description: 'It is done, and stands in the log of every child that it affects.',
    schema: objectOf({ id: idSchema, receipt: { type: 'string' } }),
  },
  problems: ['not-found', 'parameter-invalid', 'id-reused', ...bodyProblems, 'too-many', 'busy'],
})

export const splitOperation = act(
  'Say that one record is two children’s',
  'What is named finds a new child from then on; something has to stay.',
  {
    properties: {
      identifiers: identifiers(1),
      reason: { enum: ['two-children', 'identifier-given-in-error'] },
    },
    required: ['id', 'child', 'identifiers', 'reason'],
  },
)

export const sealOperation = act(
  'Seal the identity that an adopted child had',
  'Nothing is linked to it ever after. What was given is recalled from everybody but the teams in `permits`; what `release` names is forgotten.',
  {
    properties: {
      permits: { type: 'array', maxItems: actLimits.permits, items: { type: 'string' } },
      release: identifiers(0),
      reason: { const: 'adoption-order-made' },
    },
    required: ['id', 'child', 'permits', 'reason'],
  },
)

export const mergeOperation = act(
  'Say that two records are one child’s',
  'What found `duplicate` finds `child` from then on; both are decided with all that either says. Nothing is unmerged.',
  {
    properties: { duplicate: child, reason: { const: 'same-child' } },
    required: ['id', 'child', 'duplicate', 'reason'],
  },
)

export const provisionalOperation: Operation = {
  summary: 'List the provisional children that are your authority’s to settle',
  description:
    'Those reported first come first. Your authority’s own references and times alone; ask your own records who they are. For local authorities alone.',
  ...pageOf('children', reference, {
    reference,
    reportedAt: { type: 'string', format: 'date-time' },
    candidates: { type: 'array', items: reference },
  }),
}
