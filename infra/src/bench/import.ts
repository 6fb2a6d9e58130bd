import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type OrganisationId, type TeamId } from '@common-thread/events'
import { filesOf, importSource, noJournal, openSource, sendTo, writeReturn } from '@common-thread/importer'
import { type BenchHub } from './bench-hub.js'

export interface ImportRun {
  readonly episodes: number
  readonly rows: number
  readonly events: number
  /** Read, mapped and held against the contract, and sent to nobody. */
  readonly checkedPerSecond: number
  /** Most of the heap in use after any bundle of children, less what was in use before, in MiB. */
  readonly heapMiB: number
  /** The same of a tenth of the return: what does not grow with it. */
  readonly heapOfTenthMiB: number
  /** Of a smaller return, taken by the intake of a whole hub; null without one. */
  readonly acceptedPerSecond: number | null
  /** The same with one batch on its way at a time: what several of them gain. */
  readonly oneByOnePerSecond: number | null
}

export const importLine = 'a generated SSDA903 return of 100,000 episodes in six tables'

const episodesOfReturn = 100_000
const childrenSent = 1_500
const team = 'la:northshire/social-work' as TeamId
const organisation = 'la:northshire' as OrganisationId

/** A return of 100,000 episodes read and checked, and a small one imported into the hub where there is one. */
export async function measureImport(
  home: string,
  hub: BenchHub | undefined,
  run: number,
): Promise<ImportRun> {
  const folder = join(home, 'return')
  try {
    const tenth = await read(folder, { children: episodesOfReturn / 20, prefix: `T${run}x` })
    const whole = await read(folder, { children: episodesOfReturn / 2, prefix: `W${run}x` })
    const sent = hub && (await read(folder, { children: childrenSent, prefix: `B${run}x` }, hub))
    if (hub) await hub.atRest()
    const alone =
      hub && (await read(folder, { children: childrenSent, prefix: `A${run}x`, inFlight: 1 }, hub))
    const { rows } = whole.result
    return {
      episodes: episodesOfReturn,
      rows: rows.accepted + rows.corrected + rows.refused + rows.unused,
      events: whole.result.events,
      checkedPerSecond: whole.result.events / whole.seconds,
      heapMiB: whole.heapMiB,
      heapOfTenthMiB: tenth.heapMiB,
      acceptedPerSecond: sent === undefined ? null : sent.result.events / sent.seconds,
      oneByOnePerSecond: alone === undefined ? null : alone.result.events / alone.seconds,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function read(
  folder: string,
  {
    children,
    prefix,
    inFlight,
  }: { readonly children: number; readonly prefix: string; readonly inFlight?: number },
  hub?: BenchHub,
) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await writeReturn({ folder, children, prefix, endsIn: 2026 })
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let most = before
  const beganAt = performance.now()
  const result = await importSource({
    source: await openSource('ssda903', await filesOf([folder])),
    organisation,
    team,
    send: hub && sendTo({ intakeUrl: hub.stack.urls.intake ?? '', token: () => hub.tokenOf(team) }),
    journal: noJournal,
    ...(inFlight === undefined ? {} : { inFlight }),
    report: () => undefined,
    progress: () => {
      most = Math.max(most, process.memoryUsage().heapUsed)
    },
  })
  return { result, seconds: (performance.now() - beganAt) / 1000, heapMiB: (most - before) / 2 ** 20 }
}
