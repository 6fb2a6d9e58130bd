import {
  deliveriesTopic,
  organisationOf,
  type PublishedEvent,
  type PublishedRetraction,
} from '@common-thread/events'
import { type Directory, type Team } from '@common-thread/directory'
import { HubInABox, today } from '../support/hub-in-a-box.js'
import { idsOfDeliveries, namedInTurn } from '../support/named-in-turn.js'
import { type Publication, publicationOf, retractionOf } from '../support/publication.js'
import { isEvent, type Step } from './histories.js'

const minute = 60_000

/**
 * What leaves the hub for one team when a history is published event by event: on Kafka every key, header and byte of
 * the value, from a feed every page, through the real steps of every room. The events come a minute apart and all is
 * offered at one time, because arrival time is the one thing that may differ.
 */
export async function leavingFor(team: Team, steps: readonly Step[], directory: Directory): Promise<string> {
  return namedInTurn(await leaving(team, await published(steps, directory)), idsOfDeliveries)
}

/** A hub in which a history was published and everything that may leave has left. */
export async function published(steps: readonly Step[], directory: Directory): Promise<HubInABox> {
  const hub = new HubInABox(directory)
  const ids = new Map<Step, string>()
  for (const [i, step] of steps.entries()) {
    const publication = sentAs(step, `event-${i}`, ids)
    if (!publication) continue
    await hub.accept([hub.submission(publication.event, publication.by)], today + i * minute)
    await hub.run()
  }
  return hub
}

/** Everything that a team can read of what left a hub, with its ids. */
export async function leaving({ id }: Team, hub: HubInABox): Promise<string> {
  const topic = deliveriesTopic(organisationOf(id))
  const onKafka = hub.durable.kafka
    .partition(topic, 0)
    .map(({ key, headers, value }) => [
      key?.toString() ?? null,
      headers,
      value === null ? null : Buffer.from(value).toString('latin1'),
    ])
  return JSON.stringify({ onKafka, feed: await hub.feedOf(id) })
}

/** Every history is of one child, whom everybody knows by the same number. */
const child = { identifiers: [{ system: 'upn', value: 'B801200005001' }], birthDate: '2015-04-15' }

function sentAs(
  step: Step,
  id: string,
  ids: Map<Step, string>,
): Publication<PublishedEvent | PublishedRetraction> | undefined {
  if (isEvent(step)) {
    ids.set(step, id)
    return publicationOf(step, id, child)
  }
  const retracts = ids.get(step.retracts)
  ids.delete(step.retracts)
  return retracts === undefined ? undefined : retractionOf(step.retracts, id, retracts)
}
