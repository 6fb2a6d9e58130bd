import { dateOf, type Instant } from '@common-thread/events/catalogue'
import { type Fact } from './facts.js'
import { foldFact, responsibleOn } from './fold-facts.js'
import { emptyState, type ServiceAgreement, type SubjectState } from './state.js'

/** The state at a later moment: the same, unless a fact begins or ends in between. */
export const asOf = (state: SubjectState, now: Instant): SubjectState =>
  state.changesAt !== null && state.changesAt <= now ? viewAt(state, now) : state

/** What a subject's facts make at any moment. A fact that begins later is not in it. */
export function viewAt(state: SubjectState, now: Instant): SubjectState {
  const { authority, involvements, plans, placement, previousPlacement, endedPlacement } = emptyState
  const { agreements, restrictions, ownRefusals } = emptyState
  const relations = { authority, involvements, plans, placement, previousPlacement, endedPlacement }
  const nothing = { ...relations, agreements, restrictions, ownRefusals }
  const begun = state.facts.filter(({ at }) => at <= now)
  const folded = begun.reduce<SubjectState>(foldFact, { ...state, ...nothing })
  return { ...ended(folded, now), changesAt: nextChange(state.facts, now) }
}

/**
 * What ends by itself has ended: an authority's stated responsibility, a family's agreement until a time, an
 * investigation's hold.
 */
function ended(state: SubjectState, now: Instant): SubjectState {
  const agreements = state.agreements.map((agreement) =>
    agreement.status === 'given' && agreement.until !== null && agreement.until <= now
      ? { ...agreement, status: 'lapsed' as const }
      : agreement,
  )
  const restrictions = state.restrictions.filter(({ until }) => until === undefined || now < until)
  return {
    ...state,
    authority: responsibleOn(state.involvements, dateOf(now)),
    agreements: together(agreements),
    restrictions,
  }
}

function nextChange(facts: readonly Fact[], now: Instant): Instant | null {
  const later = facts.flatMap(({ at, until }) => [at, until ?? at]).filter((time) => time > now)
  return later.length === 0 ? null : Math.min(...later)
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
