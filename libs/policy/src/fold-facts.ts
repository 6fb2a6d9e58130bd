import { type OrganisationId } from '@common-thread/events/catalogue'
import { type Fact, reaches } from './facts.js'
import { type Involvement, isInForce, type Plan, type Restriction, type SubjectState } from './state.js'

/** The state after one more fact, in the order in which facts hold. */
export function foldFact(state: SubjectState, fact: Fact): SubjectState {
  switch (fact.kind) {
    case 'involvement-started': {
      const { involvement } = fact
      const { kind, organisation } = involvement
      const others = state.involvements.filter((other) => !isSame(other, involvement))
      const authority = kind === 'responsible-authority' ? organisation : state.authority
      return { ...state, involvements: [...others, involvement], authority }
    }
    case 'involvement-ended': {
      const { to, ...ended } = fact.involvement
      const { kind, organisation } = ended
      const involvements = state.involvements.map((other) =>
        isSame(other, ended) ? { ...other, to } : other,
      )
      const isAuthority = kind === 'responsible-authority' && state.authority === organisation
      return { ...state, involvements, authority: isAuthority ? null : state.authority }
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
      const left = previous ?? (state.placement && { provider: state.placement.provider, to: placement.from })
      return { ...state, placement, previousPlacement: left }
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
  return earlier.reduce<OrganisationId | null>((authority, said) => {
    if (said.kind !== 'involvement-started' && said.kind !== 'involvement-ended') return authority
    const { kind, organisation } = said.involvement
    if (kind !== 'responsible-authority') return authority
    if (said.kind === 'involvement-started') return organisation
    return authority === organisation ? null : authority
  }, null)
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
