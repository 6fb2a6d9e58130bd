import { runAudit } from './cli.js'
import { readConfig } from './config.js'

process.exitCode = await runAudit(process.argv.slice(2), () => readConfig(process.env))
