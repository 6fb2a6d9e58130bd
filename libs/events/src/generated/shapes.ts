// Generated from schemas/ by `npm run generate`. Do not edit.
import { type RecordShape } from '../shape.js'

const safeguarding_shared_Identifier: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Identifier',
  fields: [
    { name: 'system', shape: { kind: 'primitive', type: 'string' }, values: ["nhs-number","upn","local"] },
    { name: 'value', shape: { kind: 'primitive', type: 'string' }, maxLength: 40 },
    { name: 'verified', shape: { kind: 'primitive', type: 'boolean' }, default: true },
  ],
}

const safeguarding_shared_Address: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Address',
  fields: [
    { name: 'lines', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, maxLength: 120, maxItems: 6, default: [] },
    { name: 'locality', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'postcode', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 10, default: null },
    { name: 'uprn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 12, default: null },
    { name: 'authority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_shared_Child: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Child',
  fields: [
    { name: 'identifiers', shape: { kind: 'array', items: safeguarding_shared_Identifier }, maxItems: 8, default: [] },
    { name: 'noIdentifierReason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-known","not-yet-allocated","would-delay","more-detrimental"], default: null },
    { name: 'givenName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'familyName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'school', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'present', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'voice', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_ServiceAgreement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ServiceAgreement',
  fields: [
    { name: 'service', shape: { kind: 'primitive', type: 'string' }, values: ["family-help"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["given","refused","withdrawn"] },
    { name: 'with', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'by', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","other-parental-responsibility","child"] },
    { name: 'byName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'scope', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
  ],
}

const safeguarding_shared_Contact: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Contact',
  fields: [
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'role', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'team', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'telephone', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 32, default: null },
    { name: 'email', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
  ],
}

const safeguarding_shared_Handling: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Handling',
  fields: [
    { name: 'doNotRaiseWithParents', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'onwardSharing', shape: { kind: 'primitive', type: 'string' }, values: ["none","ask-owner","team-around-child"], default: "ask-owner" },
    { name: 'notForIntelligence', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'note', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
  ],
}

const safeguarding_v1_AgreementChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AgreementChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'agreement', shape: safeguarding_v1_ServiceAgreement },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_shared_Code: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Code',
  fields: [
    { name: 'system', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'version', shape: { kind: 'primitive', type: 'string' }, maxLength: 16 },
    { name: 'value', shape: { kind: 'primitive', type: 'string' }, maxLength: 16 },
  ],
}

const safeguarding_v1_Concern: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Concern',
  fields: [
    { name: 'summary', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'immediacy', shape: { kind: 'primitive', type: 'string' }, values: ["immediate-danger","same-day","routine"] },
    { name: 'crimeSuspected', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'factors', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 20, codeSet: "cin-census/assessment-factors", default: [] },
    { name: 'observedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'familyInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyFamilyNotInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
  ],
}

const safeguarding_v1_ConcernSource: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ConcernSource',
  fields: [
    { name: 'category', shape: safeguarding_shared_Code, codeSet: "cin-census/referral-source" },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'organisation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'doNotReveal', shape: { kind: 'primitive', type: 'boolean' }, default: true },
  ],
}

const safeguarding_shared_ThirdParty: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.ThirdParty',
  fields: [
    { name: 'relationshipToChild', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","step-parent","parents-partner","former-partner-of-parent","sibling","grandparent","other-relative","carer","neighbour","peer","other"] },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'riskToChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'record', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_ConcernRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ConcernRaised',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'concern', shape: safeguarding_v1_Concern },
    { name: 'source', shape: safeguarding_v1_ConcernSource },
    { name: 'thirdParties', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_DomesticAbuseIncident: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DomesticAbuseIncident',
  fields: [
    { name: 'reference', shape: { kind: 'primitive', type: 'string' }, maxLength: 40 },
    { name: 'occurredAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'place', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'thresholdMarked', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'whyAuthorityNotTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'noContactConditions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'safeContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
  ],
}

const safeguarding_v1_DomesticAbuseIncidentNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DomesticAbuseIncidentNotified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'incident', shape: safeguarding_v1_DomesticAbuseIncident },
    { name: 'allegedPerpetrator', shape: safeguarding_shared_ThirdParty },
    { name: 'otherAdult', shape: { kind: 'nullable', of: safeguarding_shared_ThirdParty }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Attendance: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Attendance',
  fields: [
    { name: 'site', shape: { kind: 'primitive', type: 'string' }, maxLength: 120 },
    { name: 'arrivedAt', shape: { kind: 'primitive', type: 'timestamp' } },
  ],
}

const safeguarding_v1_EdAttended: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.EdAttended',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'attendance', shape: safeguarding_v1_Attendance },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_EndedInvolvement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.EndedInvolvement',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["responsible-authority","school-roll","gp-registration","caseload","reviewing-officer","conference-member","family-help-lead","child-protection-team","mental-health","parent-service","maternity","virtual-school","youth-justice","probation","housing","advocate","court-guardian","adoption-team","personal-adviser","placement-search"] },
    { name: 'organisation', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'team', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'to', shape: { kind: 'primitive', type: 'date' } },
  ],
}

const safeguarding_v1_InvolvementEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InvolvementEnded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'involvement', shape: safeguarding_v1_EndedInvolvement },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_StartedInvolvement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StartedInvolvement',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["responsible-authority","school-roll","gp-registration","caseload","reviewing-officer","conference-member","family-help-lead","child-protection-team","mental-health","parent-service","maternity","virtual-school","youth-justice","probation","housing","advocate","court-guardian","adoption-team","personal-adviser","placement-search"] },
    { name: 'organisation', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'team', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_InvolvementStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InvolvementStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'involvement', shape: safeguarding_v1_StartedInvolvement },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Placement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Placement',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'type', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-type" },
    { name: 'provider', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'providerSector', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/placement-provider", default: null },
    { name: 'carerName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'address', shape: safeguarding_shared_Address },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_v1_PreviousPlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PreviousPlacement',
  fields: [
    { name: 'provider', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'to', shape: { kind: 'primitive', type: 'date' } },
  ],
}

const safeguarding_v1_PlacementMoved: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementMoved',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'placement', shape: safeguarding_v1_Placement },
    { name: 'previous', shape: { kind: 'nullable', of: safeguarding_v1_PreviousPlacement }, default: null },
    { name: 'needsAssessment', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'carePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'contactRules', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Plan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Plan',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["family-help","child-in-need","child-protection","looked-after","child-community-safety","family-network"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["started","reviewed","category-changed","ended"] },
    { name: 'category', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "cin-census/category-of-abuse", default: null },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'goals', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_PlanChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlanChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'plan', shape: safeguarding_v1_Plan },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'partners', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Referral: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Referral',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'decision', shape: { kind: 'primitive', type: 'string' }, values: ["no-further-action","family-help","assessment","strategy-discussion","section-47"] },
    { name: 'decidedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'nextStep', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'rationale', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_ReferralDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ReferralDecided',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'referral', shape: safeguarding_v1_Referral },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Restriction: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Restriction',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["location-shield","source-shield","sealed"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["set","lifted"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'protectsFrom', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
    { name: 'household', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
    { name: 'permits', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_RestrictionChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.RestrictionChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'restriction', shape: safeguarding_v1_Restriction },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_shared_Delivery: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Delivery',
  fields: [
    { name: 'recipient', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'purpose', shape: { kind: 'primitive', type: 'string' } },
    { name: 'lawfulBasis', shape: { kind: 'primitive', type: 'string' } },
    { name: 'handling', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, default: [] },
    { name: 'actBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
  ],
}

const safeguarding_v1_Recall: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Recall',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'recalled', shape: { kind: 'primitive', type: 'string' } },
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["restricted","corrected","retracted"] },
    { name: 'fields', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, default: [] },
    { name: 'instruction', shape: { kind: 'primitive', type: 'string' } },
  ],
}

const safeguarding_v1_Signal: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Signal',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'about', shape: { kind: 'primitive', type: 'string' } },
  ],
}

const safeguarding_v1_StatusFailure: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StatusFailure',
  fields: [
    { name: 'pointer', shape: { kind: 'primitive', type: 'string' } },
    { name: 'code', shape: { kind: 'primitive', type: 'string' } },
  ],
}

const safeguarding_v1_Status: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Status',
  fields: [
    { name: 'id', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'code', shape: { kind: 'primitive', type: 'string' }, values: ["accepted","identity-unconfirmed","refused","quarantined"] },
    { name: 'problem', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'failures', shape: { kind: 'array', items: safeguarding_v1_StatusFailure }, default: [] },
    { name: 'quarantine', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'receipt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'recordedTime', shape: { kind: 'primitive', type: 'timestamp' } },
  ],
}

const safeguarding_view_shared_Identifier: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Identifier',
  fields: [
    { name: 'system', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["nhs-number","upn","local"], default: null },
    { name: 'value', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'verified', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_shared_Address: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Address',
  fields: [
    { name: 'lines', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, default: null },
    { name: 'locality', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'postcode', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'uprn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'authority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_view_shared_Child: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Child',
  fields: [
    { name: 'identifiers', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Identifier } }, default: null },
    { name: 'noIdentifierReason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-known","not-yet-allocated","would-delay","more-detrimental"], default: null },
    { name: 'givenName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'familyName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'school', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'present', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'voice', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ServiceAgreement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ServiceAgreement',
  fields: [
    { name: 'service', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family-help"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["given","refused","withdrawn"], default: null },
    { name: 'with', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'by', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","other-parental-responsibility","child"], default: null },
    { name: 'byName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'scope', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
  ],
}

const safeguarding_view_shared_Contact: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Contact',
  fields: [
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'role', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'team', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'telephone', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'email', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_shared_Handling: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Handling',
  fields: [
    { name: 'doNotRaiseWithParents', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'onwardSharing', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["none","ask-owner","team-around-child"], default: null },
    { name: 'notForIntelligence', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'note', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AgreementChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AgreementChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'agreement', shape: { kind: 'nullable', of: safeguarding_view_v1_ServiceAgreement }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_shared_Code: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Code',
  fields: [
    { name: 'system', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'version', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'value', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_Concern: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Concern',
  fields: [
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'immediacy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["immediate-danger","same-day","routine"], default: null },
    { name: 'crimeSuspected', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'factors', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'observedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'familyInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyFamilyNotInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ConcernSource: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ConcernSource',
  fields: [
    { name: 'category', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/referral-source", default: null },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'organisation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'doNotReveal', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_shared_ThirdParty: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.ThirdParty',
  fields: [
    { name: 'relationshipToChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","step-parent","parents-partner","former-partner-of-parent","sibling","grandparent","other-relative","carer","neighbour","peer","other"], default: null },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'riskToChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'record', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ConcernRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ConcernRaised',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'concern', shape: { kind: 'nullable', of: safeguarding_view_v1_Concern }, default: null },
    { name: 'source', shape: { kind: 'nullable', of: safeguarding_view_v1_ConcernSource }, default: null },
    { name: 'thirdParties', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_DomesticAbuseIncident: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.DomesticAbuseIncident',
  fields: [
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'occurredAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'place', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'thresholdMarked', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyAuthorityNotTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'noContactConditions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'safeContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_DomesticAbuseIncidentNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.DomesticAbuseIncidentNotified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'incident', shape: { kind: 'nullable', of: safeguarding_view_v1_DomesticAbuseIncident }, default: null },
    { name: 'allegedPerpetrator', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'otherAdult', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Attendance: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Attendance',
  fields: [
    { name: 'site', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'arrivedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
  ],
}

const safeguarding_view_v1_EdAttended: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.EdAttended',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'attendance', shape: { kind: 'nullable', of: safeguarding_view_v1_Attendance }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_EndedInvolvement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.EndedInvolvement',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["responsible-authority","school-roll","gp-registration","caseload","reviewing-officer","conference-member","family-help-lead","child-protection-team","mental-health","parent-service","maternity","virtual-school","youth-justice","probation","housing","advocate","court-guardian","adoption-team","personal-adviser","placement-search"], default: null },
    { name: 'organisation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'team', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_InvolvementEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InvolvementEnded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'involvement', shape: { kind: 'nullable', of: safeguarding_view_v1_EndedInvolvement }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_StartedInvolvement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.StartedInvolvement',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["responsible-authority","school-roll","gp-registration","caseload","reviewing-officer","conference-member","family-help-lead","child-protection-team","mental-health","parent-service","maternity","virtual-school","youth-justice","probation","housing","advocate","court-guardian","adoption-team","personal-adviser","placement-search"], default: null },
    { name: 'organisation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'team', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_InvolvementStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InvolvementStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'involvement', shape: { kind: 'nullable', of: safeguarding_view_v1_StartedInvolvement }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Placement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Placement',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'type', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-type", default: null },
    { name: 'provider', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'providerSector', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-provider", default: null },
    { name: 'carerName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_view_v1_PreviousPlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PreviousPlacement',
  fields: [
    { name: 'provider', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_PlacementMoved: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementMoved',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'placement', shape: { kind: 'nullable', of: safeguarding_view_v1_Placement }, default: null },
    { name: 'previous', shape: { kind: 'nullable', of: safeguarding_view_v1_PreviousPlacement }, default: null },
    { name: 'needsAssessment', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'carePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'contactRules', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Plan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Plan',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family-help","child-in-need","child-protection","looked-after","child-community-safety","family-network"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["started","reviewed","category-changed","ended"], default: null },
    { name: 'category', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/category-of-abuse", default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'goals', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_PlanChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlanChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'plan', shape: { kind: 'nullable', of: safeguarding_view_v1_Plan }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'partners', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Referral: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Referral',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'decision', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["no-further-action","family-help","assessment","strategy-discussion","section-47"], default: null },
    { name: 'decidedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'nextStep', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'rationale', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ReferralDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ReferralDecided',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'referral', shape: { kind: 'nullable', of: safeguarding_view_v1_Referral }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Restriction: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Restriction',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["location-shield","source-shield","sealed"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["set","lifted"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'protectsFrom', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'household', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'permits', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_RestrictionChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.RestrictionChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'restriction', shape: { kind: 'nullable', of: safeguarding_view_v1_Restriction }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_hub_AcceptedEvent: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.AcceptedEvent',
  fields: [
    { name: 'origin', shape: { kind: 'primitive', type: 'string' }, values: ["partner","hub"] },
    { name: 'publisher', shape: { kind: 'primitive', type: 'string' } },
    { name: 'team', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'client', shape: { kind: 'primitive', type: 'string' } },
    { name: 'source', shape: { kind: 'primitive', type: 'string' } },
    { name: 'id', shape: { kind: 'primitive', type: 'string' } },
    { name: 'type', shape: { kind: 'primitive', type: 'string' } },
    { name: 'time', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'identity', shape: { kind: 'primitive', type: 'string' }, values: ["confirmed","provisional","contradictory"] },
    { name: 'candidates', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, default: [] },
    { name: 'schemaId', shape: { kind: 'primitive', type: 'int' } },
    { name: 'data', shape: { kind: 'primitive', type: 'bytes' } },
    { name: 'corrects', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'long' } }, default: null },
    { name: 'retracts', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'long' } }, default: null },
  ],
}

const safeguarding_hub_CheckpointRecord: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.CheckpointRecord',
  fields: [
    { name: 'size', shape: { kind: 'primitive', type: 'long' } },
    { name: 'note', shape: { kind: 'primitive', type: 'string' } },
    { name: 'covered', shape: { kind: 'array', items: { kind: 'primitive', type: 'long' } } },
  ],
}

const safeguarding_v1_DeadlineReached: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DeadlineReached',
  fields: [
    { name: 'ofSeq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'what', shape: { kind: 'primitive', type: 'string' }, values: ["agreement-lapses"] },
    { name: 'dueAt', shape: { kind: 'primitive', type: 'timestamp' } },
  ],
}

const safeguarding_hub_MaskedField: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.MaskedField',
  fields: [
    { name: 'pointer', shape: { kind: 'primitive', type: 'string' } },
    { name: 'reason', shape: { kind: 'primitive', type: 'string' } },
  ],
}

const safeguarding_hub_Hold: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.Hold',
  fields: [
    { name: 'owner', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'question', shape: { kind: 'primitive', type: 'string' } },
    { name: 'fields', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'decideBy', shape: { kind: 'primitive', type: 'timestamp' } },
  ],
}

const safeguarding_hub_DecisionLine: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.DecisionLine',
  fields: [
    { name: 'recipient', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'delivery', shape: { kind: 'primitive', type: 'string' } },
    { name: 'capacity', shape: { kind: 'primitive', type: 'string' } },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["SHARE","REDACT","SIGNAL","AVAILABLE","WITHHOLD","HOLD"] },
    { name: 'reasons', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'basis', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'masked', shape: { kind: 'array', items: safeguarding_hub_MaskedField } },
    { name: 'handling', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'actBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'notAfter', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'hold', shape: { kind: 'nullable', of: safeguarding_hub_Hold }, default: null },
  ],
}

const safeguarding_hub_SealedContent: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.SealedContent',
  fields: [
    { name: 'seq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'keyId', shape: { kind: 'primitive', type: 'string' } },
    { name: 'sealed', shape: { kind: 'primitive', type: 'bytes' } },
  ],
}

const safeguarding_hub_DecisionRecord: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.DecisionRecord',
  fields: [
    { name: 'shard', shape: { kind: 'primitive', type: 'int' } },
    { name: 'seq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'recordedTime', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'stops', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'keyId', shape: { kind: 'primitive', type: 'string' } },
    { name: 'sealed', shape: { kind: 'primitive', type: 'bytes' } },
    { name: 'linesRoot', shape: { kind: 'primitive', type: 'bytes' } },
    { name: 'contents', shape: { kind: 'array', items: safeguarding_hub_SealedContent } },
  ],
}

const safeguarding_hub_SupersedingLine: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.SupersedingLine',
  fields: [
    { name: 'ofSeq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'cause', shape: { kind: 'primitive', type: 'string' }, values: ["restricted","agreement-ended","relationship-ended","occasion","corrected","retracted"] },
    { name: 'line', shape: safeguarding_hub_DecisionLine },
  ],
}

const safeguarding_hub_Decision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.Decision',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'shard', shape: { kind: 'primitive', type: 'int' } },
    { name: 'seq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'now', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'directoryVersion', shape: { kind: 'primitive', type: 'long' } },
    { name: 'release', shape: { kind: 'primitive', type: 'string' } },
    { name: 'foldVersion', shape: { kind: 'primitive', type: 'int' } },
    { name: 'recordDigest', shape: { kind: 'primitive', type: 'bytes' } },
    { name: 'standing', shape: { kind: 'primitive', type: 'string' }, values: ["authoritative","claimed","none"] },
    { name: 'parked', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'lines', shape: { kind: 'array', items: safeguarding_hub_DecisionLine } },
    { name: 'everybodyElse', shape: { kind: 'primitive', type: 'string' } },
    { name: 'superseding', shape: { kind: 'array', items: safeguarding_hub_SupersedingLine } },
  ],
}

const safeguarding_hub_DirectoryChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.DirectoryChange',
  fields: [
    { name: 'version', shape: { kind: 'primitive', type: 'long' } },
    { name: 'change', shape: { kind: 'primitive', type: 'int' } },
    { name: 'last', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["organisation","team","client","publish-right","agreement","subscription","none"] },
    { name: 'key', shape: { kind: 'primitive', type: 'string' } },
    { name: 'entry', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_hub_HubRecord: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.HubRecord',
  fields: [
    { name: 'room', shape: { kind: 'primitive', type: 'string' } },
    { name: 'id', shape: { kind: 'primitive', type: 'string' } },
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'type', shape: { kind: 'primitive', type: 'string' } },
    { name: 'time', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'schemaId', shape: { kind: 'primitive', type: 'int' } },
    { name: 'data', shape: { kind: 'primitive', type: 'bytes' } },
  ],
}

const safeguarding_hub_LogRecord: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.LogRecord',
  fields: [
    { name: 'shard', shape: { kind: 'primitive', type: 'int' } },
    { name: 'seq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'recordedTime', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'keyId', shape: { kind: 'primitive', type: 'string' } },
    { name: 'sealed', shape: { kind: 'primitive', type: 'bytes' } },
  ],
}

const safeguarding_v1_RecallAcknowledged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.RecallAcknowledged',
  fields: [
    { name: 'delivery', shape: { kind: 'primitive', type: 'string' } },
    { name: 'recalled', shape: { kind: 'primitive', type: 'string' } },
    { name: 'recipient', shape: { kind: 'primitive', type: 'string' }, format: "team" },
  ],
}

export const shapes = {
  'safeguarding.v1.AgreementChanged': safeguarding_v1_AgreementChanged,
  'safeguarding.v1.ConcernRaised': safeguarding_v1_ConcernRaised,
  'safeguarding.v1.DomesticAbuseIncidentNotified': safeguarding_v1_DomesticAbuseIncidentNotified,
  'safeguarding.v1.EdAttended': safeguarding_v1_EdAttended,
  'safeguarding.v1.InvolvementEnded': safeguarding_v1_InvolvementEnded,
  'safeguarding.v1.InvolvementStarted': safeguarding_v1_InvolvementStarted,
  'safeguarding.v1.PlacementMoved': safeguarding_v1_PlacementMoved,
  'safeguarding.v1.PlanChanged': safeguarding_v1_PlanChanged,
  'safeguarding.v1.ReferralDecided': safeguarding_v1_ReferralDecided,
  'safeguarding.v1.RestrictionChanged': safeguarding_v1_RestrictionChanged,
  'safeguarding.v1.Recall': safeguarding_v1_Recall,
  'safeguarding.v1.Signal': safeguarding_v1_Signal,
  'safeguarding.v1.Status': safeguarding_v1_Status,
  'safeguarding.view.v1.AgreementChanged': safeguarding_view_v1_AgreementChanged,
  'safeguarding.view.v1.ConcernRaised': safeguarding_view_v1_ConcernRaised,
  'safeguarding.view.v1.DomesticAbuseIncidentNotified': safeguarding_view_v1_DomesticAbuseIncidentNotified,
  'safeguarding.view.v1.EdAttended': safeguarding_view_v1_EdAttended,
  'safeguarding.view.v1.InvolvementEnded': safeguarding_view_v1_InvolvementEnded,
  'safeguarding.view.v1.InvolvementStarted': safeguarding_view_v1_InvolvementStarted,
  'safeguarding.view.v1.PlacementMoved': safeguarding_view_v1_PlacementMoved,
  'safeguarding.view.v1.PlanChanged': safeguarding_view_v1_PlanChanged,
  'safeguarding.view.v1.ReferralDecided': safeguarding_view_v1_ReferralDecided,
  'safeguarding.view.v1.RestrictionChanged': safeguarding_view_v1_RestrictionChanged,
  'safeguarding.hub.AcceptedEvent': safeguarding_hub_AcceptedEvent,
  'safeguarding.hub.CheckpointRecord': safeguarding_hub_CheckpointRecord,
  'safeguarding.v1.DeadlineReached': safeguarding_v1_DeadlineReached,
  'safeguarding.hub.DecisionLine': safeguarding_hub_DecisionLine,
  'safeguarding.hub.DecisionRecord': safeguarding_hub_DecisionRecord,
  'safeguarding.hub.Decision': safeguarding_hub_Decision,
  'safeguarding.hub.DirectoryChange': safeguarding_hub_DirectoryChange,
  'safeguarding.hub.HubRecord': safeguarding_hub_HubRecord,
  'safeguarding.hub.LogRecord': safeguarding_hub_LogRecord,
  'safeguarding.v1.RecallAcknowledged': safeguarding_v1_RecallAcknowledged,
} as const
