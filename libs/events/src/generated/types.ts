// Generated from schemas/ by `npm run generate`. Do not edit.
import { type OrganisationId, type TeamId } from '../organisation.js'
import { type Instant, type IsoDate } from '../time.js'

/** A family gives, refuses or withdraws its agreement to a service. It governs services, not protection from harm. */
export interface AgreementChanged {
  readonly children: readonly Child[]
  readonly agreement: ServiceAgreement
  readonly contact: Contact | null
  readonly handling: Handling | null
}

/** The child as the publisher knows the child. The hub resolves it to a subject; a recipient sees its own reference. */
export interface Child {
  readonly identifiers: readonly Identifier[]
  /** Why no NHS number is given: Children Act 2004 s.16LC(5) to (8). */
  readonly noIdentifierReason: 'not-known' | 'not-yet-allocated' | 'would-delay' | 'more-detrimental' | null
  readonly givenName: string | null
  readonly familyName: string | null
  readonly birthDate: IsoDate | null
  readonly address: Address | null
  /** School that the publisher believes the child attends. */
  readonly school: OrganisationId | null
  /** Whether the child was there. */
  readonly present: boolean | null
  /** What the child said or showed, in the child's own terms. */
  readonly voice: string | null
}

/** An identifier of a child and who vouches for it. */
export interface Identifier {
  readonly system: 'nhs-number' | 'upn' | 'local'
  /** NHS number: 10 digits. UPN: 13 characters. local: the publisher's own reference for the child. */
  readonly value: string
  /** False where the publisher has not confirmed that the identifier is this child's, for example one given over the telephone. Unverified identifiers never resolve a child. */
  readonly verified: boolean
}

/** A place. Its parts are separable, because any one of them may have to be withheld. */
export interface Address {
  readonly lines: readonly string[]
  readonly locality: string | null
  readonly postcode: string | null
  /** Unique Property Reference Number, up to 12 digits. */
  readonly uprn: string | null
  /** Local authority in whose area the place is, for example la:northshire. */
  readonly authority: OrganisationId | null
}

export interface ServiceAgreement {
  readonly service: 'family-help'
  readonly change: 'given' | 'refused' | 'withdrawn'
  /** Teams that the family agreed may take part. */
  readonly with: readonly TeamId[]
  readonly by: 'mother' | 'father' | 'other-parental-responsibility' | 'child'
  readonly byName: string | null
  readonly scope: string | null
  readonly from: IsoDate
  /** When the agreement lapses by itself. */
  readonly until: Instant | null
}

/** A professional or a desk to speak to. Professionals acting in role are named. */
export interface Contact {
  readonly name: string | null
  readonly role: string | null
  readonly team: TeamId | null
  readonly telephone: string | null
  readonly email: string | null
}

/** Conditions that travel with the information. */
export interface Handling {
  readonly doNotRaiseWithParents: boolean
  readonly onwardSharing: 'none' | 'ask-owner' | 'team-around-child'
  readonly notForIntelligence: boolean
  readonly note: string | null
}

/** A professional, or a member of the public through one, is worried about a child. Goes to the multi-agency safeguarding hub. */
export interface ConcernRaised {
  readonly children: readonly Child[]
  readonly concern: Concern
  readonly source: ConcernSource
  readonly thirdParties: readonly ThirdParty[]
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Concern {
  readonly summary: string
  readonly immediacy: 'immediate-danger' | 'same-day' | 'routine'
  readonly crimeSuspected: boolean
  readonly factors: readonly Code[]
  readonly observedAt: Instant | null
  readonly familyInformed: boolean | null
  readonly whyFamilyNotInformed: string | null
}

/** A code with the system and version year it is taken from: codes are re-used and re-labelled between years. */
export interface Code {
  /** Code system, for example cin-census/category-of-abuse. */
  readonly system: string
  /** Version year of the system, for example 2026 or 2025-26. */
  readonly version: string
  /** Compared case-sensitively, never folded. */
  readonly value: string
}

export interface ConcernSource {
  readonly category: Code
  readonly name: string | null
  readonly organisation: OrganisationId | null
  readonly contact: Contact | null
  readonly doNotReveal: boolean
}

/** Another person whose information relates to the child. */
export interface ThirdParty {
  readonly relationshipToChild: 'mother' | 'father' | 'step-parent' | 'parents-partner' | 'former-partner-of-parent' | 'sibling' | 'grandparent' | 'other-relative' | 'carer' | 'neighbour' | 'peer' | 'other'
  readonly name: string | null
  readonly birthDate: IsoDate | null
  readonly address: Address | null
  /** What bears on the risk to the child: violence, substance use, mental illness. No clinical detail. */
  readonly riskToChild: string | null
  /** Police or court record, where it may lawfully be given. */
  readonly record: string | null
}

/** Police have reason to believe that a child may be a victim of domestic abuse (Operation Encompass). */
export interface DomesticAbuseIncidentNotified {
  readonly children: readonly Child[]
  readonly incident: DomesticAbuseIncident
  readonly allegedPerpetrator: ThirdParty
  readonly otherAdult: ThirdParty | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface DomesticAbuseIncident {
  readonly reference: string
  readonly occurredAt: Instant
  readonly place: Address | null
  readonly circumstances: string | null
  /** Police judge that children's social care must be told. */
  readonly thresholdMarked: boolean
  readonly whyAuthorityNotTold: string | null
  /** Bail or no-contact conditions that touch the school. */
  readonly noContactConditions: string | null
  readonly safeContact: string | null
}

/** A child attended unscheduled care. The responsible authority is told where and when, without clinical data. */
export interface EdAttended {
  readonly children: readonly Child[]
  readonly attendance: Attendance
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Attendance {
  readonly site: string
  readonly arrivedAt: Instant
}

/** A team stops being involved with a child. */
export interface InvolvementEnded {
  readonly children: readonly Child[]
  readonly involvement: EndedInvolvement
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface EndedInvolvement {
  readonly kind: 'responsible-authority' | 'school-roll' | 'gp-registration' | 'caseload' | 'reviewing-officer' | 'conference-member' | 'family-help-lead' | 'child-protection-team' | 'mental-health' | 'parent-service' | 'maternity' | 'virtual-school' | 'youth-justice' | 'probation' | 'housing' | 'advocate' | 'court-guardian' | 'adoption-team' | 'personal-adviser' | 'placement-search'
  readonly organisation: OrganisationId
  readonly team: TeamId | null
  readonly to: IsoDate
}

/** A team becomes involved with a child: on the roll, registered, on a caseload, a member of the conference. */
export interface InvolvementStarted {
  readonly children: readonly Child[]
  readonly involvement: StartedInvolvement
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface StartedInvolvement {
  readonly kind: 'responsible-authority' | 'school-roll' | 'gp-registration' | 'caseload' | 'reviewing-officer' | 'conference-member' | 'family-help-lead' | 'child-protection-team' | 'mental-health' | 'parent-service' | 'maternity' | 'virtual-school' | 'youth-justice' | 'probation' | 'housing' | 'advocate' | 'court-guardian' | 'adoption-team' | 'personal-adviser' | 'placement-search'
  readonly organisation: OrganisationId
  readonly team: TeamId | null
  readonly from: IsoDate
  readonly to: IsoDate | null
}

/** A looked-after child moves to another placement. */
export interface PlacementMoved {
  readonly children: readonly Child[]
  readonly placement: Placement
  readonly previous: PreviousPlacement | null
  readonly needsAssessment: string | null
  readonly reasons: string | null
  readonly carePlan: string | null
  /** Who may collect and who may have contact. */
  readonly contactRules: string | null
  /** The responsible authority's contact, never the placement's. */
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Placement {
  readonly from: IsoDate
  readonly type: Code
  readonly provider: OrganisationId
  readonly providerSector: Code | null
  readonly carerName: string | null
  readonly address: Address
  /** Set where the placement is outside the responsible authority's area. */
  readonly hostAuthority: OrganisationId | null
}

export interface PreviousPlacement {
  readonly provider: OrganisationId
  readonly to: IsoDate
}

/** A plan for a child starts, changes or ends. Its kind decides who may know. */
export interface PlanChanged {
  readonly children: readonly Child[]
  readonly plan: Plan
  readonly leadPractitioner: Contact | null
  readonly outOfHours: Contact | null
  /** Teams that the plan names. Being named gives nothing by itself: a service plan also needs the family's agreement. */
  readonly partners: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Plan {
  readonly kind: 'family-help' | 'child-in-need' | 'child-protection' | 'looked-after' | 'child-community-safety' | 'family-network'
  readonly change: 'started' | 'reviewed' | 'category-changed' | 'ended'
  readonly category: Code | null
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly reviewDate: IsoDate | null
  readonly goals: string | null
}

/** What children's social care decided on a concern. The professional who raised it is told. */
export interface ReferralDecided {
  readonly children: readonly Child[]
  readonly referral: Referral
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Referral {
  /** Delivery id under which the concern was received. */
  readonly inReplyTo: string
  readonly decision: 'no-further-action' | 'family-help' | 'assessment' | 'strategy-discussion' | 'section-47'
  readonly decidedAt: Instant
  readonly nextStep: string | null
  readonly rationale: string | null
}

/** A shield or a seal is set or lifted. Any agency may set a location shield at once; lifting needs its setter and the responsible authority. */
export interface RestrictionChanged {
  readonly children: readonly Child[]
  readonly restriction: Restriction
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Restriction {
  readonly kind: 'location-shield' | 'source-shield' | 'sealed'
  readonly change: 'set' | 'lifted'
  readonly from: IsoDate
  readonly protectsFrom: string | null
  /** Whose household it covers. */
  readonly household: string | null
  /** Teams that need what is shielded in order to protect the child. */
  readonly permits: readonly TeamId[]
  readonly reason: string | null
}

/** An earlier delivery must no longer be relied on, in whole or in the fields named. */
export interface Recall {
  readonly subject: string
  readonly delivery: Delivery
  /** Delivery id of what is recalled. */
  readonly recalled: string
  readonly kind: 'restricted' | 'corrected' | 'retracted'
  /** Fields recalled; empty for the whole. */
  readonly fields: readonly string[]
  readonly instruction: string
}

/** Why this reached this team, and what it must do with it. */
export interface Delivery {
  readonly recipient: TeamId
  readonly purpose: string
  readonly lawfulBasis: string
  readonly handling: readonly string[]
  readonly actBy: Instant | null
  readonly contact: Contact | null
}

/** Something of this kind was recorded about a child you are involved with. Speak to the contact. */
export interface Signal {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Domain of the event. */
  readonly about: string
}

/** What became of an event that this organisation published. Codes only, never a value. */
export interface Status {
  /** The publisher's own event id, where it could be read. */
  readonly id: string | null
  readonly code: 'accepted' | 'identity-unconfirmed' | 'refused' | 'quarantined'
  /** Problem code, as in the HTTP API. */
  readonly problem: string | null
  readonly failures: readonly StatusFailure[]
  /** Reference under which the record is kept for inspection. */
  readonly quarantine: string | null
  /** Signed receipt of an accepted event. */
  readonly receipt: string | null
  readonly recordedTime: Instant
}

export interface StatusFailure {
  readonly pointer: string
  readonly code: string
}

/** A family gives, refuses or withdraws its agreement to a service. It governs services, not protection from harm. */
export interface AgreementChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly agreement: ServiceAgreementView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

/** The child as the publisher knows the child. The hub resolves it to a subject; a recipient sees its own reference. */
export interface ChildView {
  readonly identifiers: readonly IdentifierView[] | null
  /** Why no NHS number is given: Children Act 2004 s.16LC(5) to (8). */
  readonly noIdentifierReason: 'not-known' | 'not-yet-allocated' | 'would-delay' | 'more-detrimental' | null
  readonly givenName: string | null
  readonly familyName: string | null
  readonly birthDate: IsoDate | null
  readonly address: AddressView | null
  /** School that the publisher believes the child attends. */
  readonly school: OrganisationId | null
  /** Whether the child was there. */
  readonly present: boolean | null
  /** What the child said or showed, in the child's own terms. */
  readonly voice: string | null
}

/** An identifier of a child and who vouches for it. */
export interface IdentifierView {
  readonly system: 'nhs-number' | 'upn' | 'local' | null
  /** NHS number: 10 digits. UPN: 13 characters. local: the publisher's own reference for the child. */
  readonly value: string | null
  /** False where the publisher has not confirmed that the identifier is this child's, for example one given over the telephone. Unverified identifiers never resolve a child. */
  readonly verified: boolean | null
}

/** A place. Its parts are separable, because any one of them may have to be withheld. */
export interface AddressView {
  readonly lines: readonly string[] | null
  readonly locality: string | null
  readonly postcode: string | null
  /** Unique Property Reference Number, up to 12 digits. */
  readonly uprn: string | null
  /** Local authority in whose area the place is, for example la:northshire. */
  readonly authority: OrganisationId | null
}

export interface ServiceAgreementView {
  readonly service: 'family-help' | null
  readonly change: 'given' | 'refused' | 'withdrawn' | null
  /** Teams that the family agreed may take part. */
  readonly with: readonly TeamId[] | null
  readonly by: 'mother' | 'father' | 'other-parental-responsibility' | 'child' | null
  readonly byName: string | null
  readonly scope: string | null
  readonly from: IsoDate | null
  /** When the agreement lapses by itself. */
  readonly until: Instant | null
}

/** A professional or a desk to speak to. Professionals acting in role are named. */
export interface ContactView {
  readonly name: string | null
  readonly role: string | null
  readonly team: TeamId | null
  readonly telephone: string | null
  readonly email: string | null
}

/** Conditions that travel with the information. */
export interface HandlingView {
  readonly doNotRaiseWithParents: boolean | null
  readonly onwardSharing: 'none' | 'ask-owner' | 'team-around-child' | null
  readonly notForIntelligence: boolean | null
  readonly note: string | null
}

/** A professional, or a member of the public through one, is worried about a child. Goes to the multi-agency safeguarding hub. */
export interface ConcernRaisedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly concern: ConcernView | null
  readonly source: ConcernSourceView | null
  readonly thirdParties: readonly ThirdPartyView[] | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ConcernView {
  readonly summary: string | null
  readonly immediacy: 'immediate-danger' | 'same-day' | 'routine' | null
  readonly crimeSuspected: boolean | null
  readonly factors: readonly CodeView[] | null
  readonly observedAt: Instant | null
  readonly familyInformed: boolean | null
  readonly whyFamilyNotInformed: string | null
}

/** A code with the system and version year it is taken from: codes are re-used and re-labelled between years. */
export interface CodeView {
  /** Code system, for example cin-census/category-of-abuse. */
  readonly system: string | null
  /** Version year of the system, for example 2026 or 2025-26. */
  readonly version: string | null
  /** Compared case-sensitively, never folded. */
  readonly value: string | null
}

export interface ConcernSourceView {
  readonly category: CodeView | null
  readonly name: string | null
  readonly organisation: OrganisationId | null
  readonly contact: ContactView | null
  readonly doNotReveal: boolean | null
}

/** Another person whose information relates to the child. */
export interface ThirdPartyView {
  readonly relationshipToChild: 'mother' | 'father' | 'step-parent' | 'parents-partner' | 'former-partner-of-parent' | 'sibling' | 'grandparent' | 'other-relative' | 'carer' | 'neighbour' | 'peer' | 'other' | null
  readonly name: string | null
  readonly birthDate: IsoDate | null
  readonly address: AddressView | null
  /** What bears on the risk to the child: violence, substance use, mental illness. No clinical detail. */
  readonly riskToChild: string | null
  /** Police or court record, where it may lawfully be given. */
  readonly record: string | null
}

/** Police have reason to believe that a child may be a victim of domestic abuse (Operation Encompass). */
export interface DomesticAbuseIncidentNotifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly incident: DomesticAbuseIncidentView | null
  readonly allegedPerpetrator: ThirdPartyView | null
  readonly otherAdult: ThirdPartyView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface DomesticAbuseIncidentView {
  readonly reference: string | null
  readonly occurredAt: Instant | null
  readonly place: AddressView | null
  readonly circumstances: string | null
  /** Police judge that children's social care must be told. */
  readonly thresholdMarked: boolean | null
  readonly whyAuthorityNotTold: string | null
  /** Bail or no-contact conditions that touch the school. */
  readonly noContactConditions: string | null
  readonly safeContact: string | null
}

/** A child attended unscheduled care. The responsible authority is told where and when, without clinical data. */
export interface EdAttendedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly attendance: AttendanceView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AttendanceView {
  readonly site: string | null
  readonly arrivedAt: Instant | null
}

/** A team stops being involved with a child. */
export interface InvolvementEndedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly involvement: EndedInvolvementView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface EndedInvolvementView {
  readonly kind: 'responsible-authority' | 'school-roll' | 'gp-registration' | 'caseload' | 'reviewing-officer' | 'conference-member' | 'family-help-lead' | 'child-protection-team' | 'mental-health' | 'parent-service' | 'maternity' | 'virtual-school' | 'youth-justice' | 'probation' | 'housing' | 'advocate' | 'court-guardian' | 'adoption-team' | 'personal-adviser' | 'placement-search' | null
  readonly organisation: OrganisationId | null
  readonly team: TeamId | null
  readonly to: IsoDate | null
}

/** A team becomes involved with a child: on the roll, registered, on a caseload, a member of the conference. */
export interface InvolvementStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly involvement: StartedInvolvementView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface StartedInvolvementView {
  readonly kind: 'responsible-authority' | 'school-roll' | 'gp-registration' | 'caseload' | 'reviewing-officer' | 'conference-member' | 'family-help-lead' | 'child-protection-team' | 'mental-health' | 'parent-service' | 'maternity' | 'virtual-school' | 'youth-justice' | 'probation' | 'housing' | 'advocate' | 'court-guardian' | 'adoption-team' | 'personal-adviser' | 'placement-search' | null
  readonly organisation: OrganisationId | null
  readonly team: TeamId | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** A looked-after child moves to another placement. */
export interface PlacementMovedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly placement: PlacementView | null
  readonly previous: PreviousPlacementView | null
  readonly needsAssessment: string | null
  readonly reasons: string | null
  readonly carePlan: string | null
  /** Who may collect and who may have contact. */
  readonly contactRules: string | null
  /** The responsible authority's contact, never the placement's. */
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PlacementView {
  readonly from: IsoDate | null
  readonly type: CodeView | null
  readonly provider: OrganisationId | null
  readonly providerSector: CodeView | null
  readonly carerName: string | null
  readonly address: AddressView | null
  /** Set where the placement is outside the responsible authority's area. */
  readonly hostAuthority: OrganisationId | null
}

export interface PreviousPlacementView {
  readonly provider: OrganisationId | null
  readonly to: IsoDate | null
}

/** A plan for a child starts, changes or ends. Its kind decides who may know. */
export interface PlanChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly plan: PlanView | null
  readonly leadPractitioner: ContactView | null
  readonly outOfHours: ContactView | null
  /** Teams that the plan names. Being named gives nothing by itself: a service plan also needs the family's agreement. */
  readonly partners: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PlanView {
  readonly kind: 'family-help' | 'child-in-need' | 'child-protection' | 'looked-after' | 'child-community-safety' | 'family-network' | null
  readonly change: 'started' | 'reviewed' | 'category-changed' | 'ended' | null
  readonly category: CodeView | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly reviewDate: IsoDate | null
  readonly goals: string | null
}

/** What children's social care decided on a concern. The professional who raised it is told. */
export interface ReferralDecidedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly referral: ReferralView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ReferralView {
  /** Delivery id under which the concern was received. */
  readonly inReplyTo: string | null
  readonly decision: 'no-further-action' | 'family-help' | 'assessment' | 'strategy-discussion' | 'section-47' | null
  readonly decidedAt: Instant | null
  readonly nextStep: string | null
  readonly rationale: string | null
}

/** A shield or a seal is set or lifted. Any agency may set a location shield at once; lifting needs its setter and the responsible authority. */
export interface RestrictionChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly restriction: RestrictionView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface RestrictionView {
  readonly kind: 'location-shield' | 'source-shield' | 'sealed' | null
  readonly change: 'set' | 'lifted' | null
  readonly from: IsoDate | null
  readonly protectsFrom: string | null
  /** Whose household it covers. */
  readonly household: string | null
  /** Teams that need what is shielded in order to protect the child. */
  readonly permits: readonly TeamId[] | null
  readonly reason: string | null
}

/** What the seal of a log record protects: an event as accepted, narrowed to one subject. */
export interface AcceptedEvent {
  readonly origin: 'partner' | 'hub'
  /** Organisation, or hub:<room> for a hub record. */
  readonly publisher: string
  /** Team in whose name the client publishes. */
  readonly team: TeamId | null
  readonly client: string
  readonly source: string
  readonly id: string
  readonly type: string
  readonly time: Instant
  readonly identity: 'confirmed' | 'provisional' | 'contradictory'
  /** Subjects that contradictory identifiers point at. */
  readonly candidates: readonly string[]
  readonly schemaId: number
  /** Empty where it retracts: a retraction says nothing of the child. */
  readonly data: Buffer
  /** Position, in the same shard, of the record that this replaces. */
  readonly corrects: number | null
  /** Position, in the same shard, of the record that this takes back. */
  readonly retracts: number | null
}

/** Value on checkpoints: a signed checkpoint and the position it covers in each shard. */
export interface CheckpointRecord {
  readonly size: number
  /** C2SP checkpoint, a signed note. */
  readonly note: string
  /** By shard: the last position covered, 0 for none. */
  readonly covered: readonly number[]
}

/** A time that an earlier record named has come. Appended by sharing's poller, so that time enters decisions as a record. */
export interface DeadlineReached {
  /** Position, in the subject's shard, of the record that named the time. */
  readonly ofSeq: number
  readonly what: 'agreement-lapses'
  readonly dueAt: Instant
}

/** What one recipient may have of one record, and why. */
export interface DecisionLine {
  readonly recipient: TeamId
  /** Delivery id, derived from the subject's key: known before anything is sent, linkable by nobody else. */
  readonly delivery: string
  readonly capacity: string
  readonly outcome: 'SHARE' | 'REDACT' | 'SIGNAL' | 'AVAILABLE' | 'WITHHOLD' | 'HOLD'
  /** Rule codes, the deciding rule first. */
  readonly reasons: readonly string[]
  /** Key of the lawful basis in the release. */
  readonly basis: string | null
  readonly masked: readonly MaskedField[]
  readonly handling: readonly string[]
  readonly actBy: Instant | null
  readonly notAfter: Instant | null
  readonly hold: Hold | null
}

export interface MaskedField {
  readonly pointer: string
  readonly reason: string
}

export interface Hold {
  readonly owner: TeamId
  readonly question: string
  readonly fields: readonly string[]
  readonly decideBy: Instant
}

/** Value on decisions: exactly one for each accepted record. The ledger's leaf is SHA-256 of sealed, then linesRoot. */
export interface DecisionRecord {
  readonly shard: number
  readonly seq: number
  readonly subject: string
  readonly recordedTime: Instant
  /** Arrival freezes the subject's unoffered rows until a checkpoint covers this position. */
  readonly stops: boolean
  readonly keyId: string
  readonly sealed: Buffer
  /** 32 bytes: root of the tree of salted recipient lines. */
  readonly linesRoot: Buffer
  /** The sealed records that the decision lets out, as intake stored them. */
  readonly contents: readonly SealedContent[]
}

export interface SealedContent {
  readonly seq: number
  readonly keyId: string
  readonly sealed: Buffer
}

/** The decision on one accepted record: every recipient considered, one statement for everybody else, and what it changes for earlier records. All inputs are named. */
export interface Decision {
  readonly subject: string
  readonly shard: number
  readonly seq: number
  /** The record's recorded time. */
  readonly now: Instant
  readonly directoryVersion: number
  /** SHA-256 of the release that decided, in hex. */
  readonly release: string
  readonly foldVersion: number
  /** SHA-256 of the sealed record that was decided, as stored. */
  readonly recordDigest: Buffer
  /** Standing of the publisher to assert what the record asserts; folding again needs no directory of that day. */
  readonly standing: 'authoritative' | 'claimed' | 'none'
  /** The record could not be read; nothing of it was decided. */
  readonly parked: boolean
  readonly lines: readonly DecisionLine[]
  /** Rule code for everybody who was not considered one by one. */
  readonly everybodyElse: string
  readonly superseding: readonly SupersedingLine[]
}

export interface SupersedingLine {
  /** Position, in the same shard, of the earlier record. */
  readonly ofSeq: number
  readonly cause: 'restricted' | 'agreement-ended' | 'relationship-ended' | 'occasion' | 'corrected' | 'retracted'
  readonly line: DecisionLine
}

/** Value on directory: one entry put or removed by a version. A version is in force once its last change is read. */
export interface DirectoryChange {
  readonly version: number
  /** Number of this change within its version, from 0. */
  readonly change: number
  readonly last: boolean
  readonly kind: 'organisation' | 'team' | 'client' | 'publish-right' | 'agreement' | 'subscription' | 'none'
  readonly key: string
  /** The entry as JSON; null removes it. */
  readonly entry: string | null
}

/** Value on hub-records: what a room makes happen in a subject's history. Pseudonyms and codes only. */
export interface HubRecord {
  readonly room: string
  /** Chosen by the room so that sending it again changes nothing. */
  readonly id: string
  readonly subject: string
  readonly type: string
  readonly time: Instant
  readonly schemaId: number
  readonly data: Buffer
}

/** Value on subject-log: one accepted record of one subject, sealed. The associated data of the seal are subject, position and purpose. */
export interface LogRecord {
  readonly shard: number
  readonly seq: number
  readonly subject: string
  readonly recordedTime: Instant
  readonly keyId: string
  readonly sealed: Buffer
}

/** A recipient acknowledged a recall. Appended by delivery. */
export interface RecallAcknowledged {
  /** Delivery id of the recall. */
  readonly delivery: string
  /** Delivery id that was recalled. */
  readonly recalled: string
  readonly recipient: TeamId
}
