import fc from 'fast-check'
import { checkCode, type Validity } from './code-sets.js'
import { codeSets } from './generated/code-sets.js'
import {
  largestLong,
  type FieldShape,
  type Format,
  type PrimitiveType,
  type RecordShape,
  type Shape,
} from './shape.js'
import { earliest, earliestDay, formatDate, latest, latestDay } from './time.js'

/** Values of a schema for property tests: whatever its types, bounds, formats and code sets allow. */
export const recordOf = (shape: RecordShape): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(shape.fields.map((field) => [field.name, valueOf(field.shape, field)])))

function valueOf(shape: Shape, field: FieldShape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'nullable':
      return fc.option(valueOf(shape.of, field), { nil: null })
    case 'array':
      return fc.array(valueOf(shape.items, field), {
        minLength: field.minItems ?? 0,
        maxLength: Math.min(field.maxItems ?? 3, (field.minItems ?? 0) + 2),
      })
    case 'record':
      return special(shape, field) ?? recordOf(shape)
    case 'primitive':
      return primitive(shape.type, field)
  }
}

function special(shape: RecordShape, field: FieldShape): fc.Arbitrary<unknown> | undefined {
  if (shape.name === 'safeguarding.shared.Code') {
    return fc.constantFrom(
      ...codeSets
        .filter(({ system }) => system === field.codeSet)
        .flatMap(({ system, versions }) =>
          Object.entries(versions).flatMap(([version, { values }]) =>
            values.filter(isGoodFor(field)).map(({ value }) => ({ system, version, value })),
          ),
        )
        .filter((code) => checkCode(code, code.system) === undefined),
    )
  }
  if (shape.name === 'safeguarding.shared.Identifier') {
    const verified = fc.boolean()
    return fc.oneof(
      fc.record({
        system: fc.constant('nhs-number'),
        value: fc.constantFrom('9990000018', '9990000026'),
        verified,
      }),
      fc.record({
        system: fc.constant('upn'),
        value: fc.constantFrom('B801200005001', 'P94010002401A'),
        verified,
      }),
      fc.record({
        system: fc.constant('local'),
        value: fc.string({ minLength: 1, maxLength: 12 }),
        verified,
      }),
    )
  }
  return undefined
}

/** A code that has to be valid on a date beside it: one that is valid on any. */
const isGoodFor =
  ({ validOn }: FieldShape) =>
  ({ validFrom, validTo }: Validity): boolean =>
    validOn === undefined || (validFrom === undefined && validTo === undefined)

const slug = fc.constantFrom('northshire', 'oakfield-primary', 'a', 'x-1')
const organisation = fc
  .tuple(fc.constantFrom('la', 'police', 'school', 'health'), slug)
  .map(([sector, name]) => `${sector}:${name}`)

const formatted: Readonly<Record<Format, fc.Arbitrary<string>>> = {
  organisation,
  team: fc.tuple(organisation, slug).map(([name, team]) => `${name}/${team}`),
  'nhs-number': fc.constantFrom('9990000018', '9990000026'),
  upn: fc.constantFrom('B801200005001', 'P94010002401A'),
  'ofsted-urn': fc.constantFrom('SC123456', '1234567', 'XXXXXXX'),
  laestab: fc.constantFrom('8012000', '9264000'),
  'school-urn': fc.constantFrom('123456', '100000'),
  ods: fc.constantFrom('A12345', 'RX1', 'EE123456'),
  'la-child-id': fc.stringMatching(/^[A-Za-z0-9]{1,20}$/),
  'local-authority': fc.constantFrom('926', '801'),
}

/** Texts that have been taken for something else: a prototype, an end, the start of a text that goes the other way. */
const awkward = ['__proto__', 'constructor', '\u0000', '\ufeff', '\u202e', '\u{10ffff}', '"\\', '\u2028']

/** Of every code point that there is; a lone surrogate is none. */
const textOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 7, arbitrary: fc.string({ unit: 'binary', maxLength }) },
    { weight: 1, arbitrary: fc.constantFrom('', ...awkward.filter(({ length }) => length <= maxLength)) },
  )

function primitive(type: PrimitiveType, field: FieldShape): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      if (field.values) return fc.constantFrom(...field.values)
      if (field.format) return formatted[field.format]
      return textOf(Math.min(12, Math.floor((field.maxLength ?? 24) / 2)))
    case 'boolean':
      return fc.boolean()
    case 'int':
      return field.smallNumbers ? fc.integer({ min: 6 }) : fc.integer()
    case 'long':
      return fc.integer({ min: -largestLong, max: largestLong })
    case 'bytes':
      return fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes))
    case 'date':
      return fc.integer({ min: earliestDay, max: latestDay }).map(formatDate)
    case 'timestamp':
      return fc.integer({ min: earliest, max: latest })
  }
}
