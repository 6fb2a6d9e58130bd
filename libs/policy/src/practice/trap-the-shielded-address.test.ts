import { catalogueEntries, type EventType, type TeamId } from '@common-thread/events/catalogue'
import { observe } from '../observe.js'
import { everybodyInvolved, everyRole, exampleOf, publisherOf } from '../testing/every-role.js'
import { type Happening, Log } from '../testing/given.js'
import { aChildWith } from '../testing/a-child.js'
import { known, placementMoved, restriction } from '../testing/northshire-events.js'
import { carers, hostDesk, lastCarers, school } from '../testing/northshire-teams.js'

const address = {
  lines: ['Hidden House'],
  locality: 'Hiddenham',
  postcode: 'ZZ7 7ZZ',
  authority: 'la:southshire',
}
const hidden = /Hidden|ZZ7 7ZZ/
const shield = restriction('location-shield', {
  protectsFrom: [{ relationshipToChild: 'father', worksIn: [school] }],
  permits: [carers],
})
/** Every event of the catalogue, each with the hidden address wherever it has one. */
const everything: readonly Happening[] = catalogueEntries
  .filter(({ about }) => about === 'child')
  .map(({ type }) => exampleOf(type as EventType, publisherOf(type as EventType)))
  .map((each) => ({ ...each, data: hide(each.data) as object }))

function hide(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hide)
  if (typeof value !== 'object' || value === null) return value
  if ('postcode' in value || 'lines' in value) return address
  return Object.fromEntries(Object.entries(value).map(([key, part]: [string, unknown]) => [key, hide(part)]))
}

describe('the shielded address', () => {
  it('given a mother in hiding, then nothing that ever happens to the child gives the house away to anybody not named', () => {
    const log = new Log(everyRole())
    ;[...everybodyInvolved, shield, ...everything].forEach((happening) => log.add(happening))
    const named = [carers, 'la:northshire/mash', 'la:northshire/social-work', 'la:northshire/reviewing']
    let observed = 0
    for (const { id } of log.directory.teams.values()) {
      const seen = observe(id, log.history, 'ref')
      observed += seen.length
      if (!named.includes(id)) expect([id, hidden.exec(JSON.stringify(seen))]).toEqual([id, null])
    }
    expect(observed).toBeGreaterThan(100)
    expect(JSON.stringify(observe('la:northshire/mash' as TeamId, log.history, 'ref'))).toMatch(hidden)
  })

  it('given a father who teaches at the school, then the school does not even learn that the child moved', () => {
    const when = aChildWith(...known, shield).when(placementMoved({ address }))
    expect(when.gets(school)).toEqual({ outcome: 'WITHHOLD', because: ['protected-from'], sees: [] })
  })

  it('given carers whom the child left because of him, then they learn that it ended and not where to', () => {
    const when = aChildWith(...known, shield).when(placementMoved({ address }))
    expect(when.gets(lastCarers).sees.some((field) => field.startsWith('/placement'))).toBe(false)
    expect(when.gets(hostDesk).sees).not.toContain('/placement/address')
  })

  it('given an address that had been told before anybody knew of the danger, then it is recalled', () => {
    const { log } = aChildWith(...known, placementMoved({ address }))
    const { superseding } = log.add(shield).decision
    expect(superseding.map(({ line }) => line.recipient)).toEqual(expect.arrayContaining([school, hostDesk]))
    expect(superseding.map(({ line }) => line.recipient)).not.toContain(carers)
  })
})
