import { type SentEvent, readTexts } from './testing/read-files.js'
import { type ReadyEvent } from './check.js'
import { type Journal } from './journal.js'
import { type Sent } from './send.js'

const list = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('')
/** Each child three events; `upn` makes children of one authority's numbers one child to the hub. */
const files = (children: number, upn: (i: number) => string = () => 'UN4') => ({
  'header.csv': `CHILD,SEX,DOB,ETHNIC,UPN\n${list(children, (i) => `C${i},F,01/01/2015,WBRI,${upn(i)}`)}`,
  'episodes.csv': `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n${list(children, (i) => `C${i},01/05/2025,S,V2,N1,U6,PR1,,,,,,`)}`,
})
const year = { endsIn: 2026 }
const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

const namesIn = ({ json }: ReadyEvent): string[] => {
  const { data } = JSON.parse(json) as SentEvent
  const [child] = data['children'] as unknown as { identifiers: { system: string; value: string }[] }[]
  return (child?.identifiers ?? []).map(({ system, value }) => `${system} ${value}`)
}

/** A hub that answers when it pleases, takes an event once, and watches what is under way together. */
class Hub {
  readonly taken: string[] = []
  readonly sends: (readonly string[])[] = []
  most = 0
  /** Fails these sends, counted from 0, before or after it took what they bring. */
  fails = new Map<number, 'before' | 'after'>()
  private readonly underWay: Set<string>[] = []

  constructor(private readonly slowness: (send: number) => number) {}

  readonly send = async (events: readonly ReadyEvent[]): Promise<readonly Sent[]> => {
    const number = this.sends.push(events.map(({ id }) => id)) - 1
    const names = new Set(events.flatMap(namesIn))
    for (const others of this.underWay)
      for (const name of names) if (others.has(name)) throw new Error(`${name} is under way twice`)
    this.underWay.push(names)
    this.most = Math.max(this.most, this.underWay.length)
    for (let turns = this.slowness(number); turns > 0; turns--) await turn()
    this.underWay.splice(this.underWay.indexOf(names), 1)
    if (this.fails.get(number) === 'before') throw new Error('the line went down')
    for (const { id } of events) if (!this.taken.includes(id)) this.taken.push(id)
    if (this.fails.get(number) === 'after') throw new Error('the line went down')
    return events.map(() => ({ ok: true }))
  }
}

function memoryJournal() {
  const advances: number[] = []
  const journal: Journal = {
    done: () => Promise.resolve(advances.at(-1) ?? 0),
    advance: (to) => Promise.resolve(void advances.push(to)),
    finish: () => Promise.resolve(),
  }
  return { journal, advances }
}

const whole = async (children: number) => (await readTexts('ssda903', files(children), { year })).events

it('has several bundles under way, and no more, when the hub is slow to answer', async () => {
  const hub = new Hub(() => 20)
  await readTexts('ssda903', files(1600), { year, send: hub.send })
  expect(hub.sends.length).toBeGreaterThan(8)
  expect(hub.most).toBe(4)
})

it('brings each child’s events in their order, whichever answer comes first', async () => {
  const hub = new Hub((send) => (send % 2 === 0 ? 30 : 1))
  await readTexts('ssda903', files(1600), { year, send: hub.send })
  const all = await whole(1600)
  const byChild = new Map<string, SentEvent[]>()
  for (const event of all) {
    const child = JSON.stringify(event.data['children'])
    byChild.set(child, [...(byChild.get(child) ?? []), event])
  }
  expect(hub.taken).toHaveLength(all.length)
  expect(byChild.size).toBe(1600)
  const placeOf = new Map(hub.taken.map((id, place) => [id, place]))
  for (const events of byChild.values()) {
    const places = events.map(({ id }) => placeOf.get(id) ?? -1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }
})

it('waits with a child that the source has twice, by one number of which both are known', async () => {
  const hub = new Hub(() => 20)
  const { events } = await readTexts(
    'ssda903',
    files(1600, (i) => (i % 167 === 0 ? 'B801200005001' : 'UN4')),
    {
      year,
      send: hub.send,
    },
  )
  expect(events).toEqual([])
  expect(new Set(hub.taken).size).toBe(4800)
  expect(hub.most).toBe(1)
})

it('says of an event that it was taken only when all before it were', async () => {
  const { journal, advances } = memoryJournal()
  const hub = new Hub((send) => 40 - 10 * (send % 4))
  await readTexts('ssda903', files(1600), { year, send: hub.send, journal })
  expect(advances).toEqual([...advances].sort((a, b) => a - b))
  expect(advances.at(-1)).toBe(4800)
})

it.each([
  ['the first of those under way', 4],
  ['one in the middle of them', 5],
  ['the last that was begun', 7],
])('loses nothing and doubles nothing when %s fails, before or after it was taken', async (_, failing) => {
  for (const when of ['before', 'after'] as const) {
    const { journal, advances } = memoryJournal()
    const hub = new Hub((send) => (send === failing ? 1 : 25))
    hub.fails.set(failing, when)
    const first = readTexts('ssda903', files(1600), { year, send: hub.send, journal })
    await expect(first).rejects.toThrow('the line went down')
    const known = hub.sends.slice(0, failing).flat().length
    expect(advances.at(-1)).toBe(known)

    const sentBefore = hub.sends.length
    const { result } = await readTexts('ssda903', files(1600), { year, send: hub.send, journal })
    expect(result).toMatchObject({ events: 4800, resumedAfter: known })
    expect(hub.sends[sentBefore]).toEqual(hub.sends[failing])
    const all = (await whole(1600)).map(({ id }) => id)
    expect([...hub.taken].sort()).toEqual([...all].sort())
  }
})
