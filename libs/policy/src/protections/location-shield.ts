import { type Protection } from '../protection.js'
import { isShieldedFrom } from '../shields.js'

/**
 * A location shield covers everything that gives the place away: address, school, practice, provider, host, court,
 * carer, who else is involved, who told. Domain facts §2.10 item 7.
 */
export const locationShield: Protection = {
  reason: 'location-shield',
  applies: isShieldedFrom,
  covers: (field) => field.location === true || field.sourceIdentity === true,
}
