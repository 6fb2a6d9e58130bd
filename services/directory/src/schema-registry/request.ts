import { type Refusal, refuse } from './refusal.js'

/** The schema of a request's body, or why it can't be taken. */
export function schemaOf(body: unknown): { readonly text: string } | Refusal {
  if (typeof body !== 'object' || body === null) return refuse('schema-invalid', 'The request has no schema')
  const { schema, schemaType, references } = body as Readonly<Record<string, unknown>>
  if (typeof schema !== 'string') return refuse('schema-invalid', 'The request has no schema')
  if (schemaType !== undefined && schemaType !== null && schemaType !== 'AVRO')
    return refuse('schema-invalid', 'Only schemas of type AVRO are kept here')
  if (Array.isArray(references) && references.length > 0)
    return refuse('schema-invalid', 'Schemas here are self-contained and refer to none')
  return { text: schema }
}
