import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { observe } from '../observe.js'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { type Log } from '../testing/given.js'
import { desk, nursing, practice, protectionTeam, school, socialWork } from '../testing/northshire-teams.js'

/** A visit went to the address of before, two days before a child died. */
const at = (postcode: string, change: object = {}) => {
  const address = { lines: ['1 Example Street'], postcode, authority: 'la:northshire' }
  return exampleOf(eventTypes.addressChanged, socialWork, { change: { why: 'moved', address, ...change } })
}
const postcodesSeen = (log: Log, team: string) =>
  observe(team as TeamId, log.history, 'ref').flatMap(({ kind, type, content }) => {
    if (kind === 'recall') return [`recall ${String(content['kind'])}`]
    if (type !== eventTypes.addressChanged) return []
    const { address, asOf } = content['change'] as { address: { postcode: string }; asOf: string }
    return [`${address.postcode} from ${asOf}`]
  })

describe('the wrong address', () => {
  it('given that a child has moved, then whoever visits is told at once, with the day from which it holds', () => {
    const when = aChildWith(...everybodyInvolved).when(at('ZZ2 2ZZ'))
    expect(when.told).toEqual(expect.arrayContaining([desk, nursing, practice, protectionTeam, school]))
    expect(when.gets(nursing).sees).toEqual(
      expect.arrayContaining(['/change/asOf', '/change/why', '/change/supersedesAsOf', '/change/address']),
    )
  })

  it('given that the earlier one was wrong, then the new one says so and which it replaces', () => {
    const wrong = at('ZZ3 3ZZ', {
      why: 'earlier-was-wrong',
      supersedesAsOf: '2026-11-16',
      asOf: '2026-11-16',
    })
    const { log } = aChildWith(...everybodyInvolved, at('ZZ2 2ZZ'), wrong)
    expect(log.history.at(-1)?.entry).toMatchObject({
      data: { change: { why: 'earlier-was-wrong', supersedesAsOf: '2026-11-16' } },
    })
    expect(postcodesSeen(log, nursing)).toEqual(['ZZ2 2ZZ from 2026-11-16', 'ZZ3 3ZZ from 2026-11-16'])
  })

  it('given a slip of the keyboard that is corrected, then the wrong one is recalled and the right one follows', () => {
    const { log } = aChildWith(...everybodyInvolved, at('ZZ9 9ZZ'))
    log.add({ ...at('ZZ2 2ZZ'), corrects: log.history.length })
    for (const team of [nursing, practice, school]) {
      expect([team, [...postcodesSeen(log, team)].sort()]).toEqual([
        team,
        ['ZZ2 2ZZ from 2026-11-16', 'ZZ9 9ZZ from 2026-11-16', 'recall corrected'],
      ])
    }
  })
})
