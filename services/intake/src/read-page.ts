import { Problem } from '@common-thread/nest'
import { mostListed } from './inspect.js'

/** `?after=<reference>&limit=<n>`: from behind which one on, and how many at most. Anything else is refused. */
export function readPage(
  query: Readonly<Record<string, unknown>>,
  referencePattern: RegExp,
): { after: string | null; limit: number } {
  for (const name of Object.keys(query)) {
    if (name !== 'after' && name !== 'limit')
      throw new Problem('parameter-invalid', { accepts: ['after', 'limit'] })
  }
  const { after = null, limit = String(mostListed) } = query
  if (after !== null && !(typeof after === 'string' && referencePattern.test(after)))
    throw new Problem('parameter-invalid', { parameter: 'after' })
  if (typeof limit !== 'string' || !/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > mostListed)
    throw new Problem('parameter-invalid', { parameter: 'limit', most: mostListed })
  return { after, limit: Number(limit) }
}
