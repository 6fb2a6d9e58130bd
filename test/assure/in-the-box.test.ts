import { everyRole } from '@common-thread/policy/testing'
import { deterministic } from '../support/deterministic.js'
import { everyType, involvements } from './histories.js'
import { leaving, leavingFor, published } from './in-the-box.js'
import { makePairs, recipientsAlone } from './non-interference.js'

const pairs = Number(process.env['ASSURE_BOXES'] ?? 60)
const seed = Number(process.env['ASSURE_SEED'] ?? 1)

const directory = everyRole()

const alone = recipientsAlone(directory)

it(`lets the same bytes leave every room for a recipient in ${pairs} such pairs`, async () => {
  let withDeliveries = 0
  for (const { name, recipient, pair } of makePairs(pairs, directory, deterministic(seed), alone)) {
    const one = await leavingFor(recipient, pair.one, pair.directory ?? directory)
    const other = await leavingFor(recipient, pair.other, pair.otherDirectory ?? directory)
    expect([name, recipient.id, other]).toEqual([name, recipient.id, one])
    if (one.includes('<0>')) withDeliveries++
  }
  expect(withDeliveries).toBeGreaterThan(pairs / 5)
})

it('gives no two agencies a value in common by which they could tell that they speak of one child', async () => {
  const hub = await published([...involvements, ...everyType], directory)
  const holders = new Map<string, string[]>()
  for (const team of alone) {
    const text = await leaving(team, hub)
    expect([team.id, text.match(/child_[a-z2-7]+/)]).toEqual([team.id, null])
    for (const id of new Set(text.match(/(?:d|ref)_[a-z2-7]{26}/g)))
      holders.set(id, [...(holders.get(id) ?? []), team.id])
  }
  expect(holders.size).toBeGreaterThan(20)
  expect([...holders].filter(([, teams]) => teams.length > 1)).toEqual([])
})
