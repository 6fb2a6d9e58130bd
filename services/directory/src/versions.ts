import { createHash } from 'node:crypto'
import { changesBetween, checkDirectoryFile, type DirectoryFile } from '@common-thread/directory'
import { catalogueEntries, encodeHub, topics } from '@common-thread/events'
import { falseSignatures, keyProblem } from '@common-thread/auth'
import { appendToOutbox, type Pool, transaction } from '@common-thread/postgres'

export type Applied =
  | { readonly outcome: 'applied' | 'unchanged'; readonly version: number }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] }

const eventNames = new Set(catalogueEntries.map(({ name }) => name))

/**
 * Puts a version of the directory in force: kept as it was written, and its changes on the directory topic. The same
 * version with the same content again changes nothing; with other content, or an older one, it is refused.
 */
export async function applyVersion(pool: Pool, text: string): Promise<Applied> {
  const read = await parse(text)
  if (!read.ok) return { outcome: 'refused', problems: read.problems }
  const { file } = read
  const sha256 = createHash('sha256').update(text).digest('hex')
  const applied = await transaction(pool, async (client): Promise<Applied | undefined> => {
    await client.query('lock table version in share row exclusive mode')
    const { rows } = await client.query<{ version: string; sha256: string; body: DirectoryFile }>(
      'select version, sha256, body from version order by version desc limit 1',
    )
    const last = rows[0]
    if (last && Number(last.version) === file.version && last.sha256 === sha256) {
      return { outcome: 'unchanged', version: file.version }
    }
    if (last && Number(last.version) >= file.version) {
      return {
        outcome: 'refused',
        problems: [`/version: version ${last.version} is in force; a change needs a higher one`],
      }
    }
    await client.query('insert into version (version, sha256, body) values ($1, $2, $3)', [
      file.version,
      sha256,
      JSON.stringify(file),
    ])
    const changes = changesBetween(last?.body, file)
    await appendToOutbox(
      client,
      changes.map((change) => ({
        topic: topics.directory,
        partition: 0,
        key: '',
        headers: {},
        value: encodeHub('DirectoryChange', change),
      })),
    )
    return { outcome: 'applied', version: file.version }
  })
  return applied ?? { outcome: 'refused', problems: ['nothing was applied'] }
}

/** The version in force. */
export async function currentVersion(
  pool: Pool,
): Promise<{ readonly sha256: string; readonly file: DirectoryFile } | undefined> {
  const { rows } = await pool.query<{ sha256: string; body: DirectoryFile }>(
    'select sha256, body from version order by version desc limit 1',
  )
  return rows[0] && { sha256: rows[0].sha256, file: rows[0].body }
}

async function parse(text: string): Promise<ReturnType<typeof checkDirectoryFile>> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, problems: ['the file is not JSON'] }
  }
  const checked = checkDirectoryFile(json, eventNames)
  if (!checked.ok) return checked
  const { clients, organisations } = checked.file
  const problems = [
    ...clients.flatMap(({ id, keys }) => keyProblems(`client ${id}`, keys)),
    ...organisations.flatMap(({ id, guardian }) => keyProblems(`guardian of ${id}`, guardian?.keys ?? [])),
    ...(await falseSignatures(checked.file)),
  ]
  return problems.length > 0 ? { ok: false, problems } : checked
}

const keyProblems = (whose: string, keys: readonly Readonly<Record<string, unknown>>[]): string[] =>
  keys.flatMap((key) => keyProblem(key) ?? []).map((problem) => `${whose}: ${problem}`)
