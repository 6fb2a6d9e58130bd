import { type OrganisationId, type SubjectId } from '@common-thread/events'
import { type Pool, transaction } from '@common-thread/postgres'
import { childReference } from '@common-thread/sealing'
import { insertReferences } from './postgres-reads.js'

const atOnce = 1000

/**
 * Of what was given before references were kept: by which reference each organisation knows each child. Once, before
 * anything more arrives; what arrives names its children itself.
 */
export async function nameChildren(pool: Pool, referenceKey: Buffer): Promise<void> {
  const { rowCount } = await pool.query('select 1 from child_reference limit 1')
  if (rowCount !== 0) return
  const { rows } = await pool.query<{ organisation: OrganisationId; subject: SubjectId }>(
    'select distinct organisation, subject from delivery order by organisation, subject',
  )
  const named = rows.map(({ organisation, subject }) => ({
    organisation,
    subject,
    reference: childReference(referenceKey, organisation, subject),
  }))
  await transaction(pool, async (client) => {
    for (let from = 0; from < named.length; from += atOnce)
      await insertReferences(client, named.slice(from, from + atOnce))
    return true
  })
}
