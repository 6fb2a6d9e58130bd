import { readConfig } from './config.js'
import { startSharing } from './start.js'

await startSharing(readConfig(process.env))
