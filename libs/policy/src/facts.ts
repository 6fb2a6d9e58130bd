import {
  dateOf,
  eventTypes,
  type hubRecordTypes,
  type Instant,
  type OrganisationId,
  organisationOf,
  startOfDate,
  type SubjectId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type HubEntry, type LoggedEvent } from './log-entry.js'
import {
  type Involvement,
  type OwnRefusal,
  type Placement,
  type Plan,
  type PreviousPlacement,
  type Restriction,
  type ServiceAgreement,
} from './state.js'

/**
 * What a record said of who may know, and from when it holds. A subject's facts are folded in the order of the times
 * from which they hold, and where those are the same in the order of the log: whenever each of them was said.
 */
export type Fact = Said & Saying

interface Said {
  /** From when it holds. */
  readonly at: Instant
  /** Until when, where the record says so itself. */
  readonly until: Instant | null
  /** Position of the record. */
  readonly seq: number
  /** In whose log it was said, where that is a joined one. */
  readonly of?: SubjectId
}

type Saying =
  | { readonly kind: 'involvement-started'; readonly involvement: Involvement }
  | {
      readonly kind: 'involvement-ended'
      readonly involvement: Pick<Involvement, 'kind' | 'organisation' | 'team'> & {
        readonly to: Involvement['from']
      }
    }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'looked-after-ended'; readonly to: Plan['from'] }
  | {
      readonly kind: 'placement'
      readonly placement: Placement
      readonly previous: PreviousPlacement | null
    }
  | { readonly kind: 'placement-ended'; readonly provider: OrganisationId }
  | {
      readonly kind: 'agreement'
      readonly with: readonly TeamId[]
      readonly agreement: Omit<ServiceAgreement, 'team'>
    }
  | {
      readonly kind: 'own-refusal'
      readonly change: ServiceAgreement['status']
      readonly refusal: OwnRefusal
    }
  | { readonly kind: 'restriction-set'; readonly restriction: Restriction }
  | {
      readonly kind: 'restriction-lifted'
      readonly restriction: Restriction['kind']
      readonly by: OrganisationId
    }
  | { readonly kind: 'restriction-taken-back'; readonly ofSeq: number }

/** The order in which facts hold. */
export const inOrder = (facts: readonly Fact[]): readonly Fact[] =>
  [...facts].sort((a, b) => a.at - b.at || a.seq - b.seq)

/**
 * Whether what was said may open what another record shut: it is of the same log, or it was said in this one when that
 * was known here. What opens one log never opens what was shut in another before they were joined.
 */
export const reaches = ({ of, seq }: Pick<Said, 'of' | 'seq'>, shut: Pick<Said, 'of' | 'seq'>): boolean =>
  shut.of === of || (of === undefined && shut.seq < seq)

/** What an event says of who may know; nothing where it only tells what happened. */
export function factOf(event: LoggedEvent): Fact | undefined {
  const { seq } = event.position
  switch (event.type) {
    case eventTypes.involvementStarted: {
      const { kind, organisation, team, from, to } = event.data.involvement
      const until = to === null ? null : startOfDate(to)
      const involvement = { kind, organisation, team, from, to }
      return { kind: 'involvement-started', at: startOfDate(from), until, seq, involvement }
    }
    case eventTypes.involvementEnded: {
      const { kind, organisation, team, to } = event.data.involvement
      const involvement = { kind, organisation, team, to }
      return { kind: 'involvement-ended', at: startOfDate(to), until: null, seq, involvement }
    }
    case eventTypes.planChanged: {
      const { kind, change, from, to } = event.data.plan
      const end = change === 'ended' ? (to ?? from) : undefined
      const plan = { kind, from, to: end ?? to, seq }
      return { kind: 'plan', at: startOfDate(end ?? from), until: null, seq, plan }
    }
    case eventTypes.lookedAfterStarted: {
      // Being looked after is a plan of that kind, whichever event says so: the same conditions ask for it.
      const { from } = event.data.lookedAfter
      const plan = { kind: 'looked-after', from, to: null, seq } as const
      return { kind: 'plan', at: startOfDate(from), until: null, seq, plan }
    }
    case eventTypes.lookedAfterEnded: {
      const { to } = event.data.lookedAfter
      return { kind: 'looked-after-ended', at: startOfDate(to), until: null, seq, to }
    }
    case eventTypes.placementMoved: {
      const { placement, previous } = event.data
      const { provider, hostAuthority: host, from } = placement
      const left = previous && { provider: previous.provider, to: previous.to }
      return {
        kind: 'placement',
        at: startOfDate(from),
        until: null,
        seq,
        placement: { provider, host, from },
        previous: left,
      }
    }
    case eventTypes.placementEnded: {
      const { provider, to } = event.data.placement
      return { kind: 'placement-ended', at: startOfDate(to), until: null, seq, provider }
    }
    case eventTypes.agreementChanged: {
      const { change: status, from, until, with: teams, service } = event.data.agreement
      if (service === 'own-health-information') return ownRefusalOf(event)
      const agreement = { status, until, seq }
      return { kind: 'agreement', at: startOfDate(from), until, seq, with: teams, agreement }
    }
    case eventTypes.restrictionChanged:
      return restrictionOf(event)
    default:
      return undefined
  }
}

/** The seal of an identity, set by an authority's act: it lasts. */
export function sealOf({ data, position: { seq }, recordedTime: at }: SealedEntry): Fact {
  const { permits, team } = data
  const setBy = organisationOf(team)
  const from = dateOf(at)
  const restriction = {
    kind: 'sealed' as const,
    setBy,
    from,
    permits,
    liftedBy: [],
    seq,
    lasts: true as const,
  }
  return { kind: 'restriction-set', at, until: null, seq, restriction }
}

/**
 * A child that was split off begins shielded: what shields the record that it came from may be this child's, and its
 * log does not say so. The authority that decided lifts what is not.
 */
export function shieldsOfSplit({ data, position: { seq }, recordedTime: at }: SplitEntry): Fact[] {
  if (data.role === 'kept') return []
  const setBy = organisationOf(data.team)
  const from = dateOf(at)
  return (['location-shield', 'source-shield'] as const).map((kind) => ({
    kind: 'restriction-set',
    at,
    until: null,
    seq,
    restriction: { kind, setBy, from, permits: [], liftedBy: [], seq },
  }))
}

type SplitEntry = Extract<HubEntry, { type: typeof hubRecordTypes.childSplit }>

type SealedEntry = Extract<HubEntry, { type: typeof hubRecordTypes.childSealed }>

/**
 * A restriction holds from when it is recorded, whatever its date: what left in the meantime could not be taken back.
 * Lifting one holds from its date, and for what was set before it was said alone.
 */
function restrictionOf(event: Extract<LoggedEvent, { type: typeof eventTypes.restrictionChanged }>): Fact {
  const { kind, change, from, permits, protectsFrom } = event.data.restriction
  const { publisher, recordedTime } = event
  const { seq } = event.position
  if (change === 'lifted') {
    const at = Math.max(startOfDate(from), recordedTime)
    return { kind: 'restriction-lifted', at, until: null, seq, restriction: kind, by: publisher }
  }
  const restriction = { kind, setBy: publisher, from, permits, liftedBy: [], seq }
  if (kind === 'location-shield') {
    const shield = { ...restriction, protectsFrom: protectsFrom.flatMap(({ worksIn }) => worksIn) }
    return { kind: 'restriction-set', at: recordedTime, until: null, seq, restriction: shield }
  }
  if (kind !== 'investigation-hold')
    return { kind: 'restriction-set', at: recordedTime, until: null, seq, restriction }
  const until = Math.min(event.data.restriction.until ?? Infinity, recordedTime + longestHold)
  const hold = { ...restriction, owner: event.team, until }
  return { kind: 'restriction-set', at: recordedTime, until, seq, restriction: hold }
}

/** No hold is open-ended: who still needs it after 28 days sets it anew. */
const longestHold = 28 * 24 * 3_600_000

/** Only the young person can refuse what is theirs. Agreeing again holds from when it is recorded at the earliest. */
function ownRefusalOf(
  event: Extract<LoggedEvent, { type: typeof eventTypes.agreementChanged }>,
): Fact | undefined {
  const { change, by, with: teams, competent, from } = event.data.agreement
  if (by !== 'child') return undefined
  const at = change === 'given' ? Math.max(startOfDate(from), event.recordedTime) : startOfDate(from)
  return {
    kind: 'own-refusal',
    at,
    until: null,
    seq: event.position.seq,
    change,
    refusal: { teams, except: [], competent, seq: event.position.seq },
  }
}
