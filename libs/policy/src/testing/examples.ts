import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entryOf, type EventType } from '@common-thread/events/catalogue'
import { type Happening } from './given.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../schemas/valid')

/** The valid example of a type as a happening, with the fields that a test is about in place of the example's. */
export function example(type: EventType, { data, ...rest }: Partial<Happening> & { by: string }): Happening {
  const version = type.slice(type.lastIndexOf('.') + 1)
  const text = readFileSync(join(folder, `${entryOf(type).name}.${version}.json`), 'utf8')
  return { type, ...rest, data: { ...(JSON.parse(text) as { data: object }).data, ...data } }
}
