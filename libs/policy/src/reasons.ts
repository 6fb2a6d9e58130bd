/**
 * One code for each reason an outcome can have, with its sentence and its source. Codes are in sealed decisions for
 * ever: a sentence may be improved, a code is never re-used.
 */
export const reasons = {
  'earlier-record-unreadable': [
    'An earlier record of this child could not be read, so what is known may be incomplete',
    'Fail closed; the alarm still reaches the duty desk',
  ],
  'identity-unconfirmed': [
    'The hub cannot be sure who this child is, so only the duty desk where the child lives or was found is told',
    'Working Together to Safeguard Children; CP-IS guidance on NHS number matching',
  ],
  'identity-must-be-settled': [
    'The hub cannot be sure who this child is; a person settles that first',
    'UK GDPR Art 5(1)(d) accuracy',
  ],
  'conflict-of-interest': [
    'It concerns a member of this team; somebody else is told in its place',
    'Working Together to Safeguard Children (2023) ch. 4: people in positions of trust',
  ],
  'conflict-without-alternative': [
    'It concerns a member of this team and nobody is there to be told in its place; its publisher is asked',
    'Working Together to Safeguard Children (2023) ch. 4; Children Act 1989 s.47(1)',
  ],
  'live-investigation': [
    'It could prejudice an investigation that is live; its owner decides',
    'Working Together to Safeguard Children (2023), strategy discussion',
  ],
  'live-investigation-minimum': [
    'An investigation is live: only that something happened, and whom to ask',
    'Working Together to Safeguard Children (2023), strategy discussion; Children Act 1989 s.47(1)',
  ],
  'more-detrimental': [
    'The holder considers telling this team more detrimental to the child than not telling it',
    'Children Act 2004 s.16LA(3)',
  ],
  'more-detrimental-to-be-weighed': [
    'The holder considers telling this team more detrimental; as it may protect a child, a person weighs it',
    'Children Act 2004 s.16LA(3); Children Act 1989 s.47',
  ],
  'young-person-refuses': [
    'The young person has refused that their confidential health information is shared',
    'GMC, 0-18 years: principles of confidentiality; common law duty of confidence',
  ],
  'young-person-refused-to-be-weighed': [
    'The young person has refused; whether it is needed to protect from serious harm a named professional decides, and tells them first where that is safe',
    'GMC, 0-18 years: principles of confidentiality',
  ],
  'opt-out-is-the-childs': [
    'The child is able to decide about advocacy, and it was not the child who opted out; a person asks the child',
    'Children Act 1989 s.26A; National standards for advocacy',
  ],
  sealed: [
    'The record is sealed; only named teams may know of it',
    'Adoption and Children Act 2002 ss.56 to 65',
  ],
  'sealed-but-urgent': [
    'The record is sealed; the duty desk is told that something urgent was recorded and whom to ask',
    'Children Act 1989 s.47(1)',
  ],
  'late-on-sealed-record': [
    'It came late, on a sealed record: the adoption team that the seal names deals with it',
    'Adoption and Children Act 2002 ss.56 to 65; Disclosure of Adoption Information Regulations 2005 reg 6',
  ],
  'sealed-by-another-authority': [
    'An authority that is not responsible for the child sealed the record; the responsible one is told',
    'Adoption and Children Act 2002 ss.56 to 65; Children Act 1989 s.31(8)',
  ],
  'protected-from': [
    'A shield protects the child or the household from somebody who works in this team, or to whom it speaks',
    'Domestic safety: ICO reprimands 2022-23; Children Act 2004 s.16LA(3)',
  ],
  'protected-from-but-urgent': [
    'A shield protects from somebody who works in this duty desk; it learns that there is an alarm, and nothing of it',
    'Children Act 1989 s.47(1)',
  ],
  'claim-for-confirmation': [
    'Someone without standing says that this is so; the responsible authority confirms or refutes it',
    'Nobody grants itself a relationship',
  ],
  'claim-not-in-force': [
    'Someone without standing says that this is so; until it is confirmed nobody relies on it',
    'Nobody grants itself a relationship',
  ],
  'another-school-stated': [
    'Police were told of another school than the one on whose roll the child is known to be; they settle it by telephone',
    'Domestic Abuse Act 2021 s.49A; Operation Encompass statutory guidance (2025)',
  ],
  'mandatory-duty': [
    'The law commands that this team be told; the basis names it',
    'The duty’s own section, as the lawful basis of the decision',
  ],
  'left-out-of-notification': [
    'The authority decided not to notify them of the move, because it would put the child at risk of significant harm',
    'Care Planning, Placement and Case Review (England) Regulations 2010 reg 13(3)',
  ],
  'available-on-attendance': [
    'Unscheduled care is told when the child attends, not before',
    'Child Protection - Information Sharing',
  ],
  'attended-unscheduled-care': [
    'The child attended this unscheduled care setting',
    'Child Protection - Information Sharing',
  ],
  'no-relationship': [
    'No relationship to this child at this time',
    'Information sharing advice (2024) rule 6; UK GDPR Art 5(1)(b)',
  ],
  'no-service-agreement': [
    'The family has not agreed that this team takes part in the service',
    'Common law duty of confidence',
  ],
  'service-agreement': [
    'The family agreed that this team takes part in the service',
    'Families First Partnership Programme guide',
  ],
  'agreement-ended': [
    'The family withdrew its agreement to the service, or it lapsed',
    'Common law duty of confidence',
  ],
  corrected: ['Its publisher corrected it', 'UK GDPR Arts 5(1)(d), 16 and 19'],
  retracted: ['Its publisher took it back', 'UK GDPR Arts 5(1)(d), 17 and 19'],
  'wrong-child': [
    'Its publisher says that it is about another child',
    'UK GDPR Arts 5(1)(d) accuracy and 16; Information sharing advice (2024) rule 6',
  ],
  misdelivered: [
    'It went to a team that had no role towards this child: the fact that let it in is taken back',
    'UK GDPR Arts 4(12), 5(1)(f) and 33',
  ],
  'breach-to-be-notified': [
    'Content of the gravest kind went to the wrong team: the Information Commissioner is told within 72 hours, and those responsible decide whether the people concerned are, and how they are kept safe',
    'UK GDPR Arts 33 and 34',
  ],
  'answer-overdue': [
    'The time has passed by which this team was to answer, and no answer of it is recorded',
    'Working Together to Safeguard Children (2023): a decision within one working day; Children Act 1989 s.47(9)',
  ],
  'not-answered-in-time': [
    'The time has passed by which an answer was due, and this team was given none; it follows up, and may escalate',
    'Working Together to Safeguard Children (2023): the referrer follows up; local escalation procedures',
  ],
  'papers-overdue': [
    'The child was placed in another area in an emergency, and the host authority has not had the assessment of needs, the reasons and the care plan within five working days',
    'Care Planning, Placement and Case Review (England) Regulations 2010 reg 13(4)',
  ],
  'question-overdue': [
    'The time has passed by which a person was to decide what is held; it is neither sent nor dropped',
    'Information sharing advice (2024) rule 4; domain facts: a hold that times out escalates',
  ],
  'relationship-ended': [
    'The relationship to this child has ended',
    'Information sharing advice (2024) rule 6',
  ],
  'protection-from-harm': [
    'A child is at risk of harm: consent is not needed',
    'Information sharing advice (2024) rules 1 and 3; Children Act 1989 s.47',
  ],
  'sensitive-service': [
    'That this service works with somebody is theirs to tell; only who weighs the risk to the child learns of it',
    'Common law duty of confidence; Information sharing advice (2024) rule 5',
  ],
  'promotes-welfare': [
    'Agencies that work with a child co-operate to promote the child’s welfare',
    'Children Act 2004 ss.10 and 11',
  ],
  'aggregate-figures': ['Figures about an agency’s work, which are about no child', 'Children Act 1989 s.83'],
  'not-needed': [
    'This role does not need it',
    'UK GDPR Art 5(1)(c) data minimisation; the signed sharing matrix',
  ],
  'condition-not-met': [
    'This role needs it only in circumstances that do not hold',
    'The signed sharing matrix',
  ],
  'signal-only': [
    'This role needs to know that something happened and whom to ask',
    'UK GDPR Art 5(1)(c) data minimisation; the signed sharing matrix',
  ],
  'judgement-row': [
    'A named person decides this each time',
    'UK GDPR Arts 22A to 22C; Children Act 2004 s.16LA',
  ],
  'no-law-in-force': [
    'No law that this sharing would rest on is in force at this time, so a person decides',
    'UK GDPR Arts 5(1)(a) and 6(3)',
  ],
  'matrix-not-signed': [
    'The guardian of the agency that publishes has not signed this version of the sharing matrix, so a person decides',
    'UK GDPR Arts 5(2) and 24; Caldicott principle 1',
  ],
  'no-sharing-agreement': [
    'No agreement in force binds both agencies for this; a single sharing needs none, so a person decides',
    'ICO data sharing code (Data Protection Act 2018 s.121); UK GDPR Art 26',
  ],
  undecided: [
    'Nobody has decided yet whether this role needs it, so a person does',
    'The sharing matrix: undecided is not nothing',
  ],
  'nothing-of-that-name': [
    'What was asked to be read names nothing that this team was given',
    'Absent, forbidden and sealed are one answer',
  ],
  'nobody-else-involved': [
    'Nobody else is involved with this child at this time',
    'Absent, forbidden and sealed are one answer',
  ],
  'not-read-in-time': [
    'What was asked to be read could not be looked into in time; it can be asked again',
    'Fail closed; one record waits for no other for long',
  ],
  'recipient-suspended': ['The recipient is suspended or no longer registered', 'Directory'],
  'location-shield': [
    'It gives away where the child or the household is',
    'Domestic safety: ICO reprimands 2022-23; Care Planning Regulations 2010 reg 13(3)',
  ],
  'publisher-behind-shield': [
    'Whom to ask at the agency that tells gives away where the child or the household is',
    'Domestic safety: ICO reprimands 2022-23; Children Act 2004 s.16LA(3)',
  ],
  'source-shield': ['It gives away who told', 'Information sharing advice (2024) rule 5'],
  peer: [
    'It names another child, who is named only to those who answer for that child, in that child’s own record',
    'Families First Partnership Programme guide; Working Together to Safeguard Children (2023): harm outside the home',
  ],
  'third-party': [
    'It is about another person, and this role does not need it to protect the child',
    'UK GDPR Art 5(1)(c); Children Act 2004 s.16LA',
  ],
  'asked-of-a-person': [
    'Whether this role needs what is shielded is asked of the child’s social worker',
    'Care Planning Regulations 2010 reg 13',
  ],
} as const satisfies Readonly<Record<string, readonly [sentence: string, source: string]>>

export type Reason = keyof typeof reasons
