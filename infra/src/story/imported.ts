import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventTypes, organisationOf, type TeamId } from '@common-thread/events'
import {
  filesOf,
  importSource,
  type ImportResult,
  noJournal,
  openSource,
  sendTo,
  writeReturn,
} from '@common-thread/importer'
import { type Stack } from '../stack.js'
import { waitUntil } from '../wait-until.js'
import { type Agency } from './agency.js'
import { type Inboxes, type Item } from './inboxes.js'

/** Which children of the return a team has received something of, and what, by event type. */
export interface Knows {
  readonly team: TeamId
  readonly children: number
  readonly events: Readonly<Record<string, number>>
}

export interface ImportScene {
  readonly result: ImportResult
  readonly knows: readonly Knows[]
  readonly wrong: readonly string[]
}

const socialWork = 'la:northshire/social-work' as TeamId
const school = 'school:oakfield-primary/dsl' as TeamId
const nursing = 'health:northshire-0-19/nursing' as TeamId
/** None of these works with any of the children. */
const strangers: readonly string[] = [
  'school:hillside-academy/dsl',
  'health:millbrook-gp/practice',
  'voluntary:family-works/family-support',
  'provider:harbour-fostering/placements',
  'la:southshire/mash',
]
/** Those with whom the school and the 0-19 service work, of all that the return is about. */
const known = 2
const all = 4

interface Stage {
  readonly stack: Stack
  readonly agency: (team: TeamId) => Agency
  readonly inboxes: Inboxes
}

/** An authority imports its return, and each agency learns of the children it works with, and of no others. */
export async function playImport({ stack, agency, inboxes }: Stage, run: number): Promise<ImportScene> {
  const folder = mkdtempSync(join(tmpdir(), 'return-'))
  try {
    const prefix = `R${run}`
    await writeReturn({ folder, children: all, prefix, endsIn: 2026 })
    await introduce(agency(socialWork), prefix)
    const before = await idsOf(inboxes)
    const result = await importSource({
      source: await openSource('ssda903', await filesOf([folder])),
      organisation: organisationOf(socialWork),
      team: socialWork,
      send: sendTo({ intakeUrl: stack.urls.intake ?? '', token: () => agency(socialWork).token() }),
      journal: noJournal,
      report: () => undefined,
      progress: () => undefined,
    })
    const since = async (team: TeamId) => (await inboxes.items(team)).filter(({ id }) => !before.has(id))
    const knows = await waitUntil(
      { what: 'What the return tells the school', deadlineMs: 60_000, everyMs: 200 },
      async () => {
        const now = await Promise.all(inboxes.teams.map(async (team) => knowsOf(team, await since(team))))
        for (const team of [school, nursing]) {
          const events = now.find((each) => each.team === team)?.events ?? {}
          // A child's facts come in the order of their days: three reviews, and one of the two goes home after them.
          const hasAll =
            (events[eventTypes.reviewHeld] ?? 0) >= 3 * known &&
            (events[eventTypes.lookedAfterEnded] ?? 0) >= 1
          if (!hasAll) throw new Error(`${team} has been told ${JSON.stringify(events)}`)
        }
        return now
      },
    )
    return { result, knows, wrong: wrongsOf(result, knows) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The authority is responsible for these children, and says who else works with two of them. */
async function introduce(authority: Agency, prefix: string): Promise<void> {
  const says = (i: number, involvement: object) =>
    authority.publish('http', eventTypes.involvementStarted, {
      children: [{ identifiers: [{ system: 'local', value: `${prefix}${String(i).padStart(6, '0')}` }] }],
      involvement: { from: '2025-04-01', ...involvement },
    })
  for (let i = 1; i <= known; i++) {
    await says(i, { kind: 'responsible-authority', organisation: 'la:northshire', team: socialWork })
    await says(i, { kind: 'school-roll', organisation: organisationOf(school) })
    await says(i, { kind: 'caseload', organisation: organisationOf(nursing) })
  }
}

async function idsOf(inboxes: Inboxes): Promise<Set<string>> {
  const lists = await Promise.all(inboxes.teams.map((team) => inboxes.items(team)))
  return new Set(lists.flat().map(({ id }) => id))
}

function knowsOf(team: TeamId, items: readonly Item[]): Knows {
  const events: Record<string, number> = {}
  for (const { type } of items) events[type] = (events[type] ?? 0) + 1
  // Each recipient has its own reference for a child, and cannot join it with another's.
  const children = new Set(items.map(({ content }) => content['subject']))
  return { team, children: children.size, events }
}

/** Who works with none of these children, and has no duty towards them, must hear nothing; who works with two, of no third. */
function wrongsOf(result: ImportResult, knows: readonly Knows[]): string[] {
  return [
    ...(result.rows.refused + result.rows.corrected > 0 ? ['rows of the return were not taken whole'] : []),
    ...knows
      .filter(({ team, children }) => strangers.includes(team) && children > 0)
      .map(({ team }) => `${team} was told of a child it does not work with`),
    ...knows
      .filter(({ team, children }) => [school, nursing].includes(team) && children !== known)
      .map(({ team, children }) => `${team} was told of ${children} children instead of ${known}`),
  ]
}
