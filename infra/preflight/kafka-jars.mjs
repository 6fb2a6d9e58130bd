import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { root } from './home-folder.mjs'
import { lastLines, runQuietly } from './run-quietly.mjs'

const pom = join(root, 'infra', 'kafka', 'pom.xml')

const pomText = () => readFileSync(pom, 'utf8')
const pomStamp = () => createHash('sha256').update(pomText()).digest('hex')

function kafkaVersion() {
  const version = /<kafka\.version>([\d.]+)</.exec(pomText())?.[1]
  if (!version) throw new Error(`no kafka.version in ${pom}`)
  return version
}

/** @param {string} home */
export const jarsFolder = (home) => join(home, 'kafka', `lib-${kafkaVersion()}`)

const stampName = 'pom.sha256'

/** @param {string} home */
export function hasJars(home) {
  const stamp = join(jarsFolder(home), stampName)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === pomStamp()
}

const unreachable =
  /UnknownHost|could not transfer|connection refused|timed out|offline mode|unreachable|temporary failure/i

/** @param {string} output @param {string} logFile */
function explain(output, logFile) {
  const cause = unreachable.test(output)
    ? 'Maven could not reach its repository. Kafka is fetched once, so the machine must be online now; ' +
      'behind a proxy or with a mirror, say so in ~/.m2/settings.xml.'
    : `Maven failed.\n\n${lastLines(output, 12)}\n`
  return new Failure(`Kafka could not be fetched. ${cause}\nAll it said: ${logFile}`)
}

/**
 * Fetches the broker's jars. They appear under their final name only when complete, whatever interrupts this.
 * @param {string} home
 * @param {string} logFile
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function fetchKafka(home, logFile, env = process.env) {
  if (hasJars(home)) return
  const folder = jarsFolder(home)
  for (const name of readdirSync(join(home, 'kafka')).filter((each) => each.endsWith('.partial'))) {
    rmSync(join(home, 'kafka', name), { recursive: true, force: true })
  }
  const partial = `${folder}.${process.pid}.partial`
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${partial}`]
  const { ok, output } = await runQuietly('mvn', ['-q', '-B', '-f', pom, ...goal], { env })
  writeFileSync(logFile, output)
  if (!ok) throw explain(output, logFile)
  writeFileSync(join(partial, stampName), pomStamp())
  rmSync(folder, { recursive: true, force: true })
  renameSync(partial, folder)
}
