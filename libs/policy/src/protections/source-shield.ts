import { type Protection } from '../protection.js'
import { isDesk } from '../roles.js'

/**
 * Who told is seen by the desk that must weigh it, with "do not reveal", and by nobody else while the source asks
 * not to be revealed or a source shield is in force (Information sharing advice 2024, rule 5).
 */
export const sourceShield: Protection = {
  reason: 'source-shield',
  applies: ({ event, state, capacity }) => {
    if (isDesk(capacity)) return false
    const asked = 'source' in event.data && event.data.source.doNotReveal
    return asked || state.restrictions.some(({ kind }) => kind === 'source-shield')
  },
  covers: (field) => field.sourceIdentity === true,
}
