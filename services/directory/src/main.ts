import { readConfig } from './config.js'
import { startDirectory } from './start.js'

await startDirectory(readConfig(process.env))
