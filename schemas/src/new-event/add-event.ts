import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compile, type Sources } from '../compile.js'
import { type Problem } from '../model.js'
import { readSources } from '../read-sources.js'
import { type NewEvent, readAsked, toComplete } from './options.js'
import { sourcesOf } from './sources.js'
import { type Vectors, withVectorsOf } from './vectors.js'

export interface Added {
  /** Whether the contract is to be compiled into its generated files now. */
  readonly compiles: boolean
  readonly exitCode: number
  readonly written: readonly string[]
  readonly said: string
}

const refused = (detail: string): Added => ({
  compiles: false,
  exitCode: 1,
  written: [],
  said: `npm run generate -- event: ${detail}. See docs/guides/add-an-event.md`,
})

/** `npm run generate -- event …` in a repository: nothing is written unless the contract holds together with it. */
export function addEvent(root: string, args: readonly string[]): Added {
  const asked = readAsked(args)
  if (!asked.ok) return refused(asked.detail)
  return asked.kind === 'add' ? add(root, asked.event, asked.dryRun) : renewVectors(root, asked.name)
}

function add(root: string, event: NewEvent, dryRun: boolean): Added {
  const before = readSources(join(root, 'schemas'))
  const files = sourcesOf(event, Object.keys(before.matrix.capacities))
  const there = [...files.keys()].find((path) => existsSync(join(root, path)))
  if (there !== undefined) return refused(`there is an event ${event.name} already: ${there}`)

  const after = withFiles(before, event, files)
  const { problems, files: generated } = compile(after, false)
  const undecided = problems.filter(({ detail }) => detail.includes('undecided, but the event is safety'))
  const others = problems.filter((problem) => !undecided.includes(problem))
  if (others.length > 0) return refused(others.map(({ path, detail }) => `${path}: ${detail}`).join('; '))

  const vectors = vectorFiles(root, event.name, event.record, after)
  if (!vectors) return refused(`there is no schemas/valid/${event.name}.v1.json`)
  const compiles = undecided.length === 0
  const changed = [...(compiles ? generated : new Map<string, string>())].filter(
    ([path, text]) => textOf(join(root, path)) !== text,
  )
  const written = [...files.keys(), ...vectors.keys()]
  if (!dryRun) for (const [path, text] of [...files, ...vectors]) write(join(root, path), text)
  return {
    compiles: compiles && !dryRun,
    exitCode: 0,
    written,
    said: [
      dryRun ? 'Would write, and generate from it:' : 'Wrote:',
      ...written.map((path) => `  ${path}`),
      ...(compiles
        ? [
            'Generated from it:',
            ...[...changed.map(([path]) => path), 'schemas/ids.json'].map((path) => `  ${path}`),
          ]
        : []),
      ...left(event, undecided),
    ].join('\n'),
  }
}

/** What no program can know. */
function left({ name, record, safetyCritical }: NewEvent, undecided: readonly Problem[]): string[] {
  return [
    'Left for a person:',
    `  1. Each "${toComplete}" in schemas/events/${name}.v1.avsc, its fields, and the sensitivity and subject of each.`,
    `  2. Who may assert it: schemas/standing/${name}.json.`,
    `  3. Who may have what: schemas/matrix/${name}.json says undecided for every role, which HOLDs for each.`,
    ...(undecided.length > 0
      ? [
          `     A safety-critical event may have none: ${undecided.length} rows are to be decided before anything`,
          '     is generated, and npm run generate names them.',
        ]
      : []),
    `  4. Examples as they are sent: schemas/valid/${name}.v1.json, schemas/invalid/${name}-….json.`,
    `  5. The test of who receives it: libs/policy/src/event-tests/${name}.test.ts.`,
    ...(safetyCritical
      ? ['  6. Whether it carries foundIn: to which duty desk it goes when nobody knows the child.']
      : []),
    'Then:',
    `  npm run generate -- --accept && npm run generate -- event ${name} --vectors`,
    `  npm test -- libs/events libs/policy schemas test/docs`,
    `Its type in code is eventTypes.${record.charAt(0).toLowerCase()}${record.slice(1)}.`,
  ]
}

/** After its schema or its example was completed: the bytes of a type that nobody has received yet. */
function renewVectors(root: string, name: string): Added {
  const sources = readSources(join(root, 'schemas'))
  const source = sources.avsc.find(({ path }) => path === `events/${name}.v1.avsc`)
  if (!source) return refused(`there is no event ${name}: no schemas/events/${name}.v1.avsc`)
  const fullName = (JSON.parse(source.text) as { name: string }).name
  const view = fullName.replace('safeguarding.', 'safeguarding.view.')
  if (sources.releases.some((release) => release.name === fullName || release.name === view))
    return refused(`${name} is released: its bytes are what they always were`)
  const vectors = vectorFiles(root, name, fullName.replace('safeguarding.v1.', ''), sources)
  if (!vectors) return refused(`there is no schemas/valid/${name}.v1.json`)
  for (const [path, text] of vectors) write(join(root, path), text)
  const written = [...vectors.keys()]
  return {
    compiles: false,
    exitCode: 0,
    written,
    said: `Wrote the bytes of ${name} to ${written.join(', ')}`,
  }
}

function vectorFiles(
  root: string,
  name: string,
  record: string,
  { avsc, examples }: Sources,
): Map<string, string> | undefined {
  const paths = { golden: 'libs/events/vectors/golden.json', partner: 'libs/events/vectors/partner.json' }
  const json = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T
  const example = examples.find(({ type }) => type === `safeguarding.${name}.v1`)
  if (!example) return undefined
  const data = (example as { data?: object }).data ?? {}
  const made = withVectorsOf({ name, record, example: { data: data as Record<string, unknown> } }, avsc, {
    heading: json('libs/events/vectors/heading.json'),
    golden: json<Vectors>(paths.golden),
    partner: json<Vectors>(paths.partner),
  })
  return new Map([
    [paths.golden, `${JSON.stringify(made.golden, null, 2)}\n`],
    [paths.partner, `${JSON.stringify(made.partner, null, 2)}\n`],
  ])
}

/** The contract as it would be read with these files in it. */
function withFiles(before: Sources, { name }: NewEvent, files: ReadonlyMap<string, string>): Sources {
  const json = (folder: string, file = `${name}.json`): unknown =>
    JSON.parse(files.get(`schemas/${folder}/${file}`) ?? 'null')
  const blocks = (json('matrix') as Sources['matrix']['blocks']).map((block) => ({ ...block, event: name }))
  const standing = (json('standing') as Sources['standing']).map((row) => ({ ...row, asserts: name }))
  const text = files.get(`schemas/events/${name}.v1.avsc`) ?? ''
  return {
    ...before,
    avsc: [...before.avsc, { path: `events/${name}.v1.avsc`, text }],
    matrix: { ...before.matrix, blocks: [...before.matrix.blocks, ...blocks] },
    standing: [...before.standing, ...standing],
    examples: [...before.examples, json('valid', `${name}.v1.json`) as { type: string }],
  }
}

const textOf = (file: string): string | undefined =>
  existsSync(file) ? readFileSync(file, 'utf8') : undefined

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
