import { type JsonSchema, type Operation } from '@common-thread/nest'
import { mostListed } from './inspect.js'

/** A record with these members and no others, all of them required unless said. */
export const objectOf = (
  properties: Readonly<Record<string, JsonSchema>>,
  required = Object.keys(properties),
): JsonSchema => ({ type: 'object', properties, required, additionalProperties: false })

/** What reading a list page by page asks and answers, as `readPage` reads it. */
export const pageOf = (
  name: string,
  reference: JsonSchema,
  item: Readonly<Record<string, JsonSchema>>,
): Pick<Operation, 'query' | 'answer' | 'problems'> => ({
  query: {
    after: { description: '`next` of the page before.', schema: reference },
    limit: {
      description: 'How many at most.',
      schema: { type: 'integer', minimum: 1, maximum: mostListed, default: mostListed },
    },
  },
  answer: {
    description: 'A page.',
    schema: objectOf({
      [name]: { type: 'array', maxItems: mostListed, items: objectOf(item) },
      next: { anyOf: [reference, { type: 'null' }] },
    }),
  },
  problems: ['parameter-invalid', 'too-many', 'busy'],
})
