import { type MatrixFile } from './check-matrix.js'
import { type Problem } from './model.js'

/** What the compiler holds to of a lawful basis; `libs/policy` has the whole. */
export interface BasisFile {
  readonly schedule1: string
  readonly para18Reason: string | null
  readonly gateway: { readonly inForceFrom: string | null; readonly inForceTo: string | null }
  readonly otherwise: string | null
  readonly confidentiality: string
  /** Capacities that the duty names, by event; null where the law only allows. */
  readonly duty: { readonly on: Readonly<Record<string, readonly string[]>> } | null
}

export type BasisFiles = Readonly<Record<string, BasisFile>>

const path = 'schemas/bases.json'

/** Paragraph 18 says why without consent, and nothing that relies on agreement; each basis ends in one with a day. */
export function checkBases(bases: BasisFiles): Problem[] {
  return Object.entries(bases).flatMap(([key, basis]) =>
    [...ofParagraph18(basis), ...ofGateway(basis), ...ofChain(key, bases)].map((detail) => ({
      path,
      detail: `${key}: ${detail}`,
    })),
  )
}

/** A duty covers exactly the rows that rest on it: no row claims a duty that does not name it, and none is forgotten. */
export function checkDuties(bases: BasisFiles, { blocks }: Pick<MatrixFile, 'blocks'>): Problem[] {
  const problems: Problem[] = []
  const add = (detail: string) => problems.push({ path, detail })
  const rows = blocks.flatMap(({ event, rows: all }) =>
    Object.entries(all).flatMap(([capacity, row]) =>
      typeof row === 'string' ? [] : [{ event, capacity, basis: row.basis }],
    ),
  )
  for (const { event, capacity, basis } of rows) {
    const duty = bases[basis]?.duty
    if (duty && !duty.on[event]?.includes(capacity))
      add(`${basis}: ${event} × ${capacity} rests on a duty that does not name it`)
  }
  for (const [key, { duty }] of Object.entries(bases)) {
    for (const [event, capacities] of Object.entries(duty?.on ?? {})) {
      for (const capacity of capacities) {
        const rests = rows.some(
          (row) => row.event === event && row.capacity === capacity && row.basis === key,
        )
        if (!rests) add(`${key}: no row of ${event} × ${capacity} rests on this duty`)
      }
    }
  }
  return problems
}

function* ofParagraph18({ schedule1, para18Reason, confidentiality }: BasisFile): Generator<string> {
  const relies = schedule1.startsWith('para 18')
  if (relies && para18Reason === null) yield 'Schedule 1 paragraph 18 needs its reason'
  if (!relies && para18Reason !== null) yield 'a paragraph 18 reason without paragraph 18'
  if (relies && confidentiality.startsWith('agreement')) yield 'paragraph 18 and agreement exclude each other'
}

function* ofGateway({ gateway: { inForceFrom, inForceTo } }: BasisFile): Generator<string> {
  for (const day of [inForceFrom, inForceTo]) {
    if (day !== null && !isDay(day)) yield `${day} is not a date`
  }
  if (inForceTo !== null && (inForceFrom === null || inForceTo <= inForceFrom)) yield 'ends before it begins'
}

/** Following `otherwise` comes to a basis with a day of commencement, and never round in a circle. */
function* ofChain(key: string, bases: BasisFiles): Generator<string> {
  const seen = new Set<string>()
  let hasDay = false
  for (let at: string | null = key; at !== null;) {
    if (seen.has(at)) {
      yield 'goes round in a circle'
      return
    }
    seen.add(at)
    const basis: BasisFile | undefined = bases[at]
    if (!basis) {
      yield `unknown basis ${at}`
      return
    }
    hasDay ||= basis.gateway.inForceFrom !== null
    at = basis.otherwise
  }
  if (!hasDay) yield 'no law in force to rely on'
}

const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
