/** How far a placement is from home. */
export type PlacementDistance =
  | { readonly kind: 'miles'; readonly miles: number; readonly unlikely: boolean }
  /** Home is outside England or has no postcode. */
  | { readonly kind: 'not-measured' }

/**
 * PL_DISTANCE of SSDA903: miles to one decimal place, where 999.9 says that there is none (rule 454 also doubts
 * anything above 350). Undefined is no distance at all.
 */
export function parsePlacementDistance(text: string): PlacementDistance | undefined {
  if (text === '999.9') return { kind: 'not-measured' }
  if (!/^\d{1,3}(?:\.\d)?$/.test(text)) return undefined
  const miles = Number(text)
  return { kind: 'miles', miles, unlikely: miles > 350 }
}
