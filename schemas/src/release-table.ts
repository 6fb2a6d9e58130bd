import { createHash } from 'node:crypto'
import { type Problem } from './model.js'

/** One numbered schema: its number in the framing of a record, its name, and the SHA-256 of its full text. */
export interface NumberedSchema {
  readonly id: number
  readonly name: string
  readonly sha256: string
}

/** A version as partners have received it, from `schemas/released/<name>/<version>.avsc`: it never changes. */
export interface Release {
  readonly name: string
  readonly version: number
  readonly text: string
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const releasePath = ({ name, version }: Pick<Release, 'name' | 'version'>): string =>
  `schemas/released/${name}/${version}.avsc`

const table = 'schemas/ids.json'

/**
 * Numbers the schemas. Entries of one name are its versions, in order; the last may be a draft that nobody has
 * received. A released version never changes, so a change to it is a draft with a number of its own. A draft's
 * number may be on records of a hub that is being worked on, so `accept` must say that those do not matter.
 */
export function numberSchemas(given: {
  readonly table: readonly NumberedSchema[]
  readonly releases: readonly Release[]
  readonly schemas: ReadonlyMap<string, string>
  readonly accept: boolean
}): { table: NumberedSchema[]; problems: Problem[] } {
  const { releases, schemas, accept } = given
  const problems = [...changedReleases(given.table, releases)]
  const versions = new Map<string, readonly NumberedSchema[]>()
  for (const entry of given.table) versions.set(entry.name, [...(versions.get(entry.name) ?? []), entry])
  let next = Math.max(0, ...given.table.map(({ id }) => id)) + 1
  for (const [name, text] of schemas) {
    const numbered = versions.get(name) ?? []
    const released = numbered.slice(0, releases.filter((release) => release.name === name).length)
    const draft = numbered[released.length]
    const digest = sha256(text)
    if (numbered.at(-1)?.sha256 === digest) continue
    if (draft && !accept) {
      const detail = `${name} has a number and has changed: npm run generate -- --accept, if nobody has received it`
      problems.push({ path: table, detail })
    } else if (released.at(-1)?.sha256 === digest) {
      versions.set(name, released)
    } else {
      versions.set(name, [...released, { id: draft?.id ?? next++, name, sha256: digest }])
    }
  }
  for (const name of versions.keys()) {
    if (schemas.has(name)) continue
    if (releases.some((release) => release.name === name)) {
      problems.push({ path: table, detail: `${name} is released and has gone` })
    } else if (accept) versions.delete(name)
    else {
      const detail = `${name} has a number and has gone: npm run generate -- --accept, if nobody has received it`
      problems.push({ path: table, detail })
    }
  }
  return { table: [...versions.values()].flat().sort((a, b) => a.id - b.id), problems }
}

function changedReleases(numbered: readonly NumberedSchema[], releases: readonly Release[]): Problem[] {
  return releases.flatMap((release) => {
    const entry = numbered.filter(({ name }) => name === release.name)[release.version - 1]
    if (entry?.sha256 === sha256(release.text)) return []
    const detail = entry
      ? 'has changed since it was released: put it back, and make the change a new version'
      : `is not in ${table}: a released version keeps its number`
    return [{ path: releasePath(release), detail }]
  })
}
