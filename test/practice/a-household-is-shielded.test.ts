import {
  codecByName,
  organisationOf,
  type PublishedEvent,
  readJson,
  schemaNameOf,
  sourceOf,
  type TeamId,
} from '@common-thread/events'
import { everyRole, type Happening, known, placementMoved, restriction } from '@common-thread/policy/testing'
import { HubInABox, today } from '../support/hub-in-a-box.js'

const ben = { identifiers: [{ system: 'nhs-number', value: '9990000018' }], birthDate: '2015-04-15' }
const ada = { identifiers: [{ system: 'nhs-number', value: '9990000026' }], birthDate: '2018-09-01' }
const practice = 'health:millbrook-gp/practice' as TeamId
const moved = placementMoved()

/** What an agency publishes of several children at once. */
function about(children: readonly object[], { type, by, data }: Happening, id: string) {
  const { value, failures } = readJson({ ...data, children }, codecByName(schemaNameOf(type)).shape, '')
  if (failures.length > 0) throw new Error(JSON.stringify(failures))
  const team = by as TeamId
  const organisation = organisationOf(team)
  const event = { id, source: sourceOf(organisation), type, time: 0, data: value } as PublishedEvent
  return { event, by: { organisation, team, client: 'test' } }
}

/** What is withheld from the practice in what leaves the hub for it, event by event, when these are published in turn. */
async function withheldFromThePractice(...published: readonly (readonly [readonly object[], Happening])[]) {
  const hub = new HubInABox(everyRole())
  for (const [i, [children, happening]] of published.entries()) {
    const { event, by } = about(children, happening, `event-${i}`)
    await hub.accept([hub.submission(event, by)], today + i * 60_000)
    await hub.run()
  }
  const { events } = JSON.parse(JSON.stringify(await hub.feedOf(practice))) as {
    readonly events: readonly { readonly data: { readonly withheld: readonly string[] } }[]
  }
  return events.map(({ data }) => data.withheld)
}
const knownOf = (child: object) => known.map((each) => [[child], each] as const)

it('shields a sister whom the same event names, by a record in her own log', async () => {
  const both = [[ben, ada], restriction('location-shield', { household: { setting: 'refuge' } })] as const
  const withheld = await withheldFromThePractice(...knownOf(ben), ...knownOf(ada), both, [[ada], moved])
  expect(withheld).toEqual([expect.arrayContaining(['/placement/address'])])
})

it('leaves a sister unshielded whom nobody names: her own log says nothing of it', async () => {
  const his = [[ben], restriction('location-shield')] as const
  const [withheld, ...more] = await withheldFromThePractice(...knownOf(ben), ...knownOf(ada), his, [
    [ada],
    moved,
  ])
  expect(more).toEqual([])
  expect(withheld).not.toContain('/placement/address')
})
