import { eventTypes, organisationOf } from '@common-thread/events/catalogue'
import { childOf } from '../log-entry.js'
import { type Rule } from '../question.js'

/**
 * Police were told of another school than the one on whose roll the child is known to be. Which is right decides who
 * learns of violence at home, so police settle it by telephone, before the school day: to tell the wrong school can't be
 * undone, and silence is no answer. Domain facts §2.10 item 3.
 */
export const rollIsUncertain: Rule<'another-school-stated'> = ({ event, team, capacity }) => {
  if (event.type !== eventTypes.domesticAbuseIncidentNotified || capacity !== 'dsl') return undefined
  const stated = childOf(event)?.school ?? null
  return stated !== null && stated !== organisationOf(team.id)
    ? { kind: 'hold', reason: 'another-school-stated', owner: event.team }
    : undefined
}
