import { checkCodes } from './check-codes.js'
import { below, type Failure, type FailureCode, failureOf, type Findings } from './failure.js'
import {
  isLaChildId,
  isLaestab,
  isLocalAuthority,
  isNhsNumber,
  isOds,
  isOfstedUrn,
  isSchoolUrn,
  isUpn,
} from './identifiers/index.js'
import { parseOrganisation, parseTeam } from './organisation.js'
import { defaultMaxItems, defaultMaxLength, type FieldShape, type Format, type RecordShape } from './shape.js'

/** What a text of each format is held against, and the code of one that isn't. */
export const formats: Readonly<Record<Format, readonly [FailureCode, (text: string) => boolean]>> = {
  organisation: ['not-an-organisation', (text) => parseOrganisation(text) !== undefined],
  team: ['not-a-team', (text) => parseTeam(text) !== undefined],
  'nhs-number': ['not-an-nhs-number', isNhsNumber],
  upn: ['not-a-upn', isUpn],
  'ofsted-urn': ['not-an-ofsted-urn', isOfstedUrn],
  laestab: ['not-a-laestab', isLaestab],
  'school-urn': ['not-a-school-urn', isSchoolUrn],
  ods: ['not-an-ods-code', isOds],
  'la-child-id': ['not-an-la-child-id', isLaChildId],
  'local-authority': ['not-a-local-authority', isLocalAuthority],
}

/** What the schema says of a text beyond its being one: length, closed values, format. */
export function checkText(text: string, field: FieldShape, pointer: string): Failure[] {
  const failures: Failure[] = []
  const maxLength = field.maxLength ?? defaultMaxLength
  if (text.length > maxLength) {
    failures.push({ pointer, code: 'too-long', detail: `at most ${maxLength} characters` })
  }
  if (!text.isWellFormed()) failures.push(failureOf(pointer, 'not-unicode'))
  if (field.values && !field.values.includes(text)) {
    failures.push({ pointer, code: 'not-one-of', detail: `one of ${field.values.join(', ')}` })
  }
  if (field.format) {
    const [code, isGood] = formats[field.format]
    if (!isGood(text)) failures.push(failureOf(pointer, code))
  }
  return failures
}

/** A count from 1 to 5 in a small area is a few known children: only its publisher can suppress what goes with it. */
export function checkCount(count: number, field: FieldShape, pointer: string): Failure[] {
  return isSmallNumber(count, field) ? [failureOf(pointer, 'small-number')] : []
}

export const isSmallNumber = (count: number, { smallNumbers }: FieldShape): boolean =>
  smallNumbers === 'suppressed' && count >= 1 && count <= 5

export function checkLength(length: number, field: FieldShape, pointer: string): Failure[] {
  const most = field.maxItems ?? defaultMaxItems
  const least = field.minItems ?? 0
  if (length > most) return [{ pointer, code: 'too-many-items', detail: `at most ${most} items` }]
  if (length < least) return [{ pointer, code: 'too-few-items', detail: `at least ${least} items` }]
  return []
}

/** What holds between the fields of one record: codes of their set, identifiers of their kind. */
export function checkRecord(
  value: Readonly<Record<string, unknown>>,
  shape: RecordShape,
  pointer: string,
  found: Findings,
): void {
  checkCodes(value, shape, pointer, found)
  if (isIdentifier(shape)) checkIdentifier(value, below(pointer, 'value'), found)
}

export const isIdentifier = ({ name }: RecordShape): boolean => name === 'safeguarding.shared.Identifier'

type Identifier = Readonly<Record<string, unknown>>

/** The format of an identifier's value, of the systems that have one. */
const formatOf = ({ system }: Identifier) =>
  system === 'nhs-number' || system === 'upn' ? formats[system] : undefined

export function isGoodIdentifier(identifier: Identifier): boolean {
  const { value } = identifier
  return typeof value !== 'string' || (formatOf(identifier)?.[1](value) ?? true)
}

function checkIdentifier(identifier: Identifier, at: string, found: Findings) {
  const [code] = formatOf(identifier) ?? []
  if (code === undefined || isGoodIdentifier(identifier)) return
  if (!found.failures.some(({ pointer }) => pointer === at)) found.failures.push(failureOf(at, code))
}
