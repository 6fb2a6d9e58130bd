import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from './compile.js'
import { readSources } from './read-sources.js'

const usage = `npm run generate [-- --check | --accept]

Compiles schemas/ into libs/events/src/generated and libs/policy/src/generated.
  --check    writes nothing; exit code 1 when a generated file is not what the schemas say
  --accept   lets a schema of schemas/ids.json change: only before it is released`

const here = dirname(dirname(fileURLToPath(import.meta.url)))
const root = dirname(here)

const args = process.argv.slice(2)
if (args.includes('--help')) {
  console.log(usage)
  process.exit(0)
}
const { problems, files, released } = compile(readSources(here), args.includes('--accept'))
for (const { path, detail } of problems) console.error(`${path}: ${detail}`)
if (problems.length > 0) process.exit(1)

const outputs = new Map([...files, ['schemas/ids.json', JSON.stringify(released, null, 2) + '\n']])
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
console.log(`${released.length} schemas, ${stale.length} files written`)
