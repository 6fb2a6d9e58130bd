import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from './compile.js'
import { freeze } from './freeze.js'
import { addEvent } from './new-event/add-event.js'
import { publish } from './publish.js'
import { readSources } from './read-sources.js'
import { type NumberedSchema } from './release-table.js'

const usage = `npm run generate [-- --check | --accept | --release | --publish <url>]

Compiles schemas/ into libs/events/src/generated and libs/policy/src/generated.
  --check          writes nothing; exit code 1 when a generated file is not what the schemas say
  --accept         lets a schema of schemas/ids.json change: only one that nobody has received
  --release        freezes what is current in schemas/released: from then on it never changes
  --publish <url>  registers what is released for partners in another schema registry, by its numbers

npm run generate -- event <name> --domain <domain> [--tier 1-4] [--publishers <sector>,…] [--safety-critical]
                                 [--describe <sentence>] [--source <law>] [--dry-run]
Adds an event type with everything that belongs to it; see docs/guides/add-an-event.md.
npm run generate -- event <name> --vectors   writes the bytes of its example again, while nobody has received them`

const here = dirname(dirname(fileURLToPath(import.meta.url)))
const root = dirname(here)

const numbersOf = ({ id, name, sha256 }: NumberedSchema): NumberedSchema => ({ id, name, sha256 })

const args = process.argv.slice(2)
if (args.includes('--help')) {
  console.log(usage)
  process.exit(0)
}
if (args[0] === 'event') {
  const { said, compiles, exitCode } = addEvent(root, args.slice(1))
  ;(exitCode === 0 ? console.log : console.error)(said)
  if (!compiles) process.exit(exitCode)
}
const { problems, losses, files, versions, drafts } = compile(readSources(here), args.includes('--accept'))
for (const { path, detail } of losses) console.error(`${path}: ${detail}. This is allowed; is it meant?`)
for (const { path, detail } of problems) console.error(`${path}: ${detail}`)
if (problems.length > 0) process.exit(1)

const publishTo = args.includes('--publish') ? args[args.indexOf('--publish') + 1] : undefined
if (args.includes('--publish')) {
  if (publishTo === undefined) throw new Error('--publish needs the URL of a schema registry')
  const authorization = process.env['SCHEMA_REGISTRY_AUTHORIZATION']
  const registry = { url: publishTo, headers: authorization === undefined ? {} : { authorization } }
  const unreleased = new Set(drafts.map(({ name, version }) => `${name} ${version}`))
  const forPartners = versions.filter((version) => version.forPartners)
  const released = forPartners.filter(({ name, version }) => !unreleased.has(`${name} ${version}`))
  const published = await publish(released, registry)
  for (const { path, detail } of published.problems) console.error(`${path}: ${detail}`)
  const { registered, present } = published
  // A draft's number can still come to mean something else.
  const left = forPartners.length - released.length
  console.log(`${registered} registered, ${present} were there, ${left} not released and so left out`)
  process.exit(published.problems.length === 0 ? 0 : 1)
}

const released = freeze(args.includes('--release') ? drafts : [])
for (const { detail } of released.problems) console.error(detail)
if (released.problems.length > 0) process.exit(1)

const outputs = new Map([
  ...files,
  ['schemas/ids.json', JSON.stringify(versions.map(numbersOf), null, 2) + '\n'] as const,
  ...released.files,
])
const stale = [...outputs].filter(([path, text]) => {
  const file = join(root, path)
  return !existsSync(file) || readFileSync(file, 'utf8') !== text
})
if (args.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not what the schemas say: npm run generate`)
  process.exit(stale.length === 0 ? 0 : 1)
}
for (const [path, text] of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
console.log(
  `${versions.length} schemas, ${stale.length} files written, ` +
    `${released.files.size > 0 ? 'all released' : `${drafts.length} not released`}`,
)
