import { codeSets } from './generated/code-sets.js'
import { below, type FailureCode } from './failure.js'
import {
  defaultMaxItems,
  defaultMaxLength,
  type FieldShape,
  type Format,
  type PrimitiveType,
  type RecordShape,
  type Shape,
} from './shape.js'

/** A good record with one thing wrong, and how it has to be refused: for tests of every type of the catalogue. */
export interface Breakage {
  readonly pointer: string
  readonly code: FailureCode
  readonly data: unknown
}

type Json = Readonly<Record<string, unknown>>
/** Puts a value in place of the one that is looked at, and gives the whole record. */
type Put = (value: unknown) => unknown
type Place = { readonly at: string; readonly put: Put }

/** Breaks each rule that the schema states for what the example holds, one at a time. */
export function breakagesOf(example: Json, shape: RecordShape, pointer: string): Breakage[] {
  const found: Breakage[] = []

  const record = (node: Json, of: RecordShape, at: string, put: Put): void => {
    found.push({
      pointer: at + '/noSuchField',
      code: 'unknown-field',
      data: put({ ...node, noSuchField: 1 }),
    })
    for (const field of of.fields) {
      const inside = below(at, field.name)
      if (!('default' in field)) {
        const { [field.name]: _, ...rest } = node
        found.push({ pointer: inside, code: 'missing-field', data: put(rest) })
      }
      const value = node[field.name]
      if (value === undefined || value === null) continue
      any(value, field.shape, field, {
        at: inside,
        put: (broken) => put({ ...node, [field.name]: broken }),
      })
    }
  }

  const any = (value: unknown, of: Shape, field: FieldShape, { at, put }: Place): void => {
    const add = (code: FailureCode, broken: unknown) => found.push({ pointer: at, code, data: put(broken) })
    switch (of.kind) {
      case 'nullable':
        return any(value, of.of, field, { at, put })
      case 'record':
        add('wrong-type', 'text')
        record(value as Json, of, at, put)
        if (field.codeSet !== undefined) codes(value as Json, field, field.codeSet, add)
        return
      case 'array': {
        const items = value as readonly unknown[]
        const [first] = items
        add('wrong-type', {})
        if (field.minItems !== undefined) add('too-few-items', items.slice(0, field.minItems - 1))
        if (first === undefined) return
        add('too-many-items', Array(1 + (field.maxItems ?? defaultMaxItems)).fill(first))
        return any(first, of.items, field, {
          at: below(at, 0),
          put: (broken) => put([broken, ...items.slice(1)]),
        })
      }
      case 'primitive':
        for (const [code, broken] of wrongValues(of.type, field)) add(code, broken)
        return
    }
  }

  record(example, shape, pointer, (value) => value)
  return found
}

function codes(
  code: Json,
  field: FieldShape,
  codeSet: string,
  add: (code: FailureCode, broken: unknown) => void,
): void {
  const other = codeSets.find(({ system }) => system !== codeSet)
  add('unknown-code-system', { ...code, system: 'no-such/system' })
  add('wrong-code-system', { ...code, system: other?.system })
  add('unknown-code-version', { ...code, version: '1066' })
  if (field.unknownCodes !== 'flag') add('unknown-code', { ...code, value: '??' })
}

const formatCodes: Readonly<Record<Format, FailureCode>> = {
  organisation: 'not-an-organisation',
  team: 'not-a-team',
  'nhs-number': 'not-an-nhs-number',
  upn: 'not-a-upn',
  'ofsted-urn': 'not-an-ofsted-urn',
  laestab: 'not-a-laestab',
  'school-urn': 'not-a-school-urn',
  ods: 'not-an-ods-code',
  'la-child-id': 'not-an-la-child-id',
  'local-authority': 'not-a-local-authority',
}

function wrongValues(type: PrimitiveType, field: FieldShape): (readonly [FailureCode, unknown])[] {
  switch (type) {
    case 'date':
      return [5, 'tomorrow', '2026-02-30', '2026-11-20T00:00:00Z'].map((value) => ['not-a-date', value])
    case 'timestamp':
      return [5, '2026-11-20', '2026-11-20T14:05:00'].map((value) => ['not-a-time', value])
    case 'boolean':
    case 'int':
    case 'long':
    case 'bytes':
      return [['wrong-type', 'text']]
    case 'string':
      return [['wrong-type', 5], ...wrongTexts(field)]
  }
}

/** A closed or formatted text that is too long is wrong twice, so only free ones are made too long. */
function wrongTexts({ values, format, maxLength }: FieldShape): (readonly [FailureCode, unknown])[] {
  if (values) return [['not-one-of', 'no-such-value']]
  if (format) return [[formatCodes[format], '!']]
  return [
    ['too-long', 'x'.repeat(1 + (maxLength ?? defaultMaxLength))],
    ['not-unicode', '\ud800'],
  ]
}
