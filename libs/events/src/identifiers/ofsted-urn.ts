import { type Parsed, parsed, refused } from './parsed.js'

/** Ofsted's reference of a children's social care provider, or that there is none. */
export type OfstedUrn =
  | { readonly kind: 'registered'; readonly urn: string }
  /** The provider is inspected by CQC or ISI, or is a regional adoption agency. */
  | { readonly kind: 'inspected-by-another' }

/** `SC` and 6 digits, 7 digits, or `XXXXXXX` (Standard Safeguarding Dataset, clap_cla_placement_urn). */
export function parseOfstedUrn(text: string): Parsed<OfstedUrn, 'wrong-shape'> {
  if (text === 'XXXXXXX') return parsed({ kind: 'inspected-by-another' })
  return /^(?:SC\d{6}|\d{7})$/.test(text) ? parsed({ kind: 'registered', urn: text }) : refused('wrong-shape')
}

export const formatOfstedUrn = (urn: OfstedUrn): string => (urn.kind === 'registered' ? urn.urn : 'XXXXXXX')

export const isOfstedUrn = (text: string): boolean => parseOfstedUrn(text).ok
