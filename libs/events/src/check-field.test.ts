import { checkText } from './check-field.js'
import { checkValue } from './check-value.js'
import { shapes } from './generated/shapes.js'
import { readJson } from './read-json.js'
import { type Format, type RecordShape } from './shape.js'

it.each<[Format, string, string, string]>([
  ['organisation', 'la:northshire', 'northshire', 'not-an-organisation'],
  ['team', 'la:northshire/mash', 'la:northshire', 'not-a-team'],
  ['nhs-number', '9990000018', '999 000 0018', 'not-an-nhs-number'],
  ['upn', 'B801200005001', 'A801200005001', 'not-a-upn'],
  ['ofsted-urn', 'SC000001', 'SC1', 'not-an-ofsted-urn'],
  ['laestab', '0004001', '000/4001', 'not-a-laestab'],
  ['school-urn', '000001', '1', 'not-a-school-urn'],
  ['ods', 'ZZ001', 'zz001', 'not-an-ods-code'],
  ['la-child-id', 'a1', 'a-1', 'not-an-la-child-id'],
  ['local-authority', '909', '000', 'not-a-local-authority'],
])('holds a text of format %s to it', (format, good, bad, code) => {
  const field = { name: 'text', shape: { kind: 'primitive', type: 'string' }, format } as const
  expect(checkText(good, field, '/text')).toEqual([])
  expect(checkText(bad, field, '/text')).toMatchObject([{ pointer: '/text', code }])
})

describe('a code whose validity has dates', () => {
  const code = shapes['safeguarding.v1.PlacementMoved'].fields
    .flatMap(({ shape }) => (shape.kind === 'record' ? shape.fields : []))
    .find(({ name }) => name === 'type')?.shape
  if (code?.kind !== 'record') throw new Error('no shape of a code')
  const date = { kind: 'nullable', of: { kind: 'primitive', type: 'date' } } as const
  const shape: RecordShape = {
    kind: 'record',
    name: 'test.Move',
    fields: [
      { name: 'on', shape: date, default: null },
      {
        name: 'authorities',
        shape: { kind: 'array', items: code },
        codeSet: 'dfe/local-authority',
        validOn: 'on',
      },
    ],
  }
  const cumbria = { system: 'dfe/local-authority', version: '2023-24', value: '909' }
  const failures = (on: string | null) => {
    const value = { on, authorities: [cumbria] }
    const read = readJson(value, shape, '')
    expect(checkValue(value, shape, '').failures).toEqual(read.failures)
    return read.failures.map(({ pointer, code }) => `${pointer} ${code}`)
  }

  it('is held to the date beside it, and without one to its year', () => {
    expect(failures('2023-03-31')).toEqual([])
    expect(failures('2023-04-01')).toEqual(['/authorities/0 code-not-valid-on-date'])
    expect(failures(null)).toEqual(['/authorities/0 code-not-valid-on-date'])
  })
})
