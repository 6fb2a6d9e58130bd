import { type NumberedSchema, type Release } from './release-table.js'

/** Every version with its text: records of earlier versions are read for as long as any is kept. */
export function emitSchemas(given: {
  readonly table: readonly NumberedSchema[]
  readonly releases: readonly Release[]
  readonly texts: ReadonlyMap<string, string>
  readonly forPartners: ReadonlySet<string>
}): string {
  const { table, releases, texts, forPartners } = given
  const versions = new Map<string, number>()
  const rows = table.map(({ id, name, sha256 }) => {
    const version = (versions.get(name) ?? 0) + 1
    versions.set(name, version)
    const release = releases.find((each) => each.name === name && each.version === version)
    const text = JSON.stringify(release?.text ?? texts.get(name))
    return `  { id: ${id}, name: '${name}', version: ${version}, forPartners: ${forPartners.has(name)}, sha256: '${sha256}', text: ${text} },`
  })
  return `export const schemas = [\n${rows.join('\n')}\n] as const\n`
}
