import { type Field, type Problem, type Properties, type RecordModel, type Shape } from './model.js'

const sensitivities = ['operational', 'personal', 'special-category', 'criminal-offence']
const subjects = ['child', 'parent', 'third-party', 'professional']
/** What a text may be held to beyond its length: the check of each is in libs/events. */
const formats = new Map([
  ['organisation', '<sector>:<slug>, for example school:oakfield-primary'],
  ['team', '<organisation>/<team>, for example school:oakfield-primary/dsl'],
  ['nhs-number', '10 digits with a valid check digit, without spaces'],
  ['upn', 'permanent or temporary Unique Pupil Number, 13 characters with a valid check letter'],
  ['ofsted-urn', 'SC and 6 digits, 7 digits, or XXXXXXX where Ofsted does not inspect'],
  ['laestab', '3-digit authority and 4-digit establishment, without a stroke'],
  ['school-urn', '6 digits'],
  ['ods', '3 to 10 upper-case letters and digits; only a directory says whether it exists'],
  ['la-child-id', 'an authority’s own number for a child: up to 20 letters and digits'],
  ['local-authority', 'DfE code of an authority of England that is or was, for example 929'],
])
const known = new Set([
  'sensitivity', 'subject', 'location', 'sourceIdentity', 'forHubOnly', 'identifies', 'bearsOnRisk', 'freeText', 'codeSet',
  'fieldTier', 'format', 'values', 'unknownCodes', 'validOn', 'smallNumbers', 'maxLength', 'maxItems', 'minItems',
]) // prettier-ignore

/**
 * Every leaf that leaves the hub says how sensitive it is and whom it is about: projection is driven by that, so
 * a field without it can't be projected safely and fails the build. A field's subject holds for all below it.
 */
export function checkFields(root: RecordModel): Problem[] {
  const problems: Problem[] = []
  const walk = (fields: readonly Field[], pointer: string, inherited: Properties): void => {
    for (const field of fields) {
      const at = `${root.name} ${pointer}/${field.name}`
      const subject = field.properties['subject'] ?? inherited['subject']
      const add = (detail: string) => problems.push({ path: at, detail })
      for (const key of Object.keys(field.properties)) if (!known.has(key)) add(`unknown property ${key}`)
      if (field.shape.kind === 'nullable' && field.default !== null)
        add('a nullable field needs the default null')
      checkCodeField(field, fields, add)
      if (![undefined, true].includes(field.properties['forHubOnly'] as undefined))
        add('forHubOnly can only be true')
      const record = recordIn(field.shape)
      if (record) {
        walk(record.fields, `${pointer}/${field.name}`, { subject })
        continue
      }
      if (!sensitivities.includes(String(field.properties['sensitivity']))) {
        add(`no sensitivity (one of ${sensitivities.join(', ')})`)
      }
      if (!subjects.includes(String(subject))) add(`no subject (one of ${subjects.join(', ')})`)
      const { format } = field.properties
      if (format !== undefined && !(typeof format === 'string' && formats.has(format)))
        add(`unknown format ${JSON.stringify(format)}`)
      checkSmallNumbers(field, add)
    }
  }
  walk(root.fields, '', {})
  return problems
}

/** `unknownCodes` and `validOn` only mean something beside a code set; `validOn` names a date next to the field. */
function checkCodeField(field: Field, siblings: readonly Field[], add: (detail: string) => void): void {
  const { codeSet, unknownCodes, validOn } = field.properties
  if (unknownCodes !== undefined && unknownCodes !== 'flag') add('unknownCodes can only be flag')
  if ((unknownCodes ?? validOn) !== undefined && codeSet === undefined) add('no codeSet')
  if (validOn === undefined) return
  const sibling = siblings.find(({ name }) => name === validOn)?.shape
  const date = sibling?.kind === 'nullable' ? sibling.of : sibling
  if (date?.kind !== 'primitive' || date.type !== 'date')
    add(`validOn: ${JSON.stringify(validOn)} is no date beside it`)
}

/** A count that is held back has to be able to be absent. */
function checkSmallNumbers({ properties, shape }: Field, add: (detail: string) => void): void {
  const { smallNumbers } = properties
  if (smallNumbers === undefined) return
  const isCount = shape.kind === 'nullable' && shape.of.kind === 'primitive' && shape.of.type === 'int'
  if (smallNumbers !== 'suppressed' || !isCount)
    add('smallNumbers can only be suppressed, on an optional int')
}

/** Told to the hub so that it can decide, and never delivered to anybody. */
export const isForHubOnly = ({ properties }: Field): boolean => properties['forHubOnly'] === true

/** The record inside an optional or repeated field, if that is what it holds. */
export function recordIn(shape: Shape): RecordModel | undefined {
  switch (shape.kind) {
    case 'record':
      return shape
    case 'nullable':
      return recordIn(shape.of)
    case 'array':
      return recordIn(shape.items)
    case 'primitive':
      return undefined
  }
}
