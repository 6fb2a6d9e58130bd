/** What the body of an act may hold at most; documents say the same. */
export const actLimits = { bytes: 16_384, text: 200, identifiers: 50, permits: 10 } as const

export const idPattern = /^[\x21-\x7e]{1,200}$/

/** How an organisation's own reference for a child looks. */
export const referencePattern = /^ref_[a-z2-7]{26}$/
