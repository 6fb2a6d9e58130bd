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
    { name: 'noIdentifierReason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-known","not-yet-allocated","would-delay","would-not-help","more-detrimental"], default: null },
    { name: 'givenName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'familyName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'school', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'present', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'voice', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_AbsenceByCode: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AbsenceByCode',
  fields: [
    { name: 'code', shape: { kind: 'primitive', type: 'string' }, values: ["C","C1","C2","E","G","I","J1","M","N","O","Q","R","S","T","U","Y1","Y2","Y3","Y4","Y5","Y6","Y7"] },
    { name: 'sessions', shape: { kind: 'primitive', type: 'int' } },
  ],
}

const safeguarding_v1_Absence: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Absence',
  fields: [
    { name: 'level', shape: { kind: 'primitive', type: 'string' }, values: ["persistent","severe"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'primitive', type: 'date' } },
    { name: 'sessionsPossible', shape: { kind: 'primitive', type: 'int' } },
    { name: 'sessionsMissed', shape: { kind: 'primitive', type: 'int' } },
    { name: 'percentMissed', shape: { kind: 'primitive', type: 'int' } },
    { name: 'byCode', shape: { kind: 'array', items: safeguarding_v1_AbsenceByCode }, maxItems: 22, default: [] },
    { name: 'whatIsKnown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'supportGiven', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
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

const safeguarding_shared_Detour: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Detour',
  fields: [
    { name: 'avoid', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'use', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
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
    { name: 'moreDetrimentalTo', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, forHubOnly: true, default: [] },
    { name: 'detrimentReason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, forHubOnly: true, default: null },
    { name: 'routeAround', shape: { kind: 'array', items: safeguarding_shared_Detour }, maxItems: 10, forHubOnly: true, default: [] },
  ],
}

const safeguarding_v1_AbsenceConcernRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AbsenceConcernRaised',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'absence', shape: safeguarding_v1_Absence },
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

const safeguarding_v1_UnsuitableAccommodation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.UnsuitableAccommodation',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'kind', shape: safeguarding_shared_Code, codeSet: "ssda903/accommodation", validOn: "from" },
    { name: 'why', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["unsafe","temporary","not-affordable","in-disrepair","too-far","no-support","rough-sleeping","custody","other"], maxItems: 9, minItems: 1 },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'risk', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'whatIsBeingDone', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'noticeEndsOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_AccommodationUnsuitable: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AccommodationUnsuitable',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'accommodation', shape: safeguarding_v1_UnsuitableAccommodation },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_shared_Period: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Period',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
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

const safeguarding_v1_AddressChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AddressChange',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["home","temporary","with-another-carer","no-fixed-address"] },
    { name: 'asOf', shape: { kind: 'primitive', type: 'date' } },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_shared_Period }, default: null },
    { name: 'why', shape: { kind: 'primitive', type: 'string' }, values: ["moved","earlier-was-wrong","confirmed"] },
    { name: 'supersedesAsOf', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'knownFrom', shape: { kind: 'primitive', type: 'string' }, values: ["seen-on-a-visit","patient-record","tenancy","family-said","another-agency"] },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'newAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'household', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
  ],
}

const safeguarding_v1_AddressChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AddressChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'change', shape: safeguarding_v1_AddressChange },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_AdoptionDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptionDecision',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["decided","reversed"] },
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'reasonReversed', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adoption-reversal-reason", validOn: "on", default: null },
    { name: 'route', shape: { kind: 'primitive', type: 'string' }, values: ["parents-consent","placement-order","not-yet-known"] },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_AdoptionDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptionDecided',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'decision', shape: safeguarding_v1_AdoptionDecision },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_AdoptionMatch: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptionMatch',
  fields: [
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'adoptersAgency', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'adopters', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-number", default: null },
    { name: 'adoptersSex', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-sex", default: null },
    { name: 'adoptersLegalStatus', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-legal-status", default: null },
    { name: 'byCurrentFosterCarer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["adoption","fostering-for-adoption","concurrent"], default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_AdoptionMatched: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptionMatched',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'match', shape: safeguarding_v1_AdoptionMatch },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_AdoptionOrder: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptionOrder',
  fields: [
    { name: 'madeOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'reasonEpisodeCeased', shape: safeguarding_shared_Code, codeSet: "ssda903/reason-episode-ceased", validOn: "madeOn" },
    { name: 'adopters', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-number", default: null },
    { name: 'adoptersSex', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-sex", default: null },
    { name: 'adoptersLegalStatus', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-legal-status", default: null },
    { name: 'byCurrentFosterCarer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'newIdentityToCome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_shared_CourtCase: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.CourtCase',
  fields: [
    { name: 'court', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 200, default: null },
    { name: 'caseNumber', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
  ],
}

const safeguarding_v1_AdoptionOrderMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptionOrderMade',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'order', shape: safeguarding_v1_AdoptionOrder },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_AdoptivePlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptivePlacement',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'type', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-type", unknownCodes: "flag", validOn: "from" },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'adopters', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-number", default: null },
    { name: 'adoptersSex', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-sex", default: null },
    { name: 'adoptersLegalStatus', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/adopter-legal-status", default: null },
    { name: 'byCurrentFosterCarer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'contactWithBirthFamily', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'whoMayDecide', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_AdoptionPlaced: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdoptionPlaced',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'placement', shape: safeguarding_v1_AdoptivePlacement },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_AdultRisk: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdultRisk',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["release-planned","released","recalled","licence-changed","order-made","order-changed","order-ended","level-changed","moved","contact-found"] },
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'linkToChild', shape: { kind: 'primitive', type: 'string' }, values: ["lives-with","has-contact","former-household","relative","victim","neighbourhood","other"] },
    { name: 'personReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
    { name: 'managedUnder', shape: { kind: 'primitive', type: 'string' }, values: ["category-1","category-2","category-3","category-4","not-managed"] },
    { name: 'level', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["level-1","level-2","level-3"], default: null },
    { name: 'orders', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["sexual-harm-prevention","sexual-risk","restraining","non-molestation","domestic-abuse-protection","licence","notification-requirements","other"], maxItems: 8, default: [] },
    { name: 'conditions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'effectOnChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_AdultRiskChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdultRiskChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'risk', shape: safeguarding_v1_AdultRisk },
    { name: 'adult', shape: safeguarding_shared_ThirdParty },
    { name: 'supervisor', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Advocacy: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Advocacy',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["offered","opted-out","active","ended"] },
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'trigger', shape: { kind: 'primitive', type: 'string' }, values: ["conference","becoming-looked-after","placement-move","review","deprivation-of-liberty","complaint","leaving-care","asked-for"] },
    { name: 'optedOutBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["child","parent","authority-for-child"], default: null },
    { name: 'childIsCompetent', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'isFor', shape: { kind: 'primitive', type: 'string' }, values: ["child","parent"] },
    { name: 'isInstructed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'safeContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
    { name: 'meetingOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_AdvocacyChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdvocacyChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'advocacy', shape: safeguarding_v1_Advocacy },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_AdvocacyIssue: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdvocacyIssue',
  fields: [
    { name: 'raisedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'told', shape: { kind: 'primitive', type: 'string' }, values: ["as-child-instructs","non-instructed","only-that-there-is-one"] },
    { name: 'category', shape: { kind: 'primitive', type: 'string' }, values: ["placement","family-time","education","health","safety","decision-or-review","rights","complaint","leaving-care","other"] },
    { name: 'content', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'whatTheChildWants', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'answerBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_AdvocacyIssueRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AdvocacyIssueRaised',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'issue', shape: safeguarding_v1_AdvocacyIssue },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ServiceAgreement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ServiceAgreement',
  fields: [
    { name: 'service', shape: { kind: 'primitive', type: 'string' }, values: ["family-help","own-health-information"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["given","refused","withdrawn"] },
    { name: 'with', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'by', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","other-parental-responsibility","child"] },
    { name: 'competent', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'byName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'scope', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
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

const safeguarding_v1_Allegation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Allegation',
  fields: [
    { name: 'raisedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'criteria', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["harmed-a-child","possible-offence-against-a-child","may-pose-a-risk","may-not-be-suitable"], maxItems: 4, minItems: 1 },
    { name: 'role', shape: { kind: 'primitive', type: 'string' }, values: ["teacher","teaching-assistant","early-years","foster-carer","residential-worker","health-professional","social-worker","police-officer","youth-worker","transport","sport-or-faith","volunteer","other"] },
    { name: 'employer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'namedPerson', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'policeTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'childSafeNow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'summary', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
  ],
}

const safeguarding_v1_AllegedProfessional: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AllegedProfessional',
  fields: [
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'registration', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 60, default: null },
  ],
}

const safeguarding_v1_AllegationAgainstProfessionalRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AllegationAgainstProfessionalRaised',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'allegation', shape: safeguarding_v1_Allegation },
    { name: 'person', shape: { kind: 'nullable', of: safeguarding_v1_AllegedProfessional }, default: null },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 2, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_CompletedAssessment: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CompletedAssessment',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["family-help","child-and-family","section-47","pre-birth","private-fostering","kinship-carer"] },
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["no-further-action","family-help","child-in-need","strategy-discussion","looked-after","other-support","not-stated"] },
    { name: 'closureReason', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "cin-census/closure-reason", default: null },
    { name: 'primaryNeed', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "cin-census/primary-need", default: null },
    { name: 'factors', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 30, codeSet: "cin-census/assessment-factors", default: [] },
    { name: 'householdFactors', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 30, codeSet: "cin-census/assessment-factors", default: [] },
    { name: 'disabilities', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 13, codeSet: "cin-census/disability", default: [] },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'analysis', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'householdAnalysis', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_shared_FamilyNotice: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.FamilyNotice',
  fields: [
    { name: 'given', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'givenAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'whatWasSaid', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'whyNotGiven', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
  ],
}

const safeguarding_v1_AssessmentCompleted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AssessmentCompleted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'assessment', shape: safeguarding_v1_CompletedAssessment },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_StartedAssessment: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StartedAssessment',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["family-help","child-and-family","section-47","pre-birth","private-fostering","kinship-carer"] },
    { name: 'startedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'dueOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'scope', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_AssessmentStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.AssessmentStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'assessment', shape: safeguarding_v1_StartedAssessment },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Birth: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Birth',
  fields: [
    { name: 'bornOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'registeredOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'multiple', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'nhsNumberGiven', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'unbornReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
    { name: 'bornAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'stays', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["with-mother","in-neonatal-care","elsewhere"], default: null },
  ],
}

const safeguarding_v1_BirthRegistered: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.BirthRegistered',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'birth', shape: safeguarding_v1_Birth },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_CareLeaverStatus: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CareLeaverStatus',
  fields: [
    { name: 'recordedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'sharing', shape: { kind: 'primitive', type: 'string' }, values: ["care-leaver-agrees","care-leaver-does-not-agree"] },
    { name: 'category', shape: { kind: 'primitive', type: 'string' }, values: ["eligible","relevant","former-relevant","qualifying","none"] },
    { name: 'inTouch', shape: safeguarding_shared_Code, codeSet: "ssda903/in-touch", validOn: "recordedOn" },
    { name: 'activity', shape: safeguarding_shared_Code, codeSet: "ssda903/activity", validOn: "recordedOn" },
    { name: 'accommodation', shape: safeguarding_shared_Code, codeSet: "ssda903/accommodation", validOn: "recordedOn" },
    { name: 'pathwayPlanReviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'isStayingPut', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'supportNeeded', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_CareLeaverStatusChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CareLeaverStatusChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'status', shape: safeguarding_v1_CareLeaverStatus },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_CareApplication: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CareApplication',
  fields: [
    { name: 'issuedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'for', shape: { kind: 'primitive', type: 'string' }, values: ["care-order","supervision-order","emergency-protection-order","secure-accommodation-order","recovery-order","other"] },
    { name: 'firstHearingOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'dueBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'localAuthorityLawyer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'grounds', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_CareProceedingsIssued: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CareProceedingsIssued',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'application', shape: safeguarding_v1_CareApplication },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ChildDeath: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildDeath',
  fields: [
    { name: 'diedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'place', shape: { kind: 'primitive', type: 'string' }, values: ["hospital","home","hospice","public-place","school","custody","abroad","other"] },
    { name: 'expected', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'causeKnown', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'jointAgencyResponse', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'coronerTold', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'seriousIncident', shape: { kind: 'primitive', type: 'string' }, values: ["no","being-considered","notified"] },
    { name: 'otherChildren', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_ChildDeathNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildDeathNotified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'death', shape: safeguarding_v1_ChildDeath },
    { name: 'keyWorker', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_MissingEducation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MissingEducation',
  fields: [
    { name: 'identifiedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'lastSeenOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'whereaboutsKnown', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'lastSchool', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'lastKnownAddress', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'how', shape: { kind: 'primitive', type: 'string' }, values: ["not-started-school","off-roll-without-destination","moved-into-area","refused-place","other"] },
    { name: 'enquiriesMade', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'reasonForConcern', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'foundOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_ChildMissingEducationIdentified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildMissingEducationIdentified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'missing', shape: safeguarding_v1_MissingEducation },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_FileReceipt: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FileReceipt',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'receivedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'isComplete', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'whatIsMissing', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
  ],
}

const safeguarding_v1_ChildProtectionFileReceived: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildProtectionFileReceived',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'receipt', shape: safeguarding_v1_FileReceipt },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_TransferredFile: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.TransferredFile',
  fields: [
    { name: 'reference', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'sentOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'leftOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'sentBy', shape: { kind: 'primitive', type: 'string' }, values: ["secure-transfer","by-hand","recorded-post"] },
    { name: 'receivingSchool', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'receivingSchoolUrn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "school-urn", maxLength: 120, default: null },
    { name: 'needToKnowNow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'holdsThirdPartyMaterial', shape: { kind: 'primitive', type: 'boolean' } },
  ],
}

const safeguarding_v1_ChildProtectionFileTransferred: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildProtectionFileTransferred',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'file', shape: safeguarding_v1_TransferredFile },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ChildViews: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildViews',
  fields: [
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'occasion', shape: { kind: 'primitive', type: 'string' }, values: ["review","conference","visit","meeting","move","other"] },
    { name: 'sharing', shape: { kind: 'primitive', type: 'string' }, values: ["child-agrees","child-does-not-agree"] },
    { name: 'how', shape: { kind: 'primitive', type: 'string' }, values: ["spoken","written","drawn","signed","through-advocate","through-observation"] },
    { name: 'inTheirWords', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'whatTheyWantToHappen', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'notToBeToldTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
  ],
}

const safeguarding_v1_ChildViewsRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildViewsRecorded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'views', shape: safeguarding_v1_ChildViews },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_shared_Dissent: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Dissent',
  fields: [
    { name: 'agency', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'view', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
  ],
}

const safeguarding_shared_MultiAgencyDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.MultiAgencyDecision',
  fields: [
    { name: 'decidedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'decidedBy', shape: safeguarding_shared_Contact },
    { name: 'rationale', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'dissent', shape: { kind: 'array', items: safeguarding_shared_Dissent }, maxItems: 10, default: [] },
  ],
}

const safeguarding_v1_CoWorking: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CoWorking',
  fields: [
    { name: 'decision', shape: { kind: 'primitive', type: 'string' }, values: ["joins","does-not-join","leaves"] },
    { name: 'harmThreshold', shape: { kind: 'primitive', type: 'string' }, values: ["significant-harm-suspected","significant-harm-likely","significant-harm-found","not-met"] },
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'childProtectionPractitioner', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'familyHelpLead', shape: safeguarding_shared_Contact },
    { name: 'decided', shape: safeguarding_shared_MultiAgencyDecision },
  ],
}

const safeguarding_v1_CoWorkingDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CoWorkingDecided',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'coWorking', shape: safeguarding_v1_CoWorking },
    { name: 'familyNotice', shape: safeguarding_shared_FamilyNotice },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_shared_Action: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.Action',
  fields: [
    { name: 'what', shape: { kind: 'primitive', type: 'string' }, maxLength: 2000 },
    { name: 'owner', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'ownedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'dueOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_CommunitySafetyPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CommunitySafetyPlan',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["started","reviewed","ended"] },
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'harmTypes', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 4, minItems: 1, codeSet: "cin-census/assessment-factors" },
    { name: 'locationTypes', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["home-area","school-or-college","way-to-school","park-or-open-space","shopping-area","transport-hub","takeaway-or-cafe","hotel-or-short-let","private-address","vehicle","online","other"], maxItems: 12, default: [] },
    { name: 'nationalReferral', shape: { kind: 'primitive', type: 'string' }, values: ["not-considered","considered","referred","reasonable-grounds","conclusive-grounds","negative"] },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'actions', shape: { kind: 'array', items: safeguarding_shared_Action }, maxItems: 30, default: [] },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_SafeAdult: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SafeAdult',
  fields: [
    { name: 'name', shape: { kind: 'primitive', type: 'string' }, maxLength: 120 },
    { name: 'relationship', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'telephone', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 32, default: null },
  ],
}

const safeguarding_v1_CommunitySafetyPlanChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CommunitySafetyPlanChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'plan', shape: safeguarding_v1_CommunitySafetyPlan },
    { name: 'safeAdult', shape: { kind: 'nullable', of: safeguarding_v1_SafeAdult }, default: null },
    { name: 'peers', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
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

const safeguarding_v1_ReceivedContact: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ReceivedContact',
  fields: [
    { name: 'receivedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'channel', shape: { kind: 'primitive', type: 'string' }, values: ["telephone","online-form","email","in-person","hub","not-stated"] },
    { name: 'summary', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'primaryNeed', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "cin-census/primary-need", default: null },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["information-and-advice","no-further-action","family-help","referral","passed-to-another-authority"] },
    { name: 'decidedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'rationale', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'passedTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_v1_ContactReceived: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ContactReceived',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'received', shape: safeguarding_v1_ReceivedContact },
    { name: 'source', shape: safeguarding_v1_ConcernSource },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_OverdueAction: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.OverdueAction',
  fields: [
    { name: 'action', shape: safeguarding_shared_Action },
    { name: 'since', shape: { kind: 'primitive', type: 'date' } },
    { name: 'actsOn', shape: { kind: 'primitive', type: 'string' }, values: ["core-group","manager","reviewing-conference"] },
    { name: 'nextCoreGroupOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_CoreGroupActionOverdue: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CoreGroupActionOverdue',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'overdue', shape: safeguarding_v1_OverdueAction },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_LocatedChild: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LocatedChild',
  fields: [
    { name: 'foundAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'place', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'force', shape: safeguarding_shared_Code, codeSet: "ons/police-force-area" },
    { name: 'placeAuthority', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "dfe/local-authority", default: null },
    { name: 'missingReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
    { name: 'now', shape: { kind: 'primitive', type: 'string' }, values: ["with-police","in-hospital","with-social-care","with-carer","on-the-way-home"] },
    { name: 'custody', shape: { kind: 'primitive', type: 'string' }, values: ["not-arrested","voluntary-interview","arrested","police-protection","released"] },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'nationalReferral', shape: { kind: 'primitive', type: 'string' }, values: ["not-considered","considered","referred","reasonable-grounds","conclusive-grounds","negative"] },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_CountyLinesLocated: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CountyLinesLocated',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'located', shape: safeguarding_v1_LocatedChild },
    { name: 'withWhom', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_CourtOrder: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CourtOrder',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["interim-care","care","interim-supervision","supervision","emergency-protection","child-assessment","recovery","secure-accommodation","child-arrangements","prohibited-steps","specific-issue","non-molestation","placement","wardship","other"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["made","varied","extended","discharged"] },
    { name: 'madeOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'limitsContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'content', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_CourtOrderMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.CourtOrderMade',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'order', shape: safeguarding_v1_CourtOrder },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_DelegationAgreed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DelegationAgreed',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'at', shape: { kind: 'primitive', type: 'string' }, values: ["placement-plan","review","other"] },
    { name: 'parentsAgree', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_shared_DelegatedDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.DelegatedDecision',
  fields: [
    { name: 'about', shape: { kind: 'primitive', type: 'string' }, values: ["routine-health-care","dental-and-optical-care","immunisation","planned-treatment","emergency-treatment","school-trips","school-meetings","personal-care","haircuts","overnight-stays","activities","photographs-and-media","faith-observance","holidays","passport","other"] },
    { name: 'decidedBy', shape: { kind: 'primitive', type: 'string' }, values: ["carer","provider","authority","parent","child"] },
    { name: 'conditions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
  ],
}

const safeguarding_v1_DelegatedAuthorityChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DelegatedAuthorityChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'agreed', shape: safeguarding_v1_DelegationAgreed },
    { name: 'decisions', shape: { kind: 'array', items: safeguarding_shared_DelegatedDecision }, maxItems: 30, minItems: 1 },
    { name: 'consentContact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_DeprivationOfLiberty: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DeprivationOfLiberty',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["started","extended","ended"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'authority', shape: { kind: 'primitive', type: 'string' }, values: ["high-court","secure-accommodation-order","court-of-protection"] },
    { name: 'restrictions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'placementType', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", validOn: "from", default: null },
    { name: 'placementIsRegistered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_DeprivationOfLibertyChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DeprivationOfLibertyChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'deprivation', shape: safeguarding_v1_DeprivationOfLiberty },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_SchoolDisclosure: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SchoolDisclosure',
  fields: [
    { name: 'disclosedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'to', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'words', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'immediacy', shape: { kind: 'primitive', type: 'string' }, values: ["immediate-danger","same-day","routine"] },
    { name: 'crimeSuspected', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'factors', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 20, codeSet: "cin-census/assessment-factors", default: [] },
    { name: 'injuriesSeen', shape: { kind: 'primitive', type: 'string' }, values: ["none","seen","not-looked-for"] },
    { name: 'done', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'goesHome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'familyInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyFamilyNotInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
  ],
}

const safeguarding_v1_DisclosureInSchoolRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DisclosureInSchoolRecorded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'disclosure', shape: safeguarding_v1_SchoolDisclosure },
    { name: 'saidOf', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 6, default: [] },
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

const safeguarding_v1_HomeEducation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.HomeEducation',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["intended","started","ended"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'toldBy', shape: { kind: 'primitive', type: 'string' }, values: ["parent","school","other"] },
    { name: 'toldOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'reasonsGiven', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'authorityConsent', shape: { kind: 'primitive', type: 'string' }, values: ["not-required","required","given","refused"] },
    { name: 'suitability', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-yet-known","suitable","not-suitable"], default: null },
    { name: 'childLastSeenOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_ElectiveHomeEducationNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ElectiveHomeEducationNotified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'homeEducation', shape: safeguarding_v1_HomeEducation },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Exclusion: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Exclusion',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["suspension","permanent"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["recorded","cancelled","reinstated"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'sessions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'sessionsThisYear', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'reasons', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["PP","PA","VP","VA","OW","BU","RA","LG","DS","SM","DA","DM","TH","DB","PH","MT"], maxItems: 3, default: [] },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'educationMeanwhile', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
    { name: 'governorsDecideBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_ExclusionRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ExclusionRecorded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'exclusion', shape: safeguarding_v1_Exclusion },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ExploitationRisk: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ExploitationRisk',
  fields: [
    { name: 'identifiedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'types', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 4, minItems: 1, codeSet: "cin-census/assessment-factors" },
    { name: 'indicators', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["missing-episodes","money-or-gifts","older-associates","found-out-of-area","drugs-or-weapons","injury","debt","several-telephones","change-of-behaviour","disclosure","online-contact","other"], maxItems: 12, default: [] },
    { name: 'immediacy', shape: { kind: 'primitive', type: 'string' }, values: ["immediate-danger","same-day","routine"] },
    { name: 'summary', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'locationTypes', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["home-area","school-or-college","way-to-school","park-or-open-space","shopping-area","transport-hub","takeaway-or-cafe","hotel-or-short-let","private-address","vehicle","online","other"], maxItems: 12, default: [] },
    { name: 'nationalReferral', shape: { kind: 'primitive', type: 'string' }, values: ["not-considered","considered","referred","reasonable-grounds","conclusive-grounds","negative"] },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_ExploitationRiskIdentified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ExploitationRiskIdentified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'risk', shape: safeguarding_v1_ExploitationRisk },
    { name: 'adultsOfConcern', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'peers', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_FamilyGroupMeeting: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FamilyGroupMeeting',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["offered","accepted","declined","held","not-offered"] },
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'stage', shape: { kind: 'primitive', type: 'string' }, values: ["before-proceedings","early-help","during-proceedings","return-home","other"] },
    { name: 'offeredTo', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["mother","father","other-parental-responsibility"], maxItems: 5, default: [] },
    { name: 'whyNotOffered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'childTookPart', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["plan-made","no-plan","to-meet-again"], default: null },
    { name: 'coordinator', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
  ],
}

const safeguarding_v1_FamilyGroupDecisionMakingChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FamilyGroupDecisionMakingChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'meeting', shape: safeguarding_v1_FamilyGroupMeeting },
    { name: 'invited', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 40, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_FamilyHelpStep: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FamilyHelpStep',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["stepped-up","stepped-down","closed"] },
    { name: 'fromLevel', shape: { kind: 'primitive', type: 'string' }, values: ["universal","family-help","child-in-need","child-protection"] },
    { name: 'toLevel', shape: { kind: 'primitive', type: 'string' }, values: ["universal","family-help","child-in-need","child-protection"] },
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'leadStays', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyLeadChanges', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'nowSees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'closureReason', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "cin-census/closure-reason", default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_FamilyHelpStepChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FamilyHelpStepChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'step', shape: safeguarding_v1_FamilyHelpStep },
    { name: 'familyNotice', shape: safeguarding_shared_FamilyNotice },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_FamilyNetworkPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FamilyNetworkPlan',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["agreed","reviewed","broken-down","ended"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'aim', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'whyBrokenDown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'ifItBreaksDown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'isSafe', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_FamilyNetworkPart: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FamilyNetworkPart',
  fields: [
    { name: 'member', shape: safeguarding_shared_ThirdParty },
    { name: 'does', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_FamilyNetworkPlanChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FamilyNetworkPlanChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'network', shape: safeguarding_v1_FamilyNetworkPlan },
    { name: 'parts', shape: { kind: 'array', items: safeguarding_v1_FamilyNetworkPart }, maxItems: 40, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_FgmReport: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FgmReport',
  fields: [
    { name: 'basis', shape: { kind: 'primitive', type: 'string' }, values: ["the-girl-said-so","physical-signs-seen"] },
    { name: 'learnedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'profession', shape: { kind: 'primitive', type: 'string' }, values: ["healthcare-professional","teacher"] },
    { name: 'professional', shape: safeguarding_shared_Contact },
    { name: 'policeTold', shape: { kind: 'primitive', type: 'string' }, values: ["yes-by-telephone","yes-in-person","not-yet"] },
    { name: 'policeToldAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
    { name: 'age', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'safeguardingAction', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_FgmReported: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FgmReported',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'report', shape: safeguarding_v1_FgmReport },
    { name: 'otherGirls', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_InformationRequest: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InformationRequest',
  fields: [
    { name: 'purpose', shape: { kind: 'primitive', type: 'string' }, values: ["section-47-enquiry","assessment","referral-screening","missing-child","strategy-discussion","court-proceedings","other"] },
    { name: 'statute', shape: { kind: 'primitive', type: 'string' }, values: ["children-act-1989-s47","children-act-1989-s17","children-act-2004-s10","children-act-2004-s16la","court-order","other"] },
    { name: 'question', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'about', shape: { kind: 'nullable', of: safeguarding_shared_Period }, default: null },
    { name: 'respondBy', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'urgency', shape: { kind: 'primitive', type: 'string' }, values: ["immediate","same-day","one-working-day","three-working-days","ten-working-days"] },
    { name: 'familyKnows', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'whyFamilyDoesNotKnow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
  ],
}

const safeguarding_v1_InformationRequested: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InformationRequested',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'request', shape: safeguarding_v1_InformationRequest },
    { name: 'requester', shape: safeguarding_shared_Contact },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, minItems: 1 },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_InformationReply: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InformationReply',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["returned","nothing-known","declined"] },
    { name: 'declinedBecause', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-relevant","more-detrimental-than-not-disclosing","barred-by-law","unreasonable","young-person-refuses","not-ours-to-give"], default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'information', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'answeredAt', shape: { kind: 'primitive', type: 'timestamp' } },
  ],
}

const safeguarding_v1_InformationReturned: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InformationReturned',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'reply', shape: safeguarding_v1_InformationReply },
    { name: 'thirdParties', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_InitialConference: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InitialConference',
  fields: [
    { name: 'heldOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'strategyDiscussionOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'whyLate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["child-protection-plan","child-in-need","family-help","no-further-action","adjourned","not-stated"] },
    { name: 'category', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "cin-census/category-of-abuse", validOn: "heldOn", default: null },
    { name: 'coreGroupFirstOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'parentsTookPart', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'outlinePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'decided', shape: safeguarding_shared_MultiAgencyDecision },
  ],
}

const safeguarding_v1_InitialConferenceHeld: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InitialConferenceHeld',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'conference', shape: safeguarding_v1_InitialConference },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_InfantInjury: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InfantInjury',
  fields: [
    { name: 'seenAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'site', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'ageInWeeks', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'mobility', shape: { kind: 'primitive', type: 'string' }, values: ["not-rolling","rolling","sitting","crawling","not-known"] },
    { name: 'kinds', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["bruise","burn-or-scald","fracture","head-injury","bleeding","bite","other"], maxItems: 7, minItems: 1 },
    { name: 'description', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'explanation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'paediatricReview', shape: { kind: 'primitive', type: 'string' }, values: ["asked-for","done","not-yet"] },
    { name: 'now', shape: { kind: 'primitive', type: 'string' }, values: ["admitted","in-department","sent-home","on-the-way-to-hospital"] },
  ],
}

const safeguarding_v1_InjuryToNonMobileInfantRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.InjuryToNonMobileInfantRecorded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'injury', shape: safeguarding_v1_InfantInjury },
    { name: 'carersPresent', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 6, default: [] },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
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

const safeguarding_v1_KinshipArrangement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.KinshipArrangement',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["informal","private-law-order","kinship-foster","special-guardianship"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["started","ended"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'agreedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family","authority","court"], default: null },
    { name: 'support', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'wasLookedAfter', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_v1_KinshipArrangementChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.KinshipArrangementChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'arrangement', shape: safeguarding_v1_KinshipArrangement },
    { name: 'carer', shape: safeguarding_shared_ThirdParty },
    { name: 'delegatedAuthority', shape: { kind: 'array', items: safeguarding_shared_DelegatedDecision }, maxItems: 30, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_LeadPractitionerChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LeadPractitionerChange',
  fields: [
    { name: 'role', shape: { kind: 'primitive', type: 'string' }, values: ["family-help-lead-practitioner","lead-child-protection-practitioner","social-worker","personal-adviser"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["allocated","changed","ended"] },
    { name: 'practitioner', shape: safeguarding_shared_Contact },
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'previous', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'reason', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/social-worker-change", unknownCodes: "flag", default: null },
  ],
}

const safeguarding_v1_LeadPractitionerChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LeadPractitionerChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'leadership', shape: safeguarding_v1_LeadPractitionerChange },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_LegalStatus: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LegalStatus',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'status', shape: safeguarding_shared_Code, codeSet: "ssda903/legal-status", validOn: "from" },
    { name: 'reasonForEpisode', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/reason-new-episode", validOn: "from", default: null },
  ],
}

const safeguarding_shared_ResponsibilityHolder: RecordShape = {
  kind: 'record',
  name: 'safeguarding.shared.ResponsibilityHolder',
  fields: [
    { name: 'holder', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","second-parent","step-parent","special-guardian","person-named-in-order","local-authority","other"] },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'isLimitedByAuthority', shape: { kind: 'primitive', type: 'boolean' }, default: false },
  ],
}

const safeguarding_v1_LegalStatusChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LegalStatusChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'legal', shape: safeguarding_v1_LegalStatus },
    { name: 'parentalResponsibility', shape: { kind: 'array', items: safeguarding_shared_ResponsibilityHolder }, maxItems: 10, default: [] },
    { name: 'delegatedAuthority', shape: { kind: 'array', items: safeguarding_shared_DelegatedDecision }, maxItems: 30, default: [] },
    { name: 'consentContact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_LookedAfterEnd: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LookedAfterEnd',
  fields: [
    { name: 'to', shape: { kind: 'primitive', type: 'date' } },
    { name: 'reasonEpisodeCeased', shape: safeguarding_shared_Code, codeSet: "ssda903/reason-episode-ceased", validOn: "to" },
    { name: 'wasPlanned', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'supportAfterwards', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'livesAt', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'isCareLeaver', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_LookedAfterEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LookedAfterEnded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'lookedAfter', shape: safeguarding_v1_LookedAfterEnd },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_LookedAfterStart: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LookedAfterStart',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'reasonForEpisode', shape: safeguarding_shared_Code, codeSet: "ssda903/reason-new-episode", validOn: "from" },
    { name: 'legalStatus', shape: safeguarding_shared_Code, codeSet: "ssda903/legal-status", validOn: "from" },
    { name: 'categoryOfNeed', shape: safeguarding_shared_Code, codeSet: "ssda903/category-of-need", validOn: "from" },
    { name: 'placementType', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", validOn: "from", default: null },
    { name: 'placementProvider', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/placement-provider", validOn: "from", default: null },
    { name: 'accommodatedWith', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["parents-agreement","child-over-16","nobody-with-responsibility","order"], default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_v1_LookedAfterHeader: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LookedAfterHeader',
  fields: [
    { name: 'sex', shape: safeguarding_shared_Code, codeSet: "ssda903/sex" },
    { name: 'ethnicity', shape: safeguarding_shared_Code, codeSet: "dfe/ethnicity" },
    { name: 'isUnaccompaniedAsylumSeeker', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'isMother', shape: { kind: 'primitive', type: 'boolean' }, default: false },
  ],
}

const safeguarding_v1_LookedAfterStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LookedAfterStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'lookedAfter', shape: safeguarding_v1_LookedAfterStart },
    { name: 'header', shape: { kind: 'nullable', of: safeguarding_v1_LookedAfterHeader }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_MaracOutcome: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MaracOutcome',
  fields: [
    { name: 'reference', shape: { kind: 'primitive', type: 'string' }, maxLength: 40 },
    { name: 'heldOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'reason', shape: { kind: 'primitive', type: 'string' }, values: ["visible-high-risk","professional-judgement","escalation","repeat"] },
    { name: 'repeat', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'adviser', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'actions', shape: { kind: 'array', items: safeguarding_shared_Action }, maxItems: 40, default: [] },
    { name: 'safetyPlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'safeAddress', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'safeContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
  ],
}

const safeguarding_v1_MaracVictim: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MaracVictim',
  fields: [
    { name: 'relationshipToChild', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","step-parent","sibling","other-relative","carer","child-itself"] },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
  ],
}

const safeguarding_v1_MaracOutcomeRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MaracOutcomeRecorded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'conference', shape: safeguarding_v1_MaracOutcome },
    { name: 'victim', shape: safeguarding_v1_MaracVictim },
    { name: 'perpetrator', shape: safeguarding_shared_ThirdParty },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_EndedMissingEpisode: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.EndedMissingEpisode',
  fields: [
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
    { name: 'endedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'how', shape: { kind: 'primitive', type: 'string' }, values: ["came-back","found-by-police","found-by-carer","found-by-another","made-contact","not-stated"] },
    { name: 'condition', shape: { kind: 'primitive', type: 'string' }, values: ["well","hurt","needs-medical-care","not-seen","not-stated"] },
    { name: 'foundAt', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'foundInForce', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ons/police-force-area", default: null },
    { name: 'preventionInterview', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["held","offered","declined","not-held"], default: null },
    { name: 'returnInterviewBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'harm', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_MissingEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MissingEnded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'missing', shape: safeguarding_v1_EndedMissingEpisode },
    { name: 'withWhom', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_MissingEpisode: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MissingEpisode',
  fields: [
    { name: 'type', shape: safeguarding_shared_Code, codeSet: "ssda903/missing-type" },
    { name: 'since', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'reportedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'reportedTo', shape: { kind: 'primitive', type: 'string' }, values: ["police","not-yet-police","children-social-care"] },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
    { name: 'policeGrading', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["no-apparent-risk","low","medium","high"], default: null },
    { name: 'missingFrom', shape: { kind: 'primitive', type: 'string' }, values: ["home","placement","school","hospital","other"] },
    { name: 'lastSeen', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'ethnicity', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "dfe/ethnicity", default: null },
    { name: 'description', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'vulnerability', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'exploitationSuspected', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_MissingStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MissingStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'missing', shape: safeguarding_v1_MissingEpisode },
    { name: 'associates', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_FrameworkIndicator: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FrameworkIndicator',
  fields: [
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["stay-together","family-network","safe-in-and-outside-home","stable-loving-homes","multi-agency-working","leadership","workforce"] },
    { name: 'code', shape: { kind: 'primitive', type: 'string' }, maxLength: 40 },
    { name: 'title', shape: { kind: 'primitive', type: 'string' }, maxLength: 200 },
    { name: 'authority', shape: safeguarding_shared_Code, codeSet: "dfe/local-authority", validOn: "to" },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'primitive', type: 'date' } },
    { name: 'numerator', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, smallNumbers: "suppressed", default: null },
    { name: 'denominator', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, smallNumbers: "suppressed", default: null },
    { name: 'isSuppressed', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'definition', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 1000, default: null },
  ],
}

const safeguarding_v1_NationalFrameworkIndicatorPublished: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.NationalFrameworkIndicatorPublished',
  fields: [
    { name: 'indicator', shape: safeguarding_v1_FrameworkIndicator },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_NationalReferralDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.NationalReferralDecision',
  fields: [
    { name: 'reference', shape: { kind: 'primitive', type: 'string' }, maxLength: 40 },
    { name: 'stage', shape: { kind: 'primitive', type: 'string' }, values: ["reasonable-grounds","conclusive-grounds"] },
    { name: 'decision', shape: { kind: 'primitive', type: 'string' }, values: ["positive","negative","suspended"] },
    { name: 'decidedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'decidedBy', shape: { kind: 'primitive', type: 'string' }, values: ["single-competent-authority","immigration-enforcement-competent-authority","local-devolved-decision"] },
    { name: 'recoveryUntil', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_NationalReferralDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.NationalReferralDecided',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'nationalReferral', shape: safeguarding_v1_NationalReferralDecision },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_NationalReferral: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.NationalReferral',
  fields: [
    { name: 'reference', shape: { kind: 'primitive', type: 'string' }, maxLength: 40 },
    { name: 'madeAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'firstResponder', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'exploitationTypes', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 4, codeSet: "cin-census/assessment-factors", default: [] },
    { name: 'locationTypes', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["home-area","school-or-college","way-to-school","park-or-open-space","shopping-area","transport-hub","takeaway-or-cafe","hotel-or-short-let","private-address","vehicle","online","other"], maxItems: 12, default: [] },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_NationalReferralMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.NationalReferralMade',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'nationalReferral', shape: safeguarding_v1_NationalReferral },
    { name: 'adultsOfConcern', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_NhsNumberChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.NhsNumberChange',
  fields: [
    { name: 'previous', shape: { kind: 'primitive', type: 'string' }, format: "nhs-number", maxLength: 10 },
    { name: 'current', shape: { kind: 'primitive', type: 'string' }, format: "nhs-number", maxLength: 10 },
    { name: 'why', shape: { kind: 'primitive', type: 'string' }, values: ["duplicate-found","given-in-error","confused-with-another","first-number-given"] },
    { name: 'asOf', shape: { kind: 'primitive', type: 'date' } },
  ],
}

const safeguarding_v1_NhsNumberChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.NhsNumberChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'change', shape: safeguarding_v1_NhsNumberChange },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_OffRoll: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.OffRoll',
  fields: [
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'ground', shape: { kind: 'primitive', type: 'string' }, values: ["registered-at-another-school","home-education","moved-too-far","not-returned-from-leave","continuously-absent","too-ill","in-custody","permanently-excluded","above-school-age","fees-not-paid","left-nursery","order-revoked","died","other"] },
    { name: 'destination', shape: { kind: 'primitive', type: 'string' }, values: ["another-school","home-education","outside-england","custody","not-known","none"] },
    { name: 'receivingSchool', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'receivingSchoolUrn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "school-urn", maxLength: 120, default: null },
    { name: 'startsThere', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'newAddress', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'lastSeenAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'socialWorkerTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'enquiriesMade', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_OffRollNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.OffRollNotified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'offRoll', shape: safeguarding_v1_OffRoll },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_OutOfAreaDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.OutOfAreaDecision',
  fields: [
    { name: 'decidedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'decidedBy', shape: { kind: 'primitive', type: 'string' }, values: ["nominated-officer","director-of-childrens-services"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["neighbouring-authority","at-a-distance"] },
    { name: 'hostAuthority', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'distanceMiles', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'placementType', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-type", unknownCodes: "flag", validOn: "from" },
    { name: 'providerSector', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-provider", validOn: "from" },
    { name: 'reviewingOfficerConsulted', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'hostConsulted', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'hostNotifiedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'isEmergency', shape: { kind: 'primitive', type: 'boolean' } },
  ],
}

const safeguarding_v1_OutOfAreaPlacementDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.OutOfAreaPlacementDecided',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'decision', shape: safeguarding_v1_OutOfAreaDecision },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'needsAssessment', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'carePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ParentService: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ParentService',
  fields: [
    { name: 'parent', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","step-parent","parents-partner","carer"] },
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["substance-use","mental-health","domestic-abuse","other"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["engaged","disengaged"] },
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'riskToChild', shape: { kind: 'primitive', type: 'string' }, values: ["none-known","possible","likely"] },
    { name: 'effectOnChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'parentAgrees', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'parentKnows', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyWithoutAgreement', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
  ],
}

const safeguarding_v1_ParentServiceChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ParentServiceChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'service', shape: safeguarding_v1_ParentService },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_PartTimeTimetable: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PartTimeTimetable',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewDate', shape: { kind: 'primitive', type: 'date' } },
    { name: 'hoursPerWeek', shape: { kind: 'primitive', type: 'int' } },
    { name: 'reason', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'planToFullTime', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'parentAgreed', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'socialWorkerAgreed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'safeWhenNotInSchool', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_PartTimeTimetableStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PartTimeTimetableStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'timetable', shape: safeguarding_v1_PartTimeTimetable },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_PeerNaming: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PeerNaming',
  fields: [
    { name: 'namedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'planReference', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'peerIs', shape: { kind: 'primitive', type: 'string' }, values: ["at-risk-too","may-cause-harm","both","not-known"] },
    { name: 'harmTypes', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 4, codeSet: "cin-census/assessment-factors", default: [] },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_PeerNamed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PeerNamed',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'naming', shape: safeguarding_v1_PeerNaming },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_PersonalAdviserChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PersonalAdviserChange',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'previousTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'careLeaverChose', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_PersonalAdviserChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PersonalAdviserChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'change', shape: safeguarding_v1_PersonalAdviserChange },
    { name: 'personalAdviser', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'previousAdviser', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_BreachSafetyPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.BreachSafetyPlan',
  fields: [
    { name: 'madeAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'leadTeam', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'plan', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_PersonalDataBreach: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PersonalDataBreach',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'decidedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'commissioner', shape: { kind: 'primitive', type: 'string' }, values: ["notified","to-be-notified","risk-unlikely"] },
    { name: 'notifiedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'whyLate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'peopleConcerned', shape: { kind: 'primitive', type: 'string' }, values: ["told","to-be-told","not-told"] },
    { name: 'whyNotTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["no-high-risk","measures-in-place","risk-removed","disproportionate-effort"], default: null },
    { name: 'rationale', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'safetyPlan', shape: { kind: 'nullable', of: safeguarding_v1_BreachSafetyPlan }, default: null },
  ],
}

const safeguarding_v1_PersonalDataBreachDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PersonalDataBreachDecided',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'breach', shape: safeguarding_v1_PersonalDataBreach },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_EndedPlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.EndedPlacement',
  fields: [
    { name: 'to', shape: { kind: 'primitive', type: 'date' } },
    { name: 'provider', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'reasonForChange', shape: safeguarding_shared_Code, codeSet: "ssda903/reason-place-change", validOn: "to" },
    { name: 'noticeGivenOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'noticeDays', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'endedBy', shape: { kind: 'primitive', type: 'string' }, values: ["authority","provider","carer","child","court","other"] },
    { name: 'wasPlanned', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_PlacementEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementEnded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'placement', shape: safeguarding_v1_EndedPlacement },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Placement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Placement',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'type', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-type", unknownCodes: "flag", validOn: "from" },
    { name: 'provider', shape: { kind: 'primitive', type: 'string' }, format: "organisation" },
    { name: 'providerSector', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/placement-provider", validOn: "from", default: null },
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

const safeguarding_v1_LeftOut: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.LeftOut',
  fields: [
    { name: 'who', shape: { kind: 'primitive', type: 'string' }, values: ["parents","contact-person","previous-carer"] },
    { name: 'why', shape: { kind: 'primitive', type: 'string' }, maxLength: 2000 },
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
    { name: 'leftOut', shape: { kind: 'array', items: safeguarding_v1_LeftOut }, maxItems: 6, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_FailedSearch: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.FailedSearch',
  fields: [
    { name: 'reference', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'soughtSince', shape: { kind: 'primitive', type: 'date' } },
    { name: 'providersAsked', shape: { kind: 'primitive', type: 'int' } },
    { name: 'offers', shape: { kind: 'primitive', type: 'int' } },
    { name: 'why', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["no-vacancy","needs-too-high","match-with-other-children","distance","cost","siblings","child-declined","no-answer","other"], maxItems: 9, default: [] },
    { name: 'whatHappensMeanwhile', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'unregisteredConsidered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_PlacementNotFound: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementNotFound',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'search', shape: safeguarding_v1_FailedSearch },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ProviderNotification: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ProviderNotification',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["sexual-exploitation","serious-police-incident","allegation-against-the-home","child-protection-enquiry-started","child-protection-enquiry-concluded","barring-referral","other-serious"] },
    { name: 'occurredAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'toldAuthorityAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'summary', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'actionTaken', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 80, default: null },
    { name: 'isChildSafeNow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'homeUrn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "ofsted-urn", maxLength: 8, default: null },
  ],
}

const safeguarding_v1_PlacementProviderEventNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementProviderEventNotified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'notification', shape: safeguarding_v1_ProviderNotification },
    { name: 'thirdParties', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_PlacementSearch: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementSearch',
  fields: [
    { name: 'reference', shape: { kind: 'primitive', type: 'string' }, maxLength: 80 },
    { name: 'stage', shape: { kind: 'primitive', type: 'string' }, values: ["need","match"] },
    { name: 'instructedAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'neededFrom', shape: { kind: 'primitive', type: 'date' } },
    { name: 'urgency', shape: { kind: 'primitive', type: 'string' }, values: ["same-day","within-a-week","planned"] },
    { name: 'ageBand', shape: { kind: 'primitive', type: 'string' }, values: ["under-1","1-4","5-9","10-12","13-15","16-17"] },
    { name: 'sex', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/sex", validOn: "neededFrom", default: null },
    { name: 'typesSought', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 10, minItems: 1, codeSet: "ssda903/placement-type", unknownCodes: "flag", validOn: "neededFrom" },
    { name: 'sectorsAllowed', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 6, codeSet: "ssda903/placement-provider", validOn: "neededFrom", default: [] },
    { name: 'needs', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'riskAndSafety', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'withSiblings', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'isDeprivedOfLiberty', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'matchingConsiderations', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'area', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 200, default: null },
    { name: 'milesAtMost', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
  ],
}

const safeguarding_v1_PlacementSought: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementSought',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'search', shape: safeguarding_v1_PlacementSearch },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_SufficiencyGroup: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SufficiencyGroup',
  fields: [
    { name: 'placementType', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-type", unknownCodes: "flag" },
    { name: 'providerSector', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-provider" },
    { name: 'distance', shape: { kind: 'primitive', type: 'string' }, values: ["up-to-20-miles","over-20-miles","not-recorded"] },
    { name: 'whyForProfit', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["only-match","no-vacancy-elsewhere","specialist","emergency","siblings","other"], default: null },
    { name: 'placements', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, smallNumbers: "suppressed", default: null },
  ],
}

const safeguarding_v1_PlacementSufficiency: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementSufficiency',
  fields: [
    { name: 'authority', shape: safeguarding_shared_Code, codeSet: "dfe/local-authority", validOn: "to" },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'primitive', type: 'date' } },
    { name: 'placementsMade', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, smallNumbers: "suppressed", default: null },
    { name: 'searchesWithoutPlacement', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, smallNumbers: "suppressed", default: null },
    { name: 'unregisteredUsed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, smallNumbers: "suppressed", default: null },
    { name: 'groups', shape: { kind: 'array', items: safeguarding_v1_SufficiencyGroup }, maxItems: 200, default: [] },
    { name: 'isSuppressed', shape: { kind: 'primitive', type: 'boolean' } },
  ],
}

const safeguarding_v1_PlacementSufficiencyReported: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PlacementSufficiencyReported',
  fields: [
    { name: 'sufficiency', shape: safeguarding_v1_PlacementSufficiency },
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

const safeguarding_v1_PreProceedings: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PreProceedings',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'legalPlanningMeetingOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'letterTo', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","both","other-parental-responsibility","not-stated"] },
    { name: 'concerns', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'whatWouldPreventIt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'familyGroupMeetingOffered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'isUnborn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_PreProceedingsStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PreProceedingsStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'preProceedings', shape: safeguarding_v1_PreProceedings },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_PreviousPermanence: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PreviousPermanence',
  fields: [
    { name: 'recordedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'option', shape: safeguarding_shared_Code, codeSet: "ssda903/previous-permanence", validOn: "recordedOn" },
    { name: 'authority', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "dfe/local-authority", default: null },
    { name: 'outsideEngland', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/previous-permanence-place", default: null },
    { name: 'orderOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'orderDateKnown', shape: { kind: 'primitive', type: 'string' }, values: ["day","month","year","not-known"] },
  ],
}

const safeguarding_v1_PreviousPermanenceRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PreviousPermanenceRecorded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'previous', shape: safeguarding_v1_PreviousPermanence },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_PrivateFostering: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PrivateFostering',
  fields: [
    { name: 'kind', shape: safeguarding_shared_Code, codeSet: "cin-census/assessment-factors" },
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'notifiedBy', shape: { kind: 'primitive', type: 'string' }, values: ["carer","parent","other-arranger","professional","child"] },
    { name: 'notifiedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'parentsKnow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'parentsWhereabouts', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 200, default: null },
    { name: 'purpose', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'concerns', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
  ],
}

const safeguarding_v1_PrivateFosteringNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.PrivateFosteringNotified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'arrangement', shape: safeguarding_v1_PrivateFostering },
    { name: 'carer', shape: safeguarding_shared_ThirdParty },
    { name: 'household', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ProfessionalDisagreement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ProfessionalDisagreement',
  fields: [
    { name: 'stage', shape: { kind: 'primitive', type: 'string' }, values: ["practitioner","manager","senior-manager","safeguarding-partners"] },
    { name: 'about', shape: { kind: 'primitive', type: 'string' }, values: ["referral-decision","strategy-discussion","enquiry","plan","closure","placement","information-sharing","other"] },
    { name: 'inReplyTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 80, default: null },
    { name: 'disagreement', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'asksFor', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'answerBy', shape: { kind: 'primitive', type: 'timestamp' } },
  ],
}

const safeguarding_v1_ProfessionalDisagreementRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ProfessionalDisagreementRaised',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'disagreement', shape: safeguarding_v1_ProfessionalDisagreement },
    { name: 'raisedBy', shape: safeguarding_shared_Contact },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, minItems: 1 },
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

const safeguarding_v1_ProtectedFrom: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ProtectedFrom',
  fields: [
    { name: 'relationshipToChild', shape: { kind: 'primitive', type: 'string' }, values: ["mother","father","step-parent","parents-partner","former-partner-of-parent","sibling","grandparent","other-relative","neighbour","peer","other"] },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 120, default: null },
    { name: 'worksIn', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 10, default: [] },
  ],
}

const safeguarding_v1_ShieldedHousehold: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ShieldedHousehold',
  fields: [
    { name: 'setting', shape: { kind: 'primitive', type: 'string' }, values: ["refuge","safe-accommodation","own-home","with-family-or-friends","placement","hospital-or-care-home","other"] },
    { name: 'adults', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["mother","father","other-parent","carer","special-guardian","adopter"], maxItems: 6, default: [] },
    { name: 'otherChildren', shape: { kind: 'primitive', type: 'boolean' }, default: false },
  ],
}

const safeguarding_v1_Restriction: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Restriction',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["location-shield","source-shield","sealed","investigation-hold"] },
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["set","lifted"] },
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'protectsFrom', shape: { kind: 'array', items: safeguarding_v1_ProtectedFrom }, maxItems: 10, default: [] },
    { name: 'household', shape: { kind: 'nullable', of: safeguarding_v1_ShieldedHousehold }, default: null },
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

const safeguarding_v1_ReturnInterview: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ReturnInterview',
  fields: [
    { name: 'change', shape: { kind: 'primitive', type: 'string' }, values: ["offered","accepted","declined","completed"] },
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 40, default: null },
    { name: 'interviewer', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'whyDeclined', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'childAgreesToSharing', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whatTheChildSaid', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'risk', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'nextSteps', shape: { kind: 'array', items: safeguarding_shared_Action }, maxItems: 20, default: [] },
  ],
}

const safeguarding_v1_ReturnInterviewChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ReturnInterviewChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'interview', shape: safeguarding_v1_ReturnInterview },
    { name: 'associates', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_Review: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Review',
  fields: [
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["looked-after","short-breaks","pathway-plan"] },
    { name: 'heldOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'nextOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'participation', shape: safeguarding_shared_Code, codeSet: "ssda903/review-participation", validOn: "heldOn" },
    { name: 'isInTime', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'decisions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'recommendations', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
    { name: 'permanencePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["return-home","family-or-friends","long-term-fostering","residential","special-guardianship","adoption","independence","not-yet"], default: null },
    { name: 'reviewingOfficerIsConcerned', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_v1_ReviewHeld: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ReviewHeld',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'review', shape: safeguarding_v1_Review },
    { name: 'chairedBy', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_ConcludedEnquiry: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ConcludedEnquiry',
  fields: [
    { name: 'period', shape: safeguarding_shared_Period },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["substantiated-continuing-risk","substantiated-no-continuing-risk","not-substantiated"] },
    { name: 'categories', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 5, codeSet: "cin-census/category-of-abuse", default: [] },
    { name: 'next', shape: { kind: 'primitive', type: 'string' }, values: ["initial-conference","child-in-need","family-help","no-further-action","legal-proceedings"] },
    { name: 'conferenceBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'decision', shape: safeguarding_shared_MultiAgencyDecision },
  ],
}

const safeguarding_v1_Section47EnquiryConcluded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Section47EnquiryConcluded',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'enquiry', shape: safeguarding_v1_ConcludedEnquiry },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_StartedEnquiry: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StartedEnquiry',
  fields: [
    { name: 'startedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'jointWithPolice', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'categories', shape: { kind: 'array', items: safeguarding_shared_Code }, maxItems: 5, codeSet: "cin-census/category-of-abuse", default: [] },
    { name: 'strategyDiscussionAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 8000, default: null },
  ],
}

const safeguarding_v1_Section47EnquiryStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.Section47EnquiryStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'enquiry', shape: safeguarding_v1_StartedEnquiry },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_SeriousIncident: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SeriousIncident',
  fields: [
    { name: 'incidentOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'knownOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["death","serious-harm","death-of-looked-after-child","death-of-care-leaver"] },
    { name: 'abuseOrNeglect', shape: { kind: 'primitive', type: 'string' }, values: ["known","suspected","not-suspected"] },
    { name: 'outsideEngland', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'criminalInvestigation', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'rapidReviewBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'nature', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'knownTo', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["not-known","family-help","child-in-need","child-protection","looked-after","care-leaver"], maxItems: 6, default: [] },
  ],
}

const safeguarding_v1_SeriousIncidentNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SeriousIncidentNotified',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'incident', shape: safeguarding_v1_SeriousIncident },
    { name: 'thirdParties', shape: { kind: 'array', items: safeguarding_shared_ThirdParty }, maxItems: 20, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_SocialWorkerChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SocialWorkerChange',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'previousTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reason', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/social-worker-change", validOn: "from", default: null },
    { name: 'childToldOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_v1_SocialWorkerChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SocialWorkerChanged',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'change', shape: safeguarding_v1_SocialWorkerChange },
    { name: 'socialWorker', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'previousWorker', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_SpecialGuardianship: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SpecialGuardianship',
  fields: [
    { name: 'madeOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'reasonEpisodeCeased', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "ssda903/reason-episode-ceased", validOn: "madeOn", default: null },
    { name: 'wasLookedAfter', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'school', shape: { kind: 'primitive', type: 'string' }, values: ["guardian-agrees","guardian-does-not-agree"] },
    { name: 'supportUntil', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'supportPlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_SpecialGuardianshipMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SpecialGuardianshipMade',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'guardianship', shape: safeguarding_v1_SpecialGuardianship },
    { name: 'guardian', shape: safeguarding_shared_ThirdParty },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_StrategyDiscussionCall: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StrategyDiscussionCall',
  fields: [
    { name: 'at', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'urgency', shape: { kind: 'primitive', type: 'string' }, values: ["immediate","same-day","within-three-working-days"] },
    { name: 'by', shape: { kind: 'primitive', type: 'string' }, values: ["telephone","video","in-person"] },
    { name: 'reason', shape: { kind: 'primitive', type: 'string' }, maxLength: 8000 },
    { name: 'crimeSuspected', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'bring', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_StrategyDiscussionCalled: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StrategyDiscussionCalled',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'call', shape: safeguarding_v1_StrategyDiscussionCall },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, minItems: 1 },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_StrategyDiscussion: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StrategyDiscussion',
  fields: [
    { name: 'heldAt', shape: { kind: 'primitive', type: 'timestamp' } },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["section-47-joint","section-47-social-care-alone","criminal-investigation-alone","assessment","no-further-action"] },
    { name: 'criminalInvestigation', shape: { kind: 'primitive', type: 'boolean' }, default: false },
    { name: 'medicalExamination', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-needed","agreed","done"], default: null },
    { name: 'familyToBeTold', shape: { kind: 'primitive', type: 'string' }, values: ["now","when-police-agree","not-yet"] },
    { name: 'whyFamilyNotTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 2000, default: null },
    { name: 'decision', shape: safeguarding_shared_MultiAgencyDecision },
    { name: 'actions', shape: { kind: 'array', items: safeguarding_shared_Action }, maxItems: 30, default: [] },
  ],
}

const safeguarding_v1_StrategyDiscussionHeld: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.StrategyDiscussionHeld',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'discussion', shape: safeguarding_v1_StrategyDiscussion },
    { name: 'addressees', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 30, default: [] },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_SupportPlanReview: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SupportPlanReview',
  fields: [
    { name: 'of', shape: { kind: 'primitive', type: 'string' }, values: ["special-guardianship","child-arrangements","informal-kinship"] },
    { name: 'heldOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["continues","changed","ended"] },
    { name: 'nextOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'services', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, values: ["financial","therapy","contact","training","respite","education","advice","other"], maxItems: 8, default: [] },
    { name: 'whatChanged', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'carersView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_SupportPlanReviewed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.SupportPlanReviewed',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'review', shape: safeguarding_v1_SupportPlanReview },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_UnbornChildPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.UnbornChildPlan',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'expectedOn', shape: { kind: 'primitive', type: 'date' } },
    { name: 'category', shape: { kind: 'nullable', of: safeguarding_shared_Code }, codeSet: "cin-census/category-of-abuse", validOn: "from", default: null },
    { name: 'atBirth', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'leadPractitioner', shape: safeguarding_shared_Contact },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
  ],
}

const safeguarding_v1_UnbornChildsMother: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.UnbornChildsMother',
  fields: [
    { name: 'nhsNumber', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "nhs-number", maxLength: 10, default: null },
    { name: 'name', shape: { kind: 'primitive', type: 'string' }, maxLength: 120 },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
  ],
}

const safeguarding_v1_UnbornChildPlanStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.UnbornChildPlanStarted',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'plan', shape: safeguarding_v1_UnbornChildPlan },
    { name: 'mother', shape: safeguarding_v1_UnbornChildsMother },
    { name: 'bookedWith', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_UnregisteredPlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.UnregisteredPlacement',
  fields: [
    { name: 'from', shape: { kind: 'primitive', type: 'date' } },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'providerName', shape: { kind: 'primitive', type: 'string' }, maxLength: 120 },
    { name: 'provider', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'setting', shape: { kind: 'primitive', type: 'string' }, values: ["flat-or-house","holiday-let","hotel","caravan-or-boat","residential-unit","other"] },
    { name: 'providerSector', shape: safeguarding_shared_Code, codeSet: "ssda903/placement-provider", validOn: "from" },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_shared_Address }, default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'registrationApplied', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'isDeprivedOfLiberty', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'approvedBy', shape: { kind: 'primitive', type: 'string' }, values: ["director-of-childrens-services","other"] },
    { name: 'why', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'howItIsKeptSafe', shape: { kind: 'primitive', type: 'string' }, maxLength: 4000 },
    { name: 'reviewOn', shape: { kind: 'primitive', type: 'date' } },
  ],
}

const safeguarding_v1_UnregisteredPlacementUsed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.UnregisteredPlacementUsed',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'placement', shape: safeguarding_v1_UnregisteredPlacement },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_shared_Handling }, default: null },
  ],
}

const safeguarding_v1_MissedAppointment: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.MissedAppointment',
  fields: [
    { name: 'service', shape: { kind: 'primitive', type: 'string' }, values: ["paediatrics","therapy","dental","eyes","hearing","immunisation","health-visiting","mental-health","hospital-other","other"] },
    { name: 'on', shape: { kind: 'primitive', type: 'date' } },
    { name: 'missedInTwelveMonths', shape: { kind: 'primitive', type: 'int' } },
    { name: 'clinicalNeed', shape: { kind: 'primitive', type: 'string' }, values: ["routine","soon","urgent"] },
    { name: 'effectOnChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
    { name: 'done', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, maxLength: 4000, default: null },
  ],
}

const safeguarding_v1_WasNotBrought: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.WasNotBrought',
  fields: [
    { name: 'children', shape: { kind: 'array', items: safeguarding_shared_Child }, maxItems: 20, minItems: 1 },
    { name: 'appointment', shape: safeguarding_v1_MissedAppointment },
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
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["restricted","corrected","retracted","wrong-child","misdelivered"] },
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
    { name: 'noIdentifierReason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-known","not-yet-allocated","would-delay","would-not-help","more-detrimental"], default: null },
    { name: 'givenName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'familyName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'school', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'present', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'voice', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AbsenceByCode: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AbsenceByCode',
  fields: [
    { name: 'code', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["C","C1","C2","E","G","I","J1","M","N","O","Q","R","S","T","U","Y1","Y2","Y3","Y4","Y5","Y6","Y7"], default: null },
    { name: 'sessions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
  ],
}

const safeguarding_view_v1_Absence: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Absence',
  fields: [
    { name: 'level', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["persistent","severe"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'sessionsPossible', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'sessionsMissed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'percentMissed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'byCode', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_v1_AbsenceByCode } }, default: null },
    { name: 'whatIsKnown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'supportGiven', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
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

const safeguarding_view_v1_AbsenceConcernRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AbsenceConcernRaised',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'absence', shape: { kind: 'nullable', of: safeguarding_view_v1_Absence }, default: null },
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

const safeguarding_view_v1_UnsuitableAccommodation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.UnsuitableAccommodation',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'kind', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/accommodation", default: null },
    { name: 'why', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["unsafe","temporary","not-affordable","in-disrepair","too-far","no-support","rough-sleeping","custody","other"], default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'risk', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'whatIsBeingDone', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'noticeEndsOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_AccommodationUnsuitable: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AccommodationUnsuitable',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'accommodation', shape: { kind: 'nullable', of: safeguarding_view_v1_UnsuitableAccommodation }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_shared_Period: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Period',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
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

const safeguarding_view_v1_AddressChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AddressChange',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["home","temporary","with-another-carer","no-fixed-address"], default: null },
    { name: 'asOf', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'why', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["moved","earlier-was-wrong","confirmed"], default: null },
    { name: 'supersedesAsOf', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'knownFrom', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["seen-on-a-visit","patient-record","tenancy","family-said","another-agency"], default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'newAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'household', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
  ],
}

const safeguarding_view_v1_AddressChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AddressChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'change', shape: { kind: 'nullable', of: safeguarding_view_v1_AddressChange }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_AdoptionDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptionDecision',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["decided","reversed"], default: null },
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reasonReversed', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adoption-reversal-reason", default: null },
    { name: 'route', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["parents-consent","placement-order","not-yet-known"], default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AdoptionDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptionDecided',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'decision', shape: { kind: 'nullable', of: safeguarding_view_v1_AdoptionDecision }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_AdoptionMatch: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptionMatch',
  fields: [
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'adoptersAgency', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'adopters', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-number", default: null },
    { name: 'adoptersSex', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-sex", default: null },
    { name: 'adoptersLegalStatus', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-legal-status", default: null },
    { name: 'byCurrentFosterCarer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["adoption","fostering-for-adoption","concurrent"], default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AdoptionMatched: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptionMatched',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'match', shape: { kind: 'nullable', of: safeguarding_view_v1_AdoptionMatch }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_AdoptionOrder: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptionOrder',
  fields: [
    { name: 'madeOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reasonEpisodeCeased', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/reason-episode-ceased", default: null },
    { name: 'adopters', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-number", default: null },
    { name: 'adoptersSex', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-sex", default: null },
    { name: 'adoptersLegalStatus', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-legal-status", default: null },
    { name: 'byCurrentFosterCarer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'newIdentityToCome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_shared_CourtCase: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.CourtCase',
  fields: [
    { name: 'court', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'caseNumber', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AdoptionOrderMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptionOrderMade',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'order', shape: { kind: 'nullable', of: safeguarding_view_v1_AdoptionOrder }, default: null },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_view_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_AdoptivePlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptivePlacement',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'type', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'adopters', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-number", default: null },
    { name: 'adoptersSex', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-sex", default: null },
    { name: 'adoptersLegalStatus', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/adopter-legal-status", default: null },
    { name: 'byCurrentFosterCarer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'contactWithBirthFamily', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'whoMayDecide', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AdoptionPlaced: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdoptionPlaced',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'placement', shape: { kind: 'nullable', of: safeguarding_view_v1_AdoptivePlacement }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_AdultRisk: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdultRisk',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["release-planned","released","recalled","licence-changed","order-made","order-changed","order-ended","level-changed","moved","contact-found"], default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'linkToChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["lives-with","has-contact","former-household","relative","victim","neighbourhood","other"], default: null },
    { name: 'personReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'managedUnder', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["category-1","category-2","category-3","category-4","not-managed"], default: null },
    { name: 'level', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["level-1","level-2","level-3"], default: null },
    { name: 'orders', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["sexual-harm-prevention","sexual-risk","restraining","non-molestation","domestic-abuse-protection","licence","notification-requirements","other"], default: null },
    { name: 'conditions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'effectOnChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AdultRiskChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdultRiskChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'risk', shape: { kind: 'nullable', of: safeguarding_view_v1_AdultRisk }, default: null },
    { name: 'adult', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'supervisor', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Advocacy: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Advocacy',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["offered","opted-out","active","ended"], default: null },
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'trigger', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["conference","becoming-looked-after","placement-move","review","deprivation-of-liberty","complaint","leaving-care","asked-for"], default: null },
    { name: 'optedOutBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["child","parent","authority-for-child"], default: null },
    { name: 'childIsCompetent', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'isFor', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["child","parent"], default: null },
    { name: 'isInstructed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'safeContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'meetingOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_AdvocacyChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdvocacyChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'advocacy', shape: { kind: 'nullable', of: safeguarding_view_v1_Advocacy }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_AdvocacyIssue: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdvocacyIssue',
  fields: [
    { name: 'raisedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'told', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["as-child-instructs","non-instructed","only-that-there-is-one"], default: null },
    { name: 'category', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["placement","family-time","education","health","safety","decision-or-review","rights","complaint","leaving-care","other"], default: null },
    { name: 'content', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'whatTheChildWants', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'answerBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_AdvocacyIssueRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AdvocacyIssueRaised',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'issue', shape: { kind: 'nullable', of: safeguarding_view_v1_AdvocacyIssue }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ServiceAgreement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ServiceAgreement',
  fields: [
    { name: 'service', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family-help","own-health-information"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["given","refused","withdrawn"], default: null },
    { name: 'with', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'by', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","other-parental-responsibility","child"], default: null },
    { name: 'competent', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'byName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'scope', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
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

const safeguarding_view_v1_Allegation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Allegation',
  fields: [
    { name: 'raisedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'criteria', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["harmed-a-child","possible-offence-against-a-child","may-pose-a-risk","may-not-be-suitable"], default: null },
    { name: 'role', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["teacher","teaching-assistant","early-years","foster-carer","residential-worker","health-professional","social-worker","police-officer","youth-worker","transport","sport-or-faith","volunteer","other"], default: null },
    { name: 'employer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'namedPerson', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'policeTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'childSafeNow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AllegedProfessional: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AllegedProfessional',
  fields: [
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'registration', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AllegationAgainstProfessionalRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AllegationAgainstProfessionalRaised',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'allegation', shape: { kind: 'nullable', of: safeguarding_view_v1_Allegation }, default: null },
    { name: 'person', shape: { kind: 'nullable', of: safeguarding_view_v1_AllegedProfessional }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_CompletedAssessment: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CompletedAssessment',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family-help","child-and-family","section-47","pre-birth","private-fostering","kinship-carer"], default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["no-further-action","family-help","child-in-need","strategy-discussion","looked-after","other-support","not-stated"], default: null },
    { name: 'closureReason', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/closure-reason", default: null },
    { name: 'primaryNeed', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/primary-need", default: null },
    { name: 'factors', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'householdFactors', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'disabilities', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/disability", default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'analysis', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'householdAnalysis', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_shared_FamilyNotice: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.FamilyNotice',
  fields: [
    { name: 'given', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'givenAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'whatWasSaid', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'whyNotGiven', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AssessmentCompleted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AssessmentCompleted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'assessment', shape: { kind: 'nullable', of: safeguarding_view_v1_CompletedAssessment }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_view_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_StartedAssessment: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.StartedAssessment',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family-help","child-and-family","section-47","pre-birth","private-fostering","kinship-carer"], default: null },
    { name: 'startedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'dueOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'scope', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_AssessmentStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.AssessmentStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'assessment', shape: { kind: 'nullable', of: safeguarding_view_v1_StartedAssessment }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_view_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Birth: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Birth',
  fields: [
    { name: 'bornOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'registeredOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'multiple', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'nhsNumberGiven', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'unbornReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'bornAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'stays', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["with-mother","in-neonatal-care","elsewhere"], default: null },
  ],
}

const safeguarding_view_v1_BirthRegistered: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.BirthRegistered',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'birth', shape: { kind: 'nullable', of: safeguarding_view_v1_Birth }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_CareLeaverStatus: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CareLeaverStatus',
  fields: [
    { name: 'recordedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'sharing', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["care-leaver-agrees","care-leaver-does-not-agree"], default: null },
    { name: 'category', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["eligible","relevant","former-relevant","qualifying","none"], default: null },
    { name: 'inTouch', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/in-touch", default: null },
    { name: 'activity', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/activity", default: null },
    { name: 'accommodation', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/accommodation", default: null },
    { name: 'pathwayPlanReviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'isStayingPut', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'supportNeeded', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_CareLeaverStatusChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CareLeaverStatusChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'status', shape: { kind: 'nullable', of: safeguarding_view_v1_CareLeaverStatus }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_CareApplication: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CareApplication',
  fields: [
    { name: 'issuedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'for', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["care-order","supervision-order","emergency-protection-order","secure-accommodation-order","recovery-order","other"], default: null },
    { name: 'firstHearingOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'dueBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'localAuthorityLawyer', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'grounds', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_CareProceedingsIssued: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CareProceedingsIssued',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'application', shape: { kind: 'nullable', of: safeguarding_view_v1_CareApplication }, default: null },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_view_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ChildDeath: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ChildDeath',
  fields: [
    { name: 'diedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'place', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["hospital","home","hospice","public-place","school","custody","abroad","other"], default: null },
    { name: 'expected', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'causeKnown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'jointAgencyResponse', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'coronerTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'seriousIncident', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["no","being-considered","notified"], default: null },
    { name: 'otherChildren', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ChildDeathNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ChildDeathNotified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'death', shape: { kind: 'nullable', of: safeguarding_view_v1_ChildDeath }, default: null },
    { name: 'keyWorker', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_MissingEducation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MissingEducation',
  fields: [
    { name: 'identifiedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'lastSeenOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'whereaboutsKnown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'lastSchool', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'lastKnownAddress', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'how', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-started-school","off-roll-without-destination","moved-into-area","refused-place","other"], default: null },
    { name: 'enquiriesMade', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'reasonForConcern', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'foundOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_ChildMissingEducationIdentified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ChildMissingEducationIdentified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'missing', shape: { kind: 'nullable', of: safeguarding_view_v1_MissingEducation }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_FileReceipt: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FileReceipt',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'receivedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'isComplete', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whatIsMissing', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ChildProtectionFileReceived: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ChildProtectionFileReceived',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'receipt', shape: { kind: 'nullable', of: safeguarding_view_v1_FileReceipt }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_TransferredFile: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.TransferredFile',
  fields: [
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'sentOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'leftOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'sentBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["secure-transfer","by-hand","recorded-post"], default: null },
    { name: 'receivingSchool', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'receivingSchoolUrn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "school-urn", default: null },
    { name: 'needToKnowNow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'holdsThirdPartyMaterial', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_ChildProtectionFileTransferred: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ChildProtectionFileTransferred',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'file', shape: { kind: 'nullable', of: safeguarding_view_v1_TransferredFile }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ChildViews: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ChildViews',
  fields: [
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'occasion', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["review","conference","visit","meeting","move","other"], default: null },
    { name: 'sharing', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["child-agrees","child-does-not-agree"], default: null },
    { name: 'how', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["spoken","written","drawn","signed","through-advocate","through-observation"], default: null },
    { name: 'inTheirWords', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'whatTheyWantToHappen', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'notToBeToldTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ChildViewsRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ChildViewsRecorded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'views', shape: { kind: 'nullable', of: safeguarding_view_v1_ChildViews }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_shared_Dissent: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Dissent',
  fields: [
    { name: 'agency', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'view', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_shared_MultiAgencyDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.MultiAgencyDecision',
  fields: [
    { name: 'decidedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'decidedBy', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'rationale', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'dissent', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Dissent } }, default: null },
  ],
}

const safeguarding_view_v1_CoWorking: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CoWorking',
  fields: [
    { name: 'decision', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["joins","does-not-join","leaves"], default: null },
    { name: 'harmThreshold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["significant-harm-suspected","significant-harm-likely","significant-harm-found","not-met"], default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'childProtectionPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'familyHelpLead', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'decided', shape: { kind: 'nullable', of: safeguarding_view_shared_MultiAgencyDecision }, default: null },
  ],
}

const safeguarding_view_v1_CoWorkingDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CoWorkingDecided',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'coWorking', shape: { kind: 'nullable', of: safeguarding_view_v1_CoWorking }, default: null },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_view_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_shared_Action: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.Action',
  fields: [
    { name: 'what', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'owner', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'ownedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'dueOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_CommunitySafetyPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CommunitySafetyPlan',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["started","reviewed","ended"], default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'harmTypes', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'locationTypes', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["home-area","school-or-college","way-to-school","park-or-open-space","shopping-area","transport-hub","takeaway-or-cafe","hotel-or-short-let","private-address","vehicle","online","other"], default: null },
    { name: 'nationalReferral', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-considered","considered","referred","reasonable-grounds","conclusive-grounds","negative"], default: null },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'actions', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Action } }, default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_SafeAdult: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SafeAdult',
  fields: [
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'relationship', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'telephone', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_CommunitySafetyPlanChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CommunitySafetyPlanChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'plan', shape: { kind: 'nullable', of: safeguarding_view_v1_CommunitySafetyPlan }, default: null },
    { name: 'safeAdult', shape: { kind: 'nullable', of: safeguarding_view_v1_SafeAdult }, default: null },
    { name: 'peers', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
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

const safeguarding_view_v1_ReceivedContact: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ReceivedContact',
  fields: [
    { name: 'receivedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'channel', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["telephone","online-form","email","in-person","hub","not-stated"], default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'primaryNeed', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/primary-need", default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["information-and-advice","no-further-action","family-help","referral","passed-to-another-authority"], default: null },
    { name: 'decidedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'rationale', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'passedTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_view_v1_ContactReceived: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ContactReceived',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'received', shape: { kind: 'nullable', of: safeguarding_view_v1_ReceivedContact }, default: null },
    { name: 'source', shape: { kind: 'nullable', of: safeguarding_view_v1_ConcernSource }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_OverdueAction: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.OverdueAction',
  fields: [
    { name: 'action', shape: { kind: 'nullable', of: safeguarding_view_shared_Action }, default: null },
    { name: 'since', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'actsOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["core-group","manager","reviewing-conference"], default: null },
    { name: 'nextCoreGroupOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_CoreGroupActionOverdue: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CoreGroupActionOverdue',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'overdue', shape: { kind: 'nullable', of: safeguarding_view_v1_OverdueAction }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_LocatedChild: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LocatedChild',
  fields: [
    { name: 'foundAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'place', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'force', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ons/police-force-area", default: null },
    { name: 'placeAuthority', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "dfe/local-authority", default: null },
    { name: 'missingReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'now', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["with-police","in-hospital","with-social-care","with-carer","on-the-way-home"], default: null },
    { name: 'custody', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-arrested","voluntary-interview","arrested","police-protection","released"], default: null },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'nationalReferral', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-considered","considered","referred","reasonable-grounds","conclusive-grounds","negative"], default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_CountyLinesLocated: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CountyLinesLocated',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'located', shape: { kind: 'nullable', of: safeguarding_view_v1_LocatedChild }, default: null },
    { name: 'withWhom', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_CourtOrder: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CourtOrder',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["interim-care","care","interim-supervision","supervision","emergency-protection","child-assessment","recovery","secure-accommodation","child-arrangements","prohibited-steps","specific-issue","non-molestation","placement","wardship","other"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["made","varied","extended","discharged"], default: null },
    { name: 'madeOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'limitsContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'content', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_CourtOrderMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.CourtOrderMade',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'order', shape: { kind: 'nullable', of: safeguarding_view_v1_CourtOrder }, default: null },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_view_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_DelegationAgreed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.DelegationAgreed',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'at', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["placement-plan","review","other"], default: null },
    { name: 'parentsAgree', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_shared_DelegatedDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.DelegatedDecision',
  fields: [
    { name: 'about', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["routine-health-care","dental-and-optical-care","immunisation","planned-treatment","emergency-treatment","school-trips","school-meetings","personal-care","haircuts","overnight-stays","activities","photographs-and-media","faith-observance","holidays","passport","other"], default: null },
    { name: 'decidedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["carer","provider","authority","parent","child"], default: null },
    { name: 'conditions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_DelegatedAuthorityChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.DelegatedAuthorityChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'agreed', shape: { kind: 'nullable', of: safeguarding_view_v1_DelegationAgreed }, default: null },
    { name: 'decisions', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_DelegatedDecision } }, default: null },
    { name: 'consentContact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_DeprivationOfLiberty: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.DeprivationOfLiberty',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["started","extended","ended"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'authority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["high-court","secure-accommodation-order","court-of-protection"], default: null },
    { name: 'restrictions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'placementType', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", default: null },
    { name: 'placementIsRegistered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_DeprivationOfLibertyChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.DeprivationOfLibertyChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'deprivation', shape: { kind: 'nullable', of: safeguarding_view_v1_DeprivationOfLiberty }, default: null },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_view_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_SchoolDisclosure: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SchoolDisclosure',
  fields: [
    { name: 'disclosedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'words', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'immediacy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["immediate-danger","same-day","routine"], default: null },
    { name: 'crimeSuspected', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'factors', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'injuriesSeen', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["none","seen","not-looked-for"], default: null },
    { name: 'done', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'goesHome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'familyInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyFamilyNotInformed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_DisclosureInSchoolRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.DisclosureInSchoolRecorded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'disclosure', shape: { kind: 'nullable', of: safeguarding_view_v1_SchoolDisclosure }, default: null },
    { name: 'saidOf', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
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

const safeguarding_view_v1_HomeEducation: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.HomeEducation',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["intended","started","ended"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'toldBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["parent","school","other"], default: null },
    { name: 'toldOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reasonsGiven', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'authorityConsent', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-required","required","given","refused"], default: null },
    { name: 'suitability', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-yet-known","suitable","not-suitable"], default: null },
    { name: 'childLastSeenOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_ElectiveHomeEducationNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ElectiveHomeEducationNotified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'homeEducation', shape: { kind: 'nullable', of: safeguarding_view_v1_HomeEducation }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Exclusion: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Exclusion',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["suspension","permanent"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["recorded","cancelled","reinstated"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'sessions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'sessionsThisYear', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["PP","PA","VP","VA","OW","BU","RA","LG","DS","SM","DA","DM","TH","DB","PH","MT"], default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'educationMeanwhile', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'governorsDecideBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_ExclusionRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ExclusionRecorded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'exclusion', shape: { kind: 'nullable', of: safeguarding_view_v1_Exclusion }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ExploitationRisk: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ExploitationRisk',
  fields: [
    { name: 'identifiedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'types', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'indicators', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["missing-episodes","money-or-gifts","older-associates","found-out-of-area","drugs-or-weapons","injury","debt","several-telephones","change-of-behaviour","disclosure","online-contact","other"], default: null },
    { name: 'immediacy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["immediate-danger","same-day","routine"], default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'locationTypes', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["home-area","school-or-college","way-to-school","park-or-open-space","shopping-area","transport-hub","takeaway-or-cafe","hotel-or-short-let","private-address","vehicle","online","other"], default: null },
    { name: 'nationalReferral', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-considered","considered","referred","reasonable-grounds","conclusive-grounds","negative"], default: null },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_ExploitationRiskIdentified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ExploitationRiskIdentified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'risk', shape: { kind: 'nullable', of: safeguarding_view_v1_ExploitationRisk }, default: null },
    { name: 'adultsOfConcern', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'peers', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_FamilyGroupMeeting: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FamilyGroupMeeting',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["offered","accepted","declined","held","not-offered"], default: null },
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'stage', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["before-proceedings","early-help","during-proceedings","return-home","other"], default: null },
    { name: 'offeredTo', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["mother","father","other-parental-responsibility"], default: null },
    { name: 'whyNotOffered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'childTookPart', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["plan-made","no-plan","to-meet-again"], default: null },
    { name: 'coordinator', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_FamilyGroupDecisionMakingChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FamilyGroupDecisionMakingChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'meeting', shape: { kind: 'nullable', of: safeguarding_view_v1_FamilyGroupMeeting }, default: null },
    { name: 'invited', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_FamilyHelpStep: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FamilyHelpStep',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["stepped-up","stepped-down","closed"], default: null },
    { name: 'fromLevel', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["universal","family-help","child-in-need","child-protection"], default: null },
    { name: 'toLevel', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["universal","family-help","child-in-need","child-protection"], default: null },
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'leadStays', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyLeadChanges', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'nowSees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'closureReason', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/closure-reason", default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_FamilyHelpStepChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FamilyHelpStepChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'step', shape: { kind: 'nullable', of: safeguarding_view_v1_FamilyHelpStep }, default: null },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_view_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_FamilyNetworkPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FamilyNetworkPlan',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["agreed","reviewed","broken-down","ended"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'aim', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'whyBrokenDown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'ifItBreaksDown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'isSafe', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_FamilyNetworkPart: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FamilyNetworkPart',
  fields: [
    { name: 'member', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'does', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_FamilyNetworkPlanChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FamilyNetworkPlanChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'network', shape: { kind: 'nullable', of: safeguarding_view_v1_FamilyNetworkPlan }, default: null },
    { name: 'parts', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_v1_FamilyNetworkPart } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_FgmReport: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FgmReport',
  fields: [
    { name: 'basis', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["the-girl-said-so","physical-signs-seen"], default: null },
    { name: 'learnedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'profession', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["healthcare-professional","teacher"], default: null },
    { name: 'professional', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'policeTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["yes-by-telephone","yes-in-person","not-yet"], default: null },
    { name: 'policeToldAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'age', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'safeguardingAction', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_FgmReported: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FgmReported',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'report', shape: { kind: 'nullable', of: safeguarding_view_v1_FgmReport }, default: null },
    { name: 'otherGirls', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_InformationRequest: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InformationRequest',
  fields: [
    { name: 'purpose', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["section-47-enquiry","assessment","referral-screening","missing-child","strategy-discussion","court-proceedings","other"], default: null },
    { name: 'statute', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["children-act-1989-s47","children-act-1989-s17","children-act-2004-s10","children-act-2004-s16la","court-order","other"], default: null },
    { name: 'question', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'about', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'respondBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'urgency', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["immediate","same-day","one-working-day","three-working-days","ten-working-days"], default: null },
    { name: 'familyKnows', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyFamilyDoesNotKnow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_InformationRequested: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InformationRequested',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'request', shape: { kind: 'nullable', of: safeguarding_view_v1_InformationRequest }, default: null },
    { name: 'requester', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_InformationReply: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InformationReply',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["returned","nothing-known","declined"], default: null },
    { name: 'declinedBecause', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-relevant","more-detrimental-than-not-disclosing","barred-by-law","unreasonable","young-person-refuses","not-ours-to-give"], default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'information', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'answeredAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
  ],
}

const safeguarding_view_v1_InformationReturned: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InformationReturned',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'reply', shape: { kind: 'nullable', of: safeguarding_view_v1_InformationReply }, default: null },
    { name: 'thirdParties', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_InitialConference: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InitialConference',
  fields: [
    { name: 'heldOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'strategyDiscussionOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'whyLate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["child-protection-plan","child-in-need","family-help","no-further-action","adjourned","not-stated"], default: null },
    { name: 'category', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/category-of-abuse", default: null },
    { name: 'coreGroupFirstOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'parentsTookPart', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'outlinePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'decided', shape: { kind: 'nullable', of: safeguarding_view_shared_MultiAgencyDecision }, default: null },
  ],
}

const safeguarding_view_v1_InitialConferenceHeld: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InitialConferenceHeld',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'conference', shape: { kind: 'nullable', of: safeguarding_view_v1_InitialConference }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_InfantInjury: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InfantInjury',
  fields: [
    { name: 'seenAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'site', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'ageInWeeks', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'mobility', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-rolling","rolling","sitting","crawling","not-known"], default: null },
    { name: 'kinds', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["bruise","burn-or-scald","fracture","head-injury","bleeding","bite","other"], default: null },
    { name: 'description', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'explanation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'paediatricReview', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["asked-for","done","not-yet"], default: null },
    { name: 'now', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["admitted","in-department","sent-home","on-the-way-to-hospital"], default: null },
  ],
}

const safeguarding_view_v1_InjuryToNonMobileInfantRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.InjuryToNonMobileInfantRecorded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'injury', shape: { kind: 'nullable', of: safeguarding_view_v1_InfantInjury }, default: null },
    { name: 'carersPresent', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
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

const safeguarding_view_v1_KinshipArrangement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.KinshipArrangement',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["informal","private-law-order","kinship-foster","special-guardianship"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["started","ended"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'agreedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family","authority","court"], default: null },
    { name: 'support', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'wasLookedAfter', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_view_v1_KinshipArrangementChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.KinshipArrangementChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'arrangement', shape: { kind: 'nullable', of: safeguarding_view_v1_KinshipArrangement }, default: null },
    { name: 'carer', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'delegatedAuthority', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_DelegatedDecision } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_LeadPractitionerChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LeadPractitionerChange',
  fields: [
    { name: 'role', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["family-help-lead-practitioner","lead-child-protection-practitioner","social-worker","personal-adviser"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["allocated","changed","ended"], default: null },
    { name: 'practitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'previous', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'reason', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/social-worker-change", unknownCodes: "flag", default: null },
  ],
}

const safeguarding_view_v1_LeadPractitionerChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LeadPractitionerChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'leadership', shape: { kind: 'nullable', of: safeguarding_view_v1_LeadPractitionerChange }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_LegalStatus: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LegalStatus',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'status', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/legal-status", default: null },
    { name: 'reasonForEpisode', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/reason-new-episode", default: null },
  ],
}

const safeguarding_view_shared_ResponsibilityHolder: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.shared.ResponsibilityHolder',
  fields: [
    { name: 'holder', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","second-parent","step-parent","special-guardian","person-named-in-order","local-authority","other"], default: null },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'isLimitedByAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_LegalStatusChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LegalStatusChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'legal', shape: { kind: 'nullable', of: safeguarding_view_v1_LegalStatus }, default: null },
    { name: 'parentalResponsibility', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ResponsibilityHolder } }, default: null },
    { name: 'delegatedAuthority', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_DelegatedDecision } }, default: null },
    { name: 'consentContact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_LookedAfterEnd: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LookedAfterEnd',
  fields: [
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reasonEpisodeCeased', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/reason-episode-ceased", default: null },
    { name: 'wasPlanned', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'supportAfterwards', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'livesAt', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'isCareLeaver', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_LookedAfterEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LookedAfterEnded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'lookedAfter', shape: { kind: 'nullable', of: safeguarding_view_v1_LookedAfterEnd }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_LookedAfterStart: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LookedAfterStart',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reasonForEpisode', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/reason-new-episode", default: null },
    { name: 'legalStatus', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/legal-status", default: null },
    { name: 'categoryOfNeed', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/category-of-need", default: null },
    { name: 'placementType', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", default: null },
    { name: 'placementProvider', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-provider", default: null },
    { name: 'accommodatedWith', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["parents-agreement","child-over-16","nobody-with-responsibility","order"], default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
  ],
}

const safeguarding_view_v1_LookedAfterHeader: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LookedAfterHeader',
  fields: [
    { name: 'sex', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/sex", default: null },
    { name: 'ethnicity', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "dfe/ethnicity", default: null },
    { name: 'isUnaccompaniedAsylumSeeker', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'isMother', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_LookedAfterStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LookedAfterStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'lookedAfter', shape: { kind: 'nullable', of: safeguarding_view_v1_LookedAfterStart }, default: null },
    { name: 'header', shape: { kind: 'nullable', of: safeguarding_view_v1_LookedAfterHeader }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_MaracOutcome: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MaracOutcome',
  fields: [
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'heldOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["visible-high-risk","professional-judgement","escalation","repeat"], default: null },
    { name: 'repeat', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'adviser', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'actions', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Action } }, default: null },
    { name: 'safetyPlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'safeAddress', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'safeContact', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_MaracVictim: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MaracVictim',
  fields: [
    { name: 'relationshipToChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","step-parent","sibling","other-relative","carer","child-itself"], default: null },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_MaracOutcomeRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MaracOutcomeRecorded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'conference', shape: { kind: 'nullable', of: safeguarding_view_v1_MaracOutcome }, default: null },
    { name: 'victim', shape: { kind: 'nullable', of: safeguarding_view_v1_MaracVictim }, default: null },
    { name: 'perpetrator', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_EndedMissingEpisode: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.EndedMissingEpisode',
  fields: [
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'endedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'how', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["came-back","found-by-police","found-by-carer","found-by-another","made-contact","not-stated"], default: null },
    { name: 'condition', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["well","hurt","needs-medical-care","not-seen","not-stated"], default: null },
    { name: 'foundAt', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'foundInForce', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ons/police-force-area", default: null },
    { name: 'preventionInterview', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["held","offered","declined","not-held"], default: null },
    { name: 'returnInterviewBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'harm', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_MissingEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MissingEnded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'missing', shape: { kind: 'nullable', of: safeguarding_view_v1_EndedMissingEpisode }, default: null },
    { name: 'withWhom', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_MissingEpisode: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MissingEpisode',
  fields: [
    { name: 'type', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/missing-type", default: null },
    { name: 'since', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'reportedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'reportedTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["police","not-yet-police","children-social-care"], default: null },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'policeGrading', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["no-apparent-risk","low","medium","high"], default: null },
    { name: 'missingFrom', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["home","placement","school","hospital","other"], default: null },
    { name: 'lastSeen', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'ethnicity', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "dfe/ethnicity", default: null },
    { name: 'description', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'vulnerability', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'exploitationSuspected', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_MissingStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MissingStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'missing', shape: { kind: 'nullable', of: safeguarding_view_v1_MissingEpisode }, default: null },
    { name: 'associates', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'foundIn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_FrameworkIndicator: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FrameworkIndicator',
  fields: [
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["stay-together","family-network","safe-in-and-outside-home","stable-loving-homes","multi-agency-working","leadership","workforce"], default: null },
    { name: 'code', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'title', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'authority', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "dfe/local-authority", default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'numerator', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'denominator', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'isSuppressed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'definition', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_NationalFrameworkIndicatorPublished: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.NationalFrameworkIndicatorPublished',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'indicator', shape: { kind: 'nullable', of: safeguarding_view_v1_FrameworkIndicator }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_NationalReferralDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.NationalReferralDecision',
  fields: [
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'stage', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["reasonable-grounds","conclusive-grounds"], default: null },
    { name: 'decision', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["positive","negative","suspended"], default: null },
    { name: 'decidedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'decidedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["single-competent-authority","immigration-enforcement-competent-authority","local-devolved-decision"], default: null },
    { name: 'recoveryUntil', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_NationalReferralDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.NationalReferralDecided',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'nationalReferral', shape: { kind: 'nullable', of: safeguarding_view_v1_NationalReferralDecision }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_NationalReferral: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.NationalReferral',
  fields: [
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'madeAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'firstResponder', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'exploitationTypes', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'locationTypes', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["home-area","school-or-college","way-to-school","park-or-open-space","shopping-area","transport-hub","takeaway-or-cafe","hotel-or-short-let","private-address","vehicle","online","other"], default: null },
    { name: 'defenceMayApply', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_NationalReferralMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.NationalReferralMade',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'nationalReferral', shape: { kind: 'nullable', of: safeguarding_view_v1_NationalReferral }, default: null },
    { name: 'adultsOfConcern', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_NhsNumberChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.NhsNumberChange',
  fields: [
    { name: 'previous', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "nhs-number", default: null },
    { name: 'current', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "nhs-number", default: null },
    { name: 'why', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["duplicate-found","given-in-error","confused-with-another","first-number-given"], default: null },
    { name: 'asOf', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_NhsNumberChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.NhsNumberChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'change', shape: { kind: 'nullable', of: safeguarding_view_v1_NhsNumberChange }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_OffRoll: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.OffRoll',
  fields: [
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'ground', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["registered-at-another-school","home-education","moved-too-far","not-returned-from-leave","continuously-absent","too-ill","in-custody","permanently-excluded","above-school-age","fees-not-paid","left-nursery","order-revoked","died","other"], default: null },
    { name: 'destination', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["another-school","home-education","outside-england","custody","not-known","none"], default: null },
    { name: 'receivingSchool', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'receivingSchoolUrn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "school-urn", default: null },
    { name: 'startsThere', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'newAddress', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'lastSeenAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'socialWorkerTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'enquiriesMade', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_OffRollNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.OffRollNotified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'offRoll', shape: { kind: 'nullable', of: safeguarding_view_v1_OffRoll }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_OutOfAreaDecision: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.OutOfAreaDecision',
  fields: [
    { name: 'decidedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'decidedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["nominated-officer","director-of-childrens-services"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["neighbouring-authority","at-a-distance"], default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'distanceMiles', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'placementType', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", default: null },
    { name: 'providerSector', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-provider", default: null },
    { name: 'reviewingOfficerConsulted', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'hostConsulted', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'hostNotifiedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'isEmergency', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_OutOfAreaPlacementDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.OutOfAreaPlacementDecided',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'decision', shape: { kind: 'nullable', of: safeguarding_view_v1_OutOfAreaDecision }, default: null },
    { name: 'reasons', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'needsAssessment', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'carePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ParentService: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ParentService',
  fields: [
    { name: 'parent', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","step-parent","parents-partner","carer"], default: null },
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["substance-use","mental-health","domestic-abuse","other"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["engaged","disengaged"], default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'riskToChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["none-known","possible","likely"], default: null },
    { name: 'effectOnChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'parentAgrees', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'parentKnows', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whyWithoutAgreement', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_ParentServiceChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ParentServiceChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'service', shape: { kind: 'nullable', of: safeguarding_view_v1_ParentService }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_PartTimeTimetable: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PartTimeTimetable',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'hoursPerWeek', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'planToFullTime', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'parentAgreed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'socialWorkerAgreed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'safeWhenNotInSchool', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_PartTimeTimetableStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PartTimeTimetableStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'timetable', shape: { kind: 'nullable', of: safeguarding_view_v1_PartTimeTimetable }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_PeerNaming: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PeerNaming',
  fields: [
    { name: 'namedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'planReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'peerIs', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["at-risk-too","may-cause-harm","both","not-known"], default: null },
    { name: 'harmTypes', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_PeerNamed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PeerNamed',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'naming', shape: { kind: 'nullable', of: safeguarding_view_v1_PeerNaming }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_PersonalAdviserChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PersonalAdviserChange',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'previousTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'careLeaverChose', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_PersonalAdviserChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PersonalAdviserChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'change', shape: { kind: 'nullable', of: safeguarding_view_v1_PersonalAdviserChange }, default: null },
    { name: 'personalAdviser', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'previousAdviser', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_BreachSafetyPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.BreachSafetyPlan',
  fields: [
    { name: 'madeAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'leadTeam', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "team", default: null },
    { name: 'plan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_PersonalDataBreach: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PersonalDataBreach',
  fields: [
    { name: 'inReplyTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'decidedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'commissioner', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["notified","to-be-notified","risk-unlikely"], default: null },
    { name: 'notifiedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'whyLate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'peopleConcerned', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["told","to-be-told","not-told"], default: null },
    { name: 'whyNotTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["no-high-risk","measures-in-place","risk-removed","disproportionate-effort"], default: null },
    { name: 'rationale', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'safetyPlan', shape: { kind: 'nullable', of: safeguarding_view_v1_BreachSafetyPlan }, default: null },
  ],
}

const safeguarding_view_v1_PersonalDataBreachDecided: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PersonalDataBreachDecided',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'breach', shape: { kind: 'nullable', of: safeguarding_view_v1_PersonalDataBreach }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_EndedPlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.EndedPlacement',
  fields: [
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'provider', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'reasonForChange', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/reason-place-change", default: null },
    { name: 'noticeGivenOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'noticeDays', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'endedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["authority","provider","carer","child","court","other"], default: null },
    { name: 'wasPlanned', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'circumstances', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'childsView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_PlacementEnded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementEnded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'placement', shape: { kind: 'nullable', of: safeguarding_view_v1_EndedPlacement }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Placement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Placement',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'type', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", default: null },
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

const safeguarding_view_v1_LeftOut: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.LeftOut',
  fields: [
    { name: 'who', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["parents","contact-person","previous-carer"], default: null },
    { name: 'why', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
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
    { name: 'leftOut', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_v1_LeftOut } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_FailedSearch: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.FailedSearch',
  fields: [
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'soughtSince', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'providersAsked', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'offers', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'why', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["no-vacancy","needs-too-high","match-with-other-children","distance","cost","siblings","child-declined","no-answer","other"], default: null },
    { name: 'whatHappensMeanwhile', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'unregisteredConsidered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_PlacementNotFound: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementNotFound',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'search', shape: { kind: 'nullable', of: safeguarding_view_v1_FailedSearch }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ProviderNotification: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ProviderNotification',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["sexual-exploitation","serious-police-incident","allegation-against-the-home","child-protection-enquiry-started","child-protection-enquiry-concluded","barring-referral","other-serious"], default: null },
    { name: 'occurredAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'toldAuthorityAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'summary', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'actionTaken', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'isChildSafeNow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'homeUrn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "ofsted-urn", default: null },
  ],
}

const safeguarding_view_v1_PlacementProviderEventNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementProviderEventNotified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'notification', shape: { kind: 'nullable', of: safeguarding_view_v1_ProviderNotification }, default: null },
    { name: 'thirdParties', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_PlacementSearch: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementSearch',
  fields: [
    { name: 'reference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'stage', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["need","match"], default: null },
    { name: 'instructedAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'neededFrom', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'urgency', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["same-day","within-a-week","planned"], default: null },
    { name: 'ageBand', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["under-1","1-4","5-9","10-12","13-15","16-17"], default: null },
    { name: 'sex', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/sex", default: null },
    { name: 'typesSought', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "ssda903/placement-type", unknownCodes: "flag", default: null },
    { name: 'sectorsAllowed', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "ssda903/placement-provider", default: null },
    { name: 'needs', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'riskAndSafety', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'withSiblings', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'isDeprivedOfLiberty', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'matchingConsiderations', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'area', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'milesAtMost', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
  ],
}

const safeguarding_view_v1_PlacementSought: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementSought',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'search', shape: { kind: 'nullable', of: safeguarding_view_v1_PlacementSearch }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_SufficiencyGroup: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SufficiencyGroup',
  fields: [
    { name: 'placementType', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-type", unknownCodes: "flag", default: null },
    { name: 'providerSector', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-provider", default: null },
    { name: 'distance', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["up-to-20-miles","over-20-miles","not-recorded"], default: null },
    { name: 'whyForProfit', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["only-match","no-vacancy-elsewhere","specialist","emergency","siblings","other"], default: null },
    { name: 'placements', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
  ],
}

const safeguarding_view_v1_PlacementSufficiency: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementSufficiency',
  fields: [
    { name: 'authority', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "dfe/local-authority", default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'placementsMade', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'searchesWithoutPlacement', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'unregisteredUsed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'groups', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_v1_SufficiencyGroup } }, default: null },
    { name: 'isSuppressed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_PlacementSufficiencyReported: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PlacementSufficiencyReported',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'sufficiency', shape: { kind: 'nullable', of: safeguarding_view_v1_PlacementSufficiency }, default: null },
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

const safeguarding_view_v1_PreProceedings: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PreProceedings',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'legalPlanningMeetingOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reviewBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'letterTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","both","other-parental-responsibility","not-stated"], default: null },
    { name: 'concerns', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'whatWouldPreventIt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'familyGroupMeetingOffered', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'isUnborn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_PreProceedingsStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PreProceedingsStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'preProceedings', shape: { kind: 'nullable', of: safeguarding_view_v1_PreProceedings }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_PreviousPermanence: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PreviousPermanence',
  fields: [
    { name: 'recordedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'option', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/previous-permanence", default: null },
    { name: 'authority', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "dfe/local-authority", default: null },
    { name: 'outsideEngland', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/previous-permanence-place", default: null },
    { name: 'orderOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'orderDateKnown', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["day","month","year","not-known"], default: null },
  ],
}

const safeguarding_view_v1_PreviousPermanenceRecorded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PreviousPermanenceRecorded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'previous', shape: { kind: 'nullable', of: safeguarding_view_v1_PreviousPermanence }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_PrivateFostering: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PrivateFostering',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/assessment-factors", default: null },
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'notifiedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["carer","parent","other-arranger","professional","child"], default: null },
    { name: 'notifiedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'parentsKnow', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'parentsWhereabouts', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'purpose', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'concerns', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
  ],
}

const safeguarding_view_v1_PrivateFosteringNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.PrivateFosteringNotified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'arrangement', shape: { kind: 'nullable', of: safeguarding_view_v1_PrivateFostering }, default: null },
    { name: 'carer', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'household', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ProfessionalDisagreement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ProfessionalDisagreement',
  fields: [
    { name: 'stage', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["practitioner","manager","senior-manager","safeguarding-partners"], default: null },
    { name: 'about', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["referral-decision","strategy-discussion","enquiry","plan","closure","placement","information-sharing","other"], default: null },
    { name: 'inReplyTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'disagreement', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'asksFor', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'answerBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
  ],
}

const safeguarding_view_v1_ProfessionalDisagreementRaised: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ProfessionalDisagreementRaised',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'disagreement', shape: { kind: 'nullable', of: safeguarding_view_v1_ProfessionalDisagreement }, default: null },
    { name: 'raisedBy', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
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

const safeguarding_view_v1_ProtectedFrom: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ProtectedFrom',
  fields: [
    { name: 'relationshipToChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["mother","father","step-parent","parents-partner","former-partner-of-parent","sibling","grandparent","other-relative","neighbour","peer","other"], default: null },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'worksIn', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
  ],
}

const safeguarding_view_v1_ShieldedHousehold: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ShieldedHousehold',
  fields: [
    { name: 'setting', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["refuge","safe-accommodation","own-home","with-family-or-friends","placement","hospital-or-care-home","other"], default: null },
    { name: 'adults', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["mother","father","other-parent","carer","special-guardian","adopter"], default: null },
    { name: 'otherChildren', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_Restriction: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Restriction',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["location-shield","source-shield","sealed","investigation-hold"], default: null },
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["set","lifted"], default: null },
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'until', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'protectsFrom', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_v1_ProtectedFrom } }, default: null },
    { name: 'household', shape: { kind: 'nullable', of: safeguarding_view_v1_ShieldedHousehold }, default: null },
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

const safeguarding_view_v1_ReturnInterview: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ReturnInterview',
  fields: [
    { name: 'change', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["offered","accepted","declined","completed"], default: null },
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'policeReference', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'interviewer', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'whyDeclined', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'childAgreesToSharing', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'whatTheChildSaid', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'risk', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'nextSteps', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Action } }, default: null },
  ],
}

const safeguarding_view_v1_ReturnInterviewChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ReturnInterviewChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'interview', shape: { kind: 'nullable', of: safeguarding_view_v1_ReturnInterview }, default: null },
    { name: 'associates', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_Review: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Review',
  fields: [
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["looked-after","short-breaks","pathway-plan"], default: null },
    { name: 'heldOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'nextOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'participation', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/review-participation", default: null },
    { name: 'isInTime', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'decisions', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'recommendations', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'permanencePlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["return-home","family-or-friends","long-term-fostering","residential","special-guardianship","adoption","independence","not-yet"], default: null },
    { name: 'reviewingOfficerIsConcerned', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
  ],
}

const safeguarding_view_v1_ReviewHeld: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ReviewHeld',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'review', shape: { kind: 'nullable', of: safeguarding_view_v1_Review }, default: null },
    { name: 'chairedBy', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_ConcludedEnquiry: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.ConcludedEnquiry',
  fields: [
    { name: 'period', shape: { kind: 'nullable', of: safeguarding_view_shared_Period }, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["substantiated-continuing-risk","substantiated-no-continuing-risk","not-substantiated"], default: null },
    { name: 'categories', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/category-of-abuse", default: null },
    { name: 'next', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["initial-conference","child-in-need","family-help","no-further-action","legal-proceedings"], default: null },
    { name: 'conferenceBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'decision', shape: { kind: 'nullable', of: safeguarding_view_shared_MultiAgencyDecision }, default: null },
  ],
}

const safeguarding_view_v1_Section47EnquiryConcluded: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Section47EnquiryConcluded',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'enquiry', shape: { kind: 'nullable', of: safeguarding_view_v1_ConcludedEnquiry }, default: null },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_view_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_StartedEnquiry: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.StartedEnquiry',
  fields: [
    { name: 'startedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'jointWithPolice', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'categories', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Code } }, codeSet: "cin-census/category-of-abuse", default: null },
    { name: 'strategyDiscussionAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_Section47EnquiryStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.Section47EnquiryStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'enquiry', shape: { kind: 'nullable', of: safeguarding_view_v1_StartedEnquiry }, default: null },
    { name: 'familyNotice', shape: { kind: 'nullable', of: safeguarding_view_shared_FamilyNotice }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_SeriousIncident: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SeriousIncident',
  fields: [
    { name: 'incidentOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'knownOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'kind', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["death","serious-harm","death-of-looked-after-child","death-of-care-leaver"], default: null },
    { name: 'abuseOrNeglect', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["known","suspected","not-suspected"], default: null },
    { name: 'outsideEngland', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'criminalInvestigation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'rapidReviewBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'nature', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'knownTo', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["not-known","family-help","child-in-need","child-protection","looked-after","care-leaver"], default: null },
  ],
}

const safeguarding_view_v1_SeriousIncidentNotified: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SeriousIncidentNotified',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'incident', shape: { kind: 'nullable', of: safeguarding_view_v1_SeriousIncident }, default: null },
    { name: 'thirdParties', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_ThirdParty } }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_SocialWorkerChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SocialWorkerChange',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'previousTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reason', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/social-worker-change", default: null },
    { name: 'childToldOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_SocialWorkerChanged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SocialWorkerChanged',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'change', shape: { kind: 'nullable', of: safeguarding_view_v1_SocialWorkerChange }, default: null },
    { name: 'socialWorker', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'previousWorker', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_SpecialGuardianship: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SpecialGuardianship',
  fields: [
    { name: 'madeOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'reasonEpisodeCeased', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/reason-episode-ceased", default: null },
    { name: 'wasLookedAfter', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'school', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["guardian-agrees","guardian-does-not-agree"], default: null },
    { name: 'supportUntil', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'supportPlan', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_SpecialGuardianshipMade: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SpecialGuardianshipMade',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'guardianship', shape: { kind: 'nullable', of: safeguarding_view_v1_SpecialGuardianship }, default: null },
    { name: 'guardian', shape: { kind: 'nullable', of: safeguarding_view_shared_ThirdParty }, default: null },
    { name: 'courtCase', shape: { kind: 'nullable', of: safeguarding_view_shared_CourtCase }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_StrategyDiscussionCall: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.StrategyDiscussionCall',
  fields: [
    { name: 'at', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'urgency', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["immediate","same-day","within-three-working-days"], default: null },
    { name: 'by', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["telephone","video","in-person"], default: null },
    { name: 'reason', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'crimeSuspected', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'bring', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_StrategyDiscussionCalled: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.StrategyDiscussionCalled',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'call', shape: { kind: 'nullable', of: safeguarding_view_v1_StrategyDiscussionCall }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_StrategyDiscussion: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.StrategyDiscussion',
  fields: [
    { name: 'heldAt', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'timestamp' } }, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["section-47-joint","section-47-social-care-alone","criminal-investigation-alone","assessment","no-further-action"], default: null },
    { name: 'criminalInvestigation', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'medicalExamination', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-needed","agreed","done"], default: null },
    { name: 'familyToBeTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["now","when-police-agree","not-yet"], default: null },
    { name: 'whyFamilyNotTold', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'decision', shape: { kind: 'nullable', of: safeguarding_view_shared_MultiAgencyDecision }, default: null },
    { name: 'actions', shape: { kind: 'nullable', of: { kind: 'array', items: safeguarding_view_shared_Action } }, default: null },
  ],
}

const safeguarding_view_v1_StrategyDiscussionHeld: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.StrategyDiscussionHeld',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'discussion', shape: { kind: 'nullable', of: safeguarding_view_v1_StrategyDiscussion }, default: null },
    { name: 'addressees', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, format: "team", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_SupportPlanReview: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SupportPlanReview',
  fields: [
    { name: 'of', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["special-guardianship","child-arrangements","informal-kinship"], default: null },
    { name: 'heldOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'outcome', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["continues","changed","ended"], default: null },
    { name: 'nextOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'services', shape: { kind: 'nullable', of: { kind: 'array', items: { kind: 'primitive', type: 'string' } } }, values: ["financial","therapy","contact","training","respite","education","advice","other"], default: null },
    { name: 'whatChanged', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'carersView', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_SupportPlanReviewed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.SupportPlanReviewed',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'review', shape: { kind: 'nullable', of: safeguarding_view_v1_SupportPlanReview }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_UnbornChildPlan: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.UnbornChildPlan',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'expectedOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'category', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "cin-census/category-of-abuse", default: null },
    { name: 'atBirth', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'leadPractitioner', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'outOfHours', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
  ],
}

const safeguarding_view_v1_UnbornChildsMother: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.UnbornChildsMother',
  fields: [
    { name: 'nhsNumber', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "nhs-number", default: null },
    { name: 'name', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'birthDate', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
  ],
}

const safeguarding_view_v1_UnbornChildPlanStarted: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.UnbornChildPlanStarted',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'plan', shape: { kind: 'nullable', of: safeguarding_view_v1_UnbornChildPlan }, default: null },
    { name: 'mother', shape: { kind: 'nullable', of: safeguarding_view_v1_UnbornChildsMother }, default: null },
    { name: 'bookedWith', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_UnregisteredPlacement: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.UnregisteredPlacement',
  fields: [
    { name: 'from', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'to', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'providerName', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'provider', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'setting', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["flat-or-house","holiday-let","hotel","caravan-or-boat","residential-unit","other"], default: null },
    { name: 'providerSector', shape: { kind: 'nullable', of: safeguarding_view_shared_Code }, codeSet: "ssda903/placement-provider", default: null },
    { name: 'address', shape: { kind: 'nullable', of: safeguarding_view_shared_Address }, default: null },
    { name: 'hostAuthority', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, format: "organisation", default: null },
    { name: 'registrationApplied', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'isDeprivedOfLiberty', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'boolean' } }, default: null },
    { name: 'approvedBy', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["director-of-childrens-services","other"], default: null },
    { name: 'why', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'howItIsKeptSafe', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'reviewOn', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
  ],
}

const safeguarding_view_v1_UnregisteredPlacementUsed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.UnregisteredPlacementUsed',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'placement', shape: { kind: 'nullable', of: safeguarding_view_v1_UnregisteredPlacement }, default: null },
    { name: 'contact', shape: { kind: 'nullable', of: safeguarding_view_shared_Contact }, default: null },
    { name: 'handling', shape: { kind: 'nullable', of: safeguarding_view_shared_Handling }, default: null },
  ],
}

const safeguarding_view_v1_MissedAppointment: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.MissedAppointment',
  fields: [
    { name: 'service', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["paediatrics","therapy","dental","eyes","hearing","immunisation","health-visiting","mental-health","hospital-other","other"], default: null },
    { name: 'on', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'date' } }, default: null },
    { name: 'missedInTwelveMonths', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'int' } }, default: null },
    { name: 'clinicalNeed', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["routine","soon","urgent"], default: null },
    { name: 'effectOnChild', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'done', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
  ],
}

const safeguarding_view_v1_WasNotBrought: RecordShape = {
  kind: 'record',
  name: 'safeguarding.view.v1.WasNotBrought',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'delivery', shape: safeguarding_shared_Delivery },
    { name: 'withheld', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } } },
    { name: 'child', shape: { kind: 'nullable', of: safeguarding_view_shared_Child }, default: null },
    { name: 'appointment', shape: { kind: 'nullable', of: safeguarding_view_v1_MissedAppointment }, default: null },
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
    { name: 'takenBackAs', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, values: ["not-so","wrong-child"], default: null },
    { name: 'wasOnAnotherRecord', shape: { kind: 'primitive', type: 'boolean' }, default: false },
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

const safeguarding_v1_ChildMerged: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildMerged',
  fields: [
    { name: 'role', shape: { kind: 'primitive', type: 'string' }, values: ["kept","retired"] },
    { name: 'other', shape: { kind: 'primitive', type: 'string' } },
    { name: 'shard', shape: { kind: 'primitive', type: 'int' } },
    { name: 'upTo', shape: { kind: 'primitive', type: 'long' } },
    { name: 'team', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'client', shape: { kind: 'primitive', type: 'string' } },
    { name: 'reason', shape: { kind: 'primitive', type: 'string' }, values: ["same-child"] },
  ],
}

const safeguarding_v1_ChildSealed: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildSealed',
  fields: [
    { name: 'permits', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, format: "team", maxItems: 10 },
    { name: 'team', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'client', shape: { kind: 'primitive', type: 'string' } },
    { name: 'reason', shape: { kind: 'primitive', type: 'string' }, values: ["adoption-order-made"] },
  ],
}

const safeguarding_v1_ChildSplit: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ChildSplit',
  fields: [
    { name: 'role', shape: { kind: 'primitive', type: 'string' }, values: ["kept","new"] },
    { name: 'other', shape: { kind: 'primitive', type: 'string' } },
    { name: 'team', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'client', shape: { kind: 'primitive', type: 'string' } },
    { name: 'reason', shape: { kind: 'primitive', type: 'string' }, values: ["two-children","identifier-given-in-error"] },
  ],
}

const safeguarding_v1_DeadlineReached: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.DeadlineReached',
  fields: [
    { name: 'ofSeq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'what', shape: { kind: 'primitive', type: 'string' }, values: ["agreement-lapses","fact-begins","fact-ends","answer-due","papers-due","question-due"] },
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
    { name: 'cited', shape: { kind: 'array', items: safeguarding_hub_LogRecord }, default: [] },
  ],
}

const safeguarding_hub_SupersedingLine: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.SupersedingLine',
  fields: [
    { name: 'ofSeq', shape: { kind: 'primitive', type: 'long' } },
    { name: 'cause', shape: { kind: 'primitive', type: 'string' }, values: ["restricted","agreement-ended","relationship-ended","held","occasion","corrected","retracted","wrong-child","misdelivered"] },
    { name: 'line', shape: safeguarding_hub_DecisionLine },
  ],
}

const safeguarding_hub_Place: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.Place',
  fields: [
    { name: 'subject', shape: { kind: 'primitive', type: 'string' } },
    { name: 'shard', shape: { kind: 'primitive', type: 'int' } },
    { name: 'seq', shape: { kind: 'primitive', type: 'long' } },
  ],
}

const safeguarding_hub_Reading: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.Reading',
  fields: [
    { name: 'read', shape: { kind: 'primitive', type: 'string' } },
    { name: 'what', shape: { kind: 'primitive', type: 'string' }, values: ["event","involvements"] },
    { name: 'child', shape: { kind: 'primitive', type: 'string' } },
    { name: 'upTo', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'long' } }, default: null },
    { name: 'places', shape: { kind: 'array', items: safeguarding_hub_Place } },
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
    { name: 'reading', shape: { kind: 'nullable', of: safeguarding_hub_Reading }, default: null },
  ],
}

const safeguarding_hub_DirectoryChange: RecordShape = {
  kind: 'record',
  name: 'safeguarding.hub.DirectoryChange',
  fields: [
    { name: 'version', shape: { kind: 'primitive', type: 'long' } },
    { name: 'change', shape: { kind: 'primitive', type: 'int' } },
    { name: 'last', shape: { kind: 'primitive', type: 'boolean' } },
    { name: 'kind', shape: { kind: 'primitive', type: 'string' }, values: ["organisation","team","client","publish-right","agreement","signature","subscription","none"] },
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

const safeguarding_v1_JoinedLogAdvanced: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.JoinedLogAdvanced',
  fields: [
    { name: 'other', shape: { kind: 'primitive', type: 'string' } },
    { name: 'shard', shape: { kind: 'primitive', type: 'int' } },
    { name: 'upTo', shape: { kind: 'primitive', type: 'long' } },
  ],
}

const safeguarding_v1_QuarantineInspected: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.QuarantineInspected',
  fields: [
    { name: 'quarantine', shape: { kind: 'primitive', type: 'string' } },
    { name: 'client', shape: { kind: 'primitive', type: 'string' } },
    { name: 'team', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'purpose', shape: { kind: 'primitive', type: 'string' }, values: ["put-right","find-the-cause","audit"] },
  ],
}

const safeguarding_v1_ReadRequested: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.ReadRequested',
  fields: [
    { name: 'read', shape: { kind: 'primitive', type: 'string' } },
    { name: 'team', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'client', shape: { kind: 'primitive', type: 'string' } },
    { name: 'purpose', shape: { kind: 'primitive', type: 'string' }, values: ["protection","welfare","service"] },
    { name: 'what', shape: { kind: 'primitive', type: 'string' }, values: ["event","involvements"] },
    { name: 'named', shape: { kind: 'primitive', type: 'string' } },
    { name: 'child', shape: { kind: 'primitive', type: 'string' } },
    { name: 'shard', shape: { kind: 'primitive', type: 'int' } },
    { name: 'upTo', shape: { kind: 'primitive', type: 'long' } },
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

const safeguarding_v1_RecallAnswered: RecordShape = {
  kind: 'record',
  name: 'safeguarding.v1.RecallAnswered',
  fields: [
    { name: 'delivery', shape: { kind: 'primitive', type: 'string' } },
    { name: 'recalled', shape: { kind: 'primitive', type: 'string' } },
    { name: 'recipient', shape: { kind: 'primitive', type: 'string' }, format: "team" },
    { name: 'client', shape: { kind: 'primitive', type: 'string' } },
    { name: 'outcome', shape: { kind: 'primitive', type: 'string' }, values: ["never-used","removed","can-not-be-removed"] },
    { name: 'whatWasDone', shape: { kind: 'nullable', of: { kind: 'primitive', type: 'string' } }, default: null },
    { name: 'toldOnward', shape: { kind: 'array', items: { kind: 'primitive', type: 'string' } }, default: [] },
  ],
}

export const shapes = {
  'safeguarding.v1.AbsenceConcernRaised': safeguarding_v1_AbsenceConcernRaised,
  'safeguarding.v1.AccommodationUnsuitable': safeguarding_v1_AccommodationUnsuitable,
  'safeguarding.v1.AddressChanged': safeguarding_v1_AddressChanged,
  'safeguarding.v1.AdoptionDecided': safeguarding_v1_AdoptionDecided,
  'safeguarding.v1.AdoptionMatched': safeguarding_v1_AdoptionMatched,
  'safeguarding.v1.AdoptionOrderMade': safeguarding_v1_AdoptionOrderMade,
  'safeguarding.v1.AdoptionPlaced': safeguarding_v1_AdoptionPlaced,
  'safeguarding.v1.AdultRiskChanged': safeguarding_v1_AdultRiskChanged,
  'safeguarding.v1.AdvocacyChanged': safeguarding_v1_AdvocacyChanged,
  'safeguarding.v1.AdvocacyIssueRaised': safeguarding_v1_AdvocacyIssueRaised,
  'safeguarding.v1.AgreementChanged': safeguarding_v1_AgreementChanged,
  'safeguarding.v1.AllegationAgainstProfessionalRaised': safeguarding_v1_AllegationAgainstProfessionalRaised,
  'safeguarding.v1.AssessmentCompleted': safeguarding_v1_AssessmentCompleted,
  'safeguarding.v1.AssessmentStarted': safeguarding_v1_AssessmentStarted,
  'safeguarding.v1.BirthRegistered': safeguarding_v1_BirthRegistered,
  'safeguarding.v1.CareLeaverStatusChanged': safeguarding_v1_CareLeaverStatusChanged,
  'safeguarding.v1.CareProceedingsIssued': safeguarding_v1_CareProceedingsIssued,
  'safeguarding.v1.ChildDeathNotified': safeguarding_v1_ChildDeathNotified,
  'safeguarding.v1.ChildMissingEducationIdentified': safeguarding_v1_ChildMissingEducationIdentified,
  'safeguarding.v1.ChildProtectionFileReceived': safeguarding_v1_ChildProtectionFileReceived,
  'safeguarding.v1.ChildProtectionFileTransferred': safeguarding_v1_ChildProtectionFileTransferred,
  'safeguarding.v1.ChildViewsRecorded': safeguarding_v1_ChildViewsRecorded,
  'safeguarding.v1.CoWorkingDecided': safeguarding_v1_CoWorkingDecided,
  'safeguarding.v1.CommunitySafetyPlanChanged': safeguarding_v1_CommunitySafetyPlanChanged,
  'safeguarding.v1.ConcernRaised': safeguarding_v1_ConcernRaised,
  'safeguarding.v1.ContactReceived': safeguarding_v1_ContactReceived,
  'safeguarding.v1.CoreGroupActionOverdue': safeguarding_v1_CoreGroupActionOverdue,
  'safeguarding.v1.CountyLinesLocated': safeguarding_v1_CountyLinesLocated,
  'safeguarding.v1.CourtOrderMade': safeguarding_v1_CourtOrderMade,
  'safeguarding.v1.DelegatedAuthorityChanged': safeguarding_v1_DelegatedAuthorityChanged,
  'safeguarding.v1.DeprivationOfLibertyChanged': safeguarding_v1_DeprivationOfLibertyChanged,
  'safeguarding.v1.DisclosureInSchoolRecorded': safeguarding_v1_DisclosureInSchoolRecorded,
  'safeguarding.v1.DomesticAbuseIncidentNotified': safeguarding_v1_DomesticAbuseIncidentNotified,
  'safeguarding.v1.EdAttended': safeguarding_v1_EdAttended,
  'safeguarding.v1.ElectiveHomeEducationNotified': safeguarding_v1_ElectiveHomeEducationNotified,
  'safeguarding.v1.ExclusionRecorded': safeguarding_v1_ExclusionRecorded,
  'safeguarding.v1.ExploitationRiskIdentified': safeguarding_v1_ExploitationRiskIdentified,
  'safeguarding.v1.FamilyGroupDecisionMakingChanged': safeguarding_v1_FamilyGroupDecisionMakingChanged,
  'safeguarding.v1.FamilyHelpStepChanged': safeguarding_v1_FamilyHelpStepChanged,
  'safeguarding.v1.FamilyNetworkPlanChanged': safeguarding_v1_FamilyNetworkPlanChanged,
  'safeguarding.v1.FgmReported': safeguarding_v1_FgmReported,
  'safeguarding.v1.InformationRequested': safeguarding_v1_InformationRequested,
  'safeguarding.v1.InformationReturned': safeguarding_v1_InformationReturned,
  'safeguarding.v1.InitialConferenceHeld': safeguarding_v1_InitialConferenceHeld,
  'safeguarding.v1.InjuryToNonMobileInfantRecorded': safeguarding_v1_InjuryToNonMobileInfantRecorded,
  'safeguarding.v1.InvolvementEnded': safeguarding_v1_InvolvementEnded,
  'safeguarding.v1.InvolvementStarted': safeguarding_v1_InvolvementStarted,
  'safeguarding.v1.KinshipArrangementChanged': safeguarding_v1_KinshipArrangementChanged,
  'safeguarding.v1.LeadPractitionerChanged': safeguarding_v1_LeadPractitionerChanged,
  'safeguarding.v1.LegalStatusChanged': safeguarding_v1_LegalStatusChanged,
  'safeguarding.v1.LookedAfterEnded': safeguarding_v1_LookedAfterEnded,
  'safeguarding.v1.LookedAfterStarted': safeguarding_v1_LookedAfterStarted,
  'safeguarding.v1.MaracOutcomeRecorded': safeguarding_v1_MaracOutcomeRecorded,
  'safeguarding.v1.MissingEnded': safeguarding_v1_MissingEnded,
  'safeguarding.v1.MissingStarted': safeguarding_v1_MissingStarted,
  'safeguarding.v1.NationalFrameworkIndicatorPublished': safeguarding_v1_NationalFrameworkIndicatorPublished,
  'safeguarding.v1.NationalReferralDecided': safeguarding_v1_NationalReferralDecided,
  'safeguarding.v1.NationalReferralMade': safeguarding_v1_NationalReferralMade,
  'safeguarding.v1.NhsNumberChanged': safeguarding_v1_NhsNumberChanged,
  'safeguarding.v1.OffRollNotified': safeguarding_v1_OffRollNotified,
  'safeguarding.v1.OutOfAreaPlacementDecided': safeguarding_v1_OutOfAreaPlacementDecided,
  'safeguarding.v1.ParentServiceChanged': safeguarding_v1_ParentServiceChanged,
  'safeguarding.v1.PartTimeTimetableStarted': safeguarding_v1_PartTimeTimetableStarted,
  'safeguarding.v1.PeerNamed': safeguarding_v1_PeerNamed,
  'safeguarding.v1.PersonalAdviserChanged': safeguarding_v1_PersonalAdviserChanged,
  'safeguarding.v1.PersonalDataBreachDecided': safeguarding_v1_PersonalDataBreachDecided,
  'safeguarding.v1.PlacementEnded': safeguarding_v1_PlacementEnded,
  'safeguarding.v1.PlacementMoved': safeguarding_v1_PlacementMoved,
  'safeguarding.v1.PlacementNotFound': safeguarding_v1_PlacementNotFound,
  'safeguarding.v1.PlacementProviderEventNotified': safeguarding_v1_PlacementProviderEventNotified,
  'safeguarding.v1.PlacementSought': safeguarding_v1_PlacementSought,
  'safeguarding.v1.PlacementSufficiencyReported': safeguarding_v1_PlacementSufficiencyReported,
  'safeguarding.v1.PlanChanged': safeguarding_v1_PlanChanged,
  'safeguarding.v1.PreProceedingsStarted': safeguarding_v1_PreProceedingsStarted,
  'safeguarding.v1.PreviousPermanenceRecorded': safeguarding_v1_PreviousPermanenceRecorded,
  'safeguarding.v1.PrivateFosteringNotified': safeguarding_v1_PrivateFosteringNotified,
  'safeguarding.v1.ProfessionalDisagreementRaised': safeguarding_v1_ProfessionalDisagreementRaised,
  'safeguarding.v1.ReferralDecided': safeguarding_v1_ReferralDecided,
  'safeguarding.v1.RestrictionChanged': safeguarding_v1_RestrictionChanged,
  'safeguarding.v1.ReturnInterviewChanged': safeguarding_v1_ReturnInterviewChanged,
  'safeguarding.v1.ReviewHeld': safeguarding_v1_ReviewHeld,
  'safeguarding.v1.Section47EnquiryConcluded': safeguarding_v1_Section47EnquiryConcluded,
  'safeguarding.v1.Section47EnquiryStarted': safeguarding_v1_Section47EnquiryStarted,
  'safeguarding.v1.SeriousIncidentNotified': safeguarding_v1_SeriousIncidentNotified,
  'safeguarding.v1.SocialWorkerChanged': safeguarding_v1_SocialWorkerChanged,
  'safeguarding.v1.SpecialGuardianshipMade': safeguarding_v1_SpecialGuardianshipMade,
  'safeguarding.v1.StrategyDiscussionCalled': safeguarding_v1_StrategyDiscussionCalled,
  'safeguarding.v1.StrategyDiscussionHeld': safeguarding_v1_StrategyDiscussionHeld,
  'safeguarding.v1.SupportPlanReviewed': safeguarding_v1_SupportPlanReviewed,
  'safeguarding.v1.UnbornChildPlanStarted': safeguarding_v1_UnbornChildPlanStarted,
  'safeguarding.v1.UnregisteredPlacementUsed': safeguarding_v1_UnregisteredPlacementUsed,
  'safeguarding.v1.WasNotBrought': safeguarding_v1_WasNotBrought,
  'safeguarding.v1.Recall': safeguarding_v1_Recall,
  'safeguarding.v1.Signal': safeguarding_v1_Signal,
  'safeguarding.v1.Status': safeguarding_v1_Status,
  'safeguarding.view.v1.AbsenceConcernRaised': safeguarding_view_v1_AbsenceConcernRaised,
  'safeguarding.view.v1.AccommodationUnsuitable': safeguarding_view_v1_AccommodationUnsuitable,
  'safeguarding.view.v1.AddressChanged': safeguarding_view_v1_AddressChanged,
  'safeguarding.view.v1.AdoptionDecided': safeguarding_view_v1_AdoptionDecided,
  'safeguarding.view.v1.AdoptionMatched': safeguarding_view_v1_AdoptionMatched,
  'safeguarding.view.v1.AdoptionOrderMade': safeguarding_view_v1_AdoptionOrderMade,
  'safeguarding.view.v1.AdoptionPlaced': safeguarding_view_v1_AdoptionPlaced,
  'safeguarding.view.v1.AdultRiskChanged': safeguarding_view_v1_AdultRiskChanged,
  'safeguarding.view.v1.AdvocacyChanged': safeguarding_view_v1_AdvocacyChanged,
  'safeguarding.view.v1.AdvocacyIssueRaised': safeguarding_view_v1_AdvocacyIssueRaised,
  'safeguarding.view.v1.AgreementChanged': safeguarding_view_v1_AgreementChanged,
  'safeguarding.view.v1.AllegationAgainstProfessionalRaised': safeguarding_view_v1_AllegationAgainstProfessionalRaised,
  'safeguarding.view.v1.AssessmentCompleted': safeguarding_view_v1_AssessmentCompleted,
  'safeguarding.view.v1.AssessmentStarted': safeguarding_view_v1_AssessmentStarted,
  'safeguarding.view.v1.BirthRegistered': safeguarding_view_v1_BirthRegistered,
  'safeguarding.view.v1.CareLeaverStatusChanged': safeguarding_view_v1_CareLeaverStatusChanged,
  'safeguarding.view.v1.CareProceedingsIssued': safeguarding_view_v1_CareProceedingsIssued,
  'safeguarding.view.v1.ChildDeathNotified': safeguarding_view_v1_ChildDeathNotified,
  'safeguarding.view.v1.ChildMissingEducationIdentified': safeguarding_view_v1_ChildMissingEducationIdentified,
  'safeguarding.view.v1.ChildProtectionFileReceived': safeguarding_view_v1_ChildProtectionFileReceived,
  'safeguarding.view.v1.ChildProtectionFileTransferred': safeguarding_view_v1_ChildProtectionFileTransferred,
  'safeguarding.view.v1.ChildViewsRecorded': safeguarding_view_v1_ChildViewsRecorded,
  'safeguarding.view.v1.CoWorkingDecided': safeguarding_view_v1_CoWorkingDecided,
  'safeguarding.view.v1.CommunitySafetyPlanChanged': safeguarding_view_v1_CommunitySafetyPlanChanged,
  'safeguarding.view.v1.ConcernRaised': safeguarding_view_v1_ConcernRaised,
  'safeguarding.view.v1.ContactReceived': safeguarding_view_v1_ContactReceived,
  'safeguarding.view.v1.CoreGroupActionOverdue': safeguarding_view_v1_CoreGroupActionOverdue,
  'safeguarding.view.v1.CountyLinesLocated': safeguarding_view_v1_CountyLinesLocated,
  'safeguarding.view.v1.CourtOrderMade': safeguarding_view_v1_CourtOrderMade,
  'safeguarding.view.v1.DelegatedAuthorityChanged': safeguarding_view_v1_DelegatedAuthorityChanged,
  'safeguarding.view.v1.DeprivationOfLibertyChanged': safeguarding_view_v1_DeprivationOfLibertyChanged,
  'safeguarding.view.v1.DisclosureInSchoolRecorded': safeguarding_view_v1_DisclosureInSchoolRecorded,
  'safeguarding.view.v1.DomesticAbuseIncidentNotified': safeguarding_view_v1_DomesticAbuseIncidentNotified,
  'safeguarding.view.v1.EdAttended': safeguarding_view_v1_EdAttended,
  'safeguarding.view.v1.ElectiveHomeEducationNotified': safeguarding_view_v1_ElectiveHomeEducationNotified,
  'safeguarding.view.v1.ExclusionRecorded': safeguarding_view_v1_ExclusionRecorded,
  'safeguarding.view.v1.ExploitationRiskIdentified': safeguarding_view_v1_ExploitationRiskIdentified,
  'safeguarding.view.v1.FamilyGroupDecisionMakingChanged': safeguarding_view_v1_FamilyGroupDecisionMakingChanged,
  'safeguarding.view.v1.FamilyHelpStepChanged': safeguarding_view_v1_FamilyHelpStepChanged,
  'safeguarding.view.v1.FamilyNetworkPlanChanged': safeguarding_view_v1_FamilyNetworkPlanChanged,
  'safeguarding.view.v1.FgmReported': safeguarding_view_v1_FgmReported,
  'safeguarding.view.v1.InformationRequested': safeguarding_view_v1_InformationRequested,
  'safeguarding.view.v1.InformationReturned': safeguarding_view_v1_InformationReturned,
  'safeguarding.view.v1.InitialConferenceHeld': safeguarding_view_v1_InitialConferenceHeld,
  'safeguarding.view.v1.InjuryToNonMobileInfantRecorded': safeguarding_view_v1_InjuryToNonMobileInfantRecorded,
  'safeguarding.view.v1.InvolvementEnded': safeguarding_view_v1_InvolvementEnded,
  'safeguarding.view.v1.InvolvementStarted': safeguarding_view_v1_InvolvementStarted,
  'safeguarding.view.v1.KinshipArrangementChanged': safeguarding_view_v1_KinshipArrangementChanged,
  'safeguarding.view.v1.LeadPractitionerChanged': safeguarding_view_v1_LeadPractitionerChanged,
  'safeguarding.view.v1.LegalStatusChanged': safeguarding_view_v1_LegalStatusChanged,
  'safeguarding.view.v1.LookedAfterEnded': safeguarding_view_v1_LookedAfterEnded,
  'safeguarding.view.v1.LookedAfterStarted': safeguarding_view_v1_LookedAfterStarted,
  'safeguarding.view.v1.MaracOutcomeRecorded': safeguarding_view_v1_MaracOutcomeRecorded,
  'safeguarding.view.v1.MissingEnded': safeguarding_view_v1_MissingEnded,
  'safeguarding.view.v1.MissingStarted': safeguarding_view_v1_MissingStarted,
  'safeguarding.view.v1.NationalFrameworkIndicatorPublished': safeguarding_view_v1_NationalFrameworkIndicatorPublished,
  'safeguarding.view.v1.NationalReferralDecided': safeguarding_view_v1_NationalReferralDecided,
  'safeguarding.view.v1.NationalReferralMade': safeguarding_view_v1_NationalReferralMade,
  'safeguarding.view.v1.NhsNumberChanged': safeguarding_view_v1_NhsNumberChanged,
  'safeguarding.view.v1.OffRollNotified': safeguarding_view_v1_OffRollNotified,
  'safeguarding.view.v1.OutOfAreaPlacementDecided': safeguarding_view_v1_OutOfAreaPlacementDecided,
  'safeguarding.view.v1.ParentServiceChanged': safeguarding_view_v1_ParentServiceChanged,
  'safeguarding.view.v1.PartTimeTimetableStarted': safeguarding_view_v1_PartTimeTimetableStarted,
  'safeguarding.view.v1.PeerNamed': safeguarding_view_v1_PeerNamed,
  'safeguarding.view.v1.PersonalAdviserChanged': safeguarding_view_v1_PersonalAdviserChanged,
  'safeguarding.view.v1.PersonalDataBreachDecided': safeguarding_view_v1_PersonalDataBreachDecided,
  'safeguarding.view.v1.PlacementEnded': safeguarding_view_v1_PlacementEnded,
  'safeguarding.view.v1.PlacementMoved': safeguarding_view_v1_PlacementMoved,
  'safeguarding.view.v1.PlacementNotFound': safeguarding_view_v1_PlacementNotFound,
  'safeguarding.view.v1.PlacementProviderEventNotified': safeguarding_view_v1_PlacementProviderEventNotified,
  'safeguarding.view.v1.PlacementSought': safeguarding_view_v1_PlacementSought,
  'safeguarding.view.v1.PlacementSufficiencyReported': safeguarding_view_v1_PlacementSufficiencyReported,
  'safeguarding.view.v1.PlanChanged': safeguarding_view_v1_PlanChanged,
  'safeguarding.view.v1.PreProceedingsStarted': safeguarding_view_v1_PreProceedingsStarted,
  'safeguarding.view.v1.PreviousPermanenceRecorded': safeguarding_view_v1_PreviousPermanenceRecorded,
  'safeguarding.view.v1.PrivateFosteringNotified': safeguarding_view_v1_PrivateFosteringNotified,
  'safeguarding.view.v1.ProfessionalDisagreementRaised': safeguarding_view_v1_ProfessionalDisagreementRaised,
  'safeguarding.view.v1.ReferralDecided': safeguarding_view_v1_ReferralDecided,
  'safeguarding.view.v1.RestrictionChanged': safeguarding_view_v1_RestrictionChanged,
  'safeguarding.view.v1.ReturnInterviewChanged': safeguarding_view_v1_ReturnInterviewChanged,
  'safeguarding.view.v1.ReviewHeld': safeguarding_view_v1_ReviewHeld,
  'safeguarding.view.v1.Section47EnquiryConcluded': safeguarding_view_v1_Section47EnquiryConcluded,
  'safeguarding.view.v1.Section47EnquiryStarted': safeguarding_view_v1_Section47EnquiryStarted,
  'safeguarding.view.v1.SeriousIncidentNotified': safeguarding_view_v1_SeriousIncidentNotified,
  'safeguarding.view.v1.SocialWorkerChanged': safeguarding_view_v1_SocialWorkerChanged,
  'safeguarding.view.v1.SpecialGuardianshipMade': safeguarding_view_v1_SpecialGuardianshipMade,
  'safeguarding.view.v1.StrategyDiscussionCalled': safeguarding_view_v1_StrategyDiscussionCalled,
  'safeguarding.view.v1.StrategyDiscussionHeld': safeguarding_view_v1_StrategyDiscussionHeld,
  'safeguarding.view.v1.SupportPlanReviewed': safeguarding_view_v1_SupportPlanReviewed,
  'safeguarding.view.v1.UnbornChildPlanStarted': safeguarding_view_v1_UnbornChildPlanStarted,
  'safeguarding.view.v1.UnregisteredPlacementUsed': safeguarding_view_v1_UnregisteredPlacementUsed,
  'safeguarding.view.v1.WasNotBrought': safeguarding_view_v1_WasNotBrought,
  'safeguarding.hub.AcceptedEvent': safeguarding_hub_AcceptedEvent,
  'safeguarding.hub.CheckpointRecord': safeguarding_hub_CheckpointRecord,
  'safeguarding.v1.ChildMerged': safeguarding_v1_ChildMerged,
  'safeguarding.v1.ChildSealed': safeguarding_v1_ChildSealed,
  'safeguarding.v1.ChildSplit': safeguarding_v1_ChildSplit,
  'safeguarding.v1.DeadlineReached': safeguarding_v1_DeadlineReached,
  'safeguarding.hub.DecisionLine': safeguarding_hub_DecisionLine,
  'safeguarding.hub.DecisionRecord': safeguarding_hub_DecisionRecord,
  'safeguarding.hub.Decision': safeguarding_hub_Decision,
  'safeguarding.hub.DirectoryChange': safeguarding_hub_DirectoryChange,
  'safeguarding.hub.HubRecord': safeguarding_hub_HubRecord,
  'safeguarding.v1.JoinedLogAdvanced': safeguarding_v1_JoinedLogAdvanced,
  'safeguarding.hub.LogRecord': safeguarding_hub_LogRecord,
  'safeguarding.v1.QuarantineInspected': safeguarding_v1_QuarantineInspected,
  'safeguarding.v1.ReadRequested': safeguarding_v1_ReadRequested,
  'safeguarding.v1.RecallAcknowledged': safeguarding_v1_RecallAcknowledged,
  'safeguarding.v1.RecallAnswered': safeguarding_v1_RecallAnswered,
} as const
