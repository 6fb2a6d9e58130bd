import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audit, readConfig as readAuditConfig } from '@common-thread/audit'
import { eventTypes } from '@common-thread/events'
import { readConfig, runImport, writeReturn } from '@common-thread/importer'
import { homeEnvironment } from '@common-thread/infra'
import { Inboxes, playImport } from '@common-thread/infra/story'
import { eventually, type RunningHub, runHub } from '../support/running-hub.js'

let hub: RunningHub
let folder = ''

beforeAll(async () => {
  hub = await runHub()
  folder = mkdtempSync(join(tmpdir(), 'return-'))
}, 240_000)

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await hub.stop()
}, 60_000)

async function run(...args: readonly string[]) {
  const said: string[] = []
  const code = await runImport([...args, '--as', 'la:northshire/social-work', '--json'], {
    config: (clientId) => readConfig(homeEnvironment(hub.stack.home), clientId),
    folder: join(folder, 'reports'),
    out: { log: (text: string) => void said.push(text), error: (text: string) => void said.push(text) },
    progress: () => undefined,
  })
  return { code, result: said[0]?.startsWith('{') ? (JSON.parse(said[0]) as unknown) : said[0] }
}

const accepted = async (): Promise<number> => {
  const [row] = await hub.rows<{ seq: number }>(
    'select coalesce(sum(seq), 0)::int as seq from intake.shard_head',
  )
  return row?.seq ?? 0
}

it('imports a return through the intake, and importing it again changes nothing', async () => {
  await writeReturn({ folder: join(folder, 'return'), children: 120, prefix: 'F', endsIn: 2026 })
  const before = await accepted()
  const first = await run('ssda903', join(folder, 'return'))
  expect(first).toMatchObject({ code: 0, result: { children: 120, rows: { refused: 0, corrected: 0 } } })
  const after = await accepted()
  const { events } = first.result as { events: number }
  expect(events).toBeGreaterThan(1000)
  expect(after - before).toBeGreaterThanOrEqual(events)
  expect(await run('ssda903', join(folder, 'return'))).toMatchObject({ code: 0, result: { events } })
  expect(await accepted()).toBe(after)
}, 120_000)

it('has everything decided that was imported', async () => {
  await eventually(
    'every event decided',
    () => hub.rows<{ seq: number }>('select coalesce(sum(seq), 0)::int as seq from sharing.shard_position'),
    ([row]) => row !== undefined && row.seq > 1000,
  )
})

it('can be audited while it imports and decides: what is on its way is no finding', async () => {
  await writeReturn({ folder: join(folder, 'next'), children: 400, prefix: 'G', endsIn: 2026 })
  const config = readAuditConfig(homeEnvironment(hub.stack.home))
  let isImporting = true
  const importing = run('ssda903', join(folder, 'next')).finally(() => (isImporting = false))
  const sizes: (number | undefined)[] = []
  while (isImporting) {
    const { report: verified } = await audit({ command: 'verify' }, config, () => undefined)
    const { report: replayed } = await audit({ command: 'replay' }, config, () => undefined)
    expect([...verified.findings, ...replayed.findings]).toEqual([])
    sizes.push(verified.counts['size'])
  }
  expect(await importing).toMatchObject({ code: 0 })
  expect(sizes[0]).toBeLessThan(await accepted())
}, 120_000)

it('tells the school and the 0-19 service of the children they work with, and nobody of others', async () => {
  const agency = (team: string) => hub.agency(team)
  const inboxes = new Inboxes(hub.stack, agency)
  const { result, knows, wrong } = await playImport({ stack: hub.stack, agency, inboxes }, 7)
  expect(result.rows).toMatchObject({ refused: 0, corrected: 0 })
  expect(wrong).toEqual([])
  const known = (team: string) => knows.find((each) => each.team === team)
  expect(known('school:oakfield-primary/dsl')).toMatchObject({
    children: 2,
    events: {
      [eventTypes.lookedAfterStarted]: 2,
      [eventTypes.legalStatusChanged]: 2,
      [eventTypes.reviewHeld]: 6,
      [eventTypes.lookedAfterEnded]: 1,
    },
  })
  expect(known('police:northshire/child-abuse')).toMatchObject({ children: 0 })
}, 120_000)
