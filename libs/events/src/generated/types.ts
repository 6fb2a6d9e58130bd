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
  /** Teams of which the holder considers that telling them would be more detrimental to the child than not telling them: Children Act 2004 s.16LA(3). */
  readonly moreDetrimentalTo: readonly TeamId[]
  /** Why, as recorded by the professional who considered it. */
  readonly detrimentReason: string | null
  readonly routeAround: readonly Detour[]
}

/** A team that must not learn of this because it concerns one of its own members, and who is told instead. */
export interface Detour {
  readonly avoid: TeamId
  /** Another team of the same organisation, or the authority’s designated officer; the hub finds the designated officer where none is named. */
  readonly use: TeamId | null
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

/** Where a child lives is different from a day on, or was wrong before. A visit to the wrong address has cost a life: the change is pushed, with its day. */
export interface AddressChanged {
  readonly children: readonly Child[]
  readonly change: AddressChange
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface AddressChange {
  readonly kind: 'home' | 'temporary' | 'with-another-carer' | 'no-fixed-address'
  /** The day from which it holds. */
  readonly asOf: IsoDate
  /** For a temporary address. */
  readonly period: Period | null
  readonly why: 'moved' | 'earlier-was-wrong' | 'confirmed'
  /** The day from which the address held that this one takes the place of. */
  readonly supersedesAsOf: IsoDate | null
  readonly knownFrom: 'seen-on-a-visit' | 'patient-record' | 'tenancy' | 'family-said' | 'another-agency'
  readonly address: Address | null
  /** Set where the child moves to another authority’s area. */
  readonly newAuthority: OrganisationId | null
  /** Who else lives there. */
  readonly household: readonly ThirdParty[]
}

/** From a day, and up to and including a day where it ends. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate | null
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

/** The risk from an adult to a child changes: release, recall, licence, an order, a level of public protection. */
export interface AdultRiskChanged {
  readonly children: readonly Child[]
  readonly risk: AdultRisk
  readonly adult: ThirdParty
  readonly supervisor: Contact | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface AdultRisk {
  readonly change: 'release-planned' | 'released' | 'recalled' | 'licence-changed' | 'order-made' | 'order-changed' | 'order-ended' | 'level-changed' | 'moved' | 'contact-found'
  readonly period: Period
  readonly linkToChild: 'lives-with' | 'has-contact' | 'former-household' | 'relative' | 'victim' | 'neighbourhood' | 'other'
  /** The publisher’s own reference for the adult. */
  readonly personReference: string | null
  /** Multi-agency public protection arrangements. */
  readonly managedUnder: 'category-1' | 'category-2' | 'category-3' | 'category-4' | 'not-managed'
  readonly level: 'level-1' | 'level-2' | 'level-3' | null
  readonly orders: readonly ('sexual-harm-prevention' | 'sexual-risk' | 'restraining' | 'non-molestation' | 'domestic-abuse-protection' | 'licence' | 'notification-requirements' | 'other')[]
  /** Those that touch the child: contact, places, devices. */
  readonly conditions: string | null
  /** What those around the child have to do or watch for, without who or why. */
  readonly effectOnChild: string | null
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

/** A family gives, refuses or withdraws its agreement to a service, or a young person to the sharing of their own confidential health information. It governs services and that confidence, not protection from harm. */
export interface AgreementChanged {
  readonly children: readonly Child[]
  readonly agreement: ServiceAgreement
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ServiceAgreement {
  readonly service: 'family-help' | 'own-health-information'
  readonly change: 'given' | 'refused' | 'withdrawn'
  /** Teams that the family agreed may take part. */
  readonly with: readonly TeamId[]
  readonly by: 'mother' | 'father' | 'other-parental-responsibility' | 'child'
  /** Of a child under 16 who decides: whether a professional has judged that the child is competent to (Gillick). */
  readonly competent: boolean | null
  readonly byName: string | null
  readonly scope: string | null
  readonly from: IsoDate
  /** When the agreement lapses by itself. */
  readonly until: Instant | null
}

/** Somebody who works with children is said to have harmed a child, or may be unsuitable. For the designated officer and the employer’s named person, and nobody else. */
export interface AllegationAgainstProfessionalRaised {
  readonly children: readonly Child[]
  readonly allegation: Allegation
  readonly person: AllegedProfessional | null
  /** Team of the employer’s named person. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Allegation {
  readonly raisedAt: Instant
  readonly criteria: readonly ('harmed-a-child' | 'possible-offence-against-a-child' | 'may-pose-a-risk' | 'may-not-be-suitable')[]
  readonly role: 'teacher' | 'teaching-assistant' | 'early-years' | 'foster-carer' | 'residential-worker' | 'health-professional' | 'social-worker' | 'police-officer' | 'youth-worker' | 'transport' | 'sport-or-faith' | 'volunteer' | 'other'
  readonly employer: OrganisationId | null
  /** The employer’s own person for allegations. */
  readonly namedPerson: Contact | null
  readonly policeTold: boolean | null
  /** What was done so that the child is safe. */
  readonly childSafeNow: string | null
  readonly summary: string
}

export interface AllegedProfessional {
  readonly name: string | null
  readonly birthDate: IsoDate | null
  /** Professional register and number. */
  readonly registration: string | null
}

/** An assessment ends with what was found and decided. Factors about the child stand apart from those about a parent or another member of the household. */
export interface AssessmentCompleted {
  readonly children: readonly Child[]
  readonly assessment: CompletedAssessment
  /** Teams that contributed. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly familyNotice: FamilyNotice | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface CompletedAssessment {
  readonly kind: 'family-help' | 'child-and-family' | 'section-47' | 'pre-birth' | 'private-fostering' | 'kinship-carer'
  readonly period: Period
  readonly outcome: 'no-further-action' | 'family-help' | 'child-in-need' | 'strategy-discussion' | 'looked-after' | 'other-support' | 'not-stated'
  readonly closureReason: Code | null
  readonly primaryNeed: Code | null
  /** About the child: codes that end in A, and those of private fostering and of abuse. */
  readonly factors: readonly Code[]
  /** About a parent or another member of the household: codes 1 to 6 that end in B or C. */
  readonly householdFactors: readonly Code[]
  readonly disabilities: readonly Code[]
  readonly leadPractitioner: Contact
  readonly analysis: string | null
  /** What was found about a parent or another member of the household. */
  readonly householdAnalysis: string | null
}

/** Whether the family was told what changes and who now sees it; where not, why that would be unsafe. */
export interface FamilyNotice {
  readonly given: boolean
  readonly givenAt: Instant | null
  readonly whatWasSaid: string | null
  readonly whyNotGiven: string | null
}

/** An assessment of a child’s needs starts. Those who are to contribute are told by when. */
export interface AssessmentStarted {
  readonly children: readonly Child[]
  readonly assessment: StartedAssessment
  /** Teams that are asked to contribute. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly familyNotice: FamilyNotice | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface StartedAssessment {
  readonly kind: 'family-help' | 'child-and-family' | 'section-47' | 'pre-birth' | 'private-fostering' | 'kinship-carer'
  readonly startedOn: IsoDate
  readonly dueOn: IsoDate | null
  readonly leadPractitioner: Contact
  readonly scope: string | null
}

/** A child is born: the birth is notified or registered, and the child has an identity of its own. */
export interface BirthRegistered {
  readonly children: readonly Child[]
  readonly birth: Birth
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Birth {
  readonly bornOn: IsoDate
  readonly registeredOn: IsoDate | null
  readonly multiple: boolean
  readonly nhsNumberGiven: boolean
  /** The publisher’s reference under which the unborn child was known. */
  readonly unbornReference: string | null
  readonly bornAt: OrganisationId | null
  readonly stays: 'with-mother' | 'in-neonatal-care' | 'elsewhere' | null
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

/** A child has died. Those who review deaths are told, and those who work with the family learn it before they write or call. */
export interface ChildDeathNotified {
  readonly children: readonly Child[]
  readonly death: ChildDeath
  /** The family’s one point of contact. */
  readonly keyWorker: Contact | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ChildDeath {
  readonly diedAt: Instant
  readonly place: 'hospital' | 'home' | 'hospice' | 'public-place' | 'school' | 'custody' | 'abroad' | 'other'
  readonly expected: boolean | null
  readonly causeKnown: boolean
  readonly circumstances: string | null
  /** Sudden, unexplained or from outside: health and police respond together. */
  readonly jointAgencyResponse: boolean
  readonly coronerTold: boolean
  readonly seriousIncident: 'no' | 'being-considered' | 'notified'
  /** Other children whose safety has to be thought of. */
  readonly otherChildren: string | null
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

/** A Lead Child Protection Practitioner (the review’s Expert Child Protection Practitioner) joins the Family Help lead, who stays. Why, by whose decision, and who disagreed. */
export interface CoWorkingDecided {
  readonly children: readonly Child[]
  readonly coWorking: CoWorking
  readonly familyNotice: FamilyNotice
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface CoWorking {
  readonly decision: 'joins' | 'does-not-join' | 'leaves'
  readonly harmThreshold: 'significant-harm-suspected' | 'significant-harm-likely' | 'significant-harm-found' | 'not-met'
  readonly period: Period
  readonly childProtectionPractitioner: Contact | null
  readonly familyHelpLead: Contact
  readonly decided: MultiAgencyDecision
}

/** What several agencies decided together: by whom, why, and who disagreed. */
export interface MultiAgencyDecision {
  readonly decidedAt: Instant
  readonly decidedBy: Contact
  readonly rationale: string
  readonly dissent: readonly Dissent[]
}

/** Disagreement is recorded, not resolved away. */
export interface Dissent {
  readonly agency: OrganisationId
  readonly view: string
}

/** A plan for a child at risk of harm outside the family starts, is reviewed or ends. It names kinds of places, never places; peers only to who may know them. */
export interface CommunitySafetyPlanChanged {
  readonly children: readonly Child[]
  readonly plan: CommunitySafetyPlan
  readonly safeAdult: SafeAdult | null
  readonly peers: readonly ThirdParty[]
  readonly leadPractitioner: Contact
  /** Teams that the plan names. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface CommunitySafetyPlan {
  readonly change: 'started' | 'reviewed' | 'ended'
  readonly period: Period
  readonly reviewOn: IsoDate | null
  /** 11A sexual exploitation, 12A trafficking, 13A gangs, 24A criminal exploitation. */
  readonly harmTypes: readonly Code[]
  readonly locationTypes: readonly ('home-area' | 'school-or-college' | 'way-to-school' | 'park-or-open-space' | 'shopping-area' | 'transport-hub' | 'takeaway-or-cafe' | 'hotel-or-short-let' | 'private-address' | 'vehicle' | 'online' | 'other')[]
  /** Where the child stands in the National Referral Mechanism. */
  readonly nationalReferral: 'not-considered' | 'considered' | 'referred' | 'reasonable-grounds' | 'conclusive-grounds' | 'negative'
  /** Modern Slavery Act 2015 s.45: a defence for those compelled to commit an offence. */
  readonly defenceMayApply: boolean | null
  readonly actions: readonly Action[]
  readonly summary: string | null
}

/** Something that somebody is to do by a day. */
export interface Action {
  readonly what: string
  readonly owner: TeamId | null
  /** Who does it, where that is no team of the hub: a family member, a professional by role. */
  readonly ownedBy: string | null
  readonly dueOn: IsoDate | null
}

/** The adult the child trusts, who agreed to be named. */
export interface SafeAdult {
  readonly name: string
  readonly relationship: string
  readonly telephone: string | null
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

/** Children’s social care receives a contact about a child and decides whether it is a referral. */
export interface ContactReceived {
  readonly children: readonly Child[]
  readonly received: ReceivedContact
  readonly source: ConcernSource
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ReceivedContact {
  readonly receivedAt: Instant
  readonly channel: 'telephone' | 'online-form' | 'email' | 'in-person' | 'hub' | 'not-stated'
  readonly summary: string
  readonly primaryNeed: Code | null
  readonly outcome: 'information-and-advice' | 'no-further-action' | 'family-help' | 'referral' | 'passed-to-another-authority'
  readonly decidedAt: Instant | null
  readonly rationale: string | null
  /** The other authority, where the contact was passed on. */
  readonly passedTo: OrganisationId | null
}

/** Something that the core group agreed for a protection plan has not been done in time. */
export interface CoreGroupActionOverdue {
  readonly children: readonly Child[]
  readonly overdue: OverdueAction
  /** Teams of the core group. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface OverdueAction {
  readonly action: Action
  readonly since: IsoDate
  /** Where it is taken next. */
  readonly actsOn: 'core-group' | 'manager' | 'reviewing-conference'
  readonly nextCoreGroupOn: IsoDate | null
}

/** Police find a child away from home who is likely to be exploited by a drug network. Home and host authority and force are told at once. */
export interface CountyLinesLocated {
  readonly children: readonly Child[]
  readonly located: LocatedChild
  readonly withWhom: readonly ThirdParty[]
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface LocatedChild {
  readonly foundAt: Instant
  readonly place: Address | null
  /** Force that found the child. British Transport Police has no area: give the force of the place. */
  readonly force: Code
  readonly placeAuthority: Code | null
  readonly missingReference: string | null
  readonly now: 'with-police' | 'in-hospital' | 'with-social-care' | 'with-carer' | 'on-the-way-home'
  readonly custody: 'not-arrested' | 'voluntary-interview' | 'arrested' | 'police-protection' | 'released'
  /** Modern Slavery Act 2015 s.45. */
  readonly defenceMayApply: boolean | null
  readonly nationalReferral: 'not-considered' | 'considered' | 'referred' | 'reasonable-grounds' | 'conclusive-grounds' | 'negative'
  readonly circumstances: string | null
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

/** A child tells somebody at school that it was harmed or is afraid. Its own words go to the authority the same day. */
export interface DisclosureInSchoolRecorded {
  readonly children: readonly Child[]
  readonly disclosure: SchoolDisclosure
  /** Of whom the child spoke. */
  readonly saidOf: readonly ThirdParty[]
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface SchoolDisclosure {
  readonly disclosedAt: Instant
  /** Whom the child chose to tell. */
  readonly to: Contact | null
  /** What the child said, in its own words, and what was asked. */
  readonly words: string
  readonly immediacy: 'immediate-danger' | 'same-day' | 'routine'
  readonly crimeSuspected: boolean
  readonly factors: readonly Code[]
  readonly injuriesSeen: 'none' | 'seen' | 'not-looked-for'
  readonly done: string | null
  /** Whether the child is to go home today. */
  readonly goesHome: boolean | null
  readonly familyInformed: boolean | null
  readonly whyFamilyNotInformed: string | null
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

/** Signs that a child is being exploited, sexually or criminally, or trafficked. The child is a victim first, whatever else the child did. */
export interface ExploitationRiskIdentified {
  readonly children: readonly Child[]
  readonly risk: ExploitationRisk
  readonly adultsOfConcern: readonly ThirdParty[]
  readonly peers: readonly ThirdParty[]
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ExploitationRisk {
  readonly identifiedAt: Instant
  /** 11A sexual exploitation, 12A trafficking, 13A gangs, 24A criminal exploitation. */
  readonly types: readonly Code[]
  readonly indicators: readonly ('missing-episodes' | 'money-or-gifts' | 'older-associates' | 'found-out-of-area' | 'drugs-or-weapons' | 'injury' | 'debt' | 'several-telephones' | 'change-of-behaviour' | 'disclosure' | 'online-contact' | 'other')[]
  readonly immediacy: 'immediate-danger' | 'same-day' | 'routine'
  readonly summary: string
  readonly locationTypes: readonly ('home-area' | 'school-or-college' | 'way-to-school' | 'park-or-open-space' | 'shopping-area' | 'transport-hub' | 'takeaway-or-cafe' | 'hotel-or-short-let' | 'private-address' | 'vehicle' | 'online' | 'other')[]
  readonly nationalReferral: 'not-considered' | 'considered' | 'referred' | 'reasonable-grounds' | 'conclusive-grounds' | 'negative'
  /** Modern Slavery Act 2015 s.45. */
  readonly defenceMayApply: boolean | null
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

/** Help to a family steps up or down, or ends. The lead practitioner stays, and the family is told what changes unless that is unsafe. */
export interface FamilyHelpStepChanged {
  readonly children: readonly Child[]
  readonly step: FamilyHelpStep
  readonly familyNotice: FamilyNotice
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface FamilyHelpStep {
  readonly change: 'stepped-up' | 'stepped-down' | 'closed'
  readonly fromLevel: 'universal' | 'family-help' | 'child-in-need' | 'child-protection'
  readonly toLevel: 'universal' | 'family-help' | 'child-in-need' | 'child-protection'
  readonly on: IsoDate
  readonly leadPractitioner: Contact
  readonly leadStays: boolean | null
  readonly whyLeadChanges: string | null
  /** Teams that see more, or less, of the record from this day. */
  readonly nowSees: readonly TeamId[]
  readonly closureReason: Code | null
  readonly reason: string | null
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

/** A regulated professional found that female genital mutilation appears to have been carried out on a girl under 18. The duty to tell the police is the professional’s own: this message does not discharge it. */
export interface FgmReported {
  readonly children: readonly Child[]
  readonly report: FgmReport
  /** Sisters and others who may be at risk. */
  readonly otherGirls: readonly ThirdParty[]
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface FgmReport {
  readonly basis: 'the-girl-said-so' | 'physical-signs-seen'
  readonly learnedAt: Instant
  readonly profession: 'healthcare-professional' | 'teacher'
  /** Who has the duty. */
  readonly professional: Contact
  /** The duty is to tell the police in person or in writing, orally by 101, within one month; as a rule by the close of the next working day. */
  readonly policeTold: 'yes-by-telephone' | 'yes-in-person' | 'not-yet'
  readonly policeToldAt: Instant | null
  readonly policeReference: string | null
  /** In whole years, where the date of birth is not known. */
  readonly age: number | null
  /** What was done to keep the girl safe. */
  readonly safeguardingAction: string | null
  readonly circumstances: string | null
}

/** A team asks others what they know of a child: for what, by which law, how much, and by when. */
export interface InformationRequested {
  readonly children: readonly Child[]
  readonly request: InformationRequest
  readonly requester: Contact
  /** Teams that are asked. Being asked by the authority or by police is the relationship, for this question alone. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface InformationRequest {
  readonly purpose: 'section-47-enquiry' | 'assessment' | 'referral-screening' | 'missing-child' | 'strategy-discussion' | 'court-proceedings' | 'other'
  readonly statute: 'children-act-1989-s47' | 'children-act-1989-s17' | 'children-act-2004-s10' | 'children-act-2004-s16la' | 'court-order' | 'other'
  /** What is asked, and no more. */
  readonly question: string
  /** The time that is asked about. */
  readonly about: Period | null
  readonly respondBy: Instant
  readonly urgency: 'immediate' | 'same-day' | 'one-working-day' | 'three-working-days' | 'ten-working-days'
  readonly familyKnows: boolean
  readonly whyFamilyDoesNotKnow: string | null
  readonly reference: string | null
}

/** A team answers what it was asked: with what it knows, that it knows nothing, or that it declines and why. */
export interface InformationReturned {
  readonly children: readonly Child[]
  readonly reply: InformationReply
  readonly thirdParties: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface InformationReply {
  /** Delivery id under which the request was received. */
  readonly inReplyTo: string
  readonly outcome: 'returned' | 'nothing-known' | 'declined'
  readonly declinedBecause: 'not-relevant' | 'more-detrimental-than-not-disclosing' | 'barred-by-law' | 'unreasonable' | 'young-person-refuses' | 'not-ours-to-give' | null
  /** Why it was declined, or given in part. */
  readonly reason: string | null
  readonly information: string | null
  readonly answeredAt: Instant
}

/** An initial child protection conference decides whether a child needs a protection plan. */
export interface InitialConferenceHeld {
  readonly children: readonly Child[]
  readonly conference: InitialConference
  /** Teams that were invited. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface InitialConference {
  readonly heldOn: IsoDate
  readonly strategyDiscussionOn: IsoDate | null
  /** Where it was held more than 15 working days after the strategy discussion. */
  readonly whyLate: string | null
  readonly outcome: 'child-protection-plan' | 'child-in-need' | 'family-help' | 'no-further-action' | 'adjourned' | 'not-stated'
  readonly category: Code | null
  readonly coreGroupFirstOn: IsoDate | null
  readonly parentsTookPart: boolean | null
  readonly outlinePlan: string | null
  readonly leadPractitioner: Contact
  readonly decided: MultiAgencyDecision
}

/** A baby who cannot move alone has a bruise or another injury. The authority and a paediatrician are told the same day, whatever the explanation. */
export interface InjuryToNonMobileInfantRecorded {
  readonly children: readonly Child[]
  readonly injury: InfantInjury
  readonly carersPresent: readonly ThirdParty[]
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface InfantInjury {
  readonly seenAt: Instant
  /** Where the baby was seen. */
  readonly site: string | null
  readonly ageInWeeks: number | null
  readonly mobility: 'not-rolling' | 'rolling' | 'sitting' | 'crawling' | 'not-known'
  readonly kinds: readonly ('bruise' | 'burn-or-scald' | 'fracture' | 'head-injury' | 'bleeding' | 'bite' | 'other')[]
  readonly description: string | null
  /** What the carers say happened, in their words. */
  readonly explanation: string | null
  readonly paediatricReview: 'asked-for' | 'done' | 'not-yet'
  readonly now: 'admitted' | 'in-department' | 'sent-home' | 'on-the-way-to-hospital'
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

/** Who leads the work with the family changes: Family Help lead practitioner, Lead Child Protection Practitioner, social worker. */
export interface LeadPractitionerChanged {
  readonly children: readonly Child[]
  readonly leadership: LeadPractitionerChange
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface LeadPractitionerChange {
  readonly role: 'family-help-lead-practitioner' | 'lead-child-protection-practitioner' | 'social-worker' | 'personal-adviser'
  readonly change: 'allocated' | 'changed' | 'ended'
  readonly practitioner: Contact
  readonly period: Period
  readonly previous: Contact | null
  /** Why the worker changed. It is about the worker, so it stays with the authority. */
  readonly reason: Code | null
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

/** What a multi-agency risk assessment conference decided for the safety of a victim of domestic abuse and the children of the household. */
export interface MaracOutcomeRecorded {
  readonly children: readonly Child[]
  readonly conference: MaracOutcome
  readonly victim: MaracVictim
  readonly perpetrator: ThirdParty
  /** Teams whose agencies were at the conference. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface MaracOutcome {
  readonly reference: string
  readonly heldOn: IsoDate
  readonly reason: 'visible-high-risk' | 'professional-judgement' | 'escalation' | 'repeat'
  readonly repeat: boolean
  /** Independent domestic violence adviser. */
  readonly adviser: Contact | null
  readonly actions: readonly Action[]
  /** Whoever may not know where the household is does not get it. */
  readonly safetyPlan: string | null
  readonly safeAddress: Address | null
  readonly safeContact: string | null
}

export interface MaracVictim {
  readonly relationshipToChild: 'mother' | 'father' | 'step-parent' | 'sibling' | 'other-relative' | 'carer' | 'child-itself'
  readonly name: string | null
}

/** A missing child is found or comes back. */
export interface MissingEnded {
  readonly children: readonly Child[]
  readonly missing: EndedMissingEpisode
  readonly withWhom: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface EndedMissingEpisode {
  readonly policeReference: string | null
  readonly endedAt: Instant
  readonly how: 'came-back' | 'found-by-police' | 'found-by-carer' | 'found-by-another' | 'made-contact' | 'not-stated'
  readonly condition: 'well' | 'hurt' | 'needs-medical-care' | 'not-seen' | 'not-stated'
  readonly foundAt: Address | null
  readonly foundInForce: Code | null
  readonly preventionInterview: 'held' | 'offered' | 'declined' | 'not-held' | null
  /** Within 72 hours of the return. */
  readonly returnInterviewBy: IsoDate | null
  /** What happened to the child while missing. */
  readonly harm: string | null
}

/** A child is missing, or away from a placement without authorisation. */
export interface MissingStarted {
  readonly children: readonly Child[]
  readonly missing: MissingEpisode
  readonly associates: readonly ThirdParty[]
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface MissingEpisode {
  /** M missing, A away from placement without authorisation. */
  readonly type: Code
  readonly since: Instant
  readonly reportedAt: Instant | null
  /** A message through the hub is not the report to police. */
  readonly reportedTo: 'police' | 'not-yet-police' | 'children-social-care'
  readonly policeReference: string | null
  readonly policeGrading: 'no-apparent-risk' | 'low' | 'medium' | 'high' | null
  readonly missingFrom: 'home' | 'placement' | 'school' | 'hospital' | 'other'
  readonly lastSeen: Address | null
  readonly ethnicity: Code | null
  readonly description: string | null
  readonly vulnerability: string | null
  readonly exploitationSuspected: boolean | null
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

/** The competent authority decides whether there are grounds to believe that the child is a victim of modern slavery. */
export interface NationalReferralDecided {
  readonly children: readonly Child[]
  readonly nationalReferral: NationalReferralDecision
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface NationalReferralDecision {
  readonly reference: string
  readonly stage: 'reasonable-grounds' | 'conclusive-grounds'
  readonly decision: 'positive' | 'negative' | 'suspended'
  readonly decidedAt: Instant
  readonly decidedBy: 'single-competent-authority' | 'immigration-enforcement-competent-authority' | 'local-devolved-decision'
  readonly recoveryUntil: IsoDate | null
  /** Modern Slavery Act 2015 s.45. */
  readonly defenceMayApply: boolean | null
  readonly reasons: string | null
}

/** A first responder refers a child to the National Referral Mechanism as a potential victim of modern slavery. A child’s consent is not needed. */
export interface NationalReferralMade {
  readonly children: readonly Child[]
  readonly nationalReferral: NationalReferral
  readonly adultsOfConcern: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface NationalReferral {
  readonly reference: string
  readonly madeAt: Instant
  readonly firstResponder: OrganisationId
  readonly exploitationTypes: readonly Code[]
  readonly locationTypes: readonly ('home-area' | 'school-or-college' | 'way-to-school' | 'park-or-open-space' | 'shopping-area' | 'transport-hub' | 'takeaway-or-cafe' | 'hotel-or-short-let' | 'private-address' | 'vehicle' | 'online' | 'other')[]
  /** Modern Slavery Act 2015 s.45: whoever charges or tries the child has to know. */
  readonly defenceMayApply: boolean | null
  readonly summary: string | null
}

/** A child’s NHS number is replaced, or two were found to be one child’s. Never for an adoption: the two identities stay apart. */
export interface NhsNumberChanged {
  readonly children: readonly Child[]
  readonly change: NhsNumberChange
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface NhsNumberChange {
  readonly previous: string
  readonly current: string
  readonly why: 'duplicate-found' | 'given-in-error' | 'confused-with-another' | 'first-number-given'
  readonly asOf: IsoDate
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

/** A parent starts or stops working with a service: drugs and alcohol, mental health, domestic abuse. Whether there is a risk to the child; no clinical detail. */
export interface ParentServiceChanged {
  readonly children: readonly Child[]
  readonly service: ParentService
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ParentService {
  readonly parent: 'mother' | 'father' | 'step-parent' | 'parents-partner' | 'carer'
  readonly kind: 'substance-use' | 'mental-health' | 'domestic-abuse' | 'other'
  readonly change: 'engaged' | 'disengaged'
  readonly period: Period
  readonly riskToChild: 'none-known' | 'possible' | 'likely'
  /** What it means for the child. No clinical detail. */
  readonly effectOnChild: string | null
  /** Whether the parent agrees that this is told. */
  readonly parentAgrees: boolean | null
  readonly parentKnows: boolean | null
  readonly whyWithoutAgreement: string | null
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

/** The lead of a child community safety plan tells those who already answer for a peer that the plan names the peer. It stands in the peer’s own log and does not say whose plan it is. */
export interface PeerNamed {
  readonly children: readonly Child[]
  readonly naming: PeerNaming
  /** Of the plan: whom to speak to. */
  readonly leadPractitioner: Contact
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PeerNaming {
  readonly namedOn: IsoDate
  /** By which the plan’s lead finds the plan; it names nobody. */
  readonly planReference: string
  readonly peerIs: 'at-risk-too' | 'may-cause-harm' | 'both' | 'not-known'
  readonly harmTypes: readonly Code[]
  /** What those who answer for the peer need to know; nothing by which another child would be known. */
  readonly summary: string | null
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

/** What the controller decided on a delivery that went to the wrong team: whether the Commissioner and those concerned are told, and how they are kept safe. */
export interface PersonalDataBreachDecided {
  readonly children: readonly Child[]
  readonly breach: PersonalDataBreach
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PersonalDataBreach {
  /** Delivery id of the signal that told of it. */
  readonly inReplyTo: string
  readonly decidedAt: Instant
  /** Art 33(1): the Information Commissioner is notified unless a risk to people is unlikely. */
  readonly commissioner: 'notified' | 'to-be-notified' | 'risk-unlikely'
  readonly notifiedAt: Instant | null
  /** Reasons for a delay beyond 72 hours, Art 33(1). */
  readonly whyLate: string | null
  /** Art 34(1): those concerned are told where the risk to them is high. */
  readonly peopleConcerned: 'told' | 'to-be-told' | 'not-told'
  /** Art 34(1) and (3). */
  readonly whyNotTold: 'no-high-risk' | 'measures-in-place' | 'risk-removed' | 'disproportionate-effort' | null
  readonly rationale: string | null
  /** How the child and the household are kept safe now; null where the wrong team is no danger to them. */
  readonly safetyPlan: BreachSafetyPlan | null
}

export interface BreachSafetyPlan {
  readonly madeAt: Instant
  readonly leadTeam: TeamId
  readonly plan: string
  readonly reviewOn: IsoDate | null
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
  readonly wasPlanned: boolean | null
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
  readonly leftOut: readonly LeftOut[]
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

/** Somebody whom the authority decides not to notify, because it would put the child at risk of significant harm: regulation 13(3). A shield is not that decision. */
export interface LeftOut {
  readonly who: 'parents' | 'contact-person' | 'previous-carer'
  readonly why: string
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

/** An authority instructs a search for a placement: the child’s needs first, and the child’s name when there is a match. */
export interface PlacementSought {
  readonly children: readonly Child[]
  readonly search: PlacementSearch
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PlacementSearch {
  readonly reference: string
  /** The profile of what is needed names nobody; a match that the authority has agreed to makes the child known to the search. */
  readonly stage: 'need' | 'match'
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
  readonly letterTo: 'mother' | 'father' | 'both' | 'other-parental-responsibility' | 'not-stated'
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

/** A child under 16 (18 if disabled) lives, or is to live, for 28 days or more with somebody who is neither a parent nor a close relative. */
export interface PrivateFosteringNotified {
  readonly children: readonly Child[]
  readonly arrangement: PrivateFostering
  readonly carer: ThirdParty
  readonly household: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface PrivateFostering {
  /** 8B to 8F. */
  readonly kind: Code
  readonly period: Period
  readonly notifiedBy: 'carer' | 'parent' | 'other-arranger' | 'professional' | 'child'
  readonly notifiedOn: IsoDate
  readonly parentsKnow: boolean | null
  readonly parentsWhereabouts: string | null
  readonly purpose: string | null
  readonly concerns: string | null
  readonly address: Address | null
}

/** A team disagrees with another’s decision about a child, and says what it asks for and by when. */
export interface ProfessionalDisagreementRaised {
  readonly children: readonly Child[]
  readonly disagreement: ProfessionalDisagreement
  readonly raisedBy: Contact
  /** Teams whose decision it is, and who may settle it. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ProfessionalDisagreement {
  readonly stage: 'practitioner' | 'manager' | 'senior-manager' | 'safeguarding-partners'
  readonly about: 'referral-decision' | 'strategy-discussion' | 'enquiry' | 'plan' | 'closure' | 'placement' | 'information-sharing' | 'other'
  /** Delivery id of the decision, where there is one. */
  readonly inReplyTo: string | null
  readonly disagreement: string
  readonly asksFor: string
  readonly answerBy: Instant
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

/** A shield, a seal or the hold of a live investigation is set or lifted. Any agency may set a location shield at once; lifting needs its setter and the responsible authority. A hold ends by itself, or when its owner lifts it. */
export interface RestrictionChanged {
  readonly children: readonly Child[]
  readonly restriction: Restriction
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface Restriction {
  readonly kind: 'location-shield' | 'source-shield' | 'sealed' | 'investigation-hold'
  readonly change: 'set' | 'lifted'
  readonly from: IsoDate
  /** Of an investigation hold: when it ends by itself. It never lasts more than 28 days; who still needs it sets it anew. */
  readonly until: Instant | null
  readonly protectsFrom: readonly ProtectedFrom[]
  readonly household: ShieldedHousehold | null
  /** Teams that need what is shielded in order to protect the child. */
  readonly permits: readonly TeamId[]
  readonly reason: string | null
}

/** A person from whom a location shield protects. */
export interface ProtectedFrom {
  readonly relationshipToChild: 'mother' | 'father' | 'step-parent' | 'parents-partner' | 'former-partner-of-parent' | 'sibling' | 'grandparent' | 'other-relative' | 'neighbour' | 'peer' | 'other'
  readonly name: string | null
  /** Teams of which this person is a member, or that speak to this person for the family. The hub tells them nothing of the child while the shield is set, whatever else they are to the child. */
  readonly worksIn: readonly TeamId[]
}

/** Whose household a location shield covers. The children are those that the event names, each in its own log. */
export interface ShieldedHousehold {
  readonly setting: 'refuge' | 'safe-accommodation' | 'own-home' | 'with-family-or-friends' | 'placement' | 'hospital-or-care-home' | 'other'
  /** The protected parent or carer, whom it covers too. */
  readonly adults: readonly ('mother' | 'father' | 'other-parent' | 'carer' | 'special-guardian' | 'adopter')[]
  /** Children live there whom this event does not name: nothing shields their own logs yet. */
  readonly otherChildren: boolean
}

/** A child who was missing is offered an independent return interview, accepts or declines it, or has had it. */
export interface ReturnInterviewChanged {
  readonly children: readonly Child[]
  readonly interview: ReturnInterview
  readonly associates: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ReturnInterview {
  readonly change: 'offered' | 'accepted' | 'declined' | 'completed'
  readonly on: IsoDate
  readonly policeReference: string | null
  /** Somebody independent of those who look after the child. */
  readonly interviewer: Contact | null
  readonly whyDeclined: string | null
  /** Whether the child agrees that what it said goes to others. Where not, only what protects it goes, by a person’s decision. */
  readonly childAgreesToSharing: boolean | null
  readonly whatTheChildSaid: string | null
  /** What bears on the child’s safety. */
  readonly risk: string | null
  readonly nextSteps: readonly Action[]
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
  readonly isInTime: boolean | null
  readonly decisions: string | null
  readonly recommendations: string | null
  readonly permanencePlan: 'return-home' | 'family-or-friends' | 'long-term-fostering' | 'residential' | 'special-guardianship' | 'adoption' | 'independence' | 'not-yet' | null
  /** Dispute resolution is begun. */
  readonly reviewingOfficerIsConcerned: boolean | null
}

/** What an enquiry found: whether the child is judged to be at continuing risk of significant harm. */
export interface Section47EnquiryConcluded {
  readonly children: readonly Child[]
  readonly enquiry: ConcludedEnquiry
  readonly familyNotice: FamilyNotice | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface ConcludedEnquiry {
  readonly period: Period
  readonly outcome: 'substantiated-continuing-risk' | 'substantiated-no-continuing-risk' | 'not-substantiated'
  readonly categories: readonly Code[]
  readonly next: 'initial-conference' | 'child-in-need' | 'family-help' | 'no-further-action' | 'legal-proceedings'
  readonly conferenceBy: IsoDate | null
  readonly decision: MultiAgencyDecision
}

/** The authority enquires whether it must act to protect a child from significant harm. */
export interface Section47EnquiryStarted {
  readonly children: readonly Child[]
  readonly enquiry: StartedEnquiry
  readonly familyNotice: FamilyNotice | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface StartedEnquiry {
  readonly startedOn: IsoDate
  readonly jointWithPolice: boolean
  readonly categories: readonly Code[]
  readonly strategyDiscussionAt: Instant | null
  readonly leadPractitioner: Contact
  readonly reason: string | null
}

/** The authority knows or suspects that a child was abused or neglected, and the child died or was seriously harmed. */
export interface SeriousIncidentNotified {
  readonly children: readonly Child[]
  readonly incident: SeriousIncident
  readonly thirdParties: readonly ThirdParty[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface SeriousIncident {
  readonly incidentOn: IsoDate
  /** When the authority became aware. */
  readonly knownOn: IsoDate
  readonly kind: 'death' | 'serious-harm' | 'death-of-looked-after-child' | 'death-of-care-leaver'
  readonly abuseOrNeglect: 'known' | 'suspected' | 'not-suspected'
  readonly outsideEngland: boolean
  readonly criminalInvestigation: boolean
  readonly rapidReviewBy: IsoDate | null
  readonly nature: string
  readonly knownTo: readonly ('not-known' | 'family-help' | 'child-in-need' | 'child-protection' | 'looked-after' | 'care-leaver')[]
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

/** A strategy discussion is called: who is asked, when, and what each is to bring. */
export interface StrategyDiscussionCalled {
  readonly children: readonly Child[]
  readonly call: StrategyDiscussionCall
  /** Teams that are asked to the discussion. Being asked by the authority or by police is the relationship, for this discussion. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface StrategyDiscussionCall {
  readonly at: Instant
  readonly urgency: 'immediate' | 'same-day' | 'within-three-working-days'
  readonly by: 'telephone' | 'video' | 'in-person'
  readonly reason: string
  readonly crimeSuspected: boolean
  /** What each agency is asked to look up before the discussion. */
  readonly bring: string | null
}

/** What a strategy discussion decided, who does what, and when the family may be told. */
export interface StrategyDiscussionHeld {
  readonly children: readonly Child[]
  readonly discussion: StrategyDiscussion
  /** Teams that took part. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[]
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface StrategyDiscussion {
  readonly heldAt: Instant
  readonly outcome: 'section-47-joint' | 'section-47-social-care-alone' | 'criminal-investigation-alone' | 'assessment' | 'no-further-action'
  readonly criminalInvestigation: boolean
  readonly medicalExamination: 'not-needed' | 'agreed' | 'done' | null
  readonly familyToBeTold: 'now' | 'when-police-agree' | 'not-yet'
  readonly whyFamilyNotTold: string | null
  readonly decision: MultiAgencyDecision
  readonly actions: readonly Action[]
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

/** A child who is not yet born gets a protection plan. Those who will see the mother or receive the child know whom to call, at any hour. */
export interface UnbornChildPlanStarted {
  readonly children: readonly Child[]
  readonly plan: UnbornChildPlan
  readonly mother: UnbornChildsMother
  /** Maternity service where the birth is booked. */
  readonly bookedWith: OrganisationId | null
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface UnbornChildPlan {
  readonly from: IsoDate
  /** Expected date of delivery. */
  readonly expectedOn: IsoDate
  readonly category: Code | null
  /** What staff do when labour starts and when the child is born. */
  readonly atBirth: string | null
  readonly leadPractitioner: Contact
  readonly outOfHours: Contact | null
}

/** Until the birth the child is known by its mother, so she is no third party here. */
export interface UnbornChildsMother {
  readonly nhsNumber: string | null
  readonly name: string
  readonly birthDate: IsoDate | null
  readonly address: Address | null
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

/** A child was not brought to a health appointment. A child does not miss one by itself. */
export interface WasNotBrought {
  readonly children: readonly Child[]
  readonly appointment: MissedAppointment
  readonly contact: Contact | null
  readonly handling: Handling | null
}

export interface MissedAppointment {
  readonly service: 'paediatrics' | 'therapy' | 'dental' | 'eyes' | 'hearing' | 'immunisation' | 'health-visiting' | 'mental-health' | 'hospital-other' | 'other'
  readonly on: IsoDate
  readonly missedInTwelveMonths: number
  readonly clinicalNeed: 'routine' | 'soon' | 'urgent'
  readonly effectOnChild: string | null
  /** What the service did: calls, letters, a new date. */
  readonly done: string | null
}

/** An earlier delivery must no longer be relied on, in whole or in the fields named. */
export interface Recall {
  readonly subject: string
  readonly delivery: Delivery
  /** Delivery id of what is recalled. */
  readonly recalled: string
  readonly kind: 'restricted' | 'corrected' | 'retracted' | 'wrong-child' | 'misdelivered'
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

/** Where a child lives is different from a day on, or was wrong before. A visit to the wrong address has cost a life: the change is pushed, with its day. */
export interface AddressChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly change: AddressChangeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AddressChangeView {
  readonly kind: 'home' | 'temporary' | 'with-another-carer' | 'no-fixed-address' | null
  /** The day from which it holds. */
  readonly asOf: IsoDate | null
  /** For a temporary address. */
  readonly period: PeriodView | null
  readonly why: 'moved' | 'earlier-was-wrong' | 'confirmed' | null
  /** The day from which the address held that this one takes the place of. */
  readonly supersedesAsOf: IsoDate | null
  readonly knownFrom: 'seen-on-a-visit' | 'patient-record' | 'tenancy' | 'family-said' | 'another-agency' | null
  readonly address: AddressView | null
  /** Set where the child moves to another authority’s area. */
  readonly newAuthority: OrganisationId | null
  /** Who else lives there. */
  readonly household: readonly ThirdPartyView[] | null
}

/** From a day, and up to and including a day where it ends. */
export interface PeriodView {
  readonly from: IsoDate | null
  readonly to: IsoDate | null
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

/** The risk from an adult to a child changes: release, recall, licence, an order, a level of public protection. */
export interface AdultRiskChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly risk: AdultRiskView | null
  readonly adult: ThirdPartyView | null
  readonly supervisor: ContactView | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AdultRiskView {
  readonly change: 'release-planned' | 'released' | 'recalled' | 'licence-changed' | 'order-made' | 'order-changed' | 'order-ended' | 'level-changed' | 'moved' | 'contact-found' | null
  readonly period: PeriodView | null
  readonly linkToChild: 'lives-with' | 'has-contact' | 'former-household' | 'relative' | 'victim' | 'neighbourhood' | 'other' | null
  /** The publisher’s own reference for the adult. */
  readonly personReference: string | null
  /** Multi-agency public protection arrangements. */
  readonly managedUnder: 'category-1' | 'category-2' | 'category-3' | 'category-4' | 'not-managed' | null
  readonly level: 'level-1' | 'level-2' | 'level-3' | null
  readonly orders: readonly ('sexual-harm-prevention' | 'sexual-risk' | 'restraining' | 'non-molestation' | 'domestic-abuse-protection' | 'licence' | 'notification-requirements' | 'other')[] | null
  /** Those that touch the child: contact, places, devices. */
  readonly conditions: string | null
  /** What those around the child have to do or watch for, without who or why. */
  readonly effectOnChild: string | null
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

/** A family gives, refuses or withdraws its agreement to a service, or a young person to the sharing of their own confidential health information. It governs services and that confidence, not protection from harm. */
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
  readonly service: 'family-help' | 'own-health-information' | null
  readonly change: 'given' | 'refused' | 'withdrawn' | null
  /** Teams that the family agreed may take part. */
  readonly with: readonly TeamId[] | null
  readonly by: 'mother' | 'father' | 'other-parental-responsibility' | 'child' | null
  /** Of a child under 16 who decides: whether a professional has judged that the child is competent to (Gillick). */
  readonly competent: boolean | null
  readonly byName: string | null
  readonly scope: string | null
  readonly from: IsoDate | null
  /** When the agreement lapses by itself. */
  readonly until: Instant | null
}

/** Somebody who works with children is said to have harmed a child, or may be unsuitable. For the designated officer and the employer’s named person, and nobody else. */
export interface AllegationAgainstProfessionalRaisedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly allegation: AllegationView | null
  readonly person: AllegedProfessionalView | null
  /** Team of the employer’s named person. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface AllegationView {
  readonly raisedAt: Instant | null
  readonly criteria: readonly ('harmed-a-child' | 'possible-offence-against-a-child' | 'may-pose-a-risk' | 'may-not-be-suitable')[] | null
  readonly role: 'teacher' | 'teaching-assistant' | 'early-years' | 'foster-carer' | 'residential-worker' | 'health-professional' | 'social-worker' | 'police-officer' | 'youth-worker' | 'transport' | 'sport-or-faith' | 'volunteer' | 'other' | null
  readonly employer: OrganisationId | null
  /** The employer’s own person for allegations. */
  readonly namedPerson: ContactView | null
  readonly policeTold: boolean | null
  /** What was done so that the child is safe. */
  readonly childSafeNow: string | null
  readonly summary: string | null
}

export interface AllegedProfessionalView {
  readonly name: string | null
  readonly birthDate: IsoDate | null
  /** Professional register and number. */
  readonly registration: string | null
}

/** An assessment ends with what was found and decided. Factors about the child stand apart from those about a parent or another member of the household. */
export interface AssessmentCompletedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly assessment: CompletedAssessmentView | null
  /** Teams that contributed. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly familyNotice: FamilyNoticeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface CompletedAssessmentView {
  readonly kind: 'family-help' | 'child-and-family' | 'section-47' | 'pre-birth' | 'private-fostering' | 'kinship-carer' | null
  readonly period: PeriodView | null
  readonly outcome: 'no-further-action' | 'family-help' | 'child-in-need' | 'strategy-discussion' | 'looked-after' | 'other-support' | 'not-stated' | null
  readonly closureReason: CodeView | null
  readonly primaryNeed: CodeView | null
  /** About the child: codes that end in A, and those of private fostering and of abuse. */
  readonly factors: readonly CodeView[] | null
  /** About a parent or another member of the household: codes 1 to 6 that end in B or C. */
  readonly householdFactors: readonly CodeView[] | null
  readonly disabilities: readonly CodeView[] | null
  readonly leadPractitioner: ContactView | null
  readonly analysis: string | null
  /** What was found about a parent or another member of the household. */
  readonly householdAnalysis: string | null
}

/** Whether the family was told what changes and who now sees it; where not, why that would be unsafe. */
export interface FamilyNoticeView {
  readonly given: boolean | null
  readonly givenAt: Instant | null
  readonly whatWasSaid: string | null
  readonly whyNotGiven: string | null
}

/** An assessment of a child’s needs starts. Those who are to contribute are told by when. */
export interface AssessmentStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly assessment: StartedAssessmentView | null
  /** Teams that are asked to contribute. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly familyNotice: FamilyNoticeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface StartedAssessmentView {
  readonly kind: 'family-help' | 'child-and-family' | 'section-47' | 'pre-birth' | 'private-fostering' | 'kinship-carer' | null
  readonly startedOn: IsoDate | null
  readonly dueOn: IsoDate | null
  readonly leadPractitioner: ContactView | null
  readonly scope: string | null
}

/** A child is born: the birth is notified or registered, and the child has an identity of its own. */
export interface BirthRegisteredView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly birth: BirthView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface BirthView {
  readonly bornOn: IsoDate | null
  readonly registeredOn: IsoDate | null
  readonly multiple: boolean | null
  readonly nhsNumberGiven: boolean | null
  /** The publisher’s reference under which the unborn child was known. */
  readonly unbornReference: string | null
  readonly bornAt: OrganisationId | null
  readonly stays: 'with-mother' | 'in-neonatal-care' | 'elsewhere' | null
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

/** A child has died. Those who review deaths are told, and those who work with the family learn it before they write or call. */
export interface ChildDeathNotifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly death: ChildDeathView | null
  /** The family’s one point of contact. */
  readonly keyWorker: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ChildDeathView {
  readonly diedAt: Instant | null
  readonly place: 'hospital' | 'home' | 'hospice' | 'public-place' | 'school' | 'custody' | 'abroad' | 'other' | null
  readonly expected: boolean | null
  readonly causeKnown: boolean | null
  readonly circumstances: string | null
  /** Sudden, unexplained or from outside: health and police respond together. */
  readonly jointAgencyResponse: boolean | null
  readonly coronerTold: boolean | null
  readonly seriousIncident: 'no' | 'being-considered' | 'notified' | null
  /** Other children whose safety has to be thought of. */
  readonly otherChildren: string | null
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

/** A Lead Child Protection Practitioner (the review’s Expert Child Protection Practitioner) joins the Family Help lead, who stays. Why, by whose decision, and who disagreed. */
export interface CoWorkingDecidedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly coWorking: CoWorkingView | null
  readonly familyNotice: FamilyNoticeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface CoWorkingView {
  readonly decision: 'joins' | 'does-not-join' | 'leaves' | null
  readonly harmThreshold: 'significant-harm-suspected' | 'significant-harm-likely' | 'significant-harm-found' | 'not-met' | null
  readonly period: PeriodView | null
  readonly childProtectionPractitioner: ContactView | null
  readonly familyHelpLead: ContactView | null
  readonly decided: MultiAgencyDecisionView | null
}

/** What several agencies decided together: by whom, why, and who disagreed. */
export interface MultiAgencyDecisionView {
  readonly decidedAt: Instant | null
  readonly decidedBy: ContactView | null
  readonly rationale: string | null
  readonly dissent: readonly DissentView[] | null
}

/** Disagreement is recorded, not resolved away. */
export interface DissentView {
  readonly agency: OrganisationId | null
  readonly view: string | null
}

/** A plan for a child at risk of harm outside the family starts, is reviewed or ends. It names kinds of places, never places; peers only to who may know them. */
export interface CommunitySafetyPlanChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly plan: CommunitySafetyPlanView | null
  readonly safeAdult: SafeAdultView | null
  readonly peers: readonly ThirdPartyView[] | null
  readonly leadPractitioner: ContactView | null
  /** Teams that the plan names. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface CommunitySafetyPlanView {
  readonly change: 'started' | 'reviewed' | 'ended' | null
  readonly period: PeriodView | null
  readonly reviewOn: IsoDate | null
  /** 11A sexual exploitation, 12A trafficking, 13A gangs, 24A criminal exploitation. */
  readonly harmTypes: readonly CodeView[] | null
  readonly locationTypes: readonly ('home-area' | 'school-or-college' | 'way-to-school' | 'park-or-open-space' | 'shopping-area' | 'transport-hub' | 'takeaway-or-cafe' | 'hotel-or-short-let' | 'private-address' | 'vehicle' | 'online' | 'other')[] | null
  /** Where the child stands in the National Referral Mechanism. */
  readonly nationalReferral: 'not-considered' | 'considered' | 'referred' | 'reasonable-grounds' | 'conclusive-grounds' | 'negative' | null
  /** Modern Slavery Act 2015 s.45: a defence for those compelled to commit an offence. */
  readonly defenceMayApply: boolean | null
  readonly actions: readonly ActionView[] | null
  readonly summary: string | null
}

/** Something that somebody is to do by a day. */
export interface ActionView {
  readonly what: string | null
  readonly owner: TeamId | null
  /** Who does it, where that is no team of the hub: a family member, a professional by role. */
  readonly ownedBy: string | null
  readonly dueOn: IsoDate | null
}

/** The adult the child trusts, who agreed to be named. */
export interface SafeAdultView {
  readonly name: string | null
  readonly relationship: string | null
  readonly telephone: string | null
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

/** Children’s social care receives a contact about a child and decides whether it is a referral. */
export interface ContactReceivedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly received: ReceivedContactView | null
  readonly source: ConcernSourceView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ReceivedContactView {
  readonly receivedAt: Instant | null
  readonly channel: 'telephone' | 'online-form' | 'email' | 'in-person' | 'hub' | 'not-stated' | null
  readonly summary: string | null
  readonly primaryNeed: CodeView | null
  readonly outcome: 'information-and-advice' | 'no-further-action' | 'family-help' | 'referral' | 'passed-to-another-authority' | null
  readonly decidedAt: Instant | null
  readonly rationale: string | null
  /** The other authority, where the contact was passed on. */
  readonly passedTo: OrganisationId | null
}

/** Something that the core group agreed for a protection plan has not been done in time. */
export interface CoreGroupActionOverdueView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly overdue: OverdueActionView | null
  /** Teams of the core group. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface OverdueActionView {
  readonly action: ActionView | null
  readonly since: IsoDate | null
  /** Where it is taken next. */
  readonly actsOn: 'core-group' | 'manager' | 'reviewing-conference' | null
  readonly nextCoreGroupOn: IsoDate | null
}

/** Police find a child away from home who is likely to be exploited by a drug network. Home and host authority and force are told at once. */
export interface CountyLinesLocatedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly located: LocatedChildView | null
  readonly withWhom: readonly ThirdPartyView[] | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface LocatedChildView {
  readonly foundAt: Instant | null
  readonly place: AddressView | null
  /** Force that found the child. British Transport Police has no area: give the force of the place. */
  readonly force: CodeView | null
  readonly placeAuthority: CodeView | null
  readonly missingReference: string | null
  readonly now: 'with-police' | 'in-hospital' | 'with-social-care' | 'with-carer' | 'on-the-way-home' | null
  readonly custody: 'not-arrested' | 'voluntary-interview' | 'arrested' | 'police-protection' | 'released' | null
  /** Modern Slavery Act 2015 s.45. */
  readonly defenceMayApply: boolean | null
  readonly nationalReferral: 'not-considered' | 'considered' | 'referred' | 'reasonable-grounds' | 'conclusive-grounds' | 'negative' | null
  readonly circumstances: string | null
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

/** A child tells somebody at school that it was harmed or is afraid. Its own words go to the authority the same day. */
export interface DisclosureInSchoolRecordedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly disclosure: SchoolDisclosureView | null
  /** Of whom the child spoke. */
  readonly saidOf: readonly ThirdPartyView[] | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface SchoolDisclosureView {
  readonly disclosedAt: Instant | null
  /** Whom the child chose to tell. */
  readonly to: ContactView | null
  /** What the child said, in its own words, and what was asked. */
  readonly words: string | null
  readonly immediacy: 'immediate-danger' | 'same-day' | 'routine' | null
  readonly crimeSuspected: boolean | null
  readonly factors: readonly CodeView[] | null
  readonly injuriesSeen: 'none' | 'seen' | 'not-looked-for' | null
  readonly done: string | null
  /** Whether the child is to go home today. */
  readonly goesHome: boolean | null
  readonly familyInformed: boolean | null
  readonly whyFamilyNotInformed: string | null
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

/** Signs that a child is being exploited, sexually or criminally, or trafficked. The child is a victim first, whatever else the child did. */
export interface ExploitationRiskIdentifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly risk: ExploitationRiskView | null
  readonly adultsOfConcern: readonly ThirdPartyView[] | null
  readonly peers: readonly ThirdPartyView[] | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ExploitationRiskView {
  readonly identifiedAt: Instant | null
  /** 11A sexual exploitation, 12A trafficking, 13A gangs, 24A criminal exploitation. */
  readonly types: readonly CodeView[] | null
  readonly indicators: readonly ('missing-episodes' | 'money-or-gifts' | 'older-associates' | 'found-out-of-area' | 'drugs-or-weapons' | 'injury' | 'debt' | 'several-telephones' | 'change-of-behaviour' | 'disclosure' | 'online-contact' | 'other')[] | null
  readonly immediacy: 'immediate-danger' | 'same-day' | 'routine' | null
  readonly summary: string | null
  readonly locationTypes: readonly ('home-area' | 'school-or-college' | 'way-to-school' | 'park-or-open-space' | 'shopping-area' | 'transport-hub' | 'takeaway-or-cafe' | 'hotel-or-short-let' | 'private-address' | 'vehicle' | 'online' | 'other')[] | null
  readonly nationalReferral: 'not-considered' | 'considered' | 'referred' | 'reasonable-grounds' | 'conclusive-grounds' | 'negative' | null
  /** Modern Slavery Act 2015 s.45. */
  readonly defenceMayApply: boolean | null
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

/** Help to a family steps up or down, or ends. The lead practitioner stays, and the family is told what changes unless that is unsafe. */
export interface FamilyHelpStepChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly step: FamilyHelpStepView | null
  readonly familyNotice: FamilyNoticeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface FamilyHelpStepView {
  readonly change: 'stepped-up' | 'stepped-down' | 'closed' | null
  readonly fromLevel: 'universal' | 'family-help' | 'child-in-need' | 'child-protection' | null
  readonly toLevel: 'universal' | 'family-help' | 'child-in-need' | 'child-protection' | null
  readonly on: IsoDate | null
  readonly leadPractitioner: ContactView | null
  readonly leadStays: boolean | null
  readonly whyLeadChanges: string | null
  /** Teams that see more, or less, of the record from this day. */
  readonly nowSees: readonly TeamId[] | null
  readonly closureReason: CodeView | null
  readonly reason: string | null
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

/** A regulated professional found that female genital mutilation appears to have been carried out on a girl under 18. The duty to tell the police is the professional’s own: this message does not discharge it. */
export interface FgmReportedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly report: FgmReportView | null
  /** Sisters and others who may be at risk. */
  readonly otherGirls: readonly ThirdPartyView[] | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface FgmReportView {
  readonly basis: 'the-girl-said-so' | 'physical-signs-seen' | null
  readonly learnedAt: Instant | null
  readonly profession: 'healthcare-professional' | 'teacher' | null
  /** Who has the duty. */
  readonly professional: ContactView | null
  /** The duty is to tell the police in person or in writing, orally by 101, within one month; as a rule by the close of the next working day. */
  readonly policeTold: 'yes-by-telephone' | 'yes-in-person' | 'not-yet' | null
  readonly policeToldAt: Instant | null
  readonly policeReference: string | null
  /** In whole years, where the date of birth is not known. */
  readonly age: number | null
  /** What was done to keep the girl safe. */
  readonly safeguardingAction: string | null
  readonly circumstances: string | null
}

/** A team asks others what they know of a child: for what, by which law, how much, and by when. */
export interface InformationRequestedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly request: InformationRequestView | null
  readonly requester: ContactView | null
  /** Teams that are asked. Being asked by the authority or by police is the relationship, for this question alone. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface InformationRequestView {
  readonly purpose: 'section-47-enquiry' | 'assessment' | 'referral-screening' | 'missing-child' | 'strategy-discussion' | 'court-proceedings' | 'other' | null
  readonly statute: 'children-act-1989-s47' | 'children-act-1989-s17' | 'children-act-2004-s10' | 'children-act-2004-s16la' | 'court-order' | 'other' | null
  /** What is asked, and no more. */
  readonly question: string | null
  /** The time that is asked about. */
  readonly about: PeriodView | null
  readonly respondBy: Instant | null
  readonly urgency: 'immediate' | 'same-day' | 'one-working-day' | 'three-working-days' | 'ten-working-days' | null
  readonly familyKnows: boolean | null
  readonly whyFamilyDoesNotKnow: string | null
  readonly reference: string | null
}

/** A team answers what it was asked: with what it knows, that it knows nothing, or that it declines and why. */
export interface InformationReturnedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly reply: InformationReplyView | null
  readonly thirdParties: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface InformationReplyView {
  /** Delivery id under which the request was received. */
  readonly inReplyTo: string | null
  readonly outcome: 'returned' | 'nothing-known' | 'declined' | null
  readonly declinedBecause: 'not-relevant' | 'more-detrimental-than-not-disclosing' | 'barred-by-law' | 'unreasonable' | 'young-person-refuses' | 'not-ours-to-give' | null
  /** Why it was declined, or given in part. */
  readonly reason: string | null
  readonly information: string | null
  readonly answeredAt: Instant | null
}

/** An initial child protection conference decides whether a child needs a protection plan. */
export interface InitialConferenceHeldView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly conference: InitialConferenceView | null
  /** Teams that were invited. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface InitialConferenceView {
  readonly heldOn: IsoDate | null
  readonly strategyDiscussionOn: IsoDate | null
  /** Where it was held more than 15 working days after the strategy discussion. */
  readonly whyLate: string | null
  readonly outcome: 'child-protection-plan' | 'child-in-need' | 'family-help' | 'no-further-action' | 'adjourned' | 'not-stated' | null
  readonly category: CodeView | null
  readonly coreGroupFirstOn: IsoDate | null
  readonly parentsTookPart: boolean | null
  readonly outlinePlan: string | null
  readonly leadPractitioner: ContactView | null
  readonly decided: MultiAgencyDecisionView | null
}

/** A baby who cannot move alone has a bruise or another injury. The authority and a paediatrician are told the same day, whatever the explanation. */
export interface InjuryToNonMobileInfantRecordedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly injury: InfantInjuryView | null
  readonly carersPresent: readonly ThirdPartyView[] | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface InfantInjuryView {
  readonly seenAt: Instant | null
  /** Where the baby was seen. */
  readonly site: string | null
  readonly ageInWeeks: number | null
  readonly mobility: 'not-rolling' | 'rolling' | 'sitting' | 'crawling' | 'not-known' | null
  readonly kinds: readonly ('bruise' | 'burn-or-scald' | 'fracture' | 'head-injury' | 'bleeding' | 'bite' | 'other')[] | null
  readonly description: string | null
  /** What the carers say happened, in their words. */
  readonly explanation: string | null
  readonly paediatricReview: 'asked-for' | 'done' | 'not-yet' | null
  readonly now: 'admitted' | 'in-department' | 'sent-home' | 'on-the-way-to-hospital' | null
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

/** Who leads the work with the family changes: Family Help lead practitioner, Lead Child Protection Practitioner, social worker. */
export interface LeadPractitionerChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly leadership: LeadPractitionerChangeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface LeadPractitionerChangeView {
  readonly role: 'family-help-lead-practitioner' | 'lead-child-protection-practitioner' | 'social-worker' | 'personal-adviser' | null
  readonly change: 'allocated' | 'changed' | 'ended' | null
  readonly practitioner: ContactView | null
  readonly period: PeriodView | null
  readonly previous: ContactView | null
  /** Why the worker changed. It is about the worker, so it stays with the authority. */
  readonly reason: CodeView | null
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

/** What a multi-agency risk assessment conference decided for the safety of a victim of domestic abuse and the children of the household. */
export interface MaracOutcomeRecordedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly conference: MaracOutcomeView | null
  readonly victim: MaracVictimView | null
  readonly perpetrator: ThirdPartyView | null
  /** Teams whose agencies were at the conference. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface MaracOutcomeView {
  readonly reference: string | null
  readonly heldOn: IsoDate | null
  readonly reason: 'visible-high-risk' | 'professional-judgement' | 'escalation' | 'repeat' | null
  readonly repeat: boolean | null
  /** Independent domestic violence adviser. */
  readonly adviser: ContactView | null
  readonly actions: readonly ActionView[] | null
  /** Whoever may not know where the household is does not get it. */
  readonly safetyPlan: string | null
  readonly safeAddress: AddressView | null
  readonly safeContact: string | null
}

export interface MaracVictimView {
  readonly relationshipToChild: 'mother' | 'father' | 'step-parent' | 'sibling' | 'other-relative' | 'carer' | 'child-itself' | null
  readonly name: string | null
}

/** A missing child is found or comes back. */
export interface MissingEndedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly missing: EndedMissingEpisodeView | null
  readonly withWhom: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface EndedMissingEpisodeView {
  readonly policeReference: string | null
  readonly endedAt: Instant | null
  readonly how: 'came-back' | 'found-by-police' | 'found-by-carer' | 'found-by-another' | 'made-contact' | 'not-stated' | null
  readonly condition: 'well' | 'hurt' | 'needs-medical-care' | 'not-seen' | 'not-stated' | null
  readonly foundAt: AddressView | null
  readonly foundInForce: CodeView | null
  readonly preventionInterview: 'held' | 'offered' | 'declined' | 'not-held' | null
  /** Within 72 hours of the return. */
  readonly returnInterviewBy: IsoDate | null
  /** What happened to the child while missing. */
  readonly harm: string | null
}

/** A child is missing, or away from a placement without authorisation. */
export interface MissingStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly missing: MissingEpisodeView | null
  readonly associates: readonly ThirdPartyView[] | null
  /** Local authority in whose area the child lives or was found: it gets the alarm when the child can't be identified. */
  readonly foundIn: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface MissingEpisodeView {
  /** M missing, A away from placement without authorisation. */
  readonly type: CodeView | null
  readonly since: Instant | null
  readonly reportedAt: Instant | null
  /** A message through the hub is not the report to police. */
  readonly reportedTo: 'police' | 'not-yet-police' | 'children-social-care' | null
  readonly policeReference: string | null
  readonly policeGrading: 'no-apparent-risk' | 'low' | 'medium' | 'high' | null
  readonly missingFrom: 'home' | 'placement' | 'school' | 'hospital' | 'other' | null
  readonly lastSeen: AddressView | null
  readonly ethnicity: CodeView | null
  readonly description: string | null
  readonly vulnerability: string | null
  readonly exploitationSuspected: boolean | null
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

/** The competent authority decides whether there are grounds to believe that the child is a victim of modern slavery. */
export interface NationalReferralDecidedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly nationalReferral: NationalReferralDecisionView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface NationalReferralDecisionView {
  readonly reference: string | null
  readonly stage: 'reasonable-grounds' | 'conclusive-grounds' | null
  readonly decision: 'positive' | 'negative' | 'suspended' | null
  readonly decidedAt: Instant | null
  readonly decidedBy: 'single-competent-authority' | 'immigration-enforcement-competent-authority' | 'local-devolved-decision' | null
  readonly recoveryUntil: IsoDate | null
  /** Modern Slavery Act 2015 s.45. */
  readonly defenceMayApply: boolean | null
  readonly reasons: string | null
}

/** A first responder refers a child to the National Referral Mechanism as a potential victim of modern slavery. A child’s consent is not needed. */
export interface NationalReferralMadeView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly nationalReferral: NationalReferralView | null
  readonly adultsOfConcern: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface NationalReferralView {
  readonly reference: string | null
  readonly madeAt: Instant | null
  readonly firstResponder: OrganisationId | null
  readonly exploitationTypes: readonly CodeView[] | null
  readonly locationTypes: readonly ('home-area' | 'school-or-college' | 'way-to-school' | 'park-or-open-space' | 'shopping-area' | 'transport-hub' | 'takeaway-or-cafe' | 'hotel-or-short-let' | 'private-address' | 'vehicle' | 'online' | 'other')[] | null
  /** Modern Slavery Act 2015 s.45: whoever charges or tries the child has to know. */
  readonly defenceMayApply: boolean | null
  readonly summary: string | null
}

/** A child’s NHS number is replaced, or two were found to be one child’s. Never for an adoption: the two identities stay apart. */
export interface NhsNumberChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly change: NhsNumberChangeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface NhsNumberChangeView {
  readonly previous: string | null
  readonly current: string | null
  readonly why: 'duplicate-found' | 'given-in-error' | 'confused-with-another' | 'first-number-given' | null
  readonly asOf: IsoDate | null
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

/** A parent starts or stops working with a service: drugs and alcohol, mental health, domestic abuse. Whether there is a risk to the child; no clinical detail. */
export interface ParentServiceChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly service: ParentServiceView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ParentServiceView {
  readonly parent: 'mother' | 'father' | 'step-parent' | 'parents-partner' | 'carer' | null
  readonly kind: 'substance-use' | 'mental-health' | 'domestic-abuse' | 'other' | null
  readonly change: 'engaged' | 'disengaged' | null
  readonly period: PeriodView | null
  readonly riskToChild: 'none-known' | 'possible' | 'likely' | null
  /** What it means for the child. No clinical detail. */
  readonly effectOnChild: string | null
  /** Whether the parent agrees that this is told. */
  readonly parentAgrees: boolean | null
  readonly parentKnows: boolean | null
  readonly whyWithoutAgreement: string | null
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

/** The lead of a child community safety plan tells those who already answer for a peer that the plan names the peer. It stands in the peer’s own log and does not say whose plan it is. */
export interface PeerNamedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly naming: PeerNamingView | null
  /** Of the plan: whom to speak to. */
  readonly leadPractitioner: ContactView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PeerNamingView {
  readonly namedOn: IsoDate | null
  /** By which the plan’s lead finds the plan; it names nobody. */
  readonly planReference: string | null
  readonly peerIs: 'at-risk-too' | 'may-cause-harm' | 'both' | 'not-known' | null
  readonly harmTypes: readonly CodeView[] | null
  /** What those who answer for the peer need to know; nothing by which another child would be known. */
  readonly summary: string | null
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

/** What the controller decided on a delivery that went to the wrong team: whether the Commissioner and those concerned are told, and how they are kept safe. */
export interface PersonalDataBreachDecidedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly breach: PersonalDataBreachView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PersonalDataBreachView {
  /** Delivery id of the signal that told of it. */
  readonly inReplyTo: string | null
  readonly decidedAt: Instant | null
  /** Art 33(1): the Information Commissioner is notified unless a risk to people is unlikely. */
  readonly commissioner: 'notified' | 'to-be-notified' | 'risk-unlikely' | null
  readonly notifiedAt: Instant | null
  /** Reasons for a delay beyond 72 hours, Art 33(1). */
  readonly whyLate: string | null
  /** Art 34(1): those concerned are told where the risk to them is high. */
  readonly peopleConcerned: 'told' | 'to-be-told' | 'not-told' | null
  /** Art 34(1) and (3). */
  readonly whyNotTold: 'no-high-risk' | 'measures-in-place' | 'risk-removed' | 'disproportionate-effort' | null
  readonly rationale: string | null
  /** How the child and the household are kept safe now; null where the wrong team is no danger to them. */
  readonly safetyPlan: BreachSafetyPlanView | null
}

export interface BreachSafetyPlanView {
  readonly madeAt: Instant | null
  readonly leadTeam: TeamId | null
  readonly plan: string | null
  readonly reviewOn: IsoDate | null
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
  readonly leftOut: readonly LeftOutView[] | null
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

/** Somebody whom the authority decides not to notify, because it would put the child at risk of significant harm: regulation 13(3). A shield is not that decision. */
export interface LeftOutView {
  readonly who: 'parents' | 'contact-person' | 'previous-carer' | null
  readonly why: string | null
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

/** An authority instructs a search for a placement: the child’s needs first, and the child’s name when there is a match. */
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
  /** The profile of what is needed names nobody; a match that the authority has agreed to makes the child known to the search. */
  readonly stage: 'need' | 'match' | null
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
  readonly letterTo: 'mother' | 'father' | 'both' | 'other-parental-responsibility' | 'not-stated' | null
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

/** A child under 16 (18 if disabled) lives, or is to live, for 28 days or more with somebody who is neither a parent nor a close relative. */
export interface PrivateFosteringNotifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly arrangement: PrivateFosteringView | null
  readonly carer: ThirdPartyView | null
  readonly household: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface PrivateFosteringView {
  /** 8B to 8F. */
  readonly kind: CodeView | null
  readonly period: PeriodView | null
  readonly notifiedBy: 'carer' | 'parent' | 'other-arranger' | 'professional' | 'child' | null
  readonly notifiedOn: IsoDate | null
  readonly parentsKnow: boolean | null
  readonly parentsWhereabouts: string | null
  readonly purpose: string | null
  readonly concerns: string | null
  readonly address: AddressView | null
}

/** A team disagrees with another’s decision about a child, and says what it asks for and by when. */
export interface ProfessionalDisagreementRaisedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly disagreement: ProfessionalDisagreementView | null
  readonly raisedBy: ContactView | null
  /** Teams whose decision it is, and who may settle it. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ProfessionalDisagreementView {
  readonly stage: 'practitioner' | 'manager' | 'senior-manager' | 'safeguarding-partners' | null
  readonly about: 'referral-decision' | 'strategy-discussion' | 'enquiry' | 'plan' | 'closure' | 'placement' | 'information-sharing' | 'other' | null
  /** Delivery id of the decision, where there is one. */
  readonly inReplyTo: string | null
  readonly disagreement: string | null
  readonly asksFor: string | null
  readonly answerBy: Instant | null
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

/** A shield, a seal or the hold of a live investigation is set or lifted. Any agency may set a location shield at once; lifting needs its setter and the responsible authority. A hold ends by itself, or when its owner lifts it. */
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
  readonly kind: 'location-shield' | 'source-shield' | 'sealed' | 'investigation-hold' | null
  readonly change: 'set' | 'lifted' | null
  readonly from: IsoDate | null
  /** Of an investigation hold: when it ends by itself. It never lasts more than 28 days; who still needs it sets it anew. */
  readonly until: Instant | null
  readonly protectsFrom: readonly ProtectedFromView[] | null
  readonly household: ShieldedHouseholdView | null
  /** Teams that need what is shielded in order to protect the child. */
  readonly permits: readonly TeamId[] | null
  readonly reason: string | null
}

/** A person from whom a location shield protects. */
export interface ProtectedFromView {
  readonly relationshipToChild: 'mother' | 'father' | 'step-parent' | 'parents-partner' | 'former-partner-of-parent' | 'sibling' | 'grandparent' | 'other-relative' | 'neighbour' | 'peer' | 'other' | null
  readonly name: string | null
  /** Teams of which this person is a member, or that speak to this person for the family. The hub tells them nothing of the child while the shield is set, whatever else they are to the child. */
  readonly worksIn: readonly TeamId[] | null
}

/** Whose household a location shield covers. The children are those that the event names, each in its own log. */
export interface ShieldedHouseholdView {
  readonly setting: 'refuge' | 'safe-accommodation' | 'own-home' | 'with-family-or-friends' | 'placement' | 'hospital-or-care-home' | 'other' | null
  /** The protected parent or carer, whom it covers too. */
  readonly adults: readonly ('mother' | 'father' | 'other-parent' | 'carer' | 'special-guardian' | 'adopter')[] | null
  /** Children live there whom this event does not name: nothing shields their own logs yet. */
  readonly otherChildren: boolean | null
}

/** A child who was missing is offered an independent return interview, accepts or declines it, or has had it. */
export interface ReturnInterviewChangedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly interview: ReturnInterviewView | null
  readonly associates: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ReturnInterviewView {
  readonly change: 'offered' | 'accepted' | 'declined' | 'completed' | null
  readonly on: IsoDate | null
  readonly policeReference: string | null
  /** Somebody independent of those who look after the child. */
  readonly interviewer: ContactView | null
  readonly whyDeclined: string | null
  /** Whether the child agrees that what it said goes to others. Where not, only what protects it goes, by a person’s decision. */
  readonly childAgreesToSharing: boolean | null
  readonly whatTheChildSaid: string | null
  /** What bears on the child’s safety. */
  readonly risk: string | null
  readonly nextSteps: readonly ActionView[] | null
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

/** What an enquiry found: whether the child is judged to be at continuing risk of significant harm. */
export interface Section47EnquiryConcludedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly enquiry: ConcludedEnquiryView | null
  readonly familyNotice: FamilyNoticeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface ConcludedEnquiryView {
  readonly period: PeriodView | null
  readonly outcome: 'substantiated-continuing-risk' | 'substantiated-no-continuing-risk' | 'not-substantiated' | null
  readonly categories: readonly CodeView[] | null
  readonly next: 'initial-conference' | 'child-in-need' | 'family-help' | 'no-further-action' | 'legal-proceedings' | null
  readonly conferenceBy: IsoDate | null
  readonly decision: MultiAgencyDecisionView | null
}

/** The authority enquires whether it must act to protect a child from significant harm. */
export interface Section47EnquiryStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly enquiry: StartedEnquiryView | null
  readonly familyNotice: FamilyNoticeView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface StartedEnquiryView {
  readonly startedOn: IsoDate | null
  readonly jointWithPolice: boolean | null
  readonly categories: readonly CodeView[] | null
  readonly strategyDiscussionAt: Instant | null
  readonly leadPractitioner: ContactView | null
  readonly reason: string | null
}

/** The authority knows or suspects that a child was abused or neglected, and the child died or was seriously harmed. */
export interface SeriousIncidentNotifiedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly incident: SeriousIncidentView | null
  readonly thirdParties: readonly ThirdPartyView[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface SeriousIncidentView {
  readonly incidentOn: IsoDate | null
  /** When the authority became aware. */
  readonly knownOn: IsoDate | null
  readonly kind: 'death' | 'serious-harm' | 'death-of-looked-after-child' | 'death-of-care-leaver' | null
  readonly abuseOrNeglect: 'known' | 'suspected' | 'not-suspected' | null
  readonly outsideEngland: boolean | null
  readonly criminalInvestigation: boolean | null
  readonly rapidReviewBy: IsoDate | null
  readonly nature: string | null
  readonly knownTo: readonly ('not-known' | 'family-help' | 'child-in-need' | 'child-protection' | 'looked-after' | 'care-leaver')[] | null
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

/** A strategy discussion is called: who is asked, when, and what each is to bring. */
export interface StrategyDiscussionCalledView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly call: StrategyDiscussionCallView | null
  /** Teams that are asked to the discussion. Being asked by the authority or by police is the relationship, for this discussion. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface StrategyDiscussionCallView {
  readonly at: Instant | null
  readonly urgency: 'immediate' | 'same-day' | 'within-three-working-days' | null
  readonly by: 'telephone' | 'video' | 'in-person' | null
  readonly reason: string | null
  readonly crimeSuspected: boolean | null
  /** What each agency is asked to look up before the discussion. */
  readonly bring: string | null
}

/** What a strategy discussion decided, who does what, and when the family may be told. */
export interface StrategyDiscussionHeldView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly discussion: StrategyDiscussionView | null
  /** Teams that took part. Being named gives nothing without a relationship to the child. */
  readonly addressees: readonly TeamId[] | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface StrategyDiscussionView {
  readonly heldAt: Instant | null
  readonly outcome: 'section-47-joint' | 'section-47-social-care-alone' | 'criminal-investigation-alone' | 'assessment' | 'no-further-action' | null
  readonly criminalInvestigation: boolean | null
  readonly medicalExamination: 'not-needed' | 'agreed' | 'done' | null
  readonly familyToBeTold: 'now' | 'when-police-agree' | 'not-yet' | null
  readonly whyFamilyNotTold: string | null
  readonly decision: MultiAgencyDecisionView | null
  readonly actions: readonly ActionView[] | null
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

/** A child who is not yet born gets a protection plan. Those who will see the mother or receive the child know whom to call, at any hour. */
export interface UnbornChildPlanStartedView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly plan: UnbornChildPlanView | null
  readonly mother: UnbornChildsMotherView | null
  /** Maternity service where the birth is booked. */
  readonly bookedWith: OrganisationId | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface UnbornChildPlanView {
  readonly from: IsoDate | null
  /** Expected date of delivery. */
  readonly expectedOn: IsoDate | null
  readonly category: CodeView | null
  /** What staff do when labour starts and when the child is born. */
  readonly atBirth: string | null
  readonly leadPractitioner: ContactView | null
  readonly outOfHours: ContactView | null
}

/** Until the birth the child is known by its mother, so she is no third party here. */
export interface UnbornChildsMotherView {
  readonly nhsNumber: string | null
  readonly name: string | null
  readonly birthDate: IsoDate | null
  readonly address: AddressView | null
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

/** A child was not brought to a health appointment. A child does not miss one by itself. */
export interface WasNotBroughtView {
  /** The recipient's own reference for the child. */
  readonly subject: string
  readonly delivery: Delivery
  /** Fields withheld from this recipient, by pointer; why is not said. * stands for every item of a list. */
  readonly withheld: readonly string[]
  readonly child: ChildView | null
  readonly appointment: MissedAppointmentView | null
  readonly contact: ContactView | null
  readonly handling: HandlingView | null
}

export interface MissedAppointmentView {
  readonly service: 'paediatrics' | 'therapy' | 'dental' | 'eyes' | 'hearing' | 'immunisation' | 'health-visiting' | 'mental-health' | 'hospital-other' | 'other' | null
  readonly on: IsoDate | null
  readonly missedInTwelveMonths: number | null
  readonly clinicalNeed: 'routine' | 'soon' | 'urgent' | null
  readonly effectOnChild: string | null
  /** What the service did: calls, letters, a new date. */
  readonly done: string | null
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
  /** Why it is taken back, where its publisher said so, or where the correction is about another child. */
  readonly takenBackAs: 'not-so' | 'wrong-child' | null
  /** It corrects an event that stood in the record of another child: those who work with this one hear of it late. */
  readonly wasOnAnotherRecord: boolean
}

/** Value on checkpoints: a signed checkpoint and the position it covers in each shard. */
export interface CheckpointRecord {
  readonly size: number
  /** C2SP checkpoint, a signed note. */
  readonly note: string
  /** By shard: the last position covered, 0 for none. */
  readonly covered: readonly number[]
}

/** Two subjects turned out to be one child, by the decision of an authority. Stands in the log of both, once for each pair of subjects that are joined by it: from here on this log is decided with what the other one says. */
export interface ChildMerged {
  /** What this subject is: identifiers find the kept one from here on. */
  readonly role: 'kept' | 'retired'
  /** The other subject. */
  readonly other: string
  /** Shard of the other subject. */
  readonly shard: number
  /** Position in that shard through which the other subject's records are joined. */
  readonly upTo: number
  /** Team that decided. */
  readonly team: TeamId
  /** Client that asked, by its id in the directory. */
  readonly client: string
  readonly reason: 'same-child'
}

/** An authority sealed this identity: nothing is linked to it ever after, and only the named teams have anything of it. Stands in this subject's log alone, and names no other subject. */
export interface ChildSealed {
  /** Teams that the seal leaves in. */
  readonly permits: readonly TeamId[]
  /** Team that decided. */
  readonly team: TeamId
  /** Client that asked, by its id in the directory. */
  readonly client: string
  readonly reason: 'adoption-order-made'
}

/** One subject turned out to hold two children, by the decision of an authority. Stands in the log of both: the identifiers that were named find the new one from here on. */
export interface ChildSplit {
  /** What this subject is. */
  readonly role: 'kept' | 'new'
  /** The other subject. */
  readonly other: string
  /** Team that decided. */
  readonly team: TeamId
  /** Client that asked, by its id in the directory. */
  readonly client: string
  readonly reason: 'two-children' | 'identifier-given-in-error'
}

/** A time that an earlier record named has come. Appended by sharing's poller, so that time enters decisions as a record. */
export interface DeadlineReached {
  /** Position, in the subject's shard, of the record that named the time. */
  readonly ofSeq: number
  readonly what: 'agreement-lapses' | 'fact-begins' | 'fact-ends' | 'answer-due' | 'papers-due' | 'question-due'
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
  /** Sealed records of other subjects' logs that the answer to a read is made of, as intake stored them. */
  readonly cited: readonly LogRecord[]
}

export interface SealedContent {
  readonly seq: number
  readonly keyId: string
  readonly sealed: Buffer
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
  readonly reading: Reading | null
}

export interface SupersedingLine {
  /** Position, in the same shard, of the earlier record. */
  readonly ofSeq: number
  readonly cause: 'restricted' | 'agreement-ended' | 'relationship-ended' | 'held' | 'occasion' | 'corrected' | 'retracted' | 'wrong-child' | 'misdelivered'
  readonly line: DecisionLine
}

/** What a read looked at. Lines are its answer, one for each place; of nothing that was found, one without a place. */
export interface Reading {
  /** Reference of the read. */
  readonly read: string
  readonly what: 'event' | 'involvements'
  /** Subject whose log was read. */
  readonly child: string
  /** Position in its shard through which it was read; null where the record was decided before that was reached. */
  readonly upTo: number | null
  readonly places: readonly Place[]
}

/** A record of any subject. */
export interface Place {
  readonly subject: string
  readonly shard: number
  readonly seq: number
}

/** Value on directory: one entry put or removed by a version. A version is in force once its last change is read. */
export interface DirectoryChange {
  readonly version: number
  /** Number of this change within its version, from 0. */
  readonly change: number
  readonly last: boolean
  readonly kind: 'organisation' | 'team' | 'client' | 'publish-right' | 'agreement' | 'signature' | 'subscription' | 'none'
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

/** A record was appended to the log of a subject that was merged with this one. Appended by intake in the same transaction, so that what the other log says is known here before anything more is decided. */
export interface JoinedLogAdvanced {
  /** The other subject. */
  readonly other: string
  /** Shard of the other subject. */
  readonly shard: number
  /** Position of that record: through it the other subject's records are joined. */
  readonly upTo: number
}

/** Somebody of the publishing organisation was shown the content of one of its quarantined records. Appended by intake before it answers, in the organisation's own log. */
export interface QuarantineInspected {
  /** Reference of the quarantined record. */
  readonly quarantine: string
  /** Client that asked, by its id in the directory. */
  readonly client: string
  readonly team: TeamId
  readonly purpose: 'put-right' | 'find-the-cause' | 'audit'
}

/** A team asked to read: an event that it was delivered, or who else is involved with a child. Appended by delivery before it answers, in the team's own agency's log. What is not there, is another's or is sealed makes the same record. */
export interface ReadRequested {
  /** Reference of this one read. */
  readonly read: string
  /** Team that reads. */
  readonly team: TeamId
  /** Client that asked, by its id in the directory. */
  readonly client: string
  readonly purpose: 'protection' | 'welfare' | 'service'
  readonly what: 'event' | 'involvements'
  /** Delivery id of the event, or the agency's own reference for the child. */
  readonly named: string
  /** Subject in whose log it is looked for. For what names nothing that the team has, a subject that nobody is. */
  readonly child: string
  /** Shard of that subject. */
  readonly shard: number
  /** Position in that shard through which the subject's log is read: where it ended when intake placed this record. */
  readonly upTo: number
}

/** A recipient acknowledged a recall. Appended by delivery. */
export interface RecallAcknowledged {
  /** Delivery id of the recall. */
  readonly delivery: string
  /** Delivery id that was recalled. */
  readonly recalled: string
  readonly recipient: TeamId
}

/** A recipient said what it did with what was recalled, and whom it had told. Appended by delivery; a later answer stands beside an earlier one. */
export interface RecallAnswered {
  /** Delivery id of the recall. */
  readonly delivery: string
  /** Delivery id that was recalled. */
  readonly recalled: string
  readonly recipient: TeamId
  /** Client that answered, by its id in the directory. */
  readonly client: string
  readonly outcome: 'never-used' | 'removed' | 'can-not-be-removed'
  /** What was done because of it, and put right. */
  readonly whatWasDone: string | null
  /** Whom it had told; nobody where it is empty. */
  readonly toldOnward: readonly string[]
}
