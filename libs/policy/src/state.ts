import {
  type Instant,
  type IsoDate,
  type OrganisationId,
  type SubjectId,
  type TeamId,
  type InvolvementStarted,
  type Plan as PlanData,
  type Restriction as RestrictionData,
} from '@common-thread/events/catalogue'
import { type Fact } from './facts.js'
import { type JoinedLog } from './join.js'
import { type Identity } from './log-entry.js'

/** Raised when the meaning of the folded state changes: stored states of another version are folded again. */
export const foldVersion = 7

/**
 * What a subject's log says is so, and those that are joined to it, at the time of its last record. Only facts asserted
 * with standing are in it.
 */
export interface SubjectState {
  readonly foldVersion: number
  readonly identity: Identity
  /** An earlier record could not be read: what is known may be incomplete. */
  readonly unreadable: boolean
  readonly birthDate: IsoDate | null
  /** The responsible authority. */
  readonly authority: OrganisationId | null
  readonly involvements: readonly Involvement[]
  readonly plans: readonly Plan[]
  readonly placement: Placement | null
  readonly previousPlacement: PreviousPlacement | null
  /** The placement that ended last, while there is no new one. */
  readonly endedPlacement: EndedPlacement | null
  readonly agreements: readonly ServiceAgreement[]
  readonly restrictions: readonly Restriction[]
  /** What young people have refused for their own confidential health information. */
  readonly ownRefusals: readonly OwnRefusal[]
  readonly attendances: readonly Attendance[]
  /** Teams that raised a concern. */
  readonly raisedBy: readonly TeamId[]
  /** Logs of other subjects that turned out to be this child's too, and up to where each is known here. */
  readonly joined: readonly JoinedLog[]
  /** Everything said with standing of who may know, in the order in which it holds; what is not so yet as well. */
  readonly facts: readonly Fact[]
  /** When one of them next begins or ends; null when nothing more is known to come. */
  readonly changesAt: Instant | null
}

export type InvolvementKind = InvolvementStarted['involvement']['kind']

export interface Involvement {
  readonly kind: InvolvementKind
  readonly organisation: OrganisationId
  readonly team: TeamId | null
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** Teams for which one that names no team has ended. */
  readonly except?: readonly TeamId[]
}

export interface Plan {
  readonly kind: PlanData['kind']
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** Position of the record that last changed it. */
  readonly seq: number
}

export interface Placement {
  readonly provider: OrganisationId
  readonly host: OrganisationId | null
  readonly from: IsoDate
}

export interface EndedPlacement {
  readonly placement: Placement
  /** Position of the record that says so. */
  readonly seq: number
}

export interface PreviousPlacement {
  readonly provider: OrganisationId
  readonly to: IsoDate
}

export interface ServiceAgreement {
  readonly team: TeamId
  readonly status: 'given' | 'refused' | 'withdrawn' | 'lapsed'
  readonly until: Instant | null
  readonly seq: number
  /** In whose log it was said, where that is a joined one. */
  readonly of?: SubjectId
}

export interface Restriction {
  readonly kind: RestrictionData['kind']
  readonly setBy: OrganisationId
  readonly from: IsoDate
  readonly permits: readonly TeamId[]
  /** Of a location shield: teams in which a person works from whom it protects, or that speak to this person. */
  readonly protectsFrom?: readonly TeamId[]
  /** Who has lifted it so far; it ends when its setter and the authority both have. */
  readonly liftedBy: readonly OrganisationId[]
  /** Of an investigation hold: who decides what it holds. */
  readonly owner?: TeamId
  /** Of an investigation hold: when it ends by itself. */
  readonly until?: Instant
  /** The seal of an adopted child's identity: nobody lifts it. */
  readonly lasts?: true
  readonly seq: number
  /** In whose log it was set, where that is a joined one. */
  readonly of?: SubjectId
}

export interface OwnRefusal {
  /** Whom it is for; nobody named: everybody. */
  readonly teams: readonly TeamId[]
  /** To whom the young person has agreed since. */
  readonly except: readonly TeamId[]
  /** Judged competent to decide before 16. */
  readonly competent: boolean | null
  readonly seq: number
  /** The joined log that says so; none: this one. */
  readonly of?: SubjectId
}

/** A team's last attendance of the child in unscheduled care. */
export interface Attendance {
  readonly team: TeamId
  readonly arrivedAt: Instant
  readonly seq: number
}

export const emptyState: SubjectState = {
  foldVersion,
  identity: 'provisional',
  unreadable: false,
  birthDate: null,
  authority: null,
  involvements: [],
  plans: [],
  placement: null,
  previousPlacement: null,
  endedPlacement: null,
  agreements: [],
  restrictions: [],
  ownRefusals: [],
  attendances: [],
  raisedBy: [],
  joined: [],
  facts: [],
  changesAt: null,
}

/** A period that has begun and not ended on a date; an end date is the first day after it. */
export const isOpenOn = (
  period: { readonly from: IsoDate; readonly to: IsoDate | null },
  date: IsoDate,
): boolean => period.from <= date && (period.to === null || date < period.to)

/** A hold ends when its owner lifts it; every other restriction when its setter and the authority both have. */
export const isInForce = (
  { kind, setBy, liftedBy }: Restriction,
  authority: OrganisationId | null,
): boolean =>
  !(
    liftedBy.includes(setBy) &&
    (kind === 'investigation-hold' || authority === null || liftedBy.includes(authority))
  )
