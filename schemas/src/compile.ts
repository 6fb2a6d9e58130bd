import { avroJson } from './avro-json.js'
import { checkFields } from './check-fields.js'
import { checkReleases } from './check-releases.js'
import { checkStanding, type StandingEvent, type StandingRow } from './check-standing.js'
import { type BasisFiles, checkBases, checkDuties } from './check-bases.js'
import { checkMatrix, expandMatrix, type MatrixEvent, type MatrixFile } from './check-matrix.js'
import { type CodeSetFile, emitCodeSets, resolveCodeSets } from './code-sets.js'
import { documents } from './documents/documents.js'
import { emitCatalogue, eventTypeOf, leavesOf } from './emit-catalogue.js'
import { emitMatrixDigest } from './emit-matrix-digest.js'
import { emitShapes } from './emit-shapes.js'
import { emitTypes } from './emit-types.js'
import { kebab, lastName, type Problem, type RecordModel, type Source } from './model.js'
import { readModels } from './read-model.js'
import { emitSchemas, type SchemaVersion, versionsOf } from './emit-schemas.js'
import { numberSchemas, type NumberedSchema, type Release } from './release-table.js'
import { viewOf } from './views.js'

export interface Sources {
  readonly avsc: readonly Source[]
  readonly matrix: MatrixFile
  readonly standing: readonly StandingRow[]
  readonly bases: BasisFiles
  readonly codeSets: readonly CodeSetFile[]
  readonly numbered: readonly NumberedSchema[]
  readonly releases: readonly Release[]
  /** Valid examples, parsed. */
  readonly examples: readonly { readonly type: string }[]
}

export interface Compiled {
  readonly problems: readonly Problem[]
  /** What a subscriber of a released version would have less of; no reason to fail. */
  readonly losses: readonly Problem[]
  readonly files: ReadonlyMap<string, string>
  readonly versions: readonly SchemaVersion[]
  /** What is current and not released yet. */
  readonly drafts: readonly Release[]
}

const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n'
const events = 'libs/events/src/generated'
const policy = 'libs/policy/src/generated'
const nothing: Compiled = { problems: [], losses: [], files: new Map(), versions: [], drafts: [] }

/** The whole contract, from sources to generated files: pure, so that a test can compile a broken contract. */
export function compile(sources: Sources, accept: boolean): Compiled {
  const { records, problems } = readModels(sources.avsc)
  const inFolder = (folder: string) =>
    sources.avsc
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ text }) => records.get((JSON.parse(text) as { name: string }).name))
      .filter((record) => record !== undefined)
  const eventModels = inFolder('events')
  const partner = inFolder('partner')
  const hub = inFolder('hub')
  const hubRecords = hub.filter(({ properties }) => properties['hubRecord'] === true)
  const delivery = records.get('safeguarding.shared.Delivery')
  if (!delivery) return { ...nothing, problems: [{ path: 'shared', detail: 'no Delivery' }] }
  const views = eventModels.map((event) => viewOf(event, delivery))
  const all = [...eventModels, ...partner, ...views, ...hub]

  const { matrix, problems: twice } = expandMatrix(sources.matrix)
  problems.push(...twice)
  problems.push(...[...eventModels, ...partner].flatMap(checkFields))
  problems.push(...checkMatrix(matrix, eventModels.map(matrixEvent), new Set(Object.keys(sources.bases))))
  problems.push(...checkBases(sources.bases), ...checkDuties(sources.bases, matrix))
  problems.push(...checkStanding(sources.standing, eventModels.map(standingEvent)))
  const codeSets = resolveCodeSets(sources.codeSets)
  problems.push(...codeSets.problems)
  problems.push(...unknownCodeSets(eventModels, new Set(sources.codeSets.map(({ system }) => system))))
  const texts = new Map(all.map((record) => [record.name, avroJson(record)]))
  const { releases } = sources
  const numbered = numberSchemas({ table: sources.numbered, releases, schemas: texts, accept })
  const { problems: broken, losses } = checkReleases(releases, texts)
  problems.push(...numbered.problems, ...broken)
  const forPartners = new Set([...eventModels, ...partner, ...views].map(({ name }) => name))
  const versions = versionsOf({ table: numbered.table, releases, texts, forPartners })

  const json = (name: string, type: string, value: unknown) =>
    `${banner}import { type ${type} } from '../${kebab(type)}.js'\n\nexport const ${name}: ${type} = ${JSON.stringify(value, null, 2)}\n`
  const files = new Map([
    [`${events}/types.ts`, `${banner}${typeImports}\n${emitTypes(all)}`],
    [`${events}/shapes.ts`, `${banner}import { type RecordShape } from '../shape.js'\n\n${emitShapes(all)}`],
    [
      `${events}/catalogue.ts`,
      `${banner}${catalogueImports(eventModels, hubRecords)}\n${emitCatalogue(eventModels, hubRecords)}`,
    ],
    [`${events}/schemas.ts`, `${banner}${emitSchemas(versions)}`],
    [`${events}/code-sets.ts`, `${banner}${emitCodeSets(codeSets.sets)}`],
    [`${policy}/matrix.ts`, json('matrix', 'Matrix', matrix)],
    [`${policy}/matrix-digest.ts`, `${banner}${emitMatrixDigest(matrix)}`],
    [`${policy}/standing-table.ts`, json('standingTable', 'StandingTable', sources.standing)],
    [`${policy}/bases.ts`, json('bases', 'Bases', sources.bases)],
  ])
  const idOf = (name: string) => versions.filter((entry) => entry.name === name).at(-1)?.id ?? 0
  const numberedRecord = (record: RecordModel) => ({ record, id: idOf(record.name) })
  const documented = documents({
    events: eventModels.map((record, i) => ({
      ...numberedRecord(record),
      name: kebab(lastName(record.name)),
      type: eventTypeOf(record.name),
      view: numberedRecord(views[i] ?? record),
    })),
    partner: partner.map((record) => ({ ...numberedRecord(record), type: eventTypeOf(record.name) })),
    matrix,
    standing: sources.standing,
    bases: sources.bases,
    codeSets: sources.codeSets,
    examples: new Map(sources.examples.map((example) => [example.type, example])),
  })
  for (const [path, text] of documented) files.set(path, text)
  return { problems, losses, files, versions, drafts: draftsOf(releases, texts) }
}

const typeImports = `import { type OrganisationId, type TeamId } from '../organisation.js'\nimport { type Instant, type IsoDate } from '../time.js'\n`

const catalogueImports = (events: readonly RecordModel[], hubRecords: readonly RecordModel[]): string => {
  const types = [...events, ...hubRecords].map(({ name }) => `type ${lastName(name)}`)
  return `import { type EventEntry } from '../event-entry.js'\nimport { ${types.join(', ')} } from './types.js'\n`
}

function matrixEvent(event: RecordModel): MatrixEvent {
  return {
    name: kebab(lastName(event.name)),
    variants: variantsOf(event),
    safetyCritical: event.properties['safetyCritical'] === true,
    leaves: leavesOf(event),
  }
}

function standingEvent({ name, properties }: RecordModel): StandingEvent {
  const { asserts, publishers } = properties
  return {
    name: kebab(lastName(name)),
    asserts: typeof asserts === 'string' ? asserts : null,
    publishers: Array.isArray(publishers) ? publishers.map(String) : [],
  }
}

/** The values of the field that a type's `variant` points at; each is its own row of the matrix. */
function variantsOf(event: RecordModel): string[] {
  const pointer = event.properties['variant']
  if (typeof pointer !== 'string') return []
  const [, first, second] = pointer.split('/')
  const outer = event.fields.find(({ name }) => name === first)?.shape
  const field = outer?.kind === 'record' ? outer.fields.find(({ name }) => name === second) : undefined
  const values = field?.properties['values']
  return Array.isArray(values) ? values.map(String) : []
}

function unknownCodeSets(models: readonly RecordModel[], known: ReadonlySet<string>): Problem[] {
  return models.flatMap((model) =>
    [...JSON.stringify(model).matchAll(/"codeSet":"([^"]+)"/g)]
      .filter(([, system]) => !known.has(system ?? ''))
      .map(([, system]) => ({ path: model.name, detail: `no code set ${system}` })),
  )
}

/** Each schema that is not what was last released of its name, as the version that it would be. */
function draftsOf(releases: readonly Release[], texts: ReadonlyMap<string, string>): Release[] {
  return [...texts].flatMap(([name, text]) => {
    const released = releases.filter((release) => release.name === name)
    return released.at(-1)?.text === text ? [] : [{ name, version: released.length + 1, text }]
  })
}
