import { audit, type AuditCommand, inWords } from './audit.js'
import { type AuditConfig } from './config.js'

export const usage = `npm run audit -- <command> [--json]

  verify [--tiles <folder or URL>]   the checkpoint, every tile, and every leaf against its sealed decision
  replay                             decide every subject's history again and compare byte for byte
  explain <event id>                 each recipient of an event: outcome, rule, basis, what was masked and why

Exit codes: 0 holds, 1 a finding, 2 could not run. A running hub is needed (npm start, npm run demo).`

/** Runs one command of the auditor's and says on `out` what came of it. Answers the exit code. */
export async function runAudit(
  args: readonly string[],
  config: () => AuditConfig,
  out: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  const isJson = args.includes('--json')
  const words = args.filter((arg) => arg !== '--json')
  if (words.length === 0 || words.includes('--help')) {
    out.log(usage)
    return words.length === 0 ? 2 : 0
  }
  const command = parse(words)
  if (!command) {
    out.error(usage)
    return 2
  }
  try {
    const audited = await audit(command, config(), (text) => process.stderr.write(`${text}\n`))
    out.log(isJson ? JSON.stringify({ ...audited.report, explained: audited.explained }) : inWords(audited))
    return audited.report.holds ? 0 : 1
  } catch (error) {
    out.error(`The audit could not run: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
}

function parse([name, ...rest]: readonly string[]): AuditCommand | undefined {
  if (name === 'replay' && rest.length === 0) return { command: 'replay' }
  if (name === 'explain' && rest.length === 1 && rest[0] !== undefined)
    return { command: 'explain', eventId: rest[0] }
  if (name === 'verify' && rest.length === 0) return { command: 'verify' }
  if (name === 'verify' && rest[0] === '--tiles' && rest[1] !== undefined && rest.length === 2)
    return { command: 'verify', tiles: rest[1] }
  return undefined
}
