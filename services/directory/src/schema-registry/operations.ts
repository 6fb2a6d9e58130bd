import {
  type Answer,
  bodyProblems,
  type JsonSchema,
  type Operation,
  type Parameter,
  type RequestBody,
} from '@common-thread/nest'
import { compatibilityLevel } from './compatibility-level.js'
import { mediaType } from './media-type.js'
import { type Refusal, refusals } from './refusal.js'

const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
})
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const text: JsonSchema = { type: 'string' }
const number: JsonSchema = { type: 'integer', minimum: 1 }

/** Answers in the Schema Registry's own form, by the status that its codes begin with. */
function refusalAnswers(...codes: readonly Refusal['refused'][]): Readonly<Record<number, Answer>> {
  const statusOf = (code: Refusal['refused']) => Math.floor(refusals[code] / 100)
  return Object.fromEntries(
    codes.map((code) => {
      const own = codes.filter((each) => statusOf(each) === statusOf(code))
      const schema = objectOf({ error_code: { enum: own.map((each) => refusals[each]) }, message: text })
      const description = own.map((each) => `${refusals[each]}: ${each}.`).join(' ')
      return [statusOf(code), { description, content: { [mediaType]: schema } }]
    }),
  )
}

const subject: Parameter = { description: 'Full name of a record.', schema: text }
const version: Parameter = { description: 'A number from 1, `latest` or -1.', schema: text }
const id: Parameter = { description: 'The number in a record’s framing.', schema: text }
const versionSchema = objectOf({ subject: text, version: number, id: number, schema: text })

const body: RequestBody = {
  description: 'An Avro schema, as text, that refers to no other.',
  required: true,
  content: Object.fromEntries(
    [mediaType, 'application/vnd.schemaregistry+json', 'application/json'].map((type) => [
      type,
      { type: 'object', properties: { schema: text, schemaType: { const: 'AVRO' } }, required: ['schema'] },
    ]),
  ),
}

const noSubject = ['subject-not-found'] as const
const noVersion = [...noSubject, 'version-invalid', 'version-not-found'] as const
const noSchema = [...noSubject, 'schema-invalid', 'schema-not-found'] as const

const asks = (
  summary: string,
  schema: JsonSchema,
  more: Omit<Operation, 'summary' | 'answer'> = {},
): Operation => ({
  summary,
  answer: { description: 'As a Schema Registry answers.', schema },
  ...more,
})

const ofSubject = { path: { subject }, also: refusalAnswers(...noSubject) }
const ofVersion = { path: { subject, version }, also: refusalAnswers(...noVersion) }
const ofId = { path: { id }, also: refusalAnswers('schema-not-found') }

export const types = asks('Kinds of schema', listOf({ const: 'AVRO' }))
export const schemaById = asks('A schema by its number', objectOf({ schema: text }, { maxId: number }), {
  ...ofId,
  query: {
    fetchMaxId: { description: 'Answer the largest number too.', schema: { enum: ['true', 'false'] } },
  },
})
export const textById = asks(
  'A schema’s text by its number',
  { type: 'object', description: 'The schema itself.' },
  ofId,
)
export const subjectsById = asks('Names that have this number', listOf(text), ofId)
export const versionsById = asks(
  'Versions that have this number',
  listOf(objectOf({ subject: text, version: number })),
  ofId,
)

export const subjects = asks('All names', listOf(text), {
  query: { subjectPrefix: { description: 'Only names that begin so.', schema: text } },
})
export const versions = asks('Versions of a name', listOf(number), ofSubject)
export const oneVersion = asks('One version of a name', versionSchema, ofVersion)
export const textOfVersion = asks(
  'The text of one version',
  { type: 'object', description: 'The schema itself.' },
  ofVersion,
)
export const referencedBy = asks('Schemas that refer to it: none', listOf(number), ofVersion)
export const lookUp = asks('The version that says the same as a schema', versionSchema, {
  path: { subject },
  body,
  also: refusalAnswers(...noSchema),
  problems: bodyProblems,
})
export const register = asks(
  'The number of a schema that is there; no other is taken',
  objectOf({ id: number }),
  {
    path: { subject },
    body,
    also: refusalAnswers('schema-invalid', 'read-only'),
    problems: bodyProblems,
  },
)
export const remove: Operation = {
  summary: 'Refused: nothing here can be removed',
  path: { subject, version },
  also: refusalAnswers('read-only'),
}
export const change: Operation = {
  summary: 'Refused: nothing here can be changed',
  path: { subject },
  also: refusalAnswers('read-only'),
  problems: bodyProblems,
}
const level = objectOf({ compatibilityLevel: { const: compatibilityLevel } })
const readOnly = objectOf({ mode: { const: 'READONLY' } })
export const config = asks('What versions promise each other', level)
export const subjectConfig = asks('What versions of a name promise each other', level, ofSubject)
export const mode = asks('Whether it can be written to', readOnly)
export const subjectMode = asks('Whether a name can be written to', readOnly, ofSubject)
const compared = objectOf({ is_compatible: { type: 'boolean' } }, { messages: listOf(text) })
const compares: Omit<Operation, 'summary' | 'answer'> = {
  query: {
    verbose: { description: 'Say what a subscriber would lose.', schema: { enum: ['true', 'false'] } },
  },
  body,
  problems: bodyProblems,
}
export const compareWithOne = asks('Whether a schema could follow one version', compared, {
  ...compares,
  path: { subject, version },
  also: refusalAnswers(...noVersion, 'schema-invalid'),
})
export const compareWithAll = asks('Whether a schema could follow every version', compared, {
  ...compares,
  path: { subject },
  also: refusalAnswers(...noSubject, 'schema-invalid'),
})
