// Plants each leak in a copy of the source and holds the pairs against it. A leak that is not caught, or that can't be
// planted any more because the source has moved on, fails the run.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaks } from './leaks.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')
const pairs = [
  'test/assure/non-interference.test.ts',
  'test/assure/in-the-box.test.ts',
  'test/assure/reads.test.ts',
]
const size = { ASSURE_PAIRS: '2800', ASSURE_BOXES: '140' }

/** The workspace's own packages resolve within the copy, everything else to what is installed. */
function copyOfSource() {
  const copy = mkdtempSync(join(tmpdir(), 'planted-'))
  const isSource = (/** @type {string} */ path) =>
    !/\/(dist|node_modules|\.nx|\.hub)(\/|$)/.test(path.slice(root.length))
  for (const name of ['libs', 'services', 'schemas', 'infra', 'test'])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: isSource })
  for (const name of ['package.json', 'jest.config.mjs', 'tsconfig.base.json'])
    cpSync(join(root, name), join(copy, name))
  const modules = join(copy, 'node_modules')
  mkdirSync(join(modules, '@common-thread'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@common-thread' && name !== '.cache')
      symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  const own = join(root, 'node_modules', '@common-thread')
  for (const name of readdirSync(own))
    symlinkSync(
      join(copy, relative(realpathSync(root), realpathSync(join(own, name)))),
      join(modules, '@common-thread', name),
    )
  return copy
}

/** @param {string} copy @param {string} test */
function runs(copy, test) {
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    jest,
    '--config',
    join(copy, 'jest.config.mjs'),
    '--runInBand',
    '--runTestsByPath',
    test,
  ]
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    env: { ...process.env, ...size },
    encoding: 'utf8',
  })
  return { passed: status === 0, told: stderr }
}

const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const isJson = process.argv.includes('--json')
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`)
const copy = copyOfSource()
try {
  for (const test of pairs) {
    const { passed, told } = runs(copy, test)
    if (!passed) throw new Error(`The pairs do not hold even without a leak:\n${told}`)
  }
  const chosen = leaks.filter(({ name }) => only.length === 0 || only.some((text) => name.includes(text)))
  const results = chosen.map(({ name, file, find, put }) => {
    const path = join(copy, file)
    const source = readFileSync(path, 'utf8')
    if (source.split(find).length !== 2) return { name, result: 'not planted' }
    writeFileSync(
      path,
      source.replace(find, () => put),
    )
    const by = pairs.find((test) => !runs(copy, test).passed)
    writeFileSync(path, source)
    const result = by ? 'caught' : 'missed'
    say(`${result}  ${name}${by ? `  (${by})` : ''}`)
    return { name, result, by }
  })
  const failed = results.filter(({ result }) => result !== 'caught')
  for (const { name, result } of failed) say(`${result.toUpperCase()}: ${name}`)
  say(`${results.length - failed.length} of ${results.length} leaks caught`)
  if (isJson) process.stdout.write(`${JSON.stringify(results)}\n`)
  process.exitCode = failed.length === 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
