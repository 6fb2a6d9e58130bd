import { type Fact } from './facts.js'
import {
  type Involvement,
  isInForce,
  type OwnRefusal,
  type Plan,
  type Restriction,
  type SubjectState,
} from './state.js'

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
    case 'agreement': {
      // Kept team by team: a family may agree to one partner and refuse another.
      const teams = fact.with.length > 0 ? fact.with : state.agreements.map(({ team }) => team)
      const others = state.agreements.filter(({ team }) => !teams.includes(team))
      return { ...state, agreements: [...others, ...teams.map((team) => ({ team, ...fact.agreement }))] }
    }
    case 'own-refusal': {
      const { change, refusal } = fact
      const { ownRefusals } = state
      if (change !== 'given') return { ...state, ownRefusals: [...ownRefusals, refusal] }
      return { ...state, ownRefusals: ownRefusals.flatMap((other) => stillRefused(other, refusal)) }
    }
    case 'restriction-set':
      return { ...state, restrictions: [...state.restrictions, fact.restriction] }
    case 'restriction-lifted': {
      const { by, restriction, seq } = fact
      return lift(
        state,
        by,
        (other) => other.kind === restriction && other.seq < seq && !other.lasts && mayLift(other, by, state),
      )
    }
    case 'restriction-taken-back': {
      // Whoever set one can't end it alone, so taking it back counts as lifting it.
      const set = state.restrictions.find(({ seq }) => seq === fact.ofSeq)
      return set ? lift(state, set.setBy, (other) => other === set) : state
    }
  }
}

/** Agreeing for some teams leaves a refusal for the others; agreeing for nobody by name ends it. */
const stillRefused = (refused: OwnRefusal, { teams: agreed }: OwnRefusal): OwnRefusal[] =>
  agreed.length === 0 ? [] : [{ ...refused, except: [...refused.except, ...agreed] }]

const isSame = (one: Slot, other: Slot): boolean =>
  one.kind === other.kind && one.organisation === other.organisation && one.team === other.team

type Slot = Pick<Involvement, 'kind' | 'organisation' | 'team'>

const putPlan = (state: SubjectState, plan: Plan): SubjectState => ({
  ...state,
  plans: [...state.plans.filter(({ kind }) => kind !== plan.kind), plan],
})

const mayLift = (restriction: Restriction, by: Restriction['setBy'], { authority }: SubjectState): boolean =>
  restriction.setBy === by || authority === by

function lift(
  state: SubjectState,
  by: Restriction['setBy'],
  covers: (restriction: Restriction) => boolean,
): SubjectState {
  const restrictions = state.restrictions
    .map((restriction) =>
      covers(restriction) ? { ...restriction, liftedBy: [...restriction.liftedBy, by] } : restriction,
    )
    .filter((restriction) => isInForce(restriction, state.authority))
  return { ...state, restrictions }
}
