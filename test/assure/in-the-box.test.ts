import { sampleDirectory } from '@common-thread/policy/testing'
import { organisationOf } from '@common-thread/events'
import { deterministic } from '../support/deterministic.js'
import { leavingFor } from './in-the-box.js'
import { makePairs, recipientsOf } from './non-interference.js'

const pairs = Number(process.env['ASSURE_BOXES'] ?? 60)
const seed = Number(process.env['ASSURE_SEED'] ?? 1)

/** Teams that have a topic or a feed to themselves: what another team of the agency gets is not theirs to see. */
const alone = recipientsOf(sampleDirectory).filter(
  ({ id }) =>
    [...sampleDirectory.teams.keys()].filter((other) => organisationOf(other) === organisationOf(id))
      .length === 1,
)

it(`lets the same bytes leave every room for a recipient in ${pairs} such pairs`, async () => {
  let withDeliveries = 0
  for (const { name, recipient, pair } of makePairs(pairs, sampleDirectory, deterministic(seed), alone)) {
    const one = await leavingFor(recipient, pair.one, sampleDirectory)
    const other = await leavingFor(recipient, pair.other, pair.otherDirectory ?? sampleDirectory)
    expect([name, recipient.id, other]).toEqual([name, recipient.id, one])
    if (one.includes('<0>')) withDeliveries++
  }
  expect(withDeliveries).toBeGreaterThan(pairs / 5)
})
