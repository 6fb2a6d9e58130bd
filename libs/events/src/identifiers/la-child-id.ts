import { type Parsed, parsed, refused } from './parsed.js'

/** A local authority's own number for a child; it means nothing outside that authority. */
export type LaChildId = string & { readonly __laChildId: never }

/** Up to 20 letters and digits, whose case counts (CIN census, LAchildID). */
export const parseLaChildId = (text: string): Parsed<LaChildId, 'wrong-shape'> =>
  /^[A-Za-z0-9]{1,20}$/.test(text) ? parsed(text as LaChildId) : refused('wrong-shape')

export const formatLaChildId = (id: LaChildId): string => id

export const isLaChildId = (text: string): text is LaChildId => parseLaChildId(text).ok
