import { readConfig } from './config.js'
import { startIntake } from './start.js'

await startIntake(readConfig(process.env))
