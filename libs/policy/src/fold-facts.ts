import { dateOf, type Instant, type IsoDate, type OrganisationId } from '@common-thread/events/catalogue'
import { type Fact, reaches } from './facts.js'
import {
  type Involvement,
  isInForce,
  isOpenOn,
  type Placement,
  type Plan,
  type Restriction,
  type SubjectState,
} from './state.js'

/** What a subject's facts make while they are folded, each into the same object: one for each fact would cost most. */
export type Folding = {
  -readonly [Field in Folded]: SubjectState[Field]
} & {
  readonly facts: readonly Fact[]
  /** From when the last one holds that begins or ends an involvement; null before the first. */
  involvedAt: Instant | null
}

type Folded =
  | 'involvements'
  | 'plans'
  | 'placement'
  | 'previousPlacement'
  | 'endedPlacement'
  | 'agreements'
  | 'restrictions'
  | 'ownRefusals'

/** Facts folded in the order in which they hold. `all` are those of the subject, what has not begun as well. */
export function foldFacts(facts: readonly Fact[], all: readonly Fact[]): Folding {
  const folding: Folding = {
    facts: all,
    involvedAt: null,
    involvements: [],
    plans: [],
    placement: null,
    previousPlacement: null,
    endedPlacement: null,
    agreements: [],
    restrictions: [],
    ownRefusals: [],
  }
  for (const fact of facts) foldFact(folding, fact)
  return folding
}

function foldFact(folding: Folding, fact: Fact): void {
  switch (fact.kind) {
    case 'involvement-started': {
      const { involvement } = fact
      const others = folding.involvements.filter((other) => !isSame(other, involvement))
      others.push(involvement)
      folding.involvements = others
      folding.involvedAt = fact.at
      return
    }
    case 'involvement-ended': {
      const { to, ...ended } = fact.involvement
      folding.involvements = folding.involvements.map((other) => endedBy(other, ended, to))
      folding.involvedAt = fact.at
      return
    }
    case 'plan':
      folding.plans = withPlan(folding.plans, fact.plan)
      return
    case 'looked-after-ended': {
      const { to, seq } = fact
      const from = folding.plans.find(({ kind }) => kind === 'looked-after')?.from ?? to
      folding.plans = withPlan(folding.plans, { kind: 'looked-after', from, to, seq })
      return
    }
    case 'placement': {
      const { placement, previous } = fact
      const earlier = folding.placement ?? folding.endedPlacement?.placement
      folding.previousPlacement =
        previous ?? (earlier ? { provider: earlier.provider, to: placement.from } : null)
      folding.involvements = folding.involvements.map((other) => searchEndedBy(placement, other))
      folding.placement = placement
      folding.endedPlacement = null
      return
    }
    case 'placement-ended': {
      const { provider, seq } = fact
      const { placement } = folding
      if (placement?.provider !== provider) return
      folding.placement = null
      folding.endedPlacement = { placement, seq }
      return
    }
    case 'agreement':
      folding.agreements = agree(folding.agreements, fact)
      return
    case 'own-refusal':
      folding.ownRefusals = refuse(folding.ownRefusals, fact)
      return
    case 'restriction-set':
      folding.restrictions = [...folding.restrictions, fact.restriction]
      return
    case 'restriction-lifted': {
      const { by, restriction, seq } = fact
      const authority = authorityAt(fact, folding)
      const mayLift = (other: Restriction) => other.setBy === by || authority === by
      const covers = (other: Restriction) =>
        other.kind === restriction &&
        other.seq < seq &&
        reaches(fact, other) &&
        !other.lasts &&
        mayLift(other)
      folding.restrictions = lift(folding.restrictions, covers, { by, authority })
      return
    }
    case 'restriction-taken-back': {
      // Whoever set one can't end it alone, so taking it back counts as lifting it.
      const set = folding.restrictions.find(({ seq }) => seq === fact.ofSeq)
      if (!set) return
      const lifting = { by: set.setBy, authority: authorityAt(fact, folding) }
      folding.restrictions = lift(folding.restrictions, (other) => other === set, lifting)
      return
    }
  }
}

/**
 * Agreeing for some teams leaves a refusal for the others; agreeing for nobody by name ends it. What is agreed in one
 * log ends no refusal of another before they were joined.
 */
function refuse(
  refusals: Folding['ownRefusals'],
  fact: Extract<Fact, { kind: 'own-refusal' }>,
): Folding['ownRefusals'] {
  const { change, refusal } = fact
  if (change !== 'given') return [...refusals, refusal]
  const agreed = refusal.teams
  return refusals.flatMap((refused) => {
    if (!reaches(fact, refused)) return [refused]
    return agreed.length === 0 ? [] : [{ ...refused, except: [...refused.except, ...agreed] }]
  })
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

/** A search for a placement ends with the placement, and what the search was told of with it: §2.10 item 15. */
const searchEndedBy = ({ from }: Placement, search: Involvement): Involvement =>
  search.kind === 'placement-search' && isOpenOn(search, from) ? { ...search, to: from } : search

type Slot = Pick<Involvement, 'kind' | 'organisation' | 'team'>

const withPlan = (plans: readonly Plan[], plan: Plan): readonly Plan[] => [
  ...plans.filter(({ kind }) => kind !== plan.kind),
  plan,
]

/**
 * Kept team by team: a family may agree to one partner and refuse another. What each log says of a team is kept by
 * itself; it is put together when all is folded.
 */
function agree(
  agreements: Folding['agreements'],
  fact: Extract<Fact, { kind: 'agreement' }>,
): Folding['agreements'] {
  const opens = fact.agreement.status === 'given'
  const known = agreements.filter((other) => !opens || reaches(fact, other)).map(({ team }) => team)
  const teams = fact.with.length > 0 ? fact.with : [...new Set(known)]
  const others = agreements.filter(
    (other) => !teams.includes(other.team) || !(opens ? reaches(fact, other) : other.of === fact.of),
  )
  const said = fact.of === undefined ? fact.agreement : { ...fact.agreement, of: fact.of }
  return [...others, ...teams.map((team) => ({ team, ...said }))]
}

/** Whom a lifting has to satisfy: the authority that is responsible by what its log knew when it was said. */
function authorityAt(fact: Fact, folding: Folding): OrganisationId | null {
  const { facts } = folding
  if (facts.every(({ of }) => of === undefined)) return authorityOf(folding)
  const earlier = facts.slice(0, facts.indexOf(fact)).filter((other) => reaches(fact, other))
  const involving = earlier.filter(
    ({ kind }) => kind === 'involvement-started' || kind === 'involvement-ended',
  )
  return authorityOf(foldFacts(involving, involving))
}

/** Who was responsible when an involvement last began or ended. */
const authorityOf = ({ involvements, involvedAt }: Folding): OrganisationId | null =>
  involvedAt === null ? null : responsibleOn(involvements, dateOf(involvedAt))

interface Lifting {
  readonly by: OrganisationId
  readonly authority: OrganisationId | null
}

/** What this lifting does not cover stays as it is, whoever is responsible by now. */
function lift(
  restrictions: readonly Restriction[],
  covers: (restriction: Restriction) => boolean,
  { by, authority }: Lifting,
): readonly Restriction[] {
  return restrictions.flatMap((restriction) => {
    if (!covers(restriction)) return [restriction]
    const lifted = { ...restriction, liftedBy: [...restriction.liftedBy, by] }
    return isInForce(lifted, authority) ? [lifted] : []
  })
}
