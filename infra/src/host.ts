import { readConfig as directoryConfig, startDirectory } from '@common-thread/directory-service'
import { readConfig as deliveryConfig, startDelivery } from '@common-thread/delivery'
import { readConfig as healthConfig, startHealth } from '@common-thread/health'
import { readConfig as intakeConfig, startIntake } from '@common-thread/intake'
import { readConfig as issuerConfig, startIssuer } from '@common-thread/issuer'
import { readConfig as ledgerConfig, startLedger } from '@common-thread/ledger'
import { readConfig as policeConfig, startPolice } from '@common-thread/police'
import { readConfig as schoolsConfig, startSchools } from '@common-thread/schools'
import { readConfig as sharingConfig, startSharing } from '@common-thread/sharing'
import { readConfig as socialCareConfig, startSocialCare } from '@common-thread/social-care'

/** Hosts the rooms named on the command line in one process; each is the same application as in a process of its own. */
const starts: Readonly<Record<string, (env: NodeJS.ProcessEnv) => Promise<unknown>>> = {
  issuer: (env) => startIssuer(issuerConfig(env)),
  directory: (env) => startDirectory(directoryConfig(env)),
  intake: (env) => startIntake(intakeConfig(env)),
  sharing: (env) => startSharing(sharingConfig(env)),
  ledger: (env) => startLedger(ledgerConfig(env)),
  delivery: (env) => startDelivery(deliveryConfig(env)),
  health: (env) => startHealth(healthConfig(env)),
  police: (env) => startPolice(policeConfig(env)),
  schools: (env) => startSchools(schoolsConfig(env)),
  'social-care': (env) => startSocialCare(socialCareConfig(env)),
}

await Promise.all(
  process.argv.slice(2).map((room) => {
    const start = starts[room]
    if (!start) throw new Error(`no room is called ${room}`)
    return start(process.env)
  }),
)
