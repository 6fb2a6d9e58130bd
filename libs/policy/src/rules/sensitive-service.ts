import { eventTypes } from '@common-thread/events/catalogue'
import { type Rule } from '../question.js'
import { type Capacity } from '../roles.js'
import { type InvolvementKind } from '../state.js'

const sensitive: readonly InvolvementKind[] = [
  'mental-health',
  'parent-service',
  'maternity',
  'youth-justice',
  'probation',
  'advocate',
  'adoption-team',
]

/** Social care, the child protection team and the lead practitioner of the family. */
const weighRisk: readonly (Capacity | undefined)[] = [
  'duty-desk',
  'social-work',
  'reviewing-officer',
  'family-help-lead',
  'child-protection-team',
]

/**
 * That such a service works with somebody is theirs to tell, whose service it is: only who has to weigh the risk to the
 * child learns of it. Domain facts §2.10 items 8 and 10.
 */
export const sensitiveService: Rule<'sensitive-service'> = ({ event, capacity }) =>
  event.type === eventTypes.involvementStarted &&
  sensitive.includes(event.data.involvement.kind) &&
  !weighRisk.includes(capacity)
    ? { kind: 'withhold', reason: 'sensitive-service' }
    : undefined
