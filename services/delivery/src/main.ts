import { readConfig } from './config.js'
import { startDelivery } from './start.js'

await startDelivery(readConfig(process.env))
