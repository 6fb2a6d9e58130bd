import { type Parsed, parsed, refused } from './parsed.js'

/** Code of a health organisation in the Organisation Data Service. */
export type OdsCode = string & { readonly __odsCode: never }

/**
 * Three to ten upper-case letters and digits: unconfirmed, and all that a shape can say. The patterns of practices,
 * trusts and boards have exceptions, so whether a code exists and what it is only the directory knows.
 */
export const parseOds = (text: string): Parsed<OdsCode, 'wrong-shape'> =>
  /^[A-Z0-9]{3,10}$/.test(text) ? parsed(text as OdsCode) : refused('wrong-shape')

export const formatOds = (code: OdsCode): string => code

export const isOds = (text: string): text is OdsCode => parseOds(text).ok
