import {
  codecByName,
  deliveriesTopic,
  entryOf,
  organisationOf,
  type PublishedEvent,
  type PublishedRetraction,
  readJson,
  schemaNameOf,
  sourceOf,
  type TeamId,
} from '@common-thread/events'
import { type Directory, type Team } from '@common-thread/directory'
import { everyRole } from '@common-thread/policy/testing'
import { HubInABox, today } from '../support/hub-in-a-box.js'
import { isEvent, type Step } from './histories.js'

/** The sample partnership with a team in every role, all of them party to its agreement and subscribed to everything. */
export function everybodySubscribed(): Directory {
  const directory = everyRole()
  const agreement = 'northshire-tier-1'
  const known = directory.agreements.get(agreement)
  if (!known) throw new Error('the sample partnership has no agreement')
  const parties = [...directory.organisations.keys()]
  const subscriptions = new Map(directory.subscriptions)
  for (const team of directory.teams.keys()) {
    if (!subscriptions.has(team)) subscriptions.set(team, { team, events: ['*'], channel: 'feed', agreement })
  }
  return { ...directory, subscriptions, agreements: new Map([[agreement, { ...known, parties }]]) }
}

const minute = 60_000

/**
 * What leaves the hub for one team when a history is published event by event: on Kafka every key, header and byte of
 * the value, from a feed every page, through the real steps of every room. The events come a minute apart and all is
 * offered at one time, because arrival time is the one thing that may differ.
 */
export async function leavingFor(team: Team, steps: readonly Step[], directory: Directory): Promise<string> {
  return named(await leaving(team, await published(steps, directory)))
}

/** A hub in which a history was published and everything that may leave has left. */
export async function published(steps: readonly Step[], directory: Directory): Promise<HubInABox> {
  const hub = new HubInABox(directory)
  const ids = new Map<Step, string>()
  for (const [i, step] of steps.entries()) {
    const publication = publicationOf(step, `event-${i}`, ids)
    if (!publication) continue
    const by = isEvent(step) ? step.by : step.retracts.by
    const team = by as TeamId
    await hub.accept(
      [hub.submission(publication, { organisation: organisationOf(team), team, client: 'assured' })],
      today + i * minute,
    )
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

function publicationOf(
  step: Step,
  id: string,
  ids: Map<Step, string>,
): PublishedEvent | PublishedRetraction | undefined {
  const { type, by } = isEvent(step) ? step : step.retracts
  const of = { id, source: sourceOf(organisationOf(by as TeamId)), type, time: 0 }
  if (!isEvent(step)) {
    const retracts = ids.get(step.retracts)
    ids.delete(step.retracts)
    return retracts === undefined ? undefined : { ...of, data: null, retracts }
  }
  ids.set(step, id)
  const children = entryOf(type).about === 'child' ? { children: [{ ...childOf(step), ...child }] } : {}
  const { shape } = codecByName(schemaNameOf(type))
  const { value, failures } = readJson({ ...step.data, ...children }, shape, '')
  if (failures.length > 0) throw new Error(JSON.stringify(failures))
  return { ...of, data: value } as PublishedEvent
}

const childOf = ({ data }: { readonly data: object }): object =>
  (data as { children?: readonly object[] }).children?.[0] ?? {}

/**
 * Delivery ids and references come from keys that are made anew for each hub, and mean nothing: they are named in the
 * order in which they come, and have the same length.
 */
function named(text: string): string {
  const names = new Map<string, string>()
  return text.replaceAll(/(?:d|ref)_[a-z2-7]{26}/g, (id) => {
    const known = names.get(id) ?? `<${names.size}>`
    names.set(id, known)
    return known
  })
}
