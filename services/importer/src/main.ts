import { runImport } from './cli.js'
import { importFolder, readConfig } from './config.js'

process.exitCode = await runImport(process.argv.slice(2), {
  config: (clientId) => readConfig(process.env, clientId),
  folder: importFolder(process.env),
  out: console,
  progress: (text) => process.stderr.write(`${text}\n`),
})
