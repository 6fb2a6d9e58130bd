import { createHash } from 'node:crypto'
import {
  codecByName,
  decodeHub,
  eventTypes,
  type OrganisationId,
  type PublishedEvent,
  readJson,
  schemaNameOf,
  sourceOf,
  type TeamId,
  topics,
} from '@common-thread/events'
import { accept } from '../accept.js'
import { local, nhs, portsOn, told } from '../accept.contract.js'
import { submitEvent } from '../acceptance.js'
import { MemoryStore } from '../memory-store.js'

const organisation = 'health:northshire-gp' as OrganisationId
const team = 'health:northshire-gp/practice' as TeamId
const was = '9990000018'
const is = '9990000026'

let store: MemoryStore
beforeEach(() => {
  store = new MemoryStore()
})

/** Health says that the child's NHS number is another one now. */
function changed(why: string, id: string, identifiers: readonly object[] = [nhs(was)]) {
  const type = eventTypes.nhsNumberChanged
  const data = {
    children: [{ identifiers }],
    change: { previous: was, current: is, why, asOf: '2026-11-01' },
  }
  const read = readJson(data, codecByName(schemaNameOf(type)).shape, '')
  if (read.failures.length > 0) throw new Error(JSON.stringify(read.failures))
  const event = { id, source: sourceOf(organisation), type, time: 0, data: read.value } as PublishedEvent
  return submitEvent(event, { organisation, team, client: 'test' }, createHash('sha256').update(id).digest())
}

const subjects = () => {
  const records = store.outbox
    .filter(({ topic }) => topic === topics.subjectLog)
    .map(({ value }) => decodeHub('LogRecord', value).subject)
  const seen = [...new Set(records)]
  return records.map((subject) => 'ABCD'[seen.indexOf(subject)]).join('')
}

const about = (id: string, ...identifiers: ReturnType<typeof nhs>[]) =>
  told({ id, children: [{ identifiers }] })

describe('a replaced NHS number', () => {
  it.each([[[nhs(was)]], [[nhs(is)]], [[nhs(was), nhs(is)]]])(
    'links the new one, and the old one still finds the child where it was a duplicate',
    async (identifiers) => {
      for (const isTogether of [false, true]) {
        store = new MemoryStore()
        const submissions = [
          about('one', nhs(was)),
          changed('duplicate-found', 'two', identifiers),
          about('three', nhs(is)),
          about('four', nhs(was)),
          changed('duplicate-found', 'five', identifiers),
        ]
        if (isTogether) await accept(submissions, portsOn(store))
        else for (const each of submissions) await accept([each], portsOn(store))
        expect([isTogether, subjects()]).toEqual([isTogether, 'AAAAA'])
      }
    },
  )

  it.each(['given-in-error', 'confused-with-another'])(
    'no longer finds the child where it was %s: it is free to be another’s',
    async (why) => {
      for (const each of [
        about('one', nhs(was), local('17')),
        changed(why, 'two'),
        about('three', nhs(is)),
        about('four', nhs(was)),
        about('five', local('17'), nhs(is)),
      ])
        await accept([each], portsOn(store))
      expect(subjects()).toBe('AAABA')
    },
  )

  it('joins nothing where the new number is another child’s already: a person merges them, or not', async () => {
    for (const each of [about('one', nhs(was)), about('two', nhs(is)), changed('duplicate-found', 'three')])
      await accept([each], portsOn(store))
    expect(subjects()).toBe('ABC')
  })
})
