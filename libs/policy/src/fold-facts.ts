import { dateOf, type IsoDate, type OrganisationId } from '@common-thread/events/catalogue'
import { type Fact, reaches } from './facts.js'
import {
  emptyState,
  type Involvement,
  isInForce,
  isOpenOn,
  type Placement,
  type Plan,
  type Restriction,
  type SubjectState,
} from './state.js'

/** The state after one more fact, in the order in which facts hold. */
export function foldFact(state: SubjectState, fact: Fact): SubjectState {
  switch (fact.kind) {
    case 'involvement-started': {
      const { involvement } = fact
      const others = state.involvements.filter((other) => !isSame(other, involvement))
      return withInvolvements(state, [...others, involvement], fact)
    }
    case 'involvement-ended': {
      const { to, ...ended } = fact.involvement
      return withInvolvements(
        state,
        state.involvements.map((other) => endedBy(other, ended, to)),
        fact,
      )
    }
    case 'plan':
      return putPlan(state, fact.plan)
    case 'looked-after-ended': {
      const { to, seq } = fact
      const from = state.plans.find(({ kind }) => kind === 'looked-after')?.from ?? to
      return putPlan(state, { kind: 'looked-after', from, to, seq })
    }
    case 'placement': {
      const { placement, previous } = fact
      const earlier = state.placement ?? state.endedPlacement?.placement
      const left = previous ?? (earlier ? { provider: earlier.provider, to: placement.from } : null)
      const involvements = state.involvements.map((other) => searchEndedBy(placement, other))
      return { ...state, involvements, placement, previousPlacement: left, endedPlacement: null }
    }
    case 'placement-ended': {
      const { provider, seq } = fact
      const { placement } = state
      return placement?.provider === provider
        ? { ...state, placement: null, endedPlacement: { placement, seq } }
        : state
    }
    case 'agreement':
      return agree(state, fact)
    case 'own-refusal':
      return refuse(state, fact)
    case 'restriction-set':
      return { ...state, restrictions: [...state.restrictions, fact.restriction] }
    case 'restriction-lifted': {
      const { by, restriction, seq } = fact
      const authority = authorityAt(fact, state)
      const mayLift = (other: Restriction) => other.setBy === by || authority === by
      const covers = (other: Restriction) =>
        other.kind === restriction &&
        other.seq < seq &&
        reaches(fact, other) &&
        !other.lasts &&
        mayLift(other)
      return lift(state, covers, { by, authority })
    }
    case 'restriction-taken-back': {
      // Whoever set one can't end it alone, so taking it back counts as lifting it.
      const set = state.restrictions.find(({ seq }) => seq === fact.ofSeq)
      const authority = authorityAt(fact, state)
      return set ? lift(state, (other) => other === set, { by: set.setBy, authority }) : state
    }
  }
}

/**
 * Agreeing for some teams leaves a refusal for the others; agreeing for nobody by name ends it. What is agreed in one
 * log ends no refusal of another before they were joined.
 */
function refuse(state: SubjectState, fact: Extract<Fact, { kind: 'own-refusal' }>): SubjectState {
  const { change, refusal } = fact
  const { ownRefusals } = state
  if (change !== 'given') return { ...state, ownRefusals: [...ownRefusals, refusal] }
  const agreed = refusal.teams
  const still = ownRefusals.flatMap((refused) => {
    if (!reaches(fact, refused)) return [refused]
    return agreed.length === 0 ? [] : [{ ...refused, except: [...refused.except, ...agreed] }]
  })
  return { ...state, ownRefusals: still }
}

const isSame = (one: Slot, other: Slot): boolean =>
  one.kind === other.kind && one.organisation === other.organisation && one.team === other.team

/** Ending one that names a team ends that team's; ending one that names none ends it for every team. */
function endedBy(involvement: Involvement, ended: Slot, to: IsoDate): Involvement {
  const { kind, organisation, team, except = [] } = involvement
  if (kind !== ended.kind || organisation !== ended.organisation) return involvement
  if (ended.team === null || ended.team === team) return { ...involvement, to }
  return team === null ? { ...involvement, except: [...except, ended.team] } : involvement
}

/** The organisation that the last open involvement as responsible authority names. */
export const responsibleOn = (involvements: readonly Involvement[], date: IsoDate): OrganisationId | null =>
  involvements.findLast(
    (involvement) => involvement.kind === 'responsible-authority' && isOpenOn(involvement, date),
  )?.organisation ?? null

const withInvolvements = (
  state: SubjectState,
  involvements: readonly Involvement[],
  { at }: Pick<Fact, 'at'>,
): SubjectState => ({ ...state, involvements, authority: responsibleOn(involvements, dateOf(at)) })

/** A search for a placement ends with the placement, and what the search was told of with it: §2.10 item 15. */
const searchEndedBy = ({ from }: Placement, search: Involvement): Involvement =>
  search.kind === 'placement-search' && isOpenOn(search, from) ? { ...search, to: from } : search

type Slot = Pick<Involvement, 'kind' | 'organisation' | 'team'>

const putPlan = (state: SubjectState, plan: Plan): SubjectState => ({
  ...state,
  plans: [...state.plans.filter(({ kind }) => kind !== plan.kind), plan],
})

/**
 * Kept team by team: a family may agree to one partner and refuse another. What each log says of a team is kept by
 * itself; it is put together when all is folded.
 */
function agree(state: SubjectState, fact: Extract<Fact, { kind: 'agreement' }>): SubjectState {
  const opens = fact.agreement.status === 'given'
  const known = state.agreements.filter((other) => !opens || reaches(fact, other)).map(({ team }) => team)
  const teams = fact.with.length > 0 ? fact.with : [...new Set(known)]
  const others = state.agreements.filter(
    (other) => !teams.includes(other.team) || !(opens ? reaches(fact, other) : other.of === fact.of),
  )
  const said = fact.of === undefined ? fact.agreement : { ...fact.agreement, of: fact.of }
  return { ...state, agreements: [...others, ...teams.map((team) => ({ team, ...said }))] }
}

/** Whom a lifting has to satisfy: the authority that is responsible by what its log knew when it was said. */
function authorityAt(fact: Fact, state: SubjectState): OrganisationId | null {
  if (state.facts.every(({ of }) => of === undefined)) return state.authority
  const earlier = state.facts.slice(0, state.facts.indexOf(fact)).filter((other) => reaches(fact, other))
  return earlier
    .filter(({ kind }) => kind === 'involvement-started' || kind === 'involvement-ended')
    .reduce(foldFact, emptyState).authority
}

interface Lifting {
  readonly by: OrganisationId
  readonly authority: OrganisationId | null
}

/** What this lifting does not cover stays as it is, whoever is responsible by now. */
function lift(
  state: SubjectState,
  covers: (restriction: Restriction) => boolean,
  { by, authority }: Lifting,
): SubjectState {
  const restrictions = state.restrictions.flatMap((restriction) => {
    if (!covers(restriction)) return [restriction]
    const lifted = { ...restriction, liftedBy: [...restriction.liftedBy, by] }
    return isInForce(lifted, authority) ? [lifted] : []
  })
  return { ...state, restrictions }
}
