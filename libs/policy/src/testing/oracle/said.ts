import {
  eventTypes,
  hubRecordTypes,
  type Instant,
  type IsoDate,
  organisationOf,
  type OrganisationId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type LogEntry } from '../../log-entry.js'

/** What one record says of who may know, in the oracle's own words: with the day from which it holds. */
interface Holds {
  readonly seq: number
  readonly from: IsoDate
}
interface Involvement {
  readonly kind: string
  readonly organisation: OrganisationId
  readonly team: TeamId | null
}
export type Said =
  | (Holds &
      Involvement & {
        readonly what: 'involved'
        /** First day on which it is so no more. */
        readonly until: IsoDate | null
      })
  | (Holds & Involvement & { readonly what: 'no-longer-involved' })
  | (Holds & {
      readonly what: 'plan'
      readonly kind: string
      readonly ended: boolean
      readonly until: IsoDate | null
    })
  | (Holds & {
      readonly what: 'placement'
      readonly provider: OrganisationId
      readonly host: OrganisationId | null
      readonly previous: OrganisationId | null
    })
  | (Holds & { readonly what: 'placement-ended'; readonly provider: OrganisationId })
  | (Holds & {
      readonly what: 'agreement'
      readonly teams: readonly TeamId[]
      readonly given: boolean
      readonly until: Instant | null
    })
  | (Holds & {
      readonly what: 'restriction'
      readonly kind: string
      readonly by: OrganisationId
      readonly permits: readonly TeamId[]
      /** Where somebody works from whom a shield protects. */
      readonly against: readonly TeamId[]
      readonly forEver: boolean
    })
  | (Holds & {
      readonly what: 'lifting'
      readonly kind: string
      readonly by: OrganisationId
      readonly saidAt: Instant
      /** Of one restriction alone, which its publisher took back. */
      readonly only: number | null
    })
  | (Holds & { readonly what: 'attendance'; readonly team: TeamId; readonly at: Instant })

const always = '0001-01-01'

export function saidBy(entry: LogEntry): readonly Said[] {
  if (entry.kind === 'hub') return saidByHub(entry)
  if (entry.kind !== 'event') return []
  const { seq } = entry.position
  switch (entry.type) {
    case eventTypes.involvementStarted: {
      const { kind, organisation, team, from, to } = entry.data.involvement
      return [{ what: 'involved', seq, kind, organisation, team, from, until: to }]
    }
    case eventTypes.involvementEnded: {
      const { kind, organisation, team, to } = entry.data.involvement
      return [{ what: 'no-longer-involved', seq, kind, organisation, team, from: to }]
    }
    case eventTypes.planChanged: {
      const { kind, change, from, to } = entry.data.plan
      const ended = change === 'ended'
      return [{ what: 'plan', seq, kind, ended, from: ended ? (to ?? from) : from, until: ended ? null : to }]
    }
    // To be looked after is a plan of that kind, whichever event says so.
    case eventTypes.lookedAfterStarted: {
      const { from } = entry.data.lookedAfter
      return [{ what: 'plan', seq, kind: 'looked-after', ended: false, from, until: null }]
    }
    case eventTypes.lookedAfterEnded: {
      const { to: from } = entry.data.lookedAfter
      return [{ what: 'plan', seq, kind: 'looked-after', ended: true, from, until: null }]
    }
    case eventTypes.placementMoved: {
      const { from, provider, hostAuthority } = entry.data.placement
      const previous = entry.data.previous?.provider ?? null
      return [{ what: 'placement', seq, from, provider, host: hostAuthority, previous }]
    }
    case eventTypes.placementEnded: {
      const { to: from, provider } = entry.data.placement
      return [{ what: 'placement-ended', seq, from, provider }]
    }
    case eventTypes.agreementChanged: {
      const { change, with: teams, from, until } = entry.data.agreement
      return [{ what: 'agreement', seq, from, teams, given: change === 'given', until }]
    }
    case eventTypes.restrictionChanged: {
      const { kind, change, from, permits, protectsFrom } = entry.data.restriction
      const by = entry.publisher
      const against = kind === 'location-shield' ? protectsFrom.flatMap((person) => person.worksIn) : []
      return change === 'lifted'
        ? [{ what: 'lifting', seq, kind, by, from, saidAt: entry.recordedTime, only: null }]
        : [{ what: 'restriction', seq, kind, by, from: always, permits, against, forEver: false }]
    }
    case eventTypes.edAttended: {
      const { arrivedAt } = entry.data.attendance
      return [{ what: 'attendance', seq, from: always, team: entry.team, at: arrivedAt }]
    }
    default:
      return []
  }
}

function saidByHub(entry: LogEntry & { kind: 'hub' }): readonly Said[] {
  const { seq } = entry.position
  const restriction = (kind: string, team: TeamId, permits: readonly TeamId[], forEver: boolean): Said => ({
    what: 'restriction',
    seq,
    kind,
    by: organisationOf(team),
    from: always,
    permits,
    against: [],
    forEver,
  })
  switch (entry.type) {
    case hubRecordTypes.childSealed:
      return [restriction('sealed', entry.data.team, entry.data.permits, true)]
    case hubRecordTypes.childSplit:
      return entry.data.role === 'kept'
        ? []
        : ['location-shield', 'source-shield'].map((kind) => restriction(kind, entry.data.team, [], false))
    default:
      return []
  }
}

/** Whoever sets a restriction can't end it alone: taking it back counts as the setter's lifting. */
export const liftingBy = (taker: LogEntry, set: Said & { readonly what: 'restriction' }): Said => ({
  what: 'lifting',
  seq: taker.position.seq,
  kind: set.kind,
  by: set.by,
  from: always,
  saidAt: taker.recordedTime,
  only: set.seq,
})
