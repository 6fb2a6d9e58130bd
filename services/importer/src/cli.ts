import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { tokenSource } from '@common-thread/auth'
import { clientIdOf } from '@common-thread/directory/northshire'
import {
  type OrganisationId,
  organisationOf,
  parseOrganisation,
  parseTeam,
  type TeamId,
} from '@common-thread/events'
import { type RowReport } from './account.js'
import { type ImportConfig } from './config.js'
import { meaningOf } from './finding.js'
import { importSource, type ImportResult } from './import-source.js'
import { digestOf, fileJournal, type Journal, noJournal } from './journal.js'
import { filesOf, isKind, type Kind, openSource } from './open-source.js'
import { printResult } from './print.js'
import { parseReturnYear, type ReturnYear } from './return-year.js'
import { type Send, sendTo } from './send.js'

export const usage = `npm run import -- <kind> <file or folder>… --as <team or organisation> [options]

  ssda903      a children looked after return: CSV files, told apart by their columns
  cin-census   a children in need census: XML
  ssd          a Standard Safeguarding Dataset extract: CSV files, one for each table

  --as <who>        la:northshire/social-work, which is then whom to ask; or la:northshire
  --year <year>     whose codes the files have, where they do not tell it: 2025-26, or 2026 of a census
  --dry-run         read and check everything, send nothing
  --report <file>   one JSON line for each row: accepted, corrected, refused or unused, and why
  --json            the result as JSON on stdout

Importing again sends the same events again, which changes nothing; after an interruption it goes on where it was.
Exit codes: 0 nothing was refused, 1 a row or an event of one was, 2 could not run.
Another hub: INTAKE_URL, ISSUER_URL, CLIENT_ID, CLIENT_KEY (a file). A running hub is needed, but for --dry-run.`

export interface ImportCommand {
  readonly kind: Kind
  readonly paths: readonly string[]
  readonly organisation: OrganisationId
  readonly team: TeamId | null
  readonly year: ReturnYear | undefined
  readonly dryRun: boolean
  readonly report: string | undefined
  readonly json: boolean
}

export interface CliPorts {
  /** By the id of the client that the sample partnership gives a team; the environment may name another. */
  readonly config: (clientId: string) => ImportConfig
  /** Where reports go when nobody says where. */
  readonly folder: string
  readonly out: Pick<Console, 'log' | 'error'>
  readonly progress: (text: string) => void
  readonly signal?: AbortSignal
}

/** Runs one import and says on `out` what came of it. Answers the exit code. */
export async function runImport(args: readonly string[], ports: CliPorts): Promise<number> {
  const { out } = ports
  if (args.length === 0 || args.includes('--help')) {
    out.log(usage)
    return args.length === 0 ? 2 : 0
  }
  const command = parse(args)
  if (!command) {
    out.error(usage)
    return 2
  }
  try {
    const { result, reportFile } = await runCommand(command, ports)
    out.log(
      command.json ? JSON.stringify({ ...result, report: reportFile }) : printResult(result, reportFile),
    )
    return result.findings.some(({ weight }) => weight === 'refused') ? 1 : 0
  } catch (error) {
    out.error(`The import could not run: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
}

export function parse(args: readonly string[]): ImportCommand | undefined {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const options = { as: text, year: text, report: text, 'dry-run': flag, json: flag } as const
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    })
    const [kind = '', ...paths] = positionals
    const team = parseTeam(values.as ?? '') ?? null
    const organisation = team === null ? parseOrganisation(values.as ?? '') : organisationOf(team)
    const year = values.year === undefined ? undefined : parseReturnYear(values.year)
    if (!isKind(kind) || paths.length === 0 || !organisation || (values.year !== undefined && !year))
      return undefined
    const { 'dry-run': dryRun = false, json = false, report } = values
    return { kind, paths, organisation, team, year, dryRun, report, json }
  } catch {
    return undefined
  }
}

const toldEveryMs = 2000

async function runCommand(
  command: ImportCommand,
  ports: CliPorts,
): Promise<{ result: ImportResult; reportFile: string }> {
  const { kind, organisation, team, year, dryRun } = command
  const paths = await filesOf(command.paths)
  const digest = await digestOf(
    paths,
    kind,
    command.organisation,
    command.team ?? '',
    String(year?.endsIn ?? ''),
  )
  const { send, journal } = dryRun ? dry : sending(command, digest, ports)
  const reportFile = command.report ?? join(ports.folder, `${digest}.jsonl`)
  const report = reportTo(reportFile)
  const source = await openSource(kind, paths, year)
  let toldAt = Date.now()
  const progress = ({ children, events }: { children: number; events: number }) => {
    if (Date.now() - toldAt < toldEveryMs) return
    toldAt = Date.now()
    ports.progress(`${children} children, ${events} events`)
  }
  try {
    const result = await importSource({
      source,
      organisation,
      team,
      send,
      journal,
      report: report.row,
      progress,
    })
    return { result, reportFile }
  } finally {
    await report.close()
  }
}

interface Way {
  readonly send: Send | undefined
  readonly journal: Journal
}

const dry: Way = { send: undefined, journal: noJournal }

function sending({ organisation, team }: ImportCommand, digest: string, { config, signal }: CliPorts): Way {
  const { intakeUrl, credentials, folder } = config(team === null ? organisation : clientIdOf(team))
  return {
    send: sendTo({
      intakeUrl,
      token: tokenSource(credentials, 'api', ['events.publish']),
      ...(signal ? { signal } : {}),
    }),
    journal: fileJournal(join(folder, `${digest}.json`)),
  }
}

/** Lines of the report, each with the meaning of its codes. For its owner alone: it tells which rows are about whom. */
function reportTo(path: string) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const file = createWriteStream(path, { mode: 0o600 })
  const opened = once(file, 'open')
  return {
    row: async (row: RowReport): Promise<void> => {
      const findings = row.findings.map((finding) => ({ ...finding, meaning: meaningOf(finding.code) }))
      if (!file.write(`${JSON.stringify({ ...row, findings })}\n`)) await once(file, 'drain')
    },
    close: async (): Promise<void> => {
      await opened
      file.end()
      await once(file, 'finish')
    },
  }
}
