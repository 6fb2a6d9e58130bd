import { execFile } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import kafkajs from 'kafkajs'
import { type PlayedDay, playDay, scenes, tellScene } from '@common-thread/infra/story'
import { eventTypes, hubSource, sourceOf, statusTopic } from '@common-thread/events'
import { linkingValues, receivedBy } from '../support/joining.js'
import { payloadValues, searchKafka, searchLogs, searchTables, storyOf } from '../support/planted.js'
import { type RunningHub, runHub } from '../support/running-hub.js'

const root = join(import.meta.dirname, '../..')
let hub: RunningHub
let day: PlayedDay
const told: string[] = []

beforeAll(async () => {
  hub = await runHub()
  day = await playDay(hub.stack, { scene: (played, sentence) => told.push(tellScene(played, sentence)) })
}, 240_000)

afterAll(() => hub.stop(), 60_000)

it('holds every expectation of the sample day, for every team', () => {
  expect(day.wrong).toEqual([])
  expect(day.scenes.flatMap(({ steps }) => steps)).toHaveLength(50)
  expect(
    new Set(
      day.scenes.flatMap(({ steps }) =>
        steps.flatMap(({ verdicts }) => verdicts.map(({ decided }) => decided)),
      ),
    ),
  ).toEqual(
    new Set([
      'published',
      'nothing',
      'shared',
      'redacted',
      'redacted, rest held',
      'signal',
      'available',
      'held',
    ]),
  )
})

it('holds again when the day is played a second time on the same hub', async () => {
  expect((await playDay(hub.stack, {})).wrong).toEqual([])
}, 180_000)

describe('nothing personal stands outside sealed bytes', () => {
  const values = () => payloadValues(day.run)

  it('has values to search for', () => {
    expect(values().length).toBeGreaterThan(40)
    expect(values()).toEqual(
      expect.arrayContaining([
        day.people.ava.nhsNumber,
        day.people.ava.birthDate,
        'Gareth Pollock',
        '4 Breakwater Lane',
      ]),
    )
  })

  it('in no log', () => {
    expect(searchLogs(hub.stack.home.logs, values())).toEqual([])
  })

  it('in no table', async () => {
    expect(await searchTables(hub, values())).toEqual([])
  }, 60_000)

  it('in no key, header, topic name or value between rooms', async () => {
    expect(await searchKafka(hub, values())).toEqual([])
  }, 60_000)

  it('in no error body', async () => {
    const bodies = await Promise.all(
      values().map(async (value) => {
        const response = await hub
          .agency('school:oakfield-primary/dsl')
          .request(`${hub.stack.urls.intake ?? ''}/v1/events`, {
            method: 'POST',
            headers: { 'content-type': 'application/cloudevents+json' },
            body: JSON.stringify({
              specversion: value,
              id: value,
              source: sourceOf('la:x' as never),
              type: value,
              time: value,
              data: { [value]: value },
            }),
          })
        return response.text()
      }),
    )
    for (const body of bodies)
      expect(values().filter((value) => body.includes(value) && !`/${value}`.startsWith('/data'))).toEqual([])
  }, 60_000)

  it('and the search finds what is planted', async () => {
    const [value = ''] = values().filter((text) => text === 'Gareth Pollock')
    appendFileSync(join(hub.stack.home.logs, 'intake.log'), `{"code":"planted","name":"${value}"}\n`)
    await hub.rows(`create table intake.planted (sealed bytea, note text)`)
    await hub.rows(`insert into intake.planted values ($1, 'x'), ('x', $2)`, [
      Buffer.from(`xx${value}`),
      `about ${value}`,
    ])
    const producer = new kafkajs.Kafka({
      ...hub.stack.adminKafka,
      logLevel: kafkajs.logLevel.NOTHING,
    }).producer()
    await producer.connect()
    const messages = [{ key: value, value: 'x', headers: { ce_subject: value } }, { value: `x ${value}` }]
    await producer.send({ topic: statusTopic('la:northshire' as never), messages })
    await producer.disconnect()
    expect(searchLogs(hub.stack.home.logs, values()).map(({ where }) => where)).toEqual([
      expect.stringContaining('intake.log'),
    ])
    const tables = new Set((await searchTables(hub, values())).map(({ where }) => where))
    expect(tables).toEqual(new Set(['intake.planted.sealed', 'intake.planted.note']))
    const kafka = (await searchKafka(hub, values())).map(({ where }) => where.split(' of ')[0])
    expect(kafka).toEqual(['the key', 'the headers', 'the value'])
    await hub.rows('drop table intake.planted')
  }, 60_000)
})

describe('what two partners receive can’t be joined', () => {
  it('by any id, reference, sequence or header: only the shared facts themselves are alike', async () => {
    const received = await receivedBy(hub)
    expect(received.size).toBeGreaterThanOrEqual(8)
    expect(linkingValues(received)).toEqual([])
  }, 60_000)

  it('and the search for links finds one that is planted', async () => {
    const received = await receivedBy(hub)
    const [one, other] = [...received.values()]
    const link = { child: 'Ava', values: ['decision-4711'] }
    one?.push(link)
    other?.push(link)
    expect(linkingValues(received)).toEqual(['decision-4711'])
  }, 60_000)

  it('because each delivery says that it comes from the hub', async () => {
    const feed = await hub
      .agency('provider:harbour-fostering/placements')
      .request(`${hub.stack.urls.delivery ?? ''}/v1/feed`)
    const { events } = (await feed.json()) as { events: { source: string; type: string }[] }
    for (const { source } of events) expect(source).toBe(hubSource)
    expect(eventTypes.placementMoved).toBeDefined()
  })
})

describe('what the documents show is what the hub does', () => {
  /** How long something took differs from run to run. */
  const withoutTimes = (text: string) => text.replace(/ +\d+ ms/g, '').trimEnd()

  it('in the excerpt of the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, excerpt = ''] = /^```text demo\n([^]*?)^```/m.exec(readme) ?? []
    expect(excerpt.split('\n').length).toBeGreaterThan(10)
    expect(withoutTimes(told.join('\n'))).toContain(withoutTimes(excerpt))
  })

  const example = (script: string, clientId: string, ...args: string[]) =>
    promisify(execFile)(process.execPath, [join(root, 'docs/examples', script), ...args], {
      env: {
        ISSUER_URL: hub.stack.issuerUrl,
        INTAKE_URL: hub.stack.urls.intake ?? '',
        DELIVERY_URL: hub.stack.urls.delivery ?? '',
        CLIENT_ID: clientId,
        CLIENT_KEY: join(hub.stack.home.folder, 'partners', `${clientId}.json`),
      },
    })

  it('in the example that publishes', async () => {
    const event = join(root, 'docs/examples/concern.json')
    const { stdout } = await example('publish.mjs', 'school-oakfield-primary-dsl', event)
    expect(stdout).toMatch(/^202 \{[^]*"receipt"/)
  })

  it('in the example that reads a feed', async () => {
    const step = scenes.flatMap(({ steps }) => steps).find(({ key }) => key === 'move')
    if (!step) throw new Error('no step')
    await hub.agency('la:northshire/social-work').publish('http', step.type, step.data(storyOf(day.run)))
    const { stdout } = await example('read-feed.mjs', 'provider-harbour-fostering-placements')
    expect(stdout).toMatch(
      /^0+\d safeguarding\.placement-moved\.v1 \{[^]*\n1 deliveries; go on with \?after=/,
    )
  })
})
