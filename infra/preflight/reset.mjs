import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { isHubHome } from './home-folder.mjs'
import { refuseIfRunning, stopLeftovers } from './leftovers.mjs'

const ownContents = ['postgres', 'kafka', 'logs', 'run', 'secrets']

/**
 * The tests' hubs stand inside the usual home.
 * @param {string} folder
 * @returns {string[]}
 */
function homesWithin(folder) {
  const inner = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ownContents.includes(entry.name))
    .flatMap((entry) => homesWithin(join(folder, entry.name)))
  return existsSync(join(folder, 'run')) ? [folder, ...inner] : inner
}

/**
 * Stops what a killed run left and removes everything the hub wrote. Needs nothing installed.
 * @param {string} folder
 * @returns {Promise<string>} what was done, for the reader
 */
export async function reset(folder) {
  if (!existsSync(folder)) return `Nothing to remove: ${folder} does not exist.`
  const home = realpathSync(folder)
  if (!isHubHome(home))
    throw new Failure(`${home} was not made by the hub, so it is left alone. Check HUB_HOME.`)
  const homes = homesWithin(home)
  for (const each of homes) refuseIfRunning(each)
  const stopped = []
  for (const each of homes) stopped.push(...(await stopLeftovers(each)))
  rmSync(home, { recursive: true, force: true })
  return `Removed ${home}.${stopped.length > 0 ? ` Stopped first: ${stopped.join(', ')}.` : ''}`
}
