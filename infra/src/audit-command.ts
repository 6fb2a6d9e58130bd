import { readConfig, runAudit } from '@common-thread/audit'
import { homeEnvironment, openHome } from './home.js'

/** `npm run audit`: on the hub of this home folder. */
export function audit(args: readonly string[]): Promise<number> {
  const home = openHome({})
  return runAudit(args, () => readConfig({ ...process.env, ...homeEnvironment(home) }))
}
