import { createHash } from 'node:crypto'
import { type Problem } from './model.js'

/** One released schema: its number in the framing of a record, its name, and the SHA-256 of its full text. */
export interface ReleasedSchema {
  readonly id: number
  readonly name: string
  readonly sha256: string
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Numbers the schemas. A released schema never changes: a text that differs from its released digest is a
 * problem, unless `accept` says that the table has not been published yet and may be rewritten.
 */
export function numberSchemas(
  table: readonly ReleasedSchema[],
  schemas: ReadonlyMap<string, string>,
  accept: boolean,
): { table: ReleasedSchema[]; problems: Problem[] } {
  const problems: Problem[] = []
  const result = new Map(table.map((entry) => [entry.name, entry]))
  let next = Math.max(0, ...table.map(({ id }) => id)) + 1
  for (const [name, text] of schemas) {
    const digest = sha256(text)
    const released = result.get(name)
    if (!released || accept) {
      result.set(name, { id: released?.id ?? next++, name, sha256: digest })
    } else if (released.sha256 !== digest) {
      problems.push({
        path: 'schemas/ids.json',
        detail: `${name} is released and has changed: give it a new version`,
      })
    }
  }
  for (const { name } of table) {
    if (!schemas.has(name))
      problems.push({ path: 'schemas/ids.json', detail: `${name} is released and has gone` })
  }
  return { table: [...result.values()].sort((a, b) => a.id - b.id), problems }
}
