import { type Client, type Directory } from '@common-thread/directory'
import {
  deliveriesTopic,
  inboundTopic,
  kafkaName,
  type OrganisationId,
  partnerPrincipal,
  statusTopic,
} from '@common-thread/events'

/** One permission on the partner listener; what is not here is refused. */
export interface Right {
  readonly principal: string
  readonly operation: 'read' | 'write' | 'describe'
  readonly resource: { readonly kind: 'topic' | 'group'; readonly name: string; readonly isPrefix: boolean }
}

const topic = (name: string) => ({ kind: 'topic' as const, name, isPrefix: false })

/**
 * What the directory says each partner's client may do on Kafka. A topic of deliveries holds those of all teams of
 * its organisation, so only a client that may read for all of them may read it.
 */
export function partnerRights(directory: Directory): Right[] {
  return [...directory.clients.values()]
    .filter((client) => isLive(client, directory))
    .flatMap((client) => rightsOf(client, directory))
}

function rightsOf(client: Client, directory: Directory): Right[] {
  const { organisation, id, scopes } = client
  const principal = `User:${partnerPrincipal(organisation, id)}`
  const right = (operation: Right['operation'], resource: Right['resource']): Right => ({
    principal,
    operation,
    resource,
  })
  const reads = [...(readsAll(client, directory) ? [deliveriesTopic(organisation)] : [])]
  const writes: string[] = []
  if (scopes.includes('events.publish')) {
    reads.push(statusTopic(organisation))
    writes.push(inboundTopic(organisation))
  }
  const groups = { kind: 'group' as const, name: `${kafkaName(organisation)}.`, isPrefix: true }
  return [
    ...reads.flatMap((name) => [right('read', topic(name)), right('describe', topic(name))]),
    ...writes.flatMap((name) => [right('write', topic(name)), right('describe', topic(name))]),
    ...(reads.length > 0 ? [right('read', groups)] : []),
  ]
}

const isLive = ({ kafka, suspended, organisation }: Client, directory: Directory): boolean =>
  kafka && !suspended && directory.organisations.get(organisation)?.suspended === false

const readsAll = ({ organisation, reads, scopes }: Client, directory: Directory): boolean =>
  scopes.includes('deliveries.read') &&
  (directory.teamsOfOrganisation.get(organisation) ?? []).every(({ id }) => reads.includes(id))

/** Topics of every organisation that has a client on Kafka; suspended ones keep theirs. */
export function partnerTopics(directory: Directory): string[] {
  const organisations = new Set<OrganisationId>(
    [...directory.clients.values()].filter(({ kafka }) => kafka).map(({ organisation }) => organisation),
  )
  return [...organisations].sort().flatMap((id) => [inboundTopic(id), statusTopic(id), deliveriesTopic(id)])
}

/** What identifies a right, to hold those that there are against those that there should be. */
export const rightKey = ({ principal, operation, resource }: Right): string =>
  `${principal} ${operation} ${resource.kind} ${resource.name} ${resource.isPrefix ? 'prefix' : 'literal'}`
