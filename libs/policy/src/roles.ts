import { type TeamRole } from '@common-thread/directory/lookup'
import { type InvolvementKind } from './state.js'

/** What a team is towards this child for this event: a row of the sharing matrix. */
export type Capacity =
  | 'duty-desk'
  | 'host-duty-desk'
  | 'social-work'
  | 'reviewing-officer'
  | 'police-child-abuse'
  | 'police-response'
  | 'emergency-department'
  | 'public-health-nursing'
  | 'gp'
  | 'icb'
  | 'dsl'
  | 'placement-provider'
  | 'previous-provider'
  | 'service-partner'
  | 'referrer'
  | 'family-help-lead'
  | 'child-protection-team'
  | 'mental-health'
  | 'parent-service'
  | 'maternity'
  | 'virtual-school'
  | 'education-welfare'
  | 'youth-justice'
  | 'probation'
  | 'housing'
  | 'advocacy'
  | 'court-guardian'
  | 'adoption-team'
  | 'personal-adviser'
  | 'placement-search'
  | 'designated-officer'
  | 'child-death-overview'
  | 'inspectorate'
  | 'national-panel'
  | 'statistics'

/** A role that counts towards a child while an involvement of its kind is open, and the capacity that it then has. */
export interface InvolvedRole {
  readonly role: TeamRole
  readonly kind: InvolvementKind
  readonly capacity: Capacity
}

export const involvedRoles: readonly InvolvedRole[] = [
  { role: 'reviewing-officer', kind: 'reviewing-officer', capacity: 'reviewing-officer' },
  { role: 'child-abuse', kind: 'conference-member', capacity: 'police-child-abuse' },
  { role: 'public-health-nursing', kind: 'caseload', capacity: 'public-health-nursing' },
  { role: 'gp', kind: 'gp-registration', capacity: 'gp' },
  { role: 'dsl', kind: 'school-roll', capacity: 'dsl' },
  { role: 'family-help', kind: 'family-help-lead', capacity: 'family-help-lead' },
  { role: 'child-protection-team', kind: 'child-protection-team', capacity: 'child-protection-team' },
  { role: 'mental-health', kind: 'mental-health', capacity: 'mental-health' },
  { role: 'adult-services', kind: 'parent-service', capacity: 'parent-service' },
  { role: 'maternity', kind: 'maternity', capacity: 'maternity' },
  { role: 'virtual-school', kind: 'virtual-school', capacity: 'virtual-school' },
  { role: 'youth-justice', kind: 'youth-justice', capacity: 'youth-justice' },
  { role: 'probation', kind: 'probation', capacity: 'probation' },
  { role: 'housing', kind: 'housing', capacity: 'housing' },
  { role: 'advocacy', kind: 'advocate', capacity: 'advocacy' },
  { role: 'court-guardian', kind: 'court-guardian', capacity: 'court-guardian' },
  { role: 'adoption-team', kind: 'adoption-team', capacity: 'adoption-team' },
  { role: 'leaving-care', kind: 'personal-adviser', capacity: 'personal-adviser' },
  { role: 'placement-search', kind: 'placement-search', capacity: 'placement-search' },
]

/** Who receives the alarm: the duty desks of the authorities that answer for the child and that host it. */
export const isDesk = (capacity: Capacity | undefined): boolean =>
  capacity === 'duty-desk' || capacity === 'host-duty-desk'

/** Roles that serve a whole area: that of the authority which answers for the child. */
export const areaRoles: readonly { readonly role: TeamRole; readonly capacity: Capacity }[] = [
  { role: 'response', capacity: 'police-response' },
  { role: 'icb', capacity: 'icb' },
  { role: 'emergency-department', capacity: 'emergency-department' },
  { role: 'education-welfare', capacity: 'education-welfare' },
  { role: 'designated-officer', capacity: 'designated-officer' },
  { role: 'child-death-overview', capacity: 'child-death-overview' },
]

/** Roles of bodies of which there is one for the country. */
export const nationalRoles: readonly { readonly role: TeamRole; readonly capacity: Capacity }[] = [
  { role: 'inspectorate', capacity: 'inspectorate' },
  { role: 'national-panel', capacity: 'national-panel' },
  { role: 'statistics', capacity: 'statistics' },
]

export const involvedRoleOf = (role: TeamRole): InvolvedRole | undefined =>
  involvedRoles.find((involved) => involved.role === role)

export const involvedRoleOfKind = (kind: InvolvementKind): InvolvedRole | undefined =>
  involvedRoles.find((involved) => involved.kind === kind)
