import { type Rule } from '../question.js'
import { isDesk } from '../roles.js'

/** An unreadable record may have been a shield. Nothing goes out past it but the alarm, and that with the caveat. */
export const earlierRecordUnreadable: Rule<'earlier-record-unreadable'> = ({ state, entry, capacity }) => {
  if (!state.unreadable) return undefined
  if (entry.safetyCritical && isDesk(capacity)) {
    return {
      kind: 'give',
      reason: 'earlier-record-unreadable',
      whole: { basis: 'child-protection' },
      handling: ['earlier-record-unreadable'],
    }
  }
  return { kind: 'hold', reason: 'earlier-record-unreadable' }
}
