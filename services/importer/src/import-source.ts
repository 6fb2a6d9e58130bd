import { type OrganisationId, type TeamId } from '@common-thread/events'
import { type Account, type RowReport } from './account.js'
import { type ReadyEvent } from './check.js'
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
  let children = 0
  let events = 0
  let bundle = new Bundle()

  const close = async () => {
    events += bundle.events.length
    // The same files make the same bundles, so an earlier run stopped between two of them.
    if (send && events > resumedAfter) {
      await bundle.send(send)
      await journal.advance(events)
    }
    for (const row of [...strays.splice(0), ...bundle.accounts.flatMap((account) => account.report())]) {
      totals.add(row)
      await options.report(row)
    }
    bundle = new Bundle()
    options.progress({ children, events })
  }

  for await (const record of source.children((stray) => void strays.push(stray))) {
    children++
    bundle.add(mapChild(record, context))
    if (bundle.events.length >= bundleEvents) await close()
  }
  await close()
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
  private readonly owners: Account[] = []

  add({ account, events }: ReturnType<typeof mapChild>): void {
    this.accounts.push(account)
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
