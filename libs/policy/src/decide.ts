import { type Instant, type TeamId } from '@common-thread/events/catalogue'
import { isSuspended } from '@common-thread/directory/lookup'
import { ownerOfQuestions } from './candidates.js'
import { caveatsOf } from './caveats.js'
import { beforeNextSchoolDay, oneWorkingDay } from './deadlines.js'
import { basisFor } from './duties.js'
import { isAvoided } from './detours.js'
import { everything, type MaskedField, maskOf } from './mask.js'
import { type GivingRow } from './matrix.js'
import { applyingTo } from './protections/applying.js'
import { locationShield } from './protections/location-shield.js'
import { type Give, type Question } from './question.js'
import { type Reason } from './reasons.js'
import { minimise } from './rules/minimise.js'
import { lacking } from './sharing-agreement.js'
import { steps } from './steps.js'

const nothing: readonly string[] = []

export type Outcome = 'SHARE' | 'REDACT' | 'SIGNAL' | 'AVAILABLE' | 'WITHHOLD' | 'HOLD'

export interface Hold {
  readonly owner: TeamId
  readonly question: string
  readonly fields: readonly string[]
  readonly decideBy: Instant
}

/** What one team may have of one event, and why. */
export interface Ruling {
  readonly outcome: Outcome
  /** The deciding rule first. */
  readonly reasons: readonly Reason[]
  /** Key of the lawful basis; null where nothing goes. */
  readonly basis: string | null
  readonly masked: readonly MaskedField[]
  readonly handling: readonly string[]
  readonly actBy: Instant | null
  readonly notAfter: Instant | null
  readonly hold: Hold | null
}

export function decide(question: Question): Ruling {
  const ruling = byRules(question)
  if (ruling.basis === null) return ruling
  const basis = basisFor(question, ruling.basis)
  if (basis === undefined) return holdFor(question, ...ruling.reasons, 'no-law-in-force')
  const lacks = lacking(question, basis)
  if (lacks) return heldBy(question.event.team, holdFor(question, ...ruling.reasons, lacks))
  return basis === ruling.basis ? ruling : { ...ruling, basis }
}

function byRules(question: Question): Ruling {
  if (isSuspended(question.directory, question.team)) return closed('WITHHOLD', 'recipient-suspended')
  for (const { rule } of steps) {
    const answer = rule(question)
    if (!answer) continue
    switch (answer.kind) {
      case 'withhold':
        return closed('WITHHOLD', answer.reason)
      case 'available':
        return closed('AVAILABLE', answer.reason)
      case 'hold':
        return heldBy(answer.owner, holdFor(question, answer.reason))
      case 'signal':
        return { ...closed('SIGNAL', answer.reason), basis: answer.basis, handling: answer.handling ?? [] }
      case 'give':
        return minimiseAndProtect(question, answer)
    }
  }
  return holdFor(question, 'undecided')
}

function minimiseAndProtect(question: Question, give: Give): Ruling {
  if (give.whole)
    return protect(question, give, {
      give: 'fields',
      fields: everything,
      basis: give.whole.basis,
      mode: 'routine',
    })
  const minimised = minimise(question)
  switch (minimised.kind) {
    case 'withhold':
      return closed('WITHHOLD', give.reason, minimised.reason)
    case 'hold':
      return holdFor(question, give.reason, minimised.reason)
    case 'available':
      return closed('AVAILABLE', minimised.reason)
    case 'signal': {
      const { basis, handling = [] } = minimised
      return {
        ...closed('SIGNAL', give.reason, minimised.reason),
        basis,
        handling: handlingOf(question, handling),
      }
    }
    case 'fields':
      return protect(question, give, minimised.row)
  }
}

/** The last step for everything that goes out: profile, shields, third parties; then conditions and times. */
function protect(question: Question, give: Give, row: GivingRow): Ruling {
  const applying = applyingTo(question, give)
  const { masked, isProtected } = maskOf(question.entry, row.fields ?? nothing, applying)
  const isAsked = row.askWhenShielded !== undefined && applying.includes(locationShield)
  return {
    outcome: isProtected ? 'REDACT' : 'SHARE',
    reasons: isAsked ? [give.reason, 'asked-of-a-person'] : [give.reason],
    basis: row.basis,
    masked,
    handling: handlingOf(question, [
      ...(row.handling ?? []),
      ...(give.handling ?? []),
      ...caveatsOf(question.event, masked),
    ]),
    actBy: actBy(row.actBy, question.now),
    notAfter: notAfter(question),
    hold:
      isAsked && row.askWhenShielded
        ? ask(question, row.askWhenShielded.question, row.askWhenShielded.fields)
        : null,
  }
}

/** A ruling that gives no field. */
export const closed = (outcome: Outcome, ...reasons: Reason[]): Ruling => ({
  outcome,
  reasons,
  basis: null,
  masked: [],
  handling: [],
  actBy: null,
  notAfter: null,
  hold: null,
})

const holdFor = (question: Question, ...reasons: Reason[]): Ruling => ({
  ...closed('HOLD', ...reasons),
  hold: ask(question, reasons[reasons.length - 1] ?? 'undecided', ['']),
})

const heldBy = (owner: TeamId | undefined, ruling: Ruling): Ruling =>
  owner && ruling.hold ? { ...ruling, hold: { ...ruling.hold, owner } } : ruling

/** Nobody is asked about what must not be known to them; then its publisher is. */
function ask(question: Question, text: string, fields: readonly string[]): Hold {
  const { event } = question
  const asked = ownerOfQuestions(question)
  const owner = asked && !isAvoided(event, asked) ? asked : event.team
  const decideBy =
    text === 'another-school-stated' ? beforeNextSchoolDay(question.now) : oneWorkingDay(question.now)
  return { owner, question: text, fields, decideBy }
}

/** Conditions of the row, of the rule and of the publisher, and what the event leaves undone, each once. */
function handlingOf({ event }: Question, codes: readonly string[]): string[] {
  const { handling } = event.data
  const stated = [
    ...(handling?.doNotRaiseWithParents ? ['do-not-raise-with-either-parent'] : []),
    ...(handling?.notForIntelligence ? ['not-for-intelligence'] : []),
    ...(handling ? [`onward-${handling.onwardSharing}`] : []),
    ...(event.wasOnAnotherRecord ? ['recorded-late'] : []),
  ]
  return [...new Set([...codes, ...stated])]
}

function actBy(rule: GivingRow['actBy'], now: Instant): Instant | null {
  switch (rule) {
    case undefined:
      return null
    case 'one-working-day':
      return oneWorkingDay(now)
    case 'before-next-school-day':
      return beforeNextSchoolDay(now)
  }
}

/** The earliest expiry of what the decision relied on: for a service, the family's agreement. */
function notAfter({ capacity, state, team }: Question): Instant | null {
  if (capacity !== 'service-partner') return null
  return state.agreements.find((agreement) => agreement.team === team.id)?.until ?? null
}
