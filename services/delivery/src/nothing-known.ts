import { type Client, type Directory } from '@common-thread/directory'
import { Problem } from '@common-thread/nest'
import { dutyDesk } from './compose.js'

/** One answer for absent, forbidden and sealed. Whom to ask is of the caller's own area, which says nothing of the child. */
export function nothingKnown(
  client: Client,
  directory: Directory,
  more: { readonly instance?: string } = {},
): Problem {
  const desk = dutyDesk(client.team, directory)
  const ask = desk ? `${desk.role ?? 'the duty desk'}, ${desk.telephone ?? ''}` : 'the duty desk of your area'
  return new Problem('not-found', {
    detail: `This does not mean that nothing is known. Ask: ${ask}`,
    ...more,
  })
}
