import { entryOf, type EventType } from '@common-thread/events/catalogue'
import { type Happening } from './given.js'

/**
 * The valid example of a type as a happening, with the fields that a test is about in place of the example's. `read`
 * gives the text of a file of schemas/valid.
 */
export const examplesFrom =
  (read: (file: string) => string) =>
  (type: EventType, { data, ...rest }: Partial<Happening> & { readonly by: string }): Happening => {
    const version = type.slice(type.lastIndexOf('.') + 1)
    const example = JSON.parse(read(`${entryOf(type).name}.${version}.json`)) as { readonly data: object }
    return { type, ...rest, data: { ...example.data, ...data } }
  }
