import { type CodeValue, isValidOn, latestValue } from '../code-sets.js'
import { type IsoDate } from '../time.js'
import { type Parsed, parsed, refused } from './parsed.js'

/** Local authority of England, current or not. */
export interface LocalAuthority {
  /** Three digits. */
  readonly dfeCode: string
  readonly name: string
  readonly gss: NonNullable<CodeValue['gss']>
}

export type LocalAuthorityRefusal = 'wrong-shape' | 'no-such-authority' | 'not-on-that-date'

/**
 * By DfE code, from the code set dfe/local-authority; never by name, because Northamptonshire is not West
 * Northamptonshire. Without a date, any authority that is or was.
 */
export function parseLocalAuthority(
  text: string,
  on?: IsoDate,
): Parsed<LocalAuthority, LocalAuthorityRefusal> {
  if (!/^\d{3}$/.test(text)) return refused('wrong-shape')
  const authority = latestValue('dfe/local-authority', text)
  if (!authority) return refused('no-such-authority')
  if (on !== undefined && !isValidOn(authority, on)) return refused('not-on-that-date')
  return parsed({ dfeCode: text, name: authority.label ?? text, gss: authority.gss ?? [] })
}

export const formatLocalAuthority = ({ dfeCode }: LocalAuthority): string => dfeCode

export const isLocalAuthority = (text: string): boolean => parseLocalAuthority(text).ok

/** The GSS code that the authority's area had on a date. */
export const gssOn = ({ gss }: LocalAuthority, on: IsoDate): string | undefined =>
  gss.find((area) => isValidOn(area, on))?.code
