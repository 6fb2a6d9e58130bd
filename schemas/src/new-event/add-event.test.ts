import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readJson } from '@common-thread/events'
import { shapeOfSchema } from '@common-thread/events/compatibility'
import avro from 'avsc'
import { compile } from '../compile.js'
import { freeze } from '../freeze.js'
import { readSources } from '../read-sources.js'
import { addEvent } from './add-event.js'

const repository = join(import.meta.dirname, '../../..')
const name = 'school-place-offered'
const asked = [name, '--domain', 'education', '--publishers', 'school,la', '--tier', '2']
let root: string

/** What the command reads of a repository, in a place of its own. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-event-'))
  const wanted = ['schemas', 'libs/events/vectors']
  for (const path of wanted)
    cpSync(join(repository, path), join(root, path), {
      recursive: true,
      filter: (from) => !/(dist|node_modules|src)$/.test(from),
    })
})
afterEach(() => rmSync(root, { recursive: true }))

const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T
const everyFile = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
const compiled = () => compile(readSources(join(root, 'schemas')), false)

it('adds a type with which the contract compiles, and that has a row of every kind', () => {
  expect(addEvent(root, asked)).toMatchObject({ exitCode: 0, compiles: true })
  const { problems, files } = compiled()
  expect(problems).toEqual([])
  expect(files.get('libs/events/src/generated/catalogue.ts')).toContain(`'safeguarding.${name}.v1'`)
  expect(files.get('libs/events/src/generated/types.ts')).toContain('SchoolPlaceOffered')
  expect([...files.keys()]).toContain(`docs/reference/catalogue/safeguarding.${name}.v1.html`)
  const { matrix, standing } = readSources(join(root, 'schemas'))
  const rows = matrix.blocks.find(({ event }) => event === name)?.rows ?? {}
  expect(Object.keys(rows).join(', ').split(', ')).toEqual(Object.keys(matrix.capacities))
  expect(new Set(Object.values(rows))).toEqual(new Set(['undecided']))
  expect(standing.filter(({ asserts }) => asserts === name)).toHaveLength(1)
})

it('cannot be released before what is left to complete is complete', () => {
  expect(freeze(compiled().drafts).problems).toEqual([])
  addEvent(root, asked)
  const { files, problems } = freeze(compiled().drafts)
  expect(problems.map(({ detail }) => detail)).toEqual([
    `safeguarding.v1.SchoolPlaceOffered still says "COMPLETE:": it can’t be released`,
    `safeguarding.view.v1.SchoolPlaceOffered still says "COMPLETE:": it can’t be released`,
  ])
  expect(files.size).toBe(0)
})

it('adds examples that are taken, or refused for exactly what they name', () => {
  addEvent(root, asked)
  const text = compiled().versions.find((each) => each.name === 'safeguarding.v1.SchoolPlaceOffered')?.text
  const read = shapeOfSchema(text ?? '')
  if (!read.ok) throw new Error(read.detail)
  const said = ({ data }: { data: unknown }) =>
    readJson(data, read.shape, '/data').failures.map(({ pointer, code }) => `${pointer} ${code}`)
  expect(said(json(`schemas/valid/${name}.v1.json`))).toEqual([])
  const invalid = readdirSync(join(root, 'schemas/invalid')).filter((file) => file.startsWith(name))
  expect(invalid.length).toBeGreaterThanOrEqual(2)
  for (const file of invalid) {
    const { expect: expected, event } = json<{ expect: string[]; event: { data: unknown } }>(
      `schemas/invalid/${file}`,
    )
    expect(said(event)).toEqual(expected)
  }
})

it('writes the bytes of both examples, and leaves those of every other type alone', () => {
  const before = {
    golden: json<object>('libs/events/vectors/golden.json'),
    partner: json<object>('libs/events/vectors/partner.json'),
  }
  addEvent(root, asked)
  const golden = json<Record<string, string>>('libs/events/vectors/golden.json')
  const partner = json<Record<string, string>>('libs/events/vectors/partner.json')
  expect(golden).toMatchObject(before.golden)
  expect(partner).toMatchObject(before.partner)
  const decoded = (fullName: string, bytes: string | undefined): unknown => {
    const text = compiled().versions.find((each) => each.name === fullName)?.text ?? ''
    const type = avro.Type.forSchema(JSON.parse(text) as avro.Schema, { wrapUnions: false })
    return JSON.parse(JSON.stringify(type.fromBuffer(Buffer.from(bytes ?? '', 'base64')))) as unknown
  }
  const details = { occurredOn: Date.parse('2026-11-20') / 86_400_000, kind: 'first-kind' }
  expect(decoded('safeguarding.v1.SchoolPlaceOffered', golden[`${name}.v1.json`])).toMatchObject({
    children: [{ givenName: 'Ava', school: null }],
    details,
    handling: null,
  })
  const view = 'safeguarding.view.v1.SchoolPlaceOffered'
  expect(decoded(view, partner[`${view} 1`])).toMatchObject({
    subject: 'ref-1',
    withheld: ['/child/address'],
    child: { givenName: 'Ava', address: null },
    details,
  })
})

it('says what it wrote, and what only a person can decide', () => {
  const before = everyFile()
  const { said, written } = addEvent(root, asked)
  const news = everyFile().filter((file) => !before.includes(file) && /\.[a-z]+$/.test(file))
  for (const file of news) expect(written).toContain(file)
  for (const path of written) expect(said).toContain(path)
  expect(said).toContain(`schemas/matrix/${name}.json says undecided for every role`)
  expect(said).toContain('npm run generate -- --accept')
})

it('writes nothing on a dry run, and says the same', () => {
  const before = everyFile()
  const { said, compiles } = addEvent(root, [...asked, '--dry-run'])
  expect(compiles).toBe(false)
  expect(said).toContain(`schemas/events/${name}.v1.avsc`)
  expect(everyFile()).toEqual(before)
})

it('leaves a safety-critical type to be decided role by role before it compiles', () => {
  const { said, compiles, exitCode } = addEvent(root, [...asked, '--safety-critical'])
  expect([compiles, exitCode]).toEqual([false, 0])
  expect(said).toContain('rows are to be decided')
  const { problems } = compiled()
  expect(problems.length).toBeGreaterThan(30)
  for (const { detail } of problems) expect(detail).toContain('undecided, but the event is safety-critical')
})

it('writes the bytes of a completed example again, and never those of a released type', () => {
  addEvent(root, asked)
  const first = json<Record<string, string>>('libs/events/vectors/golden.json')[`${name}.v1.json`]
  const file = join(root, `schemas/valid/${name}.v1.json`)
  const other = readFileSync(file, 'utf8').replace('first-kind', 'second-kind')
  writeOver(file, other)
  expect(addEvent(root, [name, '--vectors']).exitCode).toBe(0)
  expect(json<Record<string, string>>('libs/events/vectors/golden.json')[`${name}.v1.json`]).not.toBe(first)
  writeOver(join(root, 'schemas/released/safeguarding.v1.SchoolPlaceOffered/1.avsc'), '{}\n')
  expect(addEvent(root, [name, '--vectors'])).toMatchObject({ exitCode: 1, written: [] })
})

it.each([
  [[], 'no name'],
  [['ConcernNoted', '--domain', 'x'], '"ConcernNoted" is not kebab-case'],
  [['concern--noted', '--domain', 'x'], 'is not kebab-case'],
  [['../concern', '--domain', 'x'], 'is not kebab-case'],
  [['form87', '--domain', 'x'], 'would come back from its schema as "form-87"'],
  [['concern-raised', '--domain', 'x'], 'there is an event concern-raised already'],
  [[name], '--domain must be a name in kebab-case'],
  [[name, '--domain', 'x', '--tier', '5'], '--tier must be 1, 2, 3 or 4, but is "5"'],
  [[name, '--domain', 'x', '--publishers', 'la,dentist'], 'but not "dentist"'],
  [[name, '--domain', 'x', '--critical'], "Unknown option '--critical'"],
  [[name, 'another', '--domain', 'x'], 'one event at a time'],
  [['no-such-event', '--vectors'], 'there is no event no-such-event'],
])('refuses %j, says why and writes nothing', (args, detail) => {
  const before = everyFile()
  const { exitCode, said } = addEvent(root, args)
  expect([exitCode, said]).toEqual([1, expect.stringContaining(detail)])
  expect(everyFile()).toEqual(before)
})

function writeOver(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
