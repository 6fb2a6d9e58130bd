import { type Rule } from '../question.js'

/** Only a team with a role towards this child now goes on; being registered, or having had a role, is not one. */
export const noLegitimateRelationship: Rule<'no-relationship'> = ({ capacity }) =>
  capacity === undefined ? { kind: 'withhold', reason: 'no-relationship' } : undefined
