import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type OrganisationId, type TeamId } from '@common-thread/events'
import { type RowReport } from '../account.js'
import { importSource, type ImportResult } from '../import-source.js'
import { type Journal, noJournal } from '../journal.js'
import { type Kind, openSource } from '../open-source.js'
import { type ReturnYear } from '../return-year.js'
import { type ReadyEvent } from '../check.js'
import { type Send } from '../send.js'

export const authority = 'la:northshire' as OrganisationId
export const team = 'la:northshire/social-work' as TeamId

export interface SentEvent {
  readonly id: string
  readonly type: string
  readonly time: string
  readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

export interface ReadFiles {
  readonly result: ImportResult
  readonly rows: readonly RowReport[]
  readonly events: readonly SentEvent[]
}

/** Imports files of a folder into a hub that takes everything and keeps what it was sent. */
export async function readPaths(
  kind: Kind,
  paths: readonly string[],
  more: { readonly year?: ReturnYear; readonly send?: Send; readonly journal?: Journal } = {},
): Promise<ReadFiles> {
  const rows: RowReport[] = []
  const events: SentEvent[] = []
  const take: Send = (all: readonly ReadyEvent[]) => {
    events.push(...all.map(({ json }) => JSON.parse(json) as SentEvent))
    return Promise.resolve(all.map(() => ({ ok: true })))
  }
  const result = await importSource({
    source: await openSource(kind, paths, more.year),
    organisation: authority,
    team,
    send: more.send ?? take,
    journal: more.journal ?? noJournal,
    report: (row) => void rows.push(row),
    progress: () => undefined,
  })
  return { result, rows, events }
}

/** As {@link readPaths}, of files with these texts. */
export async function readTexts(
  kind: Kind,
  texts: Readonly<Record<string, string>>,
  more: Parameters<typeof readPaths>[2] = {},
): Promise<ReadFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'))
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    return await readPaths(
      kind,
      Object.keys(texts).map((name) => join(folder, name)),
      more,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Name of an event's type and the day of its fact. */
export const told = ({ events }: ReadFiles): string[] =>
  events.map(({ type, time }) => `${time.slice(0, 10)} ${type.split('.')[1]}`)

/** What was found of a file's line. */
export const foundAt = ({ rows }: ReadFiles, file: string, line: number): string[] =>
  rows
    .filter((row) => row.file === file && row.line === line)
    .flatMap(({ outcome, findings }) => [
      outcome,
      ...findings.map(({ column, code }) => `${column ?? 'row'}: ${code}`),
    ])
