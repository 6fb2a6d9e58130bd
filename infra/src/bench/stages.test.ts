import { journeyOf, type Sent } from './stages.js'
import { type Trace } from './trace.js'

const covering = (seq: number) => Array.from({ length: 64 }, (_, shard) => (shard === 3 ? seq : 0))

const trace: Trace = {
  decided: new Map([['3/7', 140]]),
  checkpoints: [
    { at: 150, covered: covering(5) },
    { at: 165, covered: covering(7) },
    { at: 190, covered: covering(9) },
  ],
  deliveries: new Map([
    [
      '3/7',
      [
        { offeredAt: 180, acknowledgedAt: 210 },
        { offeredAt: 200, acknowledgedAt: 205 },
      ],
    ],
  ]),
}
const sent: Sent = {
  intendedAt: 100,
  answeredAt: 125,
  recorded: { recordedTime: 120, positions: ['3/7'] },
}

it('follows an event to the last of its recipients, by the first checkpoint that covers it', () => {
  expect(journeyOf(sent, trace)).toEqual({
    answer: 25,
    intake: 20,
    share: 20,
    checkpoint: 25,
    offer: 35,
    inbox: 10,
    total: 110,
  })
})

it('has stages that add up to the whole', () => {
  const journey = journeyOf(sent, trace)
  if (!journey) throw new Error('no journey')
  const { intake, share, checkpoint, offer, inbox, total } = journey
  expect(intake + share + checkpoint + offer + inbox).toBe(total)
})

it('has no journey where nobody was given anything', () => {
  const toNobody = { ...sent, recorded: { recordedTime: 120, positions: ['3/8'] } }
  expect(journeyOf(toNobody, trace)).toBeUndefined()
})

it('does not pass over an event that left no trace in a room', () => {
  expect(() => journeyOf(sent, { ...trace, decided: new Map() })).toThrow('left no trace')
  expect(() => journeyOf(sent, { ...trace, checkpoints: [] })).toThrow('left no trace')
})
