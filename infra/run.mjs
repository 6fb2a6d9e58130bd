#!/usr/bin/env node
// What `npm run <command>` calls. Up to the build it needs nothing but Node, so that a fresh clone runs.
import { join } from 'node:path'
import { build } from './preflight/build.mjs'
import { commands, help, isCommand } from './preflight/commands.mjs'
import { Failure } from './preflight/failure.mjs'
import { homeFolder, openHomeFolder, root } from './preflight/home-folder.mjs'
import { installPackages } from './preflight/install.mjs'
import { fetchKafka, hasJars } from './preflight/kafka-jars.mjs'
import { refuseIfRunning } from './preflight/leftovers.mjs'
import { progressOn } from './preflight/progress.mjs'
import { reset } from './preflight/reset.mjs'
import { checkTools } from './preflight/tools.mjs'

/** @param {keyof typeof commands} name @param {string[]} args @returns {Promise<number>} */
async function prepareAndRun(name, args) {
  const { broker, ownsHome } = commands[name]
  const step = progressOn(args.includes('--json') ? process.stderr : process.stdout)
  const home = openHomeFolder(homeFolder(process.env))
  // Before the build, which would change the code under a hub that is up.
  if (ownsHome) refuseIfRunning(home)

  const machine = { platform: process.platform, nodeVersion: process.versions.node, env: process.env }
  const maven = broker && !hasJars(home)
  await step(broker ? 'Node, Java, Maven' : 'Node', () => checkTools({ machine, java: broker, maven }))
  await step('Packages', () => installPackages(root, join(home, 'logs', 'npm-ci.log')))
  if (broker) await step("Kafka's programs", () => fetchKafka(home, join(home, 'logs', 'maven.log')))
  await step('Build', () => build(root))

  const { run } = await import(new URL('./dist/cli.js', import.meta.url).href)
  return run(name, args)
}

/** @param {string[]} argv @returns {Promise<number>} */
async function main([name, ...args]) {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (name === undefined || name === '--help' || name === 'help' || options.includes('--help')) {
    process.stdout.write(help(name))
    return 0
  }
  if (name === 'reset') {
    process.stdout.write(`${await reset(homeFolder(process.env))}\n`)
    return 0
  }
  if (!isCommand(name)) throw new Failure(`There is no command "${name}".\n\n${help(undefined)}`)
  return prepareAndRun(name, args)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(
    `${error instanceof Failure ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  )
  process.exitCode = 2
}
