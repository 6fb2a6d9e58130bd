import {
  eventTypes,
  type Plan as PlanData,
  type PlacementMoved,
  type ServiceAgreement as AgreementData,
} from '@common-thread/events/catalogue'
import { type LoggedEvent } from './log-entry.js'
import { isInForce, type Plan, type SubjectState } from './state.js'

type OfType<T> = Extract<LoggedEvent, { type: T }>
type InvolvementEvent =
  OfType<typeof eventTypes.involvementStarted> | OfType<typeof eventTypes.involvementEnded>

type LookedAfterEvent =
  OfType<typeof eventTypes.lookedAfterStarted> | OfType<typeof eventTypes.lookedAfterEnded>

export function foldInvolvement(state: SubjectState, event: InvolvementEvent): SubjectState {
  const { kind, organisation, team } = event.data.involvement
  const isSame = (other: { kind: string; organisation: string; team: string | null }) =>
    other.kind === kind && other.organisation === organisation && other.team === team
  if (event.type === eventTypes.involvementStarted) {
    const { from, to } = event.data.involvement
    const others = state.involvements.filter((other) => !isSame(other))
    return {
      ...state,
      involvements: [...others, { kind, organisation, team, from, to }],
      authority: kind === 'responsible-authority' ? organisation : state.authority,
    }
  }
  const { to } = event.data.involvement
  return {
    ...state,
    involvements: state.involvements.map((other) => (isSame(other) ? { ...other, to } : other)),
    authority: kind === 'responsible-authority' && state.authority === organisation ? null : state.authority,
  }
}

export function foldPlan(state: SubjectState, plan: PlanData, seq: number): SubjectState {
  const { kind, from } = plan
  const to = plan.change === 'ended' ? (plan.to ?? plan.from) : plan.to
  return putPlan(state, { kind, from, to, seq })
}

/** Being looked after is a plan of that kind, whichever event says so: the same conditions ask for it. */
export function foldLookedAfter(state: SubjectState, event: LookedAfterEvent): SubjectState {
  const kind = 'looked-after'
  const { seq } = event.position
  if (event.type === eventTypes.lookedAfterStarted)
    return putPlan(state, { kind, from: event.data.lookedAfter.from, to: null, seq })
  const { to } = event.data.lookedAfter
  const from = state.plans.find((plan) => plan.kind === kind)?.from ?? to
  return putPlan(state, { kind, from, to, seq })
}

const putPlan = (state: SubjectState, plan: Plan): SubjectState => ({
  ...state,
  plans: [...state.plans.filter(({ kind }) => kind !== plan.kind), plan],
})

export function foldPlacement(state: SubjectState, { placement, previous }: PlacementMoved): SubjectState {
  const left = previous ?? (state.placement && { provider: state.placement.provider, to: placement.from })
  return {
    ...state,
    placement: { provider: placement.provider, host: placement.hostAuthority, from: placement.from },
    previousPlacement: left ? { provider: left.provider, to: left.to } : null,
  }
}

/** Agreement is kept team by team: a family may agree to one partner and refuse another. */
export function foldAgreement(state: SubjectState, agreement: AgreementData, seq: number): SubjectState {
  const { change: status, until } = agreement
  const teams = agreement.with.length > 0 ? agreement.with : state.agreements.map(({ team }) => team)
  const others = state.agreements.filter(({ team }) => !teams.includes(team))
  return { ...state, agreements: [...others, ...teams.map((team) => ({ team, status, until, seq }))] }
}

export function foldRestriction(
  state: SubjectState,
  event: OfType<typeof eventTypes.restrictionChanged>,
): SubjectState {
  const { kind, change, from, permits } = event.data.restriction
  const { publisher } = event
  if (change === 'set') {
    const restriction = { kind, setBy: publisher, from, permits, liftedBy: [], seq: event.position.seq }
    return { ...state, restrictions: [...state.restrictions, restriction] }
  }
  const lifted = state.restrictions.map((restriction) =>
    restriction.kind === kind && (restriction.setBy === publisher || state.authority === publisher)
      ? { ...restriction, liftedBy: [...restriction.liftedBy, publisher] }
      : restriction,
  )
  return { ...state, restrictions: lifted.filter((restriction) => isInForce(restriction, state.authority)) }
}
