import { readConfig, runAudit } from '@common-thread/audit'
import { openHome } from './home.js'

/** `npm run audit`: on the hub of this home folder. */
export function audit(args: readonly string[]): Promise<number> {
  const home = openHome({})
  return runAudit(args, () =>
    readConfig({ ...process.env, HUB_HOME: home.folder, HUB_PORT_OFFSET: String(home.offset) }),
  )
}
