import { readConfig } from './config.js'
import { startSocialCare } from './start.js'

await startSocialCare(readConfig(process.env))
