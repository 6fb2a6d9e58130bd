import {
  entryOf,
  eventTypes,
  type Instant,
  organisationOf,
  type OrganisationId,
  sectorOf,
} from '@common-thread/events/catalogue'
import { areaOf, type Directory, teamOf } from '@common-thread/directory'
import { type LogEntry, type LoggedEvent, takesBack } from '../../log-entry.js'
import { standingRows, type StandingRow } from './matrix-data.js'
import { liftingBy, type Said, saidBy } from './said.js'
import { WhatIsSo } from './what-is-so.js'

type By = StandingRow['by'][number]

/** A child's log as the oracle reads it: every record anew, and nothing kept but who said what with standing. */
export class Story {
  readonly entries: LogEntry[] = []
  private readonly withStanding: boolean[] = []

  constructor(readonly directory: Directory) {}

  add(entry: LogEntry): void {
    this.withStanding.push(entry.kind !== 'event' || this.mayBeSaid(entry))
    this.entries.push(entry)
  }

  copy(): Story {
    const copy = new Story(this.directory)
    copy.entries.push(...this.entries)
    copy.withStanding.push(...this.withStanding)
    return copy
  }

  /** Whether the last record was said with standing. */
  get isClaim(): boolean {
    return this.withStanding.at(-1) === false
  }

  get hasUnreadable(): boolean {
    return this.entries.some(({ kind }) => kind === 'unreadable')
  }

  /** What is so when the last record is recorded, what it says included; or at another moment. */
  whatIsSo(now = this.entries.at(-1)?.recordedTime ?? 0): WhatIsSo {
    return this.read(this.entries, now)
  }

  private read(entries: readonly LogEntry[], now: Instant, next?: LogEntry): WhatIsSo {
    const takers = new Map([...entries, ...(next ? [next] : [])].map((entry) => [takesBack(entry), entry]))
    const said = entries.flatMap((entry, i) => {
      if (!this.withStanding[i]) return []
      const taker = takers.get(entry.position.seq)
      return taker ? takenBack(saidBy(entry), taker) : saidBy(entry)
    })
    return new WhatIsSo(said, now)
  }

  /** What was so just before the last record, at that same moment. */
  whatWasSo(): WhatIsSo {
    return this.read(this.entries.slice(0, -1), this.entries.at(-1)?.recordedTime ?? 0)
  }

  /** The events that count, of a type: not those that were taken back. */
  eventsOf<T extends LoggedEvent['type']>(type: T): readonly Extract<LoggedEvent, { type: T }>[] {
    return this.standing.filter((event): event is Extract<LoggedEvent, { type: T }> => event.type === type)
  }

  get events(): readonly LoggedEvent[] {
    return this.entries.filter((entry): entry is LoggedEvent => entry.kind === 'event')
  }

  /** Every event that was not taken back. */
  get standing(): readonly LoggedEvent[] {
    const gone = new Set(this.entries.map(takesBack))
    return this.events.filter(({ position }) => !gone.has(position.seq))
  }

  private mayBeSaid(event: LoggedEvent): boolean {
    // What the event corrects counts no more when it is said.
    const so = this.read(this.entries, event.recordedTime, event)
    const { name, asserts } = entryOf(event.type)
    const { kind, change, organisation } = assertedBy(event)
    return standingRows(asserts ?? name)
      .filter((row) => row.kinds.includes(kind) && (row.change === 'any' || row.change === change))
      .some(({ by }) =>
        by.some(
          (who) =>
            (who.sector === undefined || who.sector === sectorOf(event.publisher)) &&
            (who.role === undefined || who.role === teamOf(this.directory, event.team)?.role) &&
            this.is(who.as, event, so, { kind, organisation }),
        ),
      )
  }

  private is(
    as: By['as'],
    { publisher }: LoggedEvent,
    so: WhatIsSo,
    { kind, organisation }: { readonly kind: string; readonly organisation: OrganisationId | undefined },
  ): boolean {
    switch (as) {
      case 'anyone':
        return true
      case 'itself':
        return organisation === undefined || organisation === publisher
      case 'itself-while-unclaimed':
        return organisation === publisher && (so.authority === null || so.authority === publisher)
      case 'responsible-authority':
        return so.authority === publisher
      case 'area-of-organisation':
        return (
          organisation !== undefined &&
          areaOf(this.directory, organisation) !== undefined &&
          areaOf(this.directory, organisation) === areaOf(this.directory, publisher)
        )
      case 'party-to-agreement':
        return so.isParty(publisher)
      case 'source-of-a-concern':
        return this.raisedAConcern(publisher)
      case 'setter':
        return so.restrictions(kind).some(({ by }) => by === publisher)
      case 'involved':
        return so.works(publisher)
      case 'has-been-involved':
        return so.hasWorked(publisher)
      default:
        throw new Error(`the standing table says ${as}`)
    }
  }

  private raisedAConcern(organisation: OrganisationId): boolean {
    return this.eventsOf(eventTypes.concernRaised).some((concern) => concern.publisher === organisation)
  }
}

/** How the standing table names what an event asserts. */
function assertedBy(event: LoggedEvent): {
  readonly kind: string
  readonly change: string
  readonly organisation?: OrganisationId
} {
  switch (event.type) {
    case eventTypes.involvementStarted:
      return { ...event.data.involvement, change: 'started' }
    case eventTypes.involvementEnded:
      return { ...event.data.involvement, change: 'ended' }
    case eventTypes.planChanged:
      return event.data.plan
    case eventTypes.placementMoved:
      return { kind: 'placement', change: 'any' }
    case eventTypes.agreementChanged:
      return { kind: event.data.agreement.service, change: event.data.agreement.change }
    case eventTypes.restrictionChanged:
      return event.data.restriction
    case eventTypes.edAttended:
      return { kind: 'attendance', change: 'any', organisation: organisationOf(event.team) }
    default:
      return { kind: 'event', change: 'recorded' }
  }
}

/** What was taken back counts as never said, but for a restriction. */
const takenBack = (said: readonly Said[], taker: LogEntry): readonly Said[] =>
  said.flatMap((each) => (each.what === 'restriction' ? [each, liftingBy(taker, each)] : []))
