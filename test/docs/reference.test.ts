import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from '@asyncapi/parser'
import { type ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { catalogueEntries } from '@common-thread/events'

const root = join(import.meta.dirname, '../..')
const reference = join(root, 'docs/reference')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const json = (path: string): object => JSON.parse(read(path)) as object
const examples = (folder: string) =>
  readdirSync(join(root, 'schemas', folder)).filter((name) => name.endsWith('.json'))

/** Everything by which JSON does not match the schema of its type. */
function mismatches(path: string, value: unknown): ErrorObject[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  formats.default(ajv)
  for (const keyword of ['x-code-set', 'x-format']) ajv.addKeyword(keyword)
  const validate = ajv.compile(json(path))
  validate(value)
  return validate.errors ?? []
}

describe('the JSON Schemas', () => {
  it.each(examples('valid'))('take the valid example %s', (name) => {
    const event = json(`schemas/valid/${name}`) as { type: string }
    expect(mismatches(`docs/reference/json-schema/published/${event.type}.json`, event)).toEqual([])
  })

  it('refuse what the hub refuses for its form', () => {
    const refused = examples('invalid').filter((name) => {
      const { event } = json(`schemas/invalid/${name}`) as { event: { type: string } }
      const path = `docs/reference/json-schema/published/${event.type}.json`
      return catalogueEntries.some(({ type }) => type === event.type) && mismatches(path, event).length > 0
    })
    expect(refused).toEqual(expect.arrayContaining(['missing-field.json', 'unknown-field.json', 'wrong-type.json', 'not-one-of.json', 'no-children.json']))
  })
}) // prettier-ignore

describe('the AsyncAPI document', () => {
  it('is valid, with every payload that it refers to', async () => {
    const parser = new Parser()
    const { document, diagnostics } = await parser.parse(read('docs/reference/asyncapi.json'), {
      source: join(reference, 'asyncapi.json'),
    })
    expect(
      diagnostics.filter(({ severity }) => Number(severity) === 0).map(({ message }) => message),
    ).toEqual([])
    expect(document?.channels().all()).toHaveLength(3)
    const types = document
      ?.components()
      .messages()
      .all()
      .map((message) => message.name())
    for (const { type } of catalogueEntries) expect(types?.filter((name) => name === type)).toHaveLength(2)
  }, 120_000)
})

describe('the catalogue', () => {
  const pages = readdirSync(join(reference, 'catalogue'))

  it('has a page for each event, and no other but the index', () => {
    expect(pages.sort()).toEqual([...catalogueEntries.map(({ type }) => `${type}.html`), 'index.html'].sort())
  })

  it.each(pages)('%s stands by itself and can be read without seeing it', (name) => {
    const page = read(`docs/reference/catalogue/${name}`)
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(page).not.toMatch(/<script|<link|<img|src=|url\(/)
    expect([...page.matchAll(/href="([^"]+)"/g)].filter(([, href = '']) => /^[a-z]+:/.test(href))).toEqual([])
    expect(page.match(/<h1>/g)).toHaveLength(1)
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table>/g)?.length)
    expect(page.match(/<th scope="col">/g)?.length).toBeGreaterThan(0)
  })
})
