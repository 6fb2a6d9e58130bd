import { readConfig } from './config.js'
import { startIssuer } from './start.js'

await startIssuer(readConfig(process.env))
