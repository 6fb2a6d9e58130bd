import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EventEntry, type IsoDate } from '@common-thread/events/catalogue'

/** The policy's data, read from the files that people sign, not from what is generated of them. */
const schemas = join(dirname(fileURLToPath(import.meta.url)), '../../../../../schemas')
const json = (file: string): unknown => JSON.parse(readFileSync(join(schemas, file), 'utf8'))
const filesOf = (folder: string): string[] => readdirSync(join(schemas, folder)).sort()

export interface Row {
  readonly give: string
  readonly fields?: readonly string[]
  readonly basis: string
  readonly mode: string
  readonly when?: string
}
export interface Block {
  readonly variant?: string
  readonly purpose: string
  readonly rows: Readonly<Record<string, string | Row>>
}
interface Capacities {
  readonly capacities: Readonly<Record<string, string>>
  readonly aliases: Readonly<Record<string, readonly string[]>>
}

const { capacities, aliases } = json('matrix/capacities.json') as Capacities
export const capacityNames: readonly string[] = Object.keys(capacities)

const blocks = new Map(
  filesOf('matrix')
    .filter((file) => file !== 'capacities.json')
    .map((file) => [basename(file, '.json'), json(`matrix/${file}`) as readonly Block[]]),
)

export const blocksOf = (name: string): readonly Block[] => blocks.get(name) ?? []

export const valueAt = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, token) => (value as Record<string, unknown> | null | undefined)?.[token], data)

export function blockFor({ name, variant }: EventEntry, data: object): Block {
  const value = variant === null ? undefined : valueAt(data, variant)
  const block = blocksOf(name).find((each) => each.variant === value)
  if (!block) throw new Error(`no block for ${name} ${String(value)}`)
  return block
}

const nothing: Row = { give: 'nothing', basis: '', mode: '' }

/** A capacity's row, with the names that stand for several fields written out. */
export function rowFor(block: Block, capacity: string | undefined): Row {
  const [, row]: readonly [unknown, string | Row] = Object.entries(block.rows).find(
    ([names]) => capacity !== undefined && names.split(', ').includes(capacity),
  ) ?? [undefined, nothing]
  if (typeof row === 'string') return { ...nothing, give: row }
  return { ...row, fields: (row.fields ?? []).flatMap((field) => aliases[field] ?? [field]) }
}

/** A pointer covers everything below it, and the empty one everything. */
export const covers = (pointer: string, field: string): boolean =>
  pointer === '' || field === pointer || field.startsWith(`${pointer}/`)

interface Basis {
  readonly gateway: { readonly inForceFrom: IsoDate | null; readonly inForceTo: IsoDate | null }
  readonly otherwise: string | null
  readonly confidentiality: string
}
const bases = json('bases.json') as Readonly<Record<string, Basis>>

/** Whether the law that a basis names is in force. */
export function isLawOn(today: IsoDate, basis: string): boolean {
  const { inForceFrom, inForceTo } = bases[basis]?.gateway ?? { inForceFrom: null, inForceTo: null }
  return inForceFrom !== null && inForceFrom <= today && (inForceTo === null || today <= inForceTo)
}

/** The basis itself where its law is in force, else what stands in for it. */
function relyOn(basis: string, today: IsoDate): Basis | undefined {
  const found = bases[basis]
  if (!found) return undefined
  if (isLawOn(today, basis)) return found
  return found.otherwise === null ? undefined : relyOn(found.otherwise, today)
}

/** Whether a law that it rests on is in force, itself or what stands in for it. */
export const lawInForce = (basis: string, today: IsoDate): boolean => relyOn(basis, today) !== undefined

const withoutAgreement = ['overriding public interest', 'required by law']

/** Whether what it rests on today is neither protection from harm nor commanded by a law. */
export function needsAgreement(basis: string, today: IsoDate): boolean {
  const relied = relyOn(basis, today)
  return relied !== undefined && !withoutAgreement.includes(relied.confidentiality)
}

export interface StandingRow {
  readonly kinds: readonly string[]
  readonly change: string
  readonly by: readonly { readonly sector?: string; readonly role?: string; readonly as: string }[]
}
const standing = new Map(
  filesOf('standing').map((file) => [basename(file, '.json'), json(`standing/${file}`) as StandingRow[]]),
)
export const standingRows = (subject: string): readonly StandingRow[] => standing.get(subject) ?? []
