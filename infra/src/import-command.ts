import { join } from 'node:path'
import { readConfig, runImport } from '@common-thread/importer'
import { homeEnvironment, openHome } from './home.js'

/** `npm run import`: into the hub of this home folder, or another that the environment names. */
export async function importReturn(args: readonly string[]): Promise<number> {
  const home = openHome({})
  const stop = new AbortController()
  // What was taken is kept; running it again goes on from there.
  process.once('SIGINT', () =>
    stop.abort(new Error('it was called off; the same command goes on where it was')),
  )
  return runImport(args, {
    config: (clientId) => readConfig({ ...process.env, ...homeEnvironment(home) }, clientId),
    folder: join(home.folder, 'imports'),
    out: console,
    progress: (text) => process.stderr.write(`${text}\n`),
    signal: stop.signal,
  })
}
