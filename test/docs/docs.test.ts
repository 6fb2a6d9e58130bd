import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readCloudEvent } from '@common-thread/events'

const root = join(import.meta.dirname, '../..')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => `docs/${String(name)}`)
    .filter((name) => name.endsWith('.md')),
].map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))

/** Fenced blocks whose info string is this. */
const blocks = (info: string) =>
  pages.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(`^\`\`\`${info}\\n([^]*?)^\`\`\``, 'gm'))].map(
      ([, block = '']) => [name, block] as const,
    ),
  )

it.each(pages)('$name leads to nothing that is not there', ({ name, text }) => {
  const targets = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
  const missing = targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => join(root, dirname(name), target))
    .filter((path) => !existsSync(path))
  expect(missing.map((path) => relative(root, path))).toEqual([])
})

it.each(blocks('json event'))('an event in %s is one that the hub accepts', (_, block) => {
  expect(readCloudEvent(JSON.parse(block))).toMatchObject({ ok: true })
})

it('the event that the guide sends is one that the hub accepts', () => {
  const event = readFileSync(join(root, 'docs/examples/concern.json'), 'utf8')
  expect(readCloudEvent(JSON.parse(event))).toMatchObject({ ok: true })
})

it.each(blocks('sh'))('the commands in %s exist', (_, block) => {
  const scripts = (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  ).scripts
  for (const [, script = ''] of block.matchAll(/npm run ([a-z:]+)/g)) expect(scripts).toHaveProperty([script])
  for (const [, file = ''] of block.matchAll(/node (docs\/\S+)/g))
    expect(existsSync(join(root, file))).toBe(true)
})
