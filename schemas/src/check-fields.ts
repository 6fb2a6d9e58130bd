import { type Field, type Problem, type Properties, type RecordModel, type Shape } from './model.js'

const sensitivities = ['operational', 'personal', 'special-category', 'criminal-offence']
const subjects = ['child', 'parent', 'third-party', 'professional']
const formats = ['organisation', 'team']
const known = new Set([
  'sensitivity', 'subject', 'location', 'sourceIdentity', 'identifies', 'bearsOnRisk', 'freeText', 'codeSet',
  'fieldTier', 'format', 'values', 'maxLength', 'maxItems', 'minItems',
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
      const record = recordIn(field.shape)
      if (record) {
        walk(record.fields, `${pointer}/${field.name}`, { subject })
        continue
      }
      if (!sensitivities.includes(String(field.properties['sensitivity']))) {
        add(`no sensitivity (one of ${sensitivities.join(', ')})`)
      }
      if (!subjects.includes(String(subject))) add(`no subject (one of ${subjects.join(', ')})`)
      const format = field.properties['format']
      if (format !== undefined && !formats.some((known) => known === format)) add('unknown format')
    }
  }
  walk(root.fields, '', {})
  return problems
}

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
