import { dateOf, type Instant } from '@common-thread/events/catalogue'
import { type Fact } from './facts.js'
import { foldFacts, responsibleOn } from './fold-facts.js'
import { type Restriction, type ServiceAgreement, type SubjectState } from './state.js'

/** The state at a later moment: the same, unless a fact begins or ends in between. */
export const asOf = (state: SubjectState, now: Instant): SubjectState =>
  state.changesAt !== null && state.changesAt <= now ? viewAt(state, now) : state

/**
 * What a subject's facts make at any moment. A fact that begins later is not in it, and what ends by itself has ended:
 * an authority's stated responsibility, a family's agreement until a time, an investigation's hold. Written out field by
 * field: spreading a state is what folding a record would spend most of its time on.
 */
export function viewAt(state: SubjectState, now: Instant): SubjectState {
  const { facts } = state
  const folded = foldFacts(
    facts.filter(({ at }) => at <= now),
    facts,
  )
  return {
    foldVersion: state.foldVersion,
    identity: state.identity,
    unreadable: state.unreadable,
    birthDate: state.birthDate,
    authority: responsibleOn(folded.involvements, dateOf(now)),
    involvements: folded.involvements,
    plans: folded.plans,
    placement: folded.placement,
    previousPlacement: folded.previousPlacement,
    endedPlacement: folded.endedPlacement,
    agreements: together(lapsed(folded.agreements, now)),
    restrictions: stillHeld(folded.restrictions, now),
    ownRefusals: folded.ownRefusals,
    attendances: state.attendances,
    raisedBy: state.raisedBy,
    joined: state.joined,
    facts,
    changesAt: nextChange(facts, now),
  }
}

const lapsed = (agreements: readonly ServiceAgreement[], now: Instant): readonly ServiceAgreement[] =>
  agreements.map((agreement) =>
    agreement.status === 'given' && agreement.until !== null && agreement.until <= now
      ? { ...agreement, status: 'lapsed' as const }
      : agreement,
  )

const stillHeld = (restrictions: readonly Restriction[], now: Instant): readonly Restriction[] =>
  restrictions.filter(({ until }) => until === undefined || now < until)

function nextChange(facts: readonly Fact[], now: Instant): Instant | null {
  let next = Infinity
  for (const { at, until } of facts) {
    if (at > now && at < next) next = at
    if (until !== null && until > now && until < next) next = until
  }
  return next === Infinity ? null : next
}

/**
 * What several logs of one child say of a family's agreement with each team: a refusal of any of them stands until
 * the family agrees anew where it is known; an agreement holds for no longer than the shortest.
 */
function together(agreements: readonly ServiceAgreement[]): readonly ServiceAgreement[] {
  if (agreements.every(({ of }) => of === undefined)) return agreements
  const teams = [...new Set(agreements.map(({ team }) => team))]
  return teams.flatMap((team) => {
    const said = agreements.filter((each) => each.team === team).sort((a, b) => a.seq - b.seq)
    const refused = said.find(({ status }) => status === 'refused' || status === 'withdrawn')
    const given = said.filter(({ status }) => status === 'given')
    const [shortest] = given.sort((a, b) => (a.until ?? Infinity) - (b.until ?? Infinity))
    return refused ?? shortest ?? said[0] ?? []
  })
}
