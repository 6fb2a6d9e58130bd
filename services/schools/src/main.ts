import { readConfig } from './config.js'
import { startSchools } from './start.js'

await startSchools(readConfig(process.env))
