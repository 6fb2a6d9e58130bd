import { checkCode } from './code-sets.js'
import { below, type Failure, type FailureCode } from './failure.js'
import { isNhsNumber } from './nhs-number.js'
import { parseOrganisation, parseTeam } from './organisation.js'
import { defaultMaxItems, defaultMaxLength, type FieldShape, type RecordShape } from './shape.js'
import { isUpn } from './upn.js'

const detail: Partial<Record<FailureCode, string>> = {
  'not-unicode': 'text must be well-formed Unicode',
  'not-an-organisation': 'an organisation is <sector>:<slug>, for example school:oakfield-primary',
  'not-a-team': 'a team is <organisation>/<team>, for example school:oakfield-primary/dsl',
  'not-an-nhs-number': 'an NHS number is 10 digits with a valid check digit',
  'not-a-upn': 'a UPN is 13 characters with a valid check letter',
  'unknown-code-system': 'no such code system',
  'wrong-code-system': 'this field takes its code from another system',
  'unknown-code-version': 'the system has no such version year',
  'unknown-code': 'the system has no such code in that year',
}

const failure = (pointer: string, code: FailureCode): Failure => ({
  pointer,
  code,
  detail: detail[code] ?? code,
})

/** What the schema says of a text beyond its being one: length, closed values, format. */
export function checkText(text: string, field: FieldShape, pointer: string): Failure[] {
  const failures: Failure[] = []
  const maxLength = field.maxLength ?? defaultMaxLength
  if (text.length > maxLength) {
    failures.push({ pointer, code: 'too-long', detail: `at most ${maxLength} characters` })
  }
  if (/\p{Surrogate}/u.test(text)) failures.push(failure(pointer, 'not-unicode'))
  if (field.values && !field.values.includes(text)) {
    failures.push({ pointer, code: 'not-one-of', detail: `one of ${field.values.join(', ')}` })
  }
  if (field.format === 'organisation' && !parseOrganisation(text))
    failures.push(failure(pointer, 'not-an-organisation'))
  if (field.format === 'team' && !parseTeam(text)) failures.push(failure(pointer, 'not-a-team'))
  return failures
}

export function checkLength(length: number, field: FieldShape, pointer: string): Failure[] {
  const most = field.maxItems ?? defaultMaxItems
  const least = field.minItems ?? 0
  if (length > most) return [{ pointer, code: 'too-many-items', detail: `at most ${most} items` }]
  if (length < least) return [{ pointer, code: 'too-few-items', detail: `at least ${least} items` }]
  return []
}

/** What holds between the fields of one record: codes of their system and year, identifiers of their kind. */
export function checkRecord(
  value: Readonly<Record<string, unknown>>,
  shape: RecordShape,
  field: FieldShape | undefined,
  pointer: string,
): Failure[] {
  if (field?.codeSet !== undefined && shape.name === 'safeguarding.shared.Code') {
    const problem = checkCode(value as { system: string; version: string; value: string }, field.codeSet)
    return problem ? [failure(pointer, problem)] : []
  }
  if (shape.name === 'safeguarding.shared.Identifier') {
    const text = String(value['value'])
    if (value['system'] === 'nhs-number' && !isNhsNumber(text))
      return [failure(below(pointer, 'value'), 'not-an-nhs-number')]
    if (value['system'] === 'upn' && !isUpn(text)) return [failure(below(pointer, 'value'), 'not-a-upn')]
  }
  return []
}
