import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Breakage, breakagesOf } from './breakages.js'
import { checkValue } from './check-value.js'
import { readCloudEvent } from './cloud-event.js'
import { codecByName } from './codec.js'
import { catalogueEntries } from './generated/catalogue.js'
import { type Failure } from './failure.js'
import { readJson } from './read-json.js'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../schemas/valid')
type Example = { readonly data: Readonly<Record<string, unknown>> }

const cases = catalogueEntries.map(({ name, type, schema }) => {
  const version = type.slice(type.lastIndexOf('.') + 1)
  const example = JSON.parse(readFileSync(join(folder, `${name}.${version}.json`), 'utf8')) as Example
  const { shape } = codecByName(schema)
  return { type, shape, example, breakages: breakagesOf(example.data, shape, '/data') }
})

/** Wrong in what a value may be, not in its type: Avro can hold it, so it can come by Kafka. */
const fitsAvro = ({ code }: Breakage) =>
  !['missing-field', 'unknown-field', 'wrong-type', 'not-a-date', 'not-a-time'].includes(code)

const said = (failures: readonly Failure[]) => failures.map(({ pointer, code }) => `${pointer} ${code}`)

describe.each(cases)('$type', ({ shape, example, breakages }) => {
  it('is refused for exactly the one rule that is broken, and for nothing else', () => {
    expect(breakages.length).toBeGreaterThan(20)
    for (const { pointer, code, data } of breakages) {
      const read = readCloudEvent({ ...example, data })
      expect(read.ok ? ['accepted'] : said(read.failures)).toEqual([`${pointer} ${code}`])
    }
  })

  it('is refused for the same when it comes as Avro', () => {
    for (const { pointer, code, data } of breakages.filter(fitsAvro)) {
      const { value } = readJson(data, shape, '/data')
      expect(said(checkValue(value, shape, '/data').failures)).toEqual([`${pointer} ${code}`])
    }
  })
})

it('breaks every kind of rule that a field can have', () => {
  const broken = new Set(cases.flatMap(({ breakages }) => breakages.map(({ code }) => code)))
  expect([...broken]).toEqual(
    expect.arrayContaining([
      'missing-field',
      'unknown-field',
      'wrong-type',
      'not-a-date',
      'not-a-time',
      'not-one-of',
      'too-long',
      'not-unicode',
      'too-few-items',
      'too-many-items',
      'not-an-organisation',
      'not-a-team',
      'not-an-nhs-number',
      'unknown-code-system',
      'wrong-code-system',
      'unknown-code-version',
      'unknown-code',
    ]),
  )
})
