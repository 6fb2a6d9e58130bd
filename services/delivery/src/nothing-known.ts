import { type Client, type Directory } from '@common-thread/directory'
import { Problem } from '@common-thread/nest'
import { dutyDesk } from './compose.js'

/**
 * One answer for absent, forbidden and sealed. Whom to ask is of the caller's own area, which says nothing of the child;
 * `read` names the read that found nothing.
 */
export function nothingKnown(client: Client, directory: Directory, read?: string): Problem {
  const desk = dutyDesk(client.team, directory)
  const ask = desk ? `${desk.role ?? 'the duty desk'}, ${desk.telephone ?? ''}` : 'the duty desk of your area'
  const detail = `This does not mean that nothing is known. Ask: ${ask}`
  if (read === undefined) return new Problem('not-found', { detail })
  const instance = `urn:common-thread:read:${read}`
  return new Problem('not-found', { detail, instance }, { 'Cache-Control': 'no-store' })
}
