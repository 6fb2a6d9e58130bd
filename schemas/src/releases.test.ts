import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkReleases } from './check-releases.js'
import { emitSchemas, versionsOf } from './emit-schemas.js'
import { numberSchemas, type NumberedSchema, type Release, sha256 } from './release-table.js'
import { readReleases } from './read-releases.js'

const name = 'made.up.v1.Plan'
const text = (...fields: object[]) => JSON.stringify({ type: 'record', name, fields })
const from = { name: 'from', type: { type: 'int', logicalType: 'date' } }
const goals = { name: 'goals', type: ['null', 'string'], default: null }
const review = { name: 'review', type: ['null', 'string'], default: null }
const first = text(from, goals)

/** A contract of one schema, as it was committed and as it is now. */
function given(options: { releases?: string[]; numbered: string[]; now: string; accept?: boolean }) {
  const releases = (options.releases ?? []).map((each, i) => ({ name, version: i + 1, text: each }))
  const table = options.numbered.map((each, i): NumberedSchema => ({ id: 7 + i, name, sha256: sha256(each) }))
  const schemas = new Map([[name, options.now]])
  return { releases, table, schemas, accept: options.accept ?? false }
}
const numbers = (options: Parameters<typeof given>[0]) => {
  const { table, problems } = numberSchemas(given(options))
  return {
    table: table.map(({ id, sha256: digest }) => [id, digest]),
    problems: problems.map(({ path, detail }) => `${path}: ${detail}`),
  }
}

describe('a number', () => {
  it('is given to a schema that has none', () => {
    expect(numbers({ numbered: [], now: first })).toEqual({ table: [[1, sha256(first)]], problems: [] })
  })

  it('stays with a draft that changes, if that is accepted', () => {
    const change = { numbered: [first], now: text(from) }
    expect(numbers(change).problems).toHaveLength(1)
    expect(numbers({ ...change, accept: true })).toEqual({ table: [[7, sha256(text(from))]], problems: [] })
  })

  it('stays with a released version, and a change to it is a draft with a new one', () => {
    const second = text(from, goals, review)
    const change = { releases: [first], numbered: [first], now: second }
    const table = [
      [7, sha256(first)],
      [8, sha256(second)],
    ]
    expect(numbers(change)).toEqual({ table, problems: [] })
    expect(numbers({ ...change, accept: true })).toEqual({ table, problems: [] })
  })

  it('of a draft can be changed and given back, never that of the release before it', () => {
    const change = { releases: [first], numbered: [first, text(from, goals, review)] }
    expect(numbers({ ...change, now: text(from, goals) }).problems).toHaveLength(1)
    expect(numbers({ ...change, now: first, accept: true }).table).toEqual([[7, sha256(first)]])
    const other = text(from, goals, { ...review, name: 'reviewer' })
    expect(numbers({ ...change, now: other, accept: true }).table).toEqual([
      [7, sha256(first)],
      [8, sha256(other)],
    ])
  })
})

describe('a released schema', () => {
  it('can’t be changed where it is kept, nor lose its number', () => {
    const now = text(from, goals)
    expect(numbers({ releases: [text(from)], numbered: [now], now }).problems).toEqual([
      `schemas/released/${name}/1.avsc: has changed since it was released: put it back, and make the change a new version`,
    ])
    expect(numbers({ releases: [now], numbered: [], now, accept: true }).problems[0]).toContain(
      'is not in schemas/ids.json: a released version keeps its number',
    )
  })

  it('can’t go, whatever is accepted', () => {
    const contract = given({ releases: [first], numbered: [first], now: first, accept: true })
    expect(numberSchemas({ ...contract, schemas: new Map() }).problems).toEqual([
      { path: 'schemas/ids.json', detail: `${name} is released and has gone` },
    ])
  })
})

describe('each change is held against every release', () => {
  const second = text(from)
  const check = (releases: string[], now: string) => {
    const contract = given({ releases, numbered: releases, now })
    const { problems, losses } = checkReleases(contract.releases, contract.schemas)
    return {
      problems: problems.map(({ detail }) => detail),
      losses: losses.map(({ detail }) => detail),
    }
  }

  it('and passes when it only adds what may be left out', () => {
    expect(check([first], text(from, goals, review))).toEqual({ problems: [], losses: [] })
  })

  it('and tells of a loss that a subscriber survives', () => {
    expect(check([first], second)).toEqual({
      problems: [],
      losses: ['a subscriber on version 1 would lose /goals: it would always find nothing there'],
    })
  })

  it('so that what was taken away long ago can’t come back as something else', () => {
    const again = text(from, { name: 'goals', type: ['null', 'boolean'], default: null })
    expect(check([second], again)).toEqual({ problems: [], losses: [] })
    expect(check([first, second], again)).toEqual({
      problems: [
        'a subscriber on version 1 could no longer read /goals: it was a text and would be a yes or no',
      ],
      losses: [],
    })
  })

  it('and says nothing of a loss that was released already', () => {
    expect(check([first, second], second)).toEqual({ problems: [], losses: [] })
  })
})

it('keeps the text of every version for those who read its records, and says who may see it', () => {
  const second = text(from, goals, review)
  const { releases, table, schemas } = given({ releases: [first], numbered: [first, second], now: second })
  const versions = versionsOf({ table, releases, texts: schemas, forPartners: new Set([name]) })
  const written = emitSchemas(versions)
  const rows = written.split('\n').filter((line) => line.startsWith('  {'))
  expect(rows).toEqual([
    `  { id: 7, name: '${name}', version: 1, forPartners: true, sha256: '${sha256(first)}', text: ${JSON.stringify(first)} },`,
    `  { id: 8, name: '${name}', version: 2, forPartners: true, sha256: '${sha256(second)}', text: ${JSON.stringify(second)} },`,
  ])
})

it('reads releases in the order of their versions, of which ten comes after nine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'))
  try {
    mkdirSync(join(folder, name))
    for (const version of [10, 9, 1]) writeFileSync(join(folder, name, `${version}.avsc`), `${version}\n`)
    expect(readReleases(folder)).toEqual(
      [1, 9, 10].map((version): Release => ({ name, version, text: String(version) })),
    )
    expect(readReleases(join(folder, 'nowhere'))).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
