import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { npmCommand, runQuietly } from './run-quietly.mjs'

/** Inside node_modules, so that whatever removes the packages removes the proof with them. @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.common-thread-installed')

/**
 * What decides the contents of node_modules: the lock file, the patches, and the machine that binaries are for.
 * @param {string} root
 */
export function wantedStamp(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  hash.update(readFileSync(join(root, 'package-lock.json')))
  const patches = join(root, 'patches')
  for (const name of existsSync(patches) ? readdirSync(patches).sort() : []) {
    hash.update(name).update(readFileSync(join(patches, name)))
  }
  return hash.digest('hex')
}

/**
 * npm's own record in node_modules tells nothing about the lock file it came from, nor that its scripts ended.
 * @param {string} root
 */
export function isInstalled(root) {
  const file = stampFile(root)
  return existsSync(file) && readFileSync(file, 'utf8') === wantedStamp(root)
}

/** npm names the cause first and its options last. @param {string} output */
const cause = (output) => {
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'))
  return errors.slice(0, 12).join('\n')
}

/** @param {string} root @param {string} logFile */
export async function installPackages(root, logFile) {
  if (isInstalled(root)) return
  rmSync(stampFile(root), { force: true })
  const [command, args] = npmCommand(process.env)
  const { ok, output } = await runQuietly(command, [...args, 'ci', '--no-audit', '--no-fund'], { cwd: root })
  writeFileSync(logFile, output)
  if (!ok) {
    throw new Failure(
      `npm could not install the packages.\n\n${cause(output)}\n\n` +
        `Behind a proxy or offline? npm needs its registry once. All it said: ${logFile}`,
    )
  }
  writeStamp(root)
}

/** Says that what is in node_modules is what the lock file asks for. @param {string} root */
export const writeStamp = (root) => writeFileSync(stampFile(root), wantedStamp(root))
