import { readConfig } from './config.js'
import { startLedger } from './start.js'

await startLedger(readConfig(process.env))
