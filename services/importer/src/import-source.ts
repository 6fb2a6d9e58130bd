import { type OrganisationId, type TeamId } from '@common-thread/events'
import { type Account, type RowReport } from './account.js'
import { type ReadyEvent } from './check.js'
import { InFlight } from './in-flight.js'
import { type Journal } from './journal.js'
import { mapChild } from './map-child.js'
import { lastDayOf } from './return-year.js'
import { type Send } from './send.js'
import { type Source, type ToldYear } from './source.js'
import { Totals, type TotalsReport } from './totals.js'

export interface ImportOptions {
  readonly source: Source
  readonly organisation: OrganisationId
  readonly team: TeamId | null
  /** Undefined: everything is read and checked, and nothing is sent. */
  readonly send: Send | undefined
  readonly journal: Journal
  readonly report: (row: RowReport) => void | Promise<void>
  readonly progress: (state: Progress) => void
  /** Bundles that are sent together; each has children of its own. */
  readonly inFlight?: number
}

export interface Progress {
  readonly children: number
  readonly events: number
}

export interface ImportResult extends TotalsReport {
  readonly year: ToldYear
  readonly children: number
  readonly events: number
  /** Events that an earlier, interrupted run had sent. */
  readonly resumedAfter: number
  readonly dryRun: boolean
}

/** Children are sent in bundles of at least so many events, each child whole. */
const bundleEvents = 500
const usuallyInFlight = 4

/** Reads a source from its first child to its last, and sends what can be told, a bundle of children at a time. */
export async function importSource(options: ImportOptions): Promise<ImportResult> {
  const { source, organisation, team, send, journal } = options
  const context = {
    organisation,
    team,
    year: source.told.year,
    dates: source.dates,
    until: source.endsWithYear ? lastDayOf(source.told.year) : null,
  }
  const totals = new Totals()
  const strays: RowReport[] = []
  const resumedAfter = send ? await journal.done() : 0
  const inFlight = new InFlight(options.inFlight ?? usuallyInFlight)
  let children = 0
  let events = 0
  let bundle = new Bundle()

  const close = async () => {
    const closed = bundle
    events += closed.events.length
    const state = { children, events }
    const told = strays.splice(0)
    bundle = new Bundle()
    // The same files make the same bundles, so an earlier run stopped between two of them.
    const isNew = send !== undefined && events > resumedAfter
    await inFlight.begin(
      closed.who,
      async () => void (isNew && (await closed.send(send))),
      async () => {
        // Bundles are settled in their order: all up to here was taken, whatever becomes of those under way.
        if (isNew) await journal.advance(state.events)
        for (const row of [...told, ...closed.accounts.flatMap((account) => account.report())]) {
          totals.add(row)
          await options.report(row)
        }
        options.progress(state)
      },
    )
  }

  try {
    for await (const record of source.children((stray) => void strays.push(stray))) {
      children++
      bundle.add(mapChild(record, context))
      if (bundle.events.length >= bundleEvents) await close()
    }
    await close()
    await inFlight.end()
  } catch (error) {
    await inFlight.comeToRest()
    throw error
  }
  if (send) await journal.finish()
  return {
    year: source.told,
    children,
    events,
    resumedAfter,
    dryRun: send === undefined,
    ...totals.report(),
  }
}

class Bundle {
  readonly accounts: Account[] = []
  readonly events: ReadyEvent[] = []
  /** Everything by which its children can be known, also where two of the source are one to the hub. */
  readonly who = new Set<string>()
  private readonly owners: Account[] = []

  add({ account, events, who }: ReturnType<typeof mapChild>): void {
    this.accounts.push(account)
    if (events.length > 0) who.forEach((name) => this.who.add(name))
    for (const event of events) {
      this.events.push(event)
      this.owners.push(account)
    }
  }

  async send(send: Send): Promise<void> {
    const sent = await send(this.events)
    sent.forEach((each, i) => {
      if (!each.ok) this.owners[i]?.refusedByHub(this.events[i]?.rows ?? [])
    })
  }
}
