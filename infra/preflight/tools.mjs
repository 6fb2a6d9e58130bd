import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { runQuietly } from './run-quietly.mjs'

/** @typedef {{ platform: string, nodeVersion: string, env: NodeJS.ProcessEnv }} Machine */

const leastNode = '20.19.0'
const leastJava = 17

/** @type {Record<'node' | 'java' | 'maven', Record<'linux' | 'darwin', string>>} */
const waysToGetIt = {
  node: { linux: 'nvm install 24 (or another version manager)', darwin: 'brew install node@24' },
  java: { linux: 'sudo apt install openjdk-17-jdk-headless', darwin: 'brew install openjdk@17' },
  maven: { linux: 'sudo apt install maven', darwin: 'brew install maven' },
}

/** @param {keyof typeof waysToGetIt} tool @param {string} platform */
function howToGet(tool, platform) {
  if (platform === 'darwin') return `On macOS: ${waysToGetIt[tool].darwin}`
  const where = platform === 'win32' ? 'Inside WSL' : 'On Debian and Ubuntu'
  return `${where}: ${waysToGetIt[tool].linux}`
}

/** @param {string} version @param {string} least */
export function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  )
  for (const [index, part] of (want ?? []).entries()) {
    const difference = (have?.[index] ?? 0) - part
    if (difference !== 0) return difference > 0
  }
  return true
}

/** The major version in what `java -version` prints; 8 calls itself 1.8. @param {string} text */
export function javaVersion(text) {
  const match = /version "(?:1\.)?(\d+)/.exec(text)
  return match ? Number(match[1]) : undefined
}

/** @param {NodeJS.ProcessEnv} env */
export const javaCommand = (env) => (env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java')

/** @param {Machine} machine @returns {Promise<string | undefined>} */
async function javaProblem({ env, platform }) {
  const hint = howToGet('java', platform)
  if (env.JAVA_HOME && !existsSync(javaCommand(env))) {
    return `JAVA_HOME is ${env.JAVA_HOME}, but there is no bin/java in it. Correct it or unset it.`
  }
  const { ok, output } = await runQuietly(javaCommand(env), ['-version'])
  const version = ok ? javaVersion(output) : undefined
  if (version === undefined)
    return `Java ${leastJava} or later (a JDK), which Kafka runs on, was not found. ${hint}`
  if (version >= leastJava) return undefined
  const source = env.JAVA_HOME ? ' (by JAVA_HOME)' : ''
  return `Java is version ${version}${source}, and Kafka needs ${leastJava} or later. ${hint}`
}

/** @param {Machine} machine @returns {Promise<string | undefined>} */
async function mavenProblem({ env, platform }) {
  const { ok } = await runQuietly('mvn', ['--version'], { env })
  return ok
    ? undefined
    : `Maven (mvn), which fetches Kafka, was not found or does not run. ${howToGet('maven', platform)}`
}

/** @param {Machine} machine */
function nodeProblem({ nodeVersion, platform }) {
  if (isAtLeast(nodeVersion, leastNode)) return undefined
  return `Node is version ${nodeVersion}, and the hub needs ${leastNode} or later; 24 is recommended. ${howToGet('node', platform)}`
}

/**
 * Everything that is missing, at once, so that nobody repairs one thing only to learn of the next.
 * @param {{ machine: Machine, java: boolean, maven: boolean }} wanted
 * @returns {Promise<string[]>}
 */
export async function missingTools({ machine, java, maven }) {
  const windows = machine.platform === 'win32'
  const problems = [
    windows
      ? 'Windows itself can not run the hub. Install WSL 2 (wsl --install) and start the hub inside it.'
      : undefined,
    nodeProblem(machine),
    java ? await javaProblem(machine) : undefined,
    maven ? await mavenProblem(machine) : undefined,
  ]
  return problems.filter((problem) => problem !== undefined)
}

/** @param {Parameters<typeof missingTools>[0]} wanted */
export async function checkTools(wanted) {
  const problems = await missingTools(wanted)
  if (problems.length === 0) return
  throw new Failure(['The hub can not start yet:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
}
