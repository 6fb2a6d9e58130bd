import {
  codecByName,
  entryOf,
  type OrganisationId,
  organisationOf,
  type PublishedEvent,
  type PublishedRetraction,
  readJson,
  schemaNameOf,
  sourceOf,
  type TeamId,
} from '@common-thread/events'
import { type Happening } from '@common-thread/policy/testing'

/** What an agency publishes, and in whose name. */
export interface Publication<E = PublishedEvent> {
  readonly event: E
  readonly by: { readonly organisation: OrganisationId; readonly team: TeamId; readonly client: string }
}

/** The event of a happening; where it is about children, about this one, beside what it says itself of the first. */
export function publicationOf({ type, by, data }: Happening, id: string, child: object): Publication {
  const [own] = (data as { readonly children?: readonly object[] }).children ?? []
  const children = entryOf(type).about === 'child' ? { children: [{ ...own, ...child }] } : {}
  const { value, failures } = readJson({ ...data, ...children }, codecByName(schemaNameOf(type)).shape, '')
  if (failures.length > 0) throw new Error(JSON.stringify(failures))
  const publisher = publisherOf(by)
  const source = sourceOf(publisher.organisation)
  return { event: { id, source, type, time: 0, data: value } as PublishedEvent, by: publisher }
}

/** The publisher of a happening takes it back. */
export function retractionOf(
  { type, by }: Happening,
  id: string,
  retracts: string,
): Publication<PublishedRetraction> {
  const publisher = publisherOf(by)
  const source = sourceOf(publisher.organisation)
  return { event: { id, source, type, time: 0, data: null, retracts }, by: publisher }
}

function publisherOf(by: string): Publication['by'] {
  const team = by as TeamId
  return { organisation: organisationOf(team), team, client: 'test' }
}
