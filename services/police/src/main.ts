import { readConfig } from './config.js'
import { startPolice } from './start.js'

await startPolice(readConfig(process.env))
