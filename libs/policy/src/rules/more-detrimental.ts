import { type Rule } from '../question.js'
import { isDesk } from '../roles.js'

/**
 * The holder considers that telling this team would be more detrimental to the child than not telling it. What is
 * shared for a child's welfare then does not go; what protects a child from harm is weighed by a person; an alarm still
 * reaches the duty desks. Children Act 2004 s.16LA(3).
 */
export const moreDetrimental: Rule<'more-detrimental' | 'more-detrimental-to-be-weighed'> = ({
  event,
  entry,
  block,
  capacity,
  team,
}) => {
  if (!event.data.handling?.moreDetrimentalTo.includes(team.id)) return undefined
  if (entry.safetyCritical && isDesk(capacity)) return undefined
  return block.purpose === 'protection'
    ? { kind: 'hold', reason: 'more-detrimental-to-be-weighed' }
    : { kind: 'withhold', reason: 'more-detrimental' }
}
