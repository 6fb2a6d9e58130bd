import { Problem } from '@common-thread/nest'

/** As it stands in the URL: a parameter that is given twice is a list. */
export type Query = Readonly<Record<string, unknown>>

export function parameter(query: Query, name: string): string | undefined {
  const value = query[name]
  if (value === undefined || typeof value === 'string') return value
  throw new Problem('parameter-invalid', { parameter: name })
}

export interface Request {
  on(event: 'close', listener: () => void): void
}

/** Aborts when the caller has gone. */
export function whenGone(request: Request): AbortSignal {
  const gone = new AbortController()
  request.on('close', () => gone.abort())
  return gone.signal
}
