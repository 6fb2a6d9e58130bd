import { catalogueEntries } from '@common-thread/events/catalogue'
import { matrix } from './generated/matrix.js'

const givingRows = matrix.blocks.flatMap(({ event, rows }) =>
  Object.entries(rows).flatMap(([capacity, row]) =>
    typeof row === 'string' ? [] : [{ event, capacity, row }],
  ),
)

it('takes an allegation against a professional to the designated officer, and further only by a person', () => {
  const others = givingRows.filter(
    ({ event, capacity }) =>
      event === 'allegation-against-professional-raised' && capacity !== 'designated-officer',
  )
  expect(others.length).toBeGreaterThan(0)
  for (const { capacity, row } of others)
    expect([capacity, row.mode, row.when]).toEqual([capacity, 'judgement', 'addressed'])
})

it('lets nothing of an exploited child reach police without “not for intelligence”', () => {
  const events = catalogueEntries
    .filter(({ domain }) => domain === 'extra-familial-harm')
    .map(({ name }) => name)
  expect(events.length).toBeGreaterThanOrEqual(5)
  const toPolice = givingRows.filter(
    ({ event, capacity }) => events.includes(event) && capacity.startsWith('police'),
  )
  for (const { event, capacity, row } of toPolice)
    expect([event, capacity, row.handling]).toEqual([
      event,
      capacity,
      expect.arrayContaining(['not-for-intelligence']),
    ])
})

it('tells no signal of an event whose kind is itself a disclosure', () => {
  const telling = ['child-protection', 'extra-familial-harm', 'domestic-abuse', 'allegation', 'adult-risk']
  const domainOf = new Map(catalogueEntries.map(({ name, domain }) => [name, domain]))
  const signals = givingRows.filter(({ row }) => row.give === 'signal')
  const open = signals.filter(({ event }) => telling.includes(domainOf.get(event) ?? ''))
  expect(open.map(({ event, capacity }) => `${event} ${capacity}`)).toEqual([
    'domestic-abuse-incident-notified social-work',
  ])
})
