// Generated from schemas/ by `npm run generate`. Do not edit.
import { type OrganisationId, type TeamId } from '../organisation.js'
import { type Instant, type IsoDate } from '../time.js'

/** A pupil misses so much school that the absence is persistent or severe. */
export interface AbsenceConcernRaised {
  readonly children: readonly Child[]
  readonly absence: Absence
  readonly contact: Contact | null
  readonly handling: Handling | null
}

/** The child as the publisher knows the child. The hub resolves it to a subject; a recipient sees its own reference. */
export interface Child {
  readonly identifiers: readonly Identifier[]
  /** Why no NHS number is given. Children Act 2004 s.16LC(5) to (8) knows three reasons: would-delay (not known, and finding it would delay unreasonably), would-not-help (not likely to help safeguarding or welfare), more-detrimental (worse for the child than leaving it out). not-yet-allocated and not-known are facts that claim no exception. */
  readonly noIdentifierReason: 'not-known' | 'not-yet-allocated' | 'would-delay' | 'would-not-help' | 'more-detrimental' | null
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

export interface Absence {
  /** persistent: 10 per cent or more of possible sessions; severe: 50 or more. */
  readonly level: 'persistent' | 'severe'
  /** First day of the period that was counted. */
  readonly from: IsoDate
  /** Last day of that period. */
  readonly to: IsoDate
  /** A session is half a school day. */
  readonly sessionsPossible: number
  readonly sessionsMissed: number
  /** Whole per cent of possible sessions, rounded down. */
  readonly percentMissed: number
  readonly byCode: readonly AbsenceByCode[]
  /** Why, as far as the school knows; what the pupil says. */
  readonly whatIsKnown: string | null
  readonly supportGiven: string | null
}

export interface AbsenceByCode {
  /** Attendance and absence code of the register (reg 10). */
  readonly code: 'C' | 'C1' | 'C2' | 'E' | 'G' | 'I' | 'J1' | 'M' | 'N' | 'O' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'Y1' | 'Y2' | 'Y3' | 'Y4' | 'Y5' | 'Y6' | 'Y7'
  readonly sessions: number
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

/** A care leaver lives somewhere that is not suitable, or nowhere. */
export interface AccommodationUnsuitable {
  readonly children: readonly Child[]
  readonly accommodation: UnsuitableAccommodation
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface UnsuitableAccommodation {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly kind: Code
  readonly why: readonly ('unsafe' | 'temporary' | 'not-affordable' | 'in-disrepair' | 'too-far' | 'no-support' | 'rough-sleeping' | 'custody' | 'other')[]
  readonly address: Address | null
  readonly risk: string | null
  readonly whatIsBeingDone: string | null
  readonly noticeEndsOn: IsoDate | null
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

/** The agency’s decision-maker decides that a child should be placed for adoption, or takes that back. */
export interface AdoptionDecided {
  readonly children: readonly Child[]
  readonly decision: AdoptionDecision
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface AdoptionDecision {
  readonly change: 'decided' | 'reversed'
  readonly on: IsoDate
  readonly reasonReversed: Code | null
  readonly route: 'parents-consent' | 'placement-order' | 'not-yet-known'
  readonly reasons: string | null
  readonly childsView: string | null
}

/** A child is matched with adopters. Who and where they are is protected from now on. */
export interface AdoptionMatched {
  readonly children: readonly Child[]
  readonly match: AdoptionMatch
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface AdoptionMatch {
  readonly on: IsoDate
  readonly adoptersAgency: OrganisationId | null
  /** Number of adopters: 1 or 2. */
  readonly adopters: Code | null
  readonly adoptersSex: Code | null
  readonly adoptersLegalStatus: Code | null
  readonly byCurrentFosterCarer: boolean | null
  readonly kind: 'adoption' | 'fostering-for-adoption' | 'concurrent' | null
  readonly reasons: string | null
}

/** A court makes an adoption order: everything not yet offered stops, the named adoption team is told, and the record is then sealed. */
export interface AdoptionOrderMade {
  readonly children: readonly Child[]
  readonly order: AdoptionOrder
  readonly courtCase: CourtCase | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface AdoptionOrder {
  readonly madeOn: IsoDate
  /** REC E11 unopposed, E12 consent dispensed with. */
  readonly reasonEpisodeCeased: Code
  /** Number of adopters: 1 or 2. */
  readonly adopters: Code | null
  readonly adoptersSex: Code | null
  readonly adoptersLegalStatus: Code | null
  readonly byCurrentFosterCarer: boolean | null
  /** A new NHS number and name follow; they are never joined to this record. */
  readonly newIdentityToCome: boolean | null
}

/** The court and the number of its case. Both give away an area, and the papers are the court’s. */
export interface CourtCase {
  readonly court: string | null
  readonly caseNumber: string | null
}

/** A child is placed with adopters, before the order. */
export interface AdoptionPlaced {
  readonly children: readonly Child[]
  readonly placement: AdoptivePlacement
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface AdoptivePlacement {
  readonly from: IsoDate
  readonly type: Code
  readonly hostAuthority: OrganisationId | null
  readonly address: Address | null
  /** Number of adopters: 1 or 2. */
  readonly adopters: Code | null
  readonly adoptersSex: Code | null
  readonly adoptersLegalStatus: Code | null
  readonly byCurrentFosterCarer: boolean | null
  readonly contactWithBirthFamily: string | null
  /** How far the adopters’ parental responsibility is limited: s.25(4). */
  readonly whoMayDecide: string | null
}

/** An independent advocate is offered to a child, who may opt out of the offer; advocacy becomes active or ends. */
export interface AdvocacyChanged {
  readonly children: readonly Child[]
  readonly advocacy: Advocacy
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Advocacy {
  readonly change: 'offered' | 'opted-out' | 'active' | 'ended'
  readonly on: IsoDate
  readonly trigger: 'conference' | 'becoming-looked-after' | 'placement-move' | 'review' | 'deprivation-of-liberty' | 'complaint' | 'leaving-care' | 'asked-for'
  /** A parent can not opt out for a child who is competent to decide. */
  readonly optedOutBy: 'child' | 'parent' | 'authority-for-child' | null
  /** To decide about the offer. */
  readonly childIsCompetent: boolean | null
  readonly isFor: 'child' | 'parent'
  /** False for non-instructed advocacy. */
  readonly isInstructed: boolean | null
  /** How and when to reach the child safely. */
  readonly safeContact: string | null
  /** Conference or review that the offer is for. */
  readonly meetingOn: IsoDate | null
}

/** An advocate raises an issue for a child. The child decides what of it is told; harm is a concern of its own. */
export interface AdvocacyIssueRaised {
  readonly children: readonly Child[]
  readonly issue: AdvocacyIssue
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface AdvocacyIssue {
  readonly raisedOn: IsoDate
  /** Whose decision it is that the content is told. */
  readonly told: 'as-child-instructs' | 'non-instructed' | 'only-that-there-is-one'
  readonly category: 'placement' | 'family-time' | 'education' | 'health' | 'safety' | 'decision-or-review' | 'rights' | 'complaint' | 'leaving-care' | 'other'
  readonly content: string | null
  readonly whatTheChildWants: string | null
  readonly answerBy: IsoDate | null
}

/** A family gives, refuses or withdraws its agreement to a service. It governs services, not protection from harm. */
export interface AgreementChanged {
  readonly children: readonly Child[]
  readonly agreement: ServiceAgreement
  readonly contact: Contact | null
  readonly handling: Handling | null
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

/** How a care leaver is: in touch, occupied, housed. Who outside the leaving care team is told is the care leaver’s choice. */
export interface CareLeaverStatusChanged {
  readonly children: readonly Child[]
  readonly status: CareLeaverStatus
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface CareLeaverStatus {
  readonly recordedOn: IsoDate
  readonly sharing: 'care-leaver-agrees' | 'care-leaver-does-not-agree'
  readonly category: 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none'
  readonly inTouch: Code
  readonly activity: Code
  readonly accommodation: Code
  readonly pathwayPlanReviewOn: IsoDate | null
  readonly isStayingPut: boolean | null
  readonly supportNeeded: string | null
}

/** An application about a child’s care is issued by a court. What is in the papers is the court’s. */
export interface CareProceedingsIssued {
  readonly children: readonly Child[]
  readonly application: CareApplication
  readonly courtCase: CourtCase | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface CareApplication {
  readonly issuedOn: IsoDate
  readonly for: 'care-order' | 'supervision-order' | 'emergency-protection-order' | 'secure-accommodation-order' | 'recovery-order' | 'other'
  readonly firstHearingOn: IsoDate | null
  /** 26 weeks from issue: s.32(1)(a)(ii). */
  readonly dueBy: IsoDate | null
  readonly localAuthorityLawyer: string | null
  readonly grounds: string | null
}

/** A child of compulsory school age is on no school roll and gets no suitable education elsewhere. */
export interface ChildMissingEducationIdentified {
  readonly children: readonly Child[]
  readonly missing: MissingEducation
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface MissingEducation {
  readonly identifiedOn: IsoDate
  readonly lastSeenOn: IsoDate | null
  readonly whereaboutsKnown: boolean
  readonly lastSchool: OrganisationId | null
  readonly lastKnownAddress: Address | null
  readonly how: 'not-started-school' | 'off-roll-without-destination' | 'moved-into-area' | 'refused-place' | 'other'
  readonly enquiriesMade: string | null
  readonly reasonForConcern: string | null
  readonly foundOn: IsoDate | null
}

/** The next school confirms that it has the child protection file, or says what is missing. */
export interface ChildProtectionFileReceived {
  readonly children: readonly Child[]
  readonly receipt: FileReceipt
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface FileReceipt {
  /** Delivery id under which the transfer was received. */
  readonly inReplyTo: string
  readonly receivedOn: IsoDate
  readonly isComplete: boolean
  readonly whatIsMissing: string | null
}

/** A school sends the child protection file to the designated safeguarding lead of the next school, and asks for a receipt. */
export interface ChildProtectionFileTransferred {
  readonly children: readonly Child[]
  readonly file: TransferredFile
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface TransferredFile {
  readonly reference: string
  readonly sentOn: IsoDate
  /** Day on which the pupil left. */
  readonly leftOn: IsoDate
  readonly sentBy: 'secure-transfer' | 'by-hand' | 'recorded-post'
  readonly receivingSchool: OrganisationId
  readonly receivingSchoolUrn: string | null
  /** What the next school needs on the first day, before it has read the file. */
  readonly needToKnowNow: string | null
  readonly holdsThirdPartyMaterial: boolean
}

/** What a child wishes and feels is recorded, and whether the child agrees that others read it. */
export interface ChildViewsRecorded {
  readonly children: readonly Child[]
  readonly views: ChildViews
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ChildViews {
  readonly on: IsoDate
  readonly occasion: 'review' | 'conference' | 'visit' | 'meeting' | 'move' | 'other'
  /** Whether those who work with the child may read it. */
  readonly sharing: 'child-agrees' | 'child-does-not-agree'
  readonly how: 'spoken' | 'written' | 'drawn' | 'signed' | 'through-advocate' | 'through-observation'
  readonly inTheirWords: string
  readonly whatTheyWantToHappen: string | null
  /** Whom the child does not want to know. */
  readonly notToBeToldTo: string | null
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

/** A court makes or ends an order about a child: which and when. Its content travels to very few. */
export interface CourtOrderMade {
  readonly children: readonly Child[]
  readonly order: CourtOrder
  readonly courtCase: CourtCase | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface CourtOrder {
  readonly kind: 'interim-care' | 'care' | 'interim-supervision' | 'supervision' | 'emergency-protection' | 'child-assessment' | 'recovery' | 'secure-accommodation' | 'child-arrangements' | 'prohibited-steps' | 'specific-issue' | 'non-molestation' | 'placement' | 'wardship' | 'other'
  readonly change: 'made' | 'varied' | 'extended' | 'discharged'
  readonly madeOn: IsoDate
  readonly until: IsoDate | null
  /** Somebody’s contact with the child is limited or barred; ask what applies here. */
  readonly limitsContact: boolean | null
  readonly content: string | null
}

/** Who takes which everyday decisions about a looked-after child is agreed anew. */
export interface DelegatedAuthorityChanged {
  readonly children: readonly Child[]
  readonly agreed: DelegationAgreed
  readonly decisions: readonly DelegatedDecision[]
  /** Whom to ask where nobody at hand may decide. */
  readonly consentContact: Contact | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface DelegationAgreed {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly at: 'placement-plan' | 'review' | 'other'
  readonly parentsAgree: boolean | null
  readonly reviewOn: IsoDate | null
}

/** One kind of everyday decision about a looked-after child, and who takes it. */
export interface DelegatedDecision {
  readonly about: 'routine-health-care' | 'dental-and-optical-care' | 'immunisation' | 'planned-treatment' | 'emergency-treatment' | 'school-trips' | 'school-meetings' | 'personal-care' | 'haircuts' | 'overnight-stays' | 'activities' | 'photographs-and-media' | 'faith-observance' | 'holidays' | 'passport' | 'other'
  readonly decidedBy: 'carer' | 'provider' | 'authority' | 'parent' | 'child'
  readonly conditions: string | null
}

/** A court authorises, or no longer authorises, that a child is deprived of liberty. */
export interface DeprivationOfLibertyChanged {
  readonly children: readonly Child[]
  readonly deprivation: DeprivationOfLiberty
  readonly courtCase: CourtCase | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface DeprivationOfLiberty {
  readonly change: 'started' | 'extended' | 'ended'
  /** DOLO_START. */
  readonly from: IsoDate
  /** DOLO_END, or when the order lapses. */
  readonly to: IsoDate | null
  readonly authority: 'high-court' | 'secure-accommodation-order' | 'court-of-protection'
  /** What the order allows: supervision, locked doors, restraint, telephone. */
  readonly restrictions: string | null
  readonly reviewOn: IsoDate | null
  readonly placementType: Code | null
  readonly placementIsRegistered: boolean | null
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

/** Parents educate, mean to educate or no longer educate a child at home. */
export interface ElectiveHomeEducationNotified {
  readonly children: readonly Child[]
  readonly homeEducation: HomeEducation
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface HomeEducation {
  readonly change: 'intended' | 'started' | 'ended'
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly toldBy: 'parent' | 'school' | 'other'
  readonly toldOn: IsoDate
  readonly reasonsGiven: string | null
  /** Where the law asks for the consent of the authority before a child leaves the school. */
  readonly authorityConsent: 'not-required' | 'required' | 'given' | 'refused'
  /** What the authority knows of the education that the child gets. */
  readonly suitability: 'not-yet-known' | 'suitable' | 'not-suitable' | null
  readonly childLastSeenOn: IsoDate | null
}

/** A head teacher suspends a pupil or excludes a pupil permanently, or takes that back. */
export interface ExclusionRecorded {
  readonly children: readonly Child[]
  readonly exclusion: Exclusion
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Exclusion {
  readonly kind: 'suspension' | 'permanent'
  readonly change: 'recorded' | 'cancelled' | 'reinstated'
  readonly from: IsoDate
  /** Last day of a suspension. */
  readonly to: IsoDate | null
  /** Half days of a suspension. */
  readonly sessions: number | null
  /** With this one, in the school year. */
  readonly sessionsThisYear: number | null
  /** Exclusion reasons of the school census, up to three. */
  readonly reasons: readonly ('PP' | 'PA' | 'VP' | 'VA' | 'OW' | 'BU' | 'RA' | 'LG' | 'DS' | 'SM' | 'DA' | 'DM' | 'TH' | 'DB' | 'PH' | 'MT')[]
  readonly circumstances: string | null
  /** From the sixth school day of a suspension or permanent exclusion; for a looked-after child from the first. */
  readonly educationMeanwhile: string | null
  readonly governorsDecideBy: IsoDate | null
}

/** A family group decision-making meeting is offered, accepted, declined or held. */
export interface FamilyGroupDecisionMakingChanged {
  readonly children: readonly Child[]
  readonly meeting: FamilyGroupMeeting
  /** Members of the family network who were asked to come. */
  readonly invited: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface FamilyGroupMeeting {
  readonly change: 'offered' | 'accepted' | 'declined' | 'held' | 'not-offered'
  readonly on: IsoDate
  readonly stage: 'before-proceedings' | 'early-help' | 'during-proceedings' | 'return-home' | 'other'
  readonly offeredTo: readonly ('mother' | 'father' | 'other-parental-responsibility')[]
  /** The authority considers that it would not be in the child’s best interests. */
  readonly whyNotOffered: string | null
  readonly childTookPart: boolean | null
  readonly childsView: string | null
  readonly outcome: 'plan-made' | 'no-plan' | 'to-meet-again' | null
  readonly coordinator: string | null
}

/** A family’s own plan for a child is agreed, reviewed, breaks down or ends. Each member of the network gets its own part, from the lead. */
export interface FamilyNetworkPlanChanged {
  readonly children: readonly Child[]
  readonly network: FamilyNetworkPlan
  readonly parts: readonly FamilyNetworkPart[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface FamilyNetworkPlan {
  readonly change: 'agreed' | 'reviewed' | 'broken-down' | 'ended'
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly reviewOn: IsoDate | null
  readonly aim: string
  readonly whyBrokenDown: string | null
  /** What was agreed to happen then. */
  readonly ifItBreaksDown: string | null
  /** The authority considers that the plan keeps the child safe. */
  readonly isSafe: boolean | null
}

export interface FamilyNetworkPart {
  readonly member: ThirdParty
  /** What this member does; nobody else of the network is told by the hub. */
  readonly does: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
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

/** A child starts or stops to live with family or friends. Whether a school or practice hears of an arrangement outside care is the carer’s choice. */
export interface KinshipArrangementChanged {
  readonly children: readonly Child[]
  readonly arrangement: KinshipArrangement
  readonly carer: ThirdParty
  readonly delegatedAuthority: readonly DelegatedDecision[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface KinshipArrangement {
  readonly kind: 'informal' | 'private-law-order' | 'kinship-foster' | 'special-guardianship'
  readonly change: 'started' | 'ended'
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly agreedBy: 'family' | 'authority' | 'court' | null
  readonly support: string | null
  /** Immediately before: gives rights to support. */
  readonly wasLookedAfter: boolean | null
  readonly hostAuthority: OrganisationId | null
}

/** The legal status of a looked-after child changes: who has parental responsibility and who decides what. */
export interface LegalStatusChanged {
  readonly children: readonly Child[]
  readonly legal: LegalStatus
  readonly parentalResponsibility: readonly ResponsibilityHolder[]
  readonly delegatedAuthority: readonly DelegatedDecision[]
  /** Whom to ask for consent that nobody at hand can give. */
  readonly consentContact: Contact | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface LegalStatus {
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** LS. */
  readonly status: Code
  /** RNE: L, B or U. */
  readonly reasonForEpisode: Code | null
}

/** Somebody who has parental responsibility, and since when. */
export interface ResponsibilityHolder {
  readonly holder: 'mother' | 'father' | 'second-parent' | 'step-parent' | 'special-guardian' | 'person-named-in-order' | 'local-authority' | 'other'
  /** Who may consent. Never of an adopter: that is told in the events of adoption only. */
  readonly name: string | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** The authority decides how far this person may meet it: Children Act 1989 s.33(3)(b). */
  readonly isLimitedByAuthority: boolean
}

/** A child is no longer looked after. Why is for those who go on working with it: it may be an adoption or a special guardianship. */
export interface LookedAfterEnded {
  readonly children: readonly Child[]
  readonly lookedAfter: LookedAfterEnd
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface LookedAfterEnd {
  readonly to: IsoDate
  /** REC. */
  readonly reasonEpisodeCeased: Code
  readonly wasPlanned: boolean | null
  readonly supportAfterwards: string | null
  readonly livesAt: Address | null
  /** Has a right to support as a care leaver: Children Act 1989 ss.23A to 24. */
  readonly isCareLeaver: boolean | null
}

/** A child starts to be looked after by a local authority. */
export interface LookedAfterStarted {
  readonly children: readonly Child[]
  readonly lookedAfter: LookedAfterStart
  readonly header: LookedAfterHeader | null
  readonly leadPractitioner: Contact | null
  readonly outOfHours: Contact | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface LookedAfterStart {
  readonly from: IsoDate
  /** RNE; S where the child starts to be looked after. */
  readonly reasonForEpisode: Code
  /** LS. */
  readonly legalStatus: Code
  /** CIN. */
  readonly categoryOfNeed: Code
  /** PLACE. */
  readonly placementType: Code | null
  /** PLACE_PROVIDER. */
  readonly placementProvider: Code | null
  /** Children Act 1989 s.20 or an order. */
  readonly accommodatedWith: 'parents-agreement' | 'child-over-16' | 'nobody-with-responsibility' | 'order' | null
  readonly hostAuthority: OrganisationId | null
}

export interface LookedAfterHeader {
  readonly sex: Code
  readonly ethnicity: Code
  readonly isUnaccompaniedAsylumSeeker: boolean
  readonly isMother: boolean
}

/** An authority publishes an indicator of the children’s social care national framework. It is about the authority and about no child. */
export interface NationalFrameworkIndicatorPublished {
  readonly indicator: FrameworkIndicator
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface FrameworkIndicator {
  /** Outcome or enabler of the framework. */
  readonly outcome: 'stay-together' | 'family-network' | 'safe-in-and-outside-home' | 'stable-loving-homes' | 'multi-agency-working' | 'leadership' | 'workforce'
  /** The publisher’s key of the indicator, for example re-referral-12-months. */
  readonly code: string
  readonly title: string
  readonly authority: Code
  /** First day of the period. */
  readonly from: IsoDate
  /** Last day of the period. */
  readonly to: IsoDate
  /** Null where it is suppressed. */
  readonly numerator: number | null
  /** Null where it is suppressed. */
  readonly denominator: number | null
  /** A figure is left out because it is from 1 to 5, or would give such a figure away. */
  readonly isSuppressed: boolean
  readonly definition: string | null
}

/** A school takes, or is about to take, a pupil off its admission register and tells the authority why. */
export interface OffRollNotified {
  readonly children: readonly Child[]
  readonly offRoll: OffRoll
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface OffRoll {
  /** Day on which the name is deleted. */
  readonly on: IsoDate
  /** Ground of reg 9, in words. */
  readonly ground: 'registered-at-another-school' | 'home-education' | 'moved-too-far' | 'not-returned-from-leave' | 'continuously-absent' | 'too-ill' | 'in-custody' | 'permanently-excluded' | 'above-school-age' | 'fees-not-paid' | 'left-nursery' | 'order-revoked' | 'died' | 'other'
  readonly destination: 'another-school' | 'home-education' | 'outside-england' | 'custody' | 'not-known' | 'none'
  readonly receivingSchool: OrganisationId | null
  readonly receivingSchoolUrn: string | null
  readonly startsThere: IsoDate | null
  readonly newAddress: Address | null
  readonly lastSeenAt: Instant | null
  /** Before the name is deleted, where a social worker or an enquiry is involved. */
  readonly socialWorkerTold: boolean | null
  /** Reasonable enquiries with the authority where the pupil can not be found. */
  readonly enquiriesMade: string | null
}

/** An authority decides to place a child outside its area. */
export interface OutOfAreaPlacementDecided {
  readonly children: readonly Child[]
  readonly decision: OutOfAreaDecision
  readonly reasons: string | null
  readonly needsAssessment: string | null
  readonly carePlan: string | null
  readonly childsView: string | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface OutOfAreaDecision {
  readonly decidedOn: IsoDate
  readonly decidedBy: 'nominated-officer' | 'director-of-childrens-services'
  readonly from: IsoDate
  readonly kind: 'neighbouring-authority' | 'at-a-distance'
  readonly hostAuthority: OrganisationId
  readonly distanceMiles: number | null
  readonly placementType: Code
  readonly providerSector: Code
  readonly reviewingOfficerConsulted: boolean
  readonly hostConsulted: boolean
  readonly hostNotifiedOn: IsoDate | null
  readonly isEmergency: boolean
}

/** A pupil of compulsory school age is in school for part of the week only, for a limited time. */
export interface PartTimeTimetableStarted {
  readonly children: readonly Child[]
  readonly timetable: PartTimeTimetable
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PartTimeTimetable {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly reviewDate: IsoDate
  readonly hoursPerWeek: number
  readonly reason: string
  readonly planToFullTime: string
  readonly parentAgreed: boolean
  /** Null where the pupil has none. */
  readonly socialWorkerAgreed: boolean | null
  /** Who is with the child when it is not in school. */
  readonly safeWhenNotInSchool: string | null
}

/** A care leaver gets a personal adviser, or another one. */
export interface PersonalAdviserChanged {
  readonly children: readonly Child[]
  readonly change: PersonalAdviserChange
  readonly personalAdviser: Contact | null
  readonly previousAdviser: Contact | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PersonalAdviserChange {
  readonly from: IsoDate
  readonly previousTo: IsoDate | null
  readonly careLeaverChose: boolean | null
}

/** A placement ends, with its reason on the episode that ceases. */
export interface PlacementEnded {
  readonly children: readonly Child[]
  readonly placement: EndedPlacement
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface EndedPlacement {
  readonly to: IsoDate
  readonly provider: OrganisationId
  readonly reasonForChange: Code
  readonly noticeGivenOn: IsoDate | null
  readonly noticeDays: number | null
  readonly endedBy: 'authority' | 'provider' | 'carer' | 'child' | 'court' | 'other'
  readonly wasPlanned: boolean
  readonly circumstances: string | null
  readonly childsView: string | null
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

/** A search for a placement has found none so far. */
export interface PlacementNotFound {
  readonly children: readonly Child[]
  readonly search: FailedSearch
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface FailedSearch {
  readonly reference: string
  readonly on: IsoDate
  readonly soughtSince: IsoDate
  readonly providersAsked: number
  readonly offers: number
  readonly why: readonly ('no-vacancy' | 'needs-too-high' | 'match-with-other-children' | 'distance' | 'cost' | 'siblings' | 'child-declined' | 'no-answer' | 'other')[]
  readonly whatHappensMeanwhile: string | null
  readonly unregisteredConsidered: boolean | null
}

/** A children’s home notifies a serious event, without delay. */
export interface PlacementProviderEventNotified {
  readonly children: readonly Child[]
  readonly notification: ProviderNotification
  readonly thirdParties: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ProviderNotification {
  readonly kind: 'sexual-exploitation' | 'serious-police-incident' | 'allegation-against-the-home' | 'child-protection-enquiry-started' | 'child-protection-enquiry-concluded' | 'barring-referral' | 'other-serious'
  readonly occurredAt: Instant
  readonly toldAuthorityAt: Instant | null
  readonly summary: string
  readonly actionTaken: string
  readonly policeReference: string | null
  readonly isChildSafeNow: boolean | null
  readonly hostAuthority: OrganisationId | null
  readonly homeUrn: string | null
}

/** An authority instructs a search for a placement: the child’s needs, not its name. */
export interface PlacementSought {
  readonly children: readonly Child[]
  readonly search: PlacementSearch
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PlacementSearch {
  readonly reference: string
  readonly instructedAt: Instant
  readonly neededFrom: IsoDate
  readonly urgency: 'same-day' | 'within-a-week' | 'planned'
  readonly ageBand: 'under-1' | '1-4' | '5-9' | '10-12' | '13-15' | '16-17'
  readonly sex: Code | null
  readonly typesSought: readonly Code[]
  readonly sectorsAllowed: readonly Code[]
  /** Written so that it names nobody and no place. */
  readonly needs: string
  readonly riskAndSafety: string | null
  /** How many brothers and sisters are to be placed with the child. */
  readonly withSiblings: number | null
  readonly isDeprivedOfLiberty: boolean | null
  /** Language, faith, culture, disability. */
  readonly matchingConsiderations: string | null
  /** Where the placement ought to be, or ought not to be. */
  readonly area: string | null
  readonly milesAtMost: number | null
}

/** An authority reports where it placed children and why: aggregated, small numbers suppressed, without any key of a child. */
export interface PlacementSufficiencyReported {
  readonly sufficiency: PlacementSufficiency
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PlacementSufficiency {
  readonly authority: Code
  /** First day of the period. */
  readonly from: IsoDate
  /** Last day of the period. */
  readonly to: IsoDate
  readonly placementsMade: number | null
  readonly searchesWithoutPlacement: number | null
  readonly unregisteredUsed: number | null
  readonly groups: readonly SufficiencyGroup[]
  readonly isSuppressed: boolean
}

export interface SufficiencyGroup {
  readonly placementType: Code
  readonly providerSector: Code
  readonly distance: 'up-to-20-miles' | 'over-20-miles' | 'not-recorded'
  readonly whyForProfit: 'only-match' | 'no-vacancy-elsewhere' | 'specialist' | 'emergency' | 'siblings' | 'other' | null
  /** Null where it is suppressed. */
  readonly placements: number | null
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

/** An authority tells parents in writing that it may go to court, and what would prevent it. */
export interface PreProceedingsStarted {
  readonly children: readonly Child[]
  readonly preProceedings: PreProceedings
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PreProceedings {
  /** Date of the letter before proceedings. */
  readonly from: IsoDate
  readonly legalPlanningMeetingOn: IsoDate | null
  readonly reviewBy: IsoDate | null
  readonly letterTo: 'mother' | 'father' | 'both' | 'other-parental-responsibility'
  readonly concerns: string | null
  readonly whatWouldPreventIt: string | null
  readonly familyGroupMeetingOffered: boolean | null
  readonly isUnborn: boolean | null
}

/** A child who starts to be looked after had left care before for adoption, special guardianship or a child arrangements order. */
export interface PreviousPermanenceRecorded {
  readonly children: readonly Child[]
  readonly previous: PreviousPermanence
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PreviousPermanence {
  readonly recordedOn: IsoDate
  readonly option: Code
  /** Where it was arranged, if in England. */
  readonly authority: Code | null
  readonly outsideEngland: Code | null
  readonly orderOn: IsoDate | null
  /** SSDA903 writes zz for what is not known. */
  readonly orderDateKnown: 'day' | 'month' | 'year' | 'not-known'
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

/** A looked-after child’s case or a pathway plan is reviewed. */
export interface ReviewHeld {
  readonly children: readonly Child[]
  readonly review: Review
  readonly chairedBy: Contact | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Review {
  readonly kind: 'looked-after' | 'short-breaks' | 'pathway-plan'
  readonly heldOn: IsoDate
  readonly nextOn: IsoDate | null
  /** PN0 to PN7. */
  readonly participation: Code
  readonly isInTime: boolean
  readonly decisions: string | null
  readonly recommendations: string | null
  readonly permanencePlan: 'return-home' | 'family-or-friends' | 'long-term-fostering' | 'residential' | 'special-guardianship' | 'adoption' | 'independence' | 'not-yet' | null
  /** Dispute resolution is begun. */
  readonly reviewingOfficerIsConcerned: boolean | null
}

/** A child gets a social worker, or another one. Those around the child learn whom to speak to. */
export interface SocialWorkerChanged {
  readonly children: readonly Child[]
  readonly change: SocialWorkerChange
  readonly socialWorker: Contact | null
  readonly previousWorker: Contact | null
  readonly outOfHours: Contact | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface SocialWorkerChange {
  readonly from: IsoDate
  readonly previousTo: IsoDate | null
  readonly reason: Code | null
  readonly childToldOn: IsoDate | null
}

/** A court makes a special guardianship order. The school is told where the guardian agrees. */
export interface SpecialGuardianshipMade {
  readonly children: readonly Child[]
  readonly guardianship: SpecialGuardianship
  readonly guardian: ThirdParty
  readonly courtCase: CourtCase | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface SpecialGuardianship {
  readonly madeOn: IsoDate
  /** REC E45 to E48 where the child was looked after. */
  readonly reasonEpisodeCeased: Code | null
  /** Immediately before the order. */
  readonly wasLookedAfter: boolean
  /** Whether the school may be told. */
  readonly school: 'guardian-agrees' | 'guardian-does-not-agree'
  /** Until when the placing authority assesses and gives support: three years from the order. */
  readonly supportUntil: IsoDate | null
  readonly supportPlan: string | null
}

/** The support plan of a special guardian or another kinship carer is reviewed. */
export interface SupportPlanReviewed {
  readonly children: readonly Child[]
  readonly review: SupportPlanReview
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface SupportPlanReview {
  readonly of: 'special-guardianship' | 'child-arrangements' | 'informal-kinship'
  readonly heldOn: IsoDate
  readonly outcome: 'continues' | 'changed' | 'ended'
  readonly nextOn: IsoDate | null
  readonly services: readonly ('financial' | 'therapy' | 'contact' | 'training' | 'respite' | 'education' | 'advice' | 'other')[]
  readonly whatChanged: string | null
  readonly carersView: string | null
}

/** A child is cared for where registration is required and there is none. */
export interface UnregisteredPlacementUsed {
  readonly children: readonly Child[]
  readonly placement: UnregisteredPlacement
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface UnregisteredPlacement {
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly providerName: string
  readonly provider: OrganisationId | null
  readonly setting: 'flat-or-house' | 'holiday-let' | 'hotel' | 'caravan-or-boat' | 'residential-unit' | 'other'
  readonly providerSector: Code
  readonly address: Address | null
  readonly hostAuthority: OrganisationId | null
  readonly registrationApplied: boolean
  readonly isDeprivedOfLiberty: boolean | null
  readonly approvedBy: 'director-of-childrens-services' | 'other'
  readonly why: string
  readonly howItIsKeptSafe: string
  readonly reviewOn: IsoDate
}

/** An earlier delivery must no longer be relied on, in whole or in the fields named. */
export interface Recall {
  readonly subject: string
  readonly delivery: Delivery
  /** Delivery id of what is recalled. */
  readonly recalled: string
  readonly kind: 'restricted'
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
  /** What is wrong with it; of an accepted event, what was taken as sent although the hub does not know it. */
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

/** A pupil misses so much school that the absence is persistent or severe. */
export interface AbsenceConcernRaisedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly absence: AbsenceView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

/** The child as the publisher knows the child. The hub resolves it to a subject; a recipient sees its own reference. */
export interface ChildView {
  readonly identifiers: readonly IdentifierView[] | null
  /** Why no NHS number is given. Children Act 2004 s.16LC(5) to (8) knows three reasons: would-delay (not known, and finding it would delay unreasonably), would-not-help (not likely to help safeguarding or welfare), more-detrimental (worse for the child than leaving it out). not-yet-allocated and not-known are facts that claim no exception. */
  readonly noIdentifierReason: 'not-known' | 'not-yet-allocated' | 'would-delay' | 'would-not-help' | 'more-detrimental' | null
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

export interface AbsenceView {
  /** persistent: 10 per cent or more of possible sessions; severe: 50 or more. */
  readonly level: 'persistent' | 'severe' | null
  /** First day of the period that was counted. */
  readonly from: IsoDate | null
  /** Last day of that period. */
  readonly to: IsoDate | null
  /** A session is half a school day. */
  readonly sessionsPossible: number | null
  readonly sessionsMissed: number | null
  /** Whole per cent of possible sessions, rounded down. */
  readonly percentMissed: number | null
  readonly byCode: readonly AbsenceByCodeView[] | null
  /** Why, as far as the school knows; what the pupil says. */
  readonly whatIsKnown: string | null
  readonly supportGiven: string | null
}

export interface AbsenceByCodeView {
  /** Attendance and absence code of the register (reg 10). */
  readonly code: 'C' | 'C1' | 'C2' | 'E' | 'G' | 'I' | 'J1' | 'M' | 'N' | 'O' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'Y1' | 'Y2' | 'Y3' | 'Y4' | 'Y5' | 'Y6' | 'Y7' | null
  readonly sessions: number | null
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

/** A care leaver lives somewhere that is not suitable, or nowhere. */
export interface AccommodationUnsuitableView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly accommodation: UnsuitableAccommodationView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface UnsuitableAccommodationView {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly kind: CodeView | null
  readonly why: readonly ('unsafe' | 'temporary' | 'not-affordable' | 'in-disrepair' | 'too-far' | 'no-support' | 'rough-sleeping' | 'custody' | 'other')[] | null
  readonly address: AddressView | null
  readonly risk: string | null
  readonly whatIsBeingDone: string | null
  readonly noticeEndsOn: IsoDate | null
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

/** The agency’s decision-maker decides that a child should be placed for adoption, or takes that back. */
export interface AdoptionDecidedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly decision: AdoptionDecisionView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AdoptionDecisionView {
  readonly change: 'decided' | 'reversed' | null
  readonly on: IsoDate | null
  readonly reasonReversed: CodeView | null
  readonly route: 'parents-consent' | 'placement-order' | 'not-yet-known' | null
  readonly reasons: string | null
  readonly childsView: string | null
}

/** A child is matched with adopters. Who and where they are is protected from now on. */
export interface AdoptionMatchedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly match: AdoptionMatchView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AdoptionMatchView {
  readonly on: IsoDate | null
  readonly adoptersAgency: OrganisationId | null
  /** Number of adopters: 1 or 2. */
  readonly adopters: CodeView | null
  readonly adoptersSex: CodeView | null
  readonly adoptersLegalStatus: CodeView | null
  readonly byCurrentFosterCarer: boolean | null
  readonly kind: 'adoption' | 'fostering-for-adoption' | 'concurrent' | null
  readonly reasons: string | null
}

/** A court makes an adoption order: everything not yet offered stops, the named adoption team is told, and the record is then sealed. */
export interface AdoptionOrderMadeView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly order: AdoptionOrderView | null
  readonly courtCase: CourtCaseView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AdoptionOrderView {
  readonly madeOn: IsoDate | null
  /** REC E11 unopposed, E12 consent dispensed with. */
  readonly reasonEpisodeCeased: CodeView | null
  /** Number of adopters: 1 or 2. */
  readonly adopters: CodeView | null
  readonly adoptersSex: CodeView | null
  readonly adoptersLegalStatus: CodeView | null
  readonly byCurrentFosterCarer: boolean | null
  /** A new NHS number and name follow; they are never joined to this record. */
  readonly newIdentityToCome: boolean | null
}

/** The court and the number of its case. Both give away an area, and the papers are the court’s. */
export interface CourtCaseView {
  readonly court: string | null
  readonly caseNumber: string | null
}

/** A child is placed with adopters, before the order. */
export interface AdoptionPlacedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly placement: AdoptivePlacementView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AdoptivePlacementView {
  readonly from: IsoDate | null
  readonly type: CodeView | null
  readonly hostAuthority: OrganisationId | null
  readonly address: AddressView | null
  /** Number of adopters: 1 or 2. */
  readonly adopters: CodeView | null
  readonly adoptersSex: CodeView | null
  readonly adoptersLegalStatus: CodeView | null
  readonly byCurrentFosterCarer: boolean | null
  readonly contactWithBirthFamily: string | null
  /** How far the adopters’ parental responsibility is limited: s.25(4). */
  readonly whoMayDecide: string | null
}

/** An independent advocate is offered to a child, who may opt out of the offer; advocacy becomes active or ends. */
export interface AdvocacyChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly advocacy: AdvocacyView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AdvocacyView {
  readonly change: 'offered' | 'opted-out' | 'active' | 'ended' | null
  readonly on: IsoDate | null
  readonly trigger: 'conference' | 'becoming-looked-after' | 'placement-move' | 'review' | 'deprivation-of-liberty' | 'complaint' | 'leaving-care' | 'asked-for' | null
  /** A parent can not opt out for a child who is competent to decide. */
  readonly optedOutBy: 'child' | 'parent' | 'authority-for-child' | null
  /** To decide about the offer. */
  readonly childIsCompetent: boolean | null
  readonly isFor: 'child' | 'parent' | null
  /** False for non-instructed advocacy. */
  readonly isInstructed: boolean | null
  /** How and when to reach the child safely. */
  readonly safeContact: string | null
  /** Conference or review that the offer is for. */
  readonly meetingOn: IsoDate | null
}

/** An advocate raises an issue for a child. The child decides what of it is told; harm is a concern of its own. */
export interface AdvocacyIssueRaisedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly issue: AdvocacyIssueView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AdvocacyIssueView {
  readonly raisedOn: IsoDate | null
  /** Whose decision it is that the content is told. */
  readonly told: 'as-child-instructs' | 'non-instructed' | 'only-that-there-is-one' | null
  readonly category: 'placement' | 'family-time' | 'education' | 'health' | 'safety' | 'decision-or-review' | 'rights' | 'complaint' | 'leaving-care' | 'other' | null
  readonly content: string | null
  readonly whatTheChildWants: string | null
  readonly answerBy: IsoDate | null
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

/** How a care leaver is: in touch, occupied, housed. Who outside the leaving care team is told is the care leaver’s choice. */
export interface CareLeaverStatusChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly status: CareLeaverStatusView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface CareLeaverStatusView {
  readonly recordedOn: IsoDate | null
  readonly sharing: 'care-leaver-agrees' | 'care-leaver-does-not-agree' | null
  readonly category: 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none' | null
  readonly inTouch: CodeView | null
  readonly activity: CodeView | null
  readonly accommodation: CodeView | null
  readonly pathwayPlanReviewOn: IsoDate | null
  readonly isStayingPut: boolean | null
  readonly supportNeeded: string | null
}

/** An application about a child’s care is issued by a court. What is in the papers is the court’s. */
export interface CareProceedingsIssuedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly application: CareApplicationView | null
  readonly courtCase: CourtCaseView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface CareApplicationView {
  readonly issuedOn: IsoDate | null
  readonly for: 'care-order' | 'supervision-order' | 'emergency-protection-order' | 'secure-accommodation-order' | 'recovery-order' | 'other' | null
  readonly firstHearingOn: IsoDate | null
  /** 26 weeks from issue: s.32(1)(a)(ii). */
  readonly dueBy: IsoDate | null
  readonly localAuthorityLawyer: string | null
  readonly grounds: string | null
}

/** A child of compulsory school age is on no school roll and gets no suitable education elsewhere. */
export interface ChildMissingEducationIdentifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly missing: MissingEducationView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface MissingEducationView {
  readonly identifiedOn: IsoDate | null
  readonly lastSeenOn: IsoDate | null
  readonly whereaboutsKnown: boolean | null
  readonly lastSchool: OrganisationId | null
  readonly lastKnownAddress: AddressView | null
  readonly how: 'not-started-school' | 'off-roll-without-destination' | 'moved-into-area' | 'refused-place' | 'other' | null
  readonly enquiriesMade: string | null
  readonly reasonForConcern: string | null
  readonly foundOn: IsoDate | null
}

/** The next school confirms that it has the child protection file, or says what is missing. */
export interface ChildProtectionFileReceivedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly receipt: FileReceiptView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface FileReceiptView {
  /** Delivery id under which the transfer was received. */
  readonly inReplyTo: string | null
  readonly receivedOn: IsoDate | null
  readonly isComplete: boolean | null
  readonly whatIsMissing: string | null
}

/** A school sends the child protection file to the designated safeguarding lead of the next school, and asks for a receipt. */
export interface ChildProtectionFileTransferredView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly file: TransferredFileView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface TransferredFileView {
  readonly reference: string | null
  readonly sentOn: IsoDate | null
  /** Day on which the pupil left. */
  readonly leftOn: IsoDate | null
  readonly sentBy: 'secure-transfer' | 'by-hand' | 'recorded-post' | null
  readonly receivingSchool: OrganisationId | null
  readonly receivingSchoolUrn: string | null
  /** What the next school needs on the first day, before it has read the file. */
  readonly needToKnowNow: string | null
  readonly holdsThirdPartyMaterial: boolean | null
}

/** What a child wishes and feels is recorded, and whether the child agrees that others read it. */
export interface ChildViewsRecordedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly views: ChildViewsView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ChildViewsView {
  readonly on: IsoDate | null
  readonly occasion: 'review' | 'conference' | 'visit' | 'meeting' | 'move' | 'other' | null
  /** Whether those who work with the child may read it. */
  readonly sharing: 'child-agrees' | 'child-does-not-agree' | null
  readonly how: 'spoken' | 'written' | 'drawn' | 'signed' | 'through-advocate' | 'through-observation' | null
  readonly inTheirWords: string | null
  readonly whatTheyWantToHappen: string | null
  /** Whom the child does not want to know. */
  readonly notToBeToldTo: string | null
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

/** A court makes or ends an order about a child: which and when. Its content travels to very few. */
export interface CourtOrderMadeView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly order: CourtOrderView | null
  readonly courtCase: CourtCaseView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface CourtOrderView {
  readonly kind: 'interim-care' | 'care' | 'interim-supervision' | 'supervision' | 'emergency-protection' | 'child-assessment' | 'recovery' | 'secure-accommodation' | 'child-arrangements' | 'prohibited-steps' | 'specific-issue' | 'non-molestation' | 'placement' | 'wardship' | 'other' | null
  readonly change: 'made' | 'varied' | 'extended' | 'discharged' | null
  readonly madeOn: IsoDate | null
  readonly until: IsoDate | null
  /** Somebody’s contact with the child is limited or barred; ask what applies here. */
  readonly limitsContact: boolean | null
  readonly content: string | null
}

/** Who takes which everyday decisions about a looked-after child is agreed anew. */
export interface DelegatedAuthorityChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly agreed: DelegationAgreedView | null
  readonly decisions: readonly DelegatedDecisionView[] | null
  /** Whom to ask where nobody at hand may decide. */
  readonly consentContact: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface DelegationAgreedView {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly at: 'placement-plan' | 'review' | 'other' | null
  readonly parentsAgree: boolean | null
  readonly reviewOn: IsoDate | null
}

/** One kind of everyday decision about a looked-after child, and who takes it. */
export interface DelegatedDecisionView {
  readonly about: 'routine-health-care' | 'dental-and-optical-care' | 'immunisation' | 'planned-treatment' | 'emergency-treatment' | 'school-trips' | 'school-meetings' | 'personal-care' | 'haircuts' | 'overnight-stays' | 'activities' | 'photographs-and-media' | 'faith-observance' | 'holidays' | 'passport' | 'other' | null
  readonly decidedBy: 'carer' | 'provider' | 'authority' | 'parent' | 'child' | null
  readonly conditions: string | null
}

/** A court authorises, or no longer authorises, that a child is deprived of liberty. */
export interface DeprivationOfLibertyChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly deprivation: DeprivationOfLibertyView | null
  readonly courtCase: CourtCaseView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface DeprivationOfLibertyView {
  readonly change: 'started' | 'extended' | 'ended' | null
  /** DOLO_START. */
  readonly from: IsoDate | null
  /** DOLO_END, or when the order lapses. */
  readonly to: IsoDate | null
  readonly authority: 'high-court' | 'secure-accommodation-order' | 'court-of-protection' | null
  /** What the order allows: supervision, locked doors, restraint, telephone. */
  readonly restrictions: string | null
  readonly reviewOn: IsoDate | null
  readonly placementType: CodeView | null
  readonly placementIsRegistered: boolean | null
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

/** Parents educate, mean to educate or no longer educate a child at home. */
export interface ElectiveHomeEducationNotifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly homeEducation: HomeEducationView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface HomeEducationView {
  readonly change: 'intended' | 'started' | 'ended' | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly toldBy: 'parent' | 'school' | 'other' | null
  readonly toldOn: IsoDate | null
  readonly reasonsGiven: string | null
  /** Where the law asks for the consent of the authority before a child leaves the school. */
  readonly authorityConsent: 'not-required' | 'required' | 'given' | 'refused' | null
  /** What the authority knows of the education that the child gets. */
  readonly suitability: 'not-yet-known' | 'suitable' | 'not-suitable' | null
  readonly childLastSeenOn: IsoDate | null
}

/** A head teacher suspends a pupil or excludes a pupil permanently, or takes that back. */
export interface ExclusionRecordedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly exclusion: ExclusionView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ExclusionView {
  readonly kind: 'suspension' | 'permanent' | null
  readonly change: 'recorded' | 'cancelled' | 'reinstated' | null
  readonly from: IsoDate | null
  /** Last day of a suspension. */
  readonly to: IsoDate | null
  /** Half days of a suspension. */
  readonly sessions: number | null
  /** With this one, in the school year. */
  readonly sessionsThisYear: number | null
  /** Exclusion reasons of the school census, up to three. */
  readonly reasons: readonly ('PP' | 'PA' | 'VP' | 'VA' | 'OW' | 'BU' | 'RA' | 'LG' | 'DS' | 'SM' | 'DA' | 'DM' | 'TH' | 'DB' | 'PH' | 'MT')[] | null
  readonly circumstances: string | null
  /** From the sixth school day of a suspension or permanent exclusion; for a looked-after child from the first. */
  readonly educationMeanwhile: string | null
  readonly governorsDecideBy: IsoDate | null
}

/** A family group decision-making meeting is offered, accepted, declined or held. */
export interface FamilyGroupDecisionMakingChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly meeting: FamilyGroupMeetingView | null
  /** Members of the family network who were asked to come. */
  readonly invited: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface FamilyGroupMeetingView {
  readonly change: 'offered' | 'accepted' | 'declined' | 'held' | 'not-offered' | null
  readonly on: IsoDate | null
  readonly stage: 'before-proceedings' | 'early-help' | 'during-proceedings' | 'return-home' | 'other' | null
  readonly offeredTo: readonly ('mother' | 'father' | 'other-parental-responsibility')[] | null
  /** The authority considers that it would not be in the child’s best interests. */
  readonly whyNotOffered: string | null
  readonly childTookPart: boolean | null
  readonly childsView: string | null
  readonly outcome: 'plan-made' | 'no-plan' | 'to-meet-again' | null
  readonly coordinator: string | null
}

/** A family’s own plan for a child is agreed, reviewed, breaks down or ends. Each member of the network gets its own part, from the lead. */
export interface FamilyNetworkPlanChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly network: FamilyNetworkPlanView | null
  readonly parts: readonly FamilyNetworkPartView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface FamilyNetworkPlanView {
  readonly change: 'agreed' | 'reviewed' | 'broken-down' | 'ended' | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly reviewOn: IsoDate | null
  readonly aim: string | null
  readonly whyBrokenDown: string | null
  /** What was agreed to happen then. */
  readonly ifItBreaksDown: string | null
  /** The authority considers that the plan keeps the child safe. */
  readonly isSafe: boolean | null
}

export interface FamilyNetworkPartView {
  readonly member: ThirdPartyView | null
  /** What this member does; nobody else of the network is told by the hub. */
  readonly does: string | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
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

/** A child starts or stops to live with family or friends. Whether a school or practice hears of an arrangement outside care is the carer’s choice. */
export interface KinshipArrangementChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly arrangement: KinshipArrangementView | null
  readonly carer: ThirdPartyView | null
  readonly delegatedAuthority: readonly DelegatedDecisionView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface KinshipArrangementView {
  readonly kind: 'informal' | 'private-law-order' | 'kinship-foster' | 'special-guardianship' | null
  readonly change: 'started' | 'ended' | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly agreedBy: 'family' | 'authority' | 'court' | null
  readonly support: string | null
  /** Immediately before: gives rights to support. */
  readonly wasLookedAfter: boolean | null
  readonly hostAuthority: OrganisationId | null
}

/** The legal status of a looked-after child changes: who has parental responsibility and who decides what. */
export interface LegalStatusChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly legal: LegalStatusView | null
  readonly parentalResponsibility: readonly ResponsibilityHolderView[] | null
  readonly delegatedAuthority: readonly DelegatedDecisionView[] | null
  /** Whom to ask for consent that nobody at hand can give. */
  readonly consentContact: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface LegalStatusView {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** LS. */
  readonly status: CodeView | null
  /** RNE: L, B or U. */
  readonly reasonForEpisode: CodeView | null
}

/** Somebody who has parental responsibility, and since when. */
export interface ResponsibilityHolderView {
  readonly holder: 'mother' | 'father' | 'second-parent' | 'step-parent' | 'special-guardian' | 'person-named-in-order' | 'local-authority' | 'other' | null
  /** Who may consent. Never of an adopter: that is told in the events of adoption only. */
  readonly name: string | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** The authority decides how far this person may meet it: Children Act 1989 s.33(3)(b). */
  readonly isLimitedByAuthority: boolean | null
}

/** A child is no longer looked after. Why is for those who go on working with it: it may be an adoption or a special guardianship. */
export interface LookedAfterEndedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly lookedAfter: LookedAfterEndView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface LookedAfterEndView {
  readonly to: IsoDate | null
  /** REC. */
  readonly reasonEpisodeCeased: CodeView | null
  readonly wasPlanned: boolean | null
  readonly supportAfterwards: string | null
  readonly livesAt: AddressView | null
  /** Has a right to support as a care leaver: Children Act 1989 ss.23A to 24. */
  readonly isCareLeaver: boolean | null
}

/** A child starts to be looked after by a local authority. */
export interface LookedAfterStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly lookedAfter: LookedAfterStartView | null
  readonly header: LookedAfterHeaderView | null
  readonly leadPractitioner: ContactView | null
  readonly outOfHours: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface LookedAfterStartView {
  readonly from: IsoDate | null
  /** RNE; S where the child starts to be looked after. */
  readonly reasonForEpisode: CodeView | null
  /** LS. */
  readonly legalStatus: CodeView | null
  /** CIN. */
  readonly categoryOfNeed: CodeView | null
  /** PLACE. */
  readonly placementType: CodeView | null
  /** PLACE_PROVIDER. */
  readonly placementProvider: CodeView | null
  /** Children Act 1989 s.20 or an order. */
  readonly accommodatedWith: 'parents-agreement' | 'child-over-16' | 'nobody-with-responsibility' | 'order' | null
  readonly hostAuthority: OrganisationId | null
}

export interface LookedAfterHeaderView {
  readonly sex: CodeView | null
  readonly ethnicity: CodeView | null
  readonly isUnaccompaniedAsylumSeeker: boolean | null
  readonly isMother: boolean | null
}

/** An authority publishes an indicator of the children’s social care national framework. It is about the authority and about no child. */
export interface NationalFrameworkIndicatorPublishedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly indicator: FrameworkIndicatorView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface FrameworkIndicatorView {
  /** Outcome or enabler of the framework. */
  readonly outcome: 'stay-together' | 'family-network' | 'safe-in-and-outside-home' | 'stable-loving-homes' | 'multi-agency-working' | 'leadership' | 'workforce' | null
  /** The publisher’s key of the indicator, for example re-referral-12-months. */
  readonly code: string | null
  readonly title: string | null
  readonly authority: CodeView | null
  /** First day of the period. */
  readonly from: IsoDate | null
  /** Last day of the period. */
  readonly to: IsoDate | null
  /** Null where it is suppressed. */
  readonly numerator: number | null
  /** Null where it is suppressed. */
  readonly denominator: number | null
  /** A figure is left out because it is from 1 to 5, or would give such a figure away. */
  readonly isSuppressed: boolean | null
  readonly definition: string | null
}

/** A school takes, or is about to take, a pupil off its admission register and tells the authority why. */
export interface OffRollNotifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly offRoll: OffRollView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface OffRollView {
  /** Day on which the name is deleted. */
  readonly on: IsoDate | null
  /** Ground of reg 9, in words. */
  readonly ground: 'registered-at-another-school' | 'home-education' | 'moved-too-far' | 'not-returned-from-leave' | 'continuously-absent' | 'too-ill' | 'in-custody' | 'permanently-excluded' | 'above-school-age' | 'fees-not-paid' | 'left-nursery' | 'order-revoked' | 'died' | 'other' | null
  readonly destination: 'another-school' | 'home-education' | 'outside-england' | 'custody' | 'not-known' | 'none' | null
  readonly receivingSchool: OrganisationId | null
  readonly receivingSchoolUrn: string | null
  readonly startsThere: IsoDate | null
  readonly newAddress: AddressView | null
  readonly lastSeenAt: Instant | null
  /** Before the name is deleted, where a social worker or an enquiry is involved. */
  readonly socialWorkerTold: boolean | null
  /** Reasonable enquiries with the authority where the pupil can not be found. */
  readonly enquiriesMade: string | null
}

/** An authority decides to place a child outside its area. */
export interface OutOfAreaPlacementDecidedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly decision: OutOfAreaDecisionView | null
  readonly reasons: string | null
  readonly needsAssessment: string | null
  readonly carePlan: string | null
  readonly childsView: string | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface OutOfAreaDecisionView {
  readonly decidedOn: IsoDate | null
  readonly decidedBy: 'nominated-officer' | 'director-of-childrens-services' | null
  readonly from: IsoDate | null
  readonly kind: 'neighbouring-authority' | 'at-a-distance' | null
  readonly hostAuthority: OrganisationId | null
  readonly distanceMiles: number | null
  readonly placementType: CodeView | null
  readonly providerSector: CodeView | null
  readonly reviewingOfficerConsulted: boolean | null
  readonly hostConsulted: boolean | null
  readonly hostNotifiedOn: IsoDate | null
  readonly isEmergency: boolean | null
}

/** A pupil of compulsory school age is in school for part of the week only, for a limited time. */
export interface PartTimeTimetableStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly timetable: PartTimeTimetableView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PartTimeTimetableView {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly reviewDate: IsoDate | null
  readonly hoursPerWeek: number | null
  readonly reason: string | null
  readonly planToFullTime: string | null
  readonly parentAgreed: boolean | null
  /** Null where the pupil has none. */
  readonly socialWorkerAgreed: boolean | null
  /** Who is with the child when it is not in school. */
  readonly safeWhenNotInSchool: string | null
}

/** A care leaver gets a personal adviser, or another one. */
export interface PersonalAdviserChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly change: PersonalAdviserChangeView | null
  readonly personalAdviser: ContactView | null
  readonly previousAdviser: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PersonalAdviserChangeView {
  readonly from: IsoDate | null
  readonly previousTo: IsoDate | null
  readonly careLeaverChose: boolean | null
}

/** A placement ends, with its reason on the episode that ceases. */
export interface PlacementEndedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly placement: EndedPlacementView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface EndedPlacementView {
  readonly to: IsoDate | null
  readonly provider: OrganisationId | null
  readonly reasonForChange: CodeView | null
  readonly noticeGivenOn: IsoDate | null
  readonly noticeDays: number | null
  readonly endedBy: 'authority' | 'provider' | 'carer' | 'child' | 'court' | 'other' | null
  readonly wasPlanned: boolean | null
  readonly circumstances: string | null
  readonly childsView: string | null
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

/** A search for a placement has found none so far. */
export interface PlacementNotFoundView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly search: FailedSearchView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface FailedSearchView {
  readonly reference: string | null
  readonly on: IsoDate | null
  readonly soughtSince: IsoDate | null
  readonly providersAsked: number | null
  readonly offers: number | null
  readonly why: readonly ('no-vacancy' | 'needs-too-high' | 'match-with-other-children' | 'distance' | 'cost' | 'siblings' | 'child-declined' | 'no-answer' | 'other')[] | null
  readonly whatHappensMeanwhile: string | null
  readonly unregisteredConsidered: boolean | null
}

/** A children’s home notifies a serious event, without delay. */
export interface PlacementProviderEventNotifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly notification: ProviderNotificationView | null
  readonly thirdParties: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ProviderNotificationView {
  readonly kind: 'sexual-exploitation' | 'serious-police-incident' | 'allegation-against-the-home' | 'child-protection-enquiry-started' | 'child-protection-enquiry-concluded' | 'barring-referral' | 'other-serious' | null
  readonly occurredAt: Instant | null
  readonly toldAuthorityAt: Instant | null
  readonly summary: string | null
  readonly actionTaken: string | null
  readonly policeReference: string | null
  readonly isChildSafeNow: boolean | null
  readonly hostAuthority: OrganisationId | null
  readonly homeUrn: string | null
}

/** An authority instructs a search for a placement: the child’s needs, not its name. */
export interface PlacementSoughtView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly search: PlacementSearchView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PlacementSearchView {
  readonly reference: string | null
  readonly instructedAt: Instant | null
  readonly neededFrom: IsoDate | null
  readonly urgency: 'same-day' | 'within-a-week' | 'planned' | null
  readonly ageBand: 'under-1' | '1-4' | '5-9' | '10-12' | '13-15' | '16-17' | null
  readonly sex: CodeView | null
  readonly typesSought: readonly CodeView[] | null
  readonly sectorsAllowed: readonly CodeView[] | null
  /** Written so that it names nobody and no place. */
  readonly needs: string | null
  readonly riskAndSafety: string | null
  /** How many brothers and sisters are to be placed with the child. */
  readonly withSiblings: number | null
  readonly isDeprivedOfLiberty: boolean | null
  /** Language, faith, culture, disability. */
  readonly matchingConsiderations: string | null
  /** Where the placement ought to be, or ought not to be. */
  readonly area: string | null
  readonly milesAtMost: number | null
}

/** An authority reports where it placed children and why: aggregated, small numbers suppressed, without any key of a child. */
export interface PlacementSufficiencyReportedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly sufficiency: PlacementSufficiencyView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PlacementSufficiencyView {
  readonly authority: CodeView | null
  /** First day of the period. */
  readonly from: IsoDate | null
  /** Last day of the period. */
  readonly to: IsoDate | null
  readonly placementsMade: number | null
  readonly searchesWithoutPlacement: number | null
  readonly unregisteredUsed: number | null
  readonly groups: readonly SufficiencyGroupView[] | null
  readonly isSuppressed: boolean | null
}

export interface SufficiencyGroupView {
  readonly placementType: CodeView | null
  readonly providerSector: CodeView | null
  readonly distance: 'up-to-20-miles' | 'over-20-miles' | 'not-recorded' | null
  readonly whyForProfit: 'only-match' | 'no-vacancy-elsewhere' | 'specialist' | 'emergency' | 'siblings' | 'other' | null
  /** Null where it is suppressed. */
  readonly placements: number | null
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

/** An authority tells parents in writing that it may go to court, and what would prevent it. */
export interface PreProceedingsStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly preProceedings: PreProceedingsView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PreProceedingsView {
  /** Date of the letter before proceedings. */
  readonly from: IsoDate | null
  readonly legalPlanningMeetingOn: IsoDate | null
  readonly reviewBy: IsoDate | null
  readonly letterTo: 'mother' | 'father' | 'both' | 'other-parental-responsibility' | null
  readonly concerns: string | null
  readonly whatWouldPreventIt: string | null
  readonly familyGroupMeetingOffered: boolean | null
  readonly isUnborn: boolean | null
}

/** A child who starts to be looked after had left care before for adoption, special guardianship or a child arrangements order. */
export interface PreviousPermanenceRecordedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly previous: PreviousPermanenceView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PreviousPermanenceView {
  readonly recordedOn: IsoDate | null
  readonly option: CodeView | null
  /** Where it was arranged, if in England. */
  readonly authority: CodeView | null
  readonly outsideEngland: CodeView | null
  readonly orderOn: IsoDate | null
  /** SSDA903 writes zz for what is not known. */
  readonly orderDateKnown: 'day' | 'month' | 'year' | 'not-known' | null
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

/** A looked-after child’s case or a pathway plan is reviewed. */
export interface ReviewHeldView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly review: ReviewView | null
  readonly chairedBy: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ReviewView {
  readonly kind: 'looked-after' | 'short-breaks' | 'pathway-plan' | null
  readonly heldOn: IsoDate | null
  readonly nextOn: IsoDate | null
  /** PN0 to PN7. */
  readonly participation: CodeView | null
  readonly isInTime: boolean | null
  readonly decisions: string | null
  readonly recommendations: string | null
  readonly permanencePlan: 'return-home' | 'family-or-friends' | 'long-term-fostering' | 'residential' | 'special-guardianship' | 'adoption' | 'independence' | 'not-yet' | null
  /** Dispute resolution is begun. */
  readonly reviewingOfficerIsConcerned: boolean | null
}

/** A child gets a social worker, or another one. Those around the child learn whom to speak to. */
export interface SocialWorkerChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly change: SocialWorkerChangeView | null
  readonly socialWorker: ContactView | null
  readonly previousWorker: ContactView | null
  readonly outOfHours: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface SocialWorkerChangeView {
  readonly from: IsoDate | null
  readonly previousTo: IsoDate | null
  readonly reason: CodeView | null
  readonly childToldOn: IsoDate | null
}

/** A court makes a special guardianship order. The school is told where the guardian agrees. */
export interface SpecialGuardianshipMadeView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly guardianship: SpecialGuardianshipView | null
  readonly guardian: ThirdPartyView | null
  readonly courtCase: CourtCaseView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface SpecialGuardianshipView {
  readonly madeOn: IsoDate | null
  /** REC E45 to E48 where the child was looked after. */
  readonly reasonEpisodeCeased: CodeView | null
  /** Immediately before the order. */
  readonly wasLookedAfter: boolean | null
  /** Whether the school may be told. */
  readonly school: 'guardian-agrees' | 'guardian-does-not-agree' | null
  /** Until when the placing authority assesses and gives support: three years from the order. */
  readonly supportUntil: IsoDate | null
  readonly supportPlan: string | null
}

/** The support plan of a special guardian or another kinship carer is reviewed. */
export interface SupportPlanReviewedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly review: SupportPlanReviewView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface SupportPlanReviewView {
  readonly of: 'special-guardianship' | 'child-arrangements' | 'informal-kinship' | null
  readonly heldOn: IsoDate | null
  readonly outcome: 'continues' | 'changed' | 'ended' | null
  readonly nextOn: IsoDate | null
  readonly services: readonly ('financial' | 'therapy' | 'contact' | 'training' | 'respite' | 'education' | 'advice' | 'other')[] | null
  readonly whatChanged: string | null
  readonly carersView: string | null
}

/** A child is cared for where registration is required and there is none. */
export interface UnregisteredPlacementUsedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly placement: UnregisteredPlacementView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface UnregisteredPlacementView {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly providerName: string | null
  readonly provider: OrganisationId | null
  readonly setting: 'flat-or-house' | 'holiday-let' | 'hotel' | 'caravan-or-boat' | 'residential-unit' | 'other' | null
  readonly providerSector: CodeView | null
  readonly address: AddressView | null
  readonly hostAuthority: OrganisationId | null
  readonly registrationApplied: boolean | null
  readonly isDeprivedOfLiberty: boolean | null
  readonly approvedBy: 'director-of-childrens-services' | 'other' | null
  readonly why: string | null
  readonly howItIsKeptSafe: string | null
  readonly reviewOn: IsoDate | null
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
  readonly data: Buffer
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
  readonly cause: 'restricted' | 'agreement-ended' | 'relationship-ended' | 'occasion'
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
