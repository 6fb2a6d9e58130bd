import { compare, shapeOfSchema } from '@common-thread/events/compatibility'
import { type Problem } from './model.js'
import { type Release, releasePath } from './release-table.js'

/**
 * Holds each schema against every release of its name: FULL_TRANSITIVE, and stricter (see `compare`). What breaks is
 * a problem; what a subscriber would only have less of is said, for a person to decide.
 */
export function checkReleases(
  releases: readonly Release[],
  schemas: ReadonlyMap<string, string>,
): { problems: Problem[]; losses: Problem[] } {
  const problems: Problem[] = []
  const losses: Problem[] = []
  for (const release of releases) {
    const text = schemas.get(release.name)
    if (text === undefined || text === release.text) continue
    const last = releases.filter(({ name }) => name === release.name).at(-1)
    const version = (last?.version ?? 0) + (last?.text === text ? 0 : 1)
    const before = shapeOfSchema(release.text)
    const after = shapeOfSchema(text)
    if (!before.ok || !after.ok) {
      problems.push({ path: releasePath(release), detail: 'is not a schema of the contract' })
      continue
    }
    const findings = compare({ version: release.version, is: before.shape }, { version, is: after.shape })
    for (const { effect, sentence } of findings) {
      const found = { path: release.name, detail: sentence }
      if (effect === 'breaks') problems.push(found)
      // A loss was decided on when that version was released.
      else if (last?.text !== text) losses.push(found)
    }
  }
  return { problems, losses }
}
