import { organisationOf, type OrganisationId, sectorOf } from '@common-thread/events/catalogue'
import { agreementProblems } from './check-agreements.js'
import { type DirectoryFile, directoryFileSchema } from './entries.js'
import { twice } from './twice.js'

export type CheckedFile =
  | { readonly ok: true; readonly file: DirectoryFile }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Parses a directory file and holds its entries against each other. All problems at once. */
export function checkDirectoryFile(json: unknown, eventNames: ReadonlySet<string>): CheckedFile {
  const parsed = directoryFileSchema.safeParse(json)
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `/${issue.path.join('/')}: ${issue.message}`),
    }
  }
  const file = parsed.data
  const problems: string[] = []
  const organisations = new Set<OrganisationId>(file.organisations.map(({ id }) => id))
  const teams = new Set(file.teams.map(({ id }) => id))
  const agreements = new Set(file.agreements.map(({ id }) => id))
  const unknown = (where: string, id: OrganisationId) => {
    if (!organisations.has(id)) problems.push(`${where}: no organisation ${id}`)
  }
  for (const { id, sector, area } of file.organisations) {
    if (sectorOf(id) !== sector) problems.push(`organisation ${id}: its sector is not ${sector}`)
    unknown(`organisation ${id}`, area)
  }
  for (const { id } of file.teams) unknown(`team ${id}`, organisationOf(id))
  for (const { id, organisation, team, reads } of file.clients) {
    unknown(`client ${id}`, organisation)
    for (const each of new Set([team, ...reads])) {
      if (!teams.has(each) || organisationOf(each) !== organisation) {
        problems.push(`client ${id}: ${each} is not a team of ${organisation}`)
      }
    }
  }
  for (const { organisation, events } of file.publishRights) {
    unknown(`publish right`, organisation)
    for (const event of events) {
      if (!eventNames.has(event)) problems.push(`publish right of ${organisation}: no event ${event}`)
    }
  }
  problems.push(...agreementProblems(file, organisations, eventNames))
  for (const { team, agreement, events } of file.subscriptions) {
    if (!teams.has(team)) problems.push(`subscription: no team ${team}`)
    if (!agreements.has(agreement)) problems.push(`subscription of ${team}: no agreement ${agreement}`)
    for (const event of events) {
      if (event !== '*' && !eventNames.has(event)) problems.push(`subscription of ${team}: no event ${event}`)
    }
  }
  const ids = [...file.organisations, ...file.teams, ...file.clients].map(({ id }) => id)
  problems.push(...twice(ids))
  return problems.length === 0 ? { ok: true, file } : { ok: false, problems }
}
