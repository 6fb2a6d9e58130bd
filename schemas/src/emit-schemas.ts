import { type NumberedSchema, type Release } from './release-table.js'

/** A version with everything that is known of it. */
export interface SchemaVersion extends NumberedSchema {
  readonly version: number
  readonly forPartners: boolean
  readonly text: string
}

/** Every version with its text: records of earlier versions are read for as long as any is kept. */
export function versionsOf(given: {
  readonly table: readonly NumberedSchema[]
  readonly releases: readonly Release[]
  readonly texts: ReadonlyMap<string, string>
  readonly forPartners: ReadonlySet<string>
}): SchemaVersion[] {
  const { table, releases, texts, forPartners } = given
  const count = new Map<string, number>()
  return table.map((entry) => {
    const { name } = entry
    const version = (count.get(name) ?? 0) + 1
    count.set(name, version)
    const release = releases.find((each) => each.name === name && each.version === version)
    const text = release?.text ?? texts.get(name) ?? ''
    return { ...entry, version, forPartners: forPartners.has(name), text }
  })
}

export const emitSchemas = (versions: readonly SchemaVersion[]): string => {
  const rows = versions.map(
    ({ id, name, version, forPartners, sha256, text }) =>
      `  { id: ${id}, name: '${name}', version: ${version}, forPartners: ${forPartners}, sha256: '${sha256}', text: ${JSON.stringify(text)} },`,
  )
  return `export const schemas = [\n${rows.join('\n')}\n] as const\n`
}
