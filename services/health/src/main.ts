import { readConfig } from './config.js'
import { startHealth } from './start.js'

await startHealth(readConfig(process.env))
