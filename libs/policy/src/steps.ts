import { type Reason } from './reasons.js'
import { type Rule } from './question.js'
import { aggregateFigures } from './rules/aggregate-figures.js'
import { availableOnAttendance } from './rules/available-on-attendance.js'
import { claimWithoutStanding } from './rules/claim-without-standing.js'
import { conflictOfInterest } from './rules/conflict-of-interest.js'
import { earlierRecordUnreadable } from './rules/earlier-record-unreadable.js'
import { identityIsUncertain } from './rules/identity-is-uncertain.js'
import { liveInvestigation } from './rules/live-investigation.js'
import { mandatoryDuty } from './rules/mandatory-duty.js'
import { moreDetrimental } from './rules/more-detrimental.js'
import { noLegitimateRelationship } from './rules/no-legitimate-relationship.js'
import { protectedFrom } from './rules/protected-from.js'
import { optOutOfAdvocacy } from './rules/opt-out-of-advocacy.js'
import { promotesWelfare } from './rules/promotes-welfare.js'
import { protectsFromHarm } from './rules/protects-from-harm.js'
import { rollIsUncertain } from './rules/roll-is-uncertain.js'
import { sealed } from './rules/sealed.js'
import { sensitiveService } from './rules/sensitive-service.js'
import { servedByAgreement } from './rules/served-by-agreement.js'
import { youngPersonRefuses } from './rules/young-person-refuses.js'

/** One step of the policy as people read it: what is asked, and what follows for each reason that it can give. */
export interface Step {
  readonly code: string
  readonly asks: string
  readonly then: Readonly<Partial<Record<Reason, string>>>
  readonly rule: Rule
}

/** Every reason that a rule declares needs its sentence here: one that is forgotten does not compile. */
const step = <R extends Reason>(
  code: string,
  rule: Rule<R>,
  asks: string,
  then: Readonly<Record<R, string>>,
): Step => ({ code, asks, then, rule })

/** Order is the policy: the first rule with an answer gives the outcome. Source: domain facts §2.4 and §2.10. */
export const steps: readonly Step[] = [
  step('conflict-of-interest', conflictOfInterest, 'Does it concern a member of this very team?', {
    'conflict-of-interest':
      'Withheld; the team that the publisher names, or the designated officer, is told in its place and role.',
    'conflict-without-alternative':
      'Nobody can take its place: a duty desk gets a signal of an alarm; anything else is held by its publisher.',
  }),
  step('sealed', sealed, 'Is the record sealed, and this team not named by every seal?', {
    'sealed-but-urgent':
      'A safety-critical event: the duty desk gets a signal that something was recorded and whom to ask.',
    sealed: 'Everybody else: withheld.',
  }),
  step(
    'protected-from',
    protectedFrom,
    'Does a shield protect the child or the household from somebody who works in this team?',
    {
      'protected-from-but-urgent':
        'A safety-critical event: a duty desk gets a signal that something was recorded and whom to ask.',
      'protected-from': 'Anything else: withheld, whatever else the team is to the child.',
    },
  ),
  step(
    'earlier-record-unreadable',
    earlierRecordUnreadable,
    'Is there an earlier record of this child that could not be read?',
    {
      'earlier-record-unreadable':
        'A safety-critical event goes whole to the duty desks, with that caveat; everything else is held.',
    },
  ),
  step('identity-is-uncertain', identityIsUncertain, 'Is it uncertain which child this is?', {
    'identity-unconfirmed':
      'A safety-critical event goes whole to the duty desks, marked so; nobody else is told.',
    'identity-must-be-settled': 'Any other event is held by the duty desks until a person has settled it.',
  }),
  step(
    'claim-without-standing',
    claimWithoutStanding,
    'Does its publisher have no standing to say that this is so?',
    {
      'claim-for-confirmation': 'The responsible authority gets it whole, to confirm or refute it.',
      'claim-not-in-force': 'Everybody else: withheld, and nothing changes.',
    },
  ),
  step(
    'roll-is-uncertain',
    rollIsUncertain,
    'Were police told of another school than this one, on whose roll the child is known to be?',
    { 'another-school-stated': 'Held for police, who find out by telephone which school it is.' },
  ),
  step('mandatory-duty', mandatoryDuty, 'Does a law in force command that this team be told of this?', {
    'mandatory-duty': 'Its fields in the matrix go, whatever else there is to weigh.',
  }),
  step('available-on-attendance', availableOnAttendance, 'Is this role told only when the child attends?', {
    'available-on-attendance': 'Nothing goes until then.',
    'attended-unscheduled-care': 'Once the child has attended: its fields in the matrix go.',
  }),
  step(
    'no-legitimate-relationship',
    noLegitimateRelationship,
    'Does this team have no role towards this child now?',
    { 'no-relationship': 'Withheld.' },
  ),
  step(
    'more-detrimental',
    moreDetrimental,
    'Does the holder consider it more detrimental to tell this team?',
    {
      'more-detrimental': 'What is for the child’s welfare is withheld.',
      'more-detrimental-to-be-weighed':
        'What protects from harm is held for a person. An alarm still reaches the duty desks.',
    },
  ),
  step(
    'young-person-refuses',
    youngPersonRefuses,
    'Is it health information that a young person, able to decide, refuses this team?',
    {
      'young-person-refuses': 'What is for their welfare is withheld.',
      'young-person-refused-to-be-weighed':
        'What protects from harm is held for a named professional. An alarm still reaches the duty desks.',
    },
  ),
  step(
    'opt-out-of-advocacy',
    optOutOfAdvocacy,
    'Does somebody else opt out of advocacy for a child who is able to decide?',
    { 'opt-out-is-the-childs': 'Held from the advocate, who goes on, until a person has asked the child.' },
  ),
  step('live-investigation', liveInvestigation, 'Is there a live investigation that this could prejudice?', {
    'live-investigation':
      'Held for the owner of the hold, except from those who lead the enquiry or whom the hold names.',
    'live-investigation-minimum': 'A safety-critical event: that something happened, and whom to ask.',
  }),
  step(
    'sensitive-service',
    sensitiveService,
    'Is it that a sensitive service is involved, and does this team not weigh the risk to the child?',
    { 'sensitive-service': 'Withheld: whose service it is, tells.' },
  ),
  step('served-by-agreement', servedByAgreement, 'Is this a service that needs the family’s agreement?', {
    'service-agreement': 'A team that the family agreed to: its fields in the matrix go.',
    'promotes-welfare': 'The authority’s own teams that lead the service: theirs go.',
    'no-service-agreement': 'Everybody else: withheld.',
  }),
  step('protects-from-harm', protectsFromHarm, 'Is it about protecting a child from harm?', {
    'protection-from-harm': 'The role’s fields in the matrix go; consent is not needed.',
  }),
  step('promotes-welfare', promotesWelfare, 'Is it about promoting a child’s welfare?', {
    'promotes-welfare': 'The role’s fields in the matrix go.',
  }),
  step('aggregate-figures', aggregateFigures, 'Is it figures about an agency’s work, about no child?', {
    'aggregate-figures': 'The role’s fields in the matrix go.',
  }),
]
