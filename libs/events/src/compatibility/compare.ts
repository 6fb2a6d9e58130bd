import { type RecordShape, type Shape } from '../shape.js'
import { fieldRules } from './field-rules.js'
import { inWords } from './in-words.js'
import { type Finding, type Pair, type Side } from './finding.js'

/**
 * What somebody would lose between two versions of a schema, read in both directions (FULL in the Schema Registry's
 * words). Stricter than Avro: what a value means is frozen too, because no decoder would notice. No finding that
 * `breaks` means that each version reads all that the other writes.
 */
export function compare(before: Side<RecordShape>, after: Side<RecordShape>): Finding[] {
  return records({ before, after, pointer: '' })
}

function records({ before, after, pointer }: Pair<RecordShape>): Finding[] {
  const findings: Finding[] = []
  const add = (effect: Finding['effect'], at: string, sentence: string) =>
    findings.push({ effect, pointer: at, sentence })
  if (before.is.name !== after.is.name) {
    add(
      'breaks',
      pointer,
      `a subscriber on version ${before.version} could no longer find ${pointer || 'the record'} by its name: ` +
        `it was ${before.is.name} and would be ${after.is.name}`,
    )
  }
  for (const field of before.is.fields) {
    const at = `${pointer}/${field.name}`
    const other = after.is.fields.find(({ name }) => name === field.name)
    if (other) {
      const pair = { before: { ...before, is: field }, after: { ...after, is: other }, pointer: at }
      findings.push(...fieldRules.flatMap((rule) => rule(pair)))
      findings.push(
        ...shapes({ ...pair, before: side(before, field.shape), after: side(after, other.shape) }),
      )
    } else if (field.default === undefined) {
      add(
        'breaks',
        at,
        `a subscriber on version ${before.version} could no longer read anything: ${at} would be gone, ` +
          'and its version can’t do without',
      )
    } else {
      add(
        'loses',
        at,
        `a subscriber on version ${before.version} would lose ${at}: it would always find ` +
          `${field.default === null ? 'nothing' : JSON.stringify(field.default)} there`,
      )
    }
  }
  for (const field of after.is.fields) {
    if (field.default !== undefined || before.is.fields.some(({ name }) => name === field.name)) continue
    const at = `${pointer}/${field.name}`
    add(
      'breaks',
      at,
      `version ${after.version} could not read what version ${before.version} wrote: ` +
        `${at} is not in it, and has no default`,
    )
  }
  return findings
}

function shapes({ before, after, pointer }: Pair<Shape>): Finding[] {
  const [was, is] = [before.is, after.is]
  if (was.kind === 'record' && is.kind === 'record') {
    return records({ before: side(before, was), after: side(after, is), pointer })
  }
  if (was.kind === 'array' && is.kind === 'array') {
    return shapes({ before: side(before, was.items), after: side(after, is.items), pointer: `${pointer}/*` })
  }
  if (was.kind === 'nullable' && is.kind === 'nullable') {
    return shapes({ before: side(before, was.of), after: side(after, is.of), pointer })
  }
  if (was.kind === 'primitive' && is.kind === 'primitive' && was.type === is.type) return []
  const subscriber = `a subscriber on version ${before.version} could no longer read ${pointer}`
  if (is.kind === 'nullable' && was.kind !== 'nullable') {
    const emptied: Finding = {
      effect: 'breaks',
      pointer,
      sentence: `${subscriber} where it is left empty: it was always ${inWords(was)}`,
    }
    return [emptied, ...shapes({ before, after: side(after, is.of), pointer })]
  }
  if (was.kind === 'nullable' && is.kind !== 'nullable') {
    const required: Finding = {
      effect: 'breaks',
      pointer,
      sentence:
        `version ${after.version} could not read what version ${before.version} wrote where ${pointer} is empty: ` +
        `it would have to be ${inWords(is)}`,
    }
    return [required, ...shapes({ before: side(before, was.of), after, pointer })]
  }
  return [
    {
      effect: 'breaks',
      pointer,
      sentence: `${subscriber}: it was ${inWords(was)} and would be ${inWords(is)}`,
    },
  ]
}

const side = <T>({ version }: Side<unknown>, is: T): Side<T> => ({ version, is })
