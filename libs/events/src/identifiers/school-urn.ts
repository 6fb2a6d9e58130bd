import { type Parsed, parsed, refused } from './parsed.js'

/** Unique Reference Number of a school in Get Information About Schools; a school that converts gets another. */
export type SchoolUrn = string & { readonly __schoolUrn: never }

/** Six digits: unconfirmed in an official source. */
export const parseSchoolUrn = (text: string): Parsed<SchoolUrn, 'wrong-shape'> =>
  /^\d{6}$/.test(text) ? parsed(text as SchoolUrn) : refused('wrong-shape')

export const formatSchoolUrn = (urn: SchoolUrn): string => urn

export const isSchoolUrn = (text: string): text is SchoolUrn => parseSchoolUrn(text).ok
