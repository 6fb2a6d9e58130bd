import { type Scene } from '../scene.js'
import { beforeTheDay } from './0-before-the-day.js'
import { aConcern } from './1-a-concern.js'
import { aPlan } from './2-a-plan.js'
import { beforeSchool } from './3-before-school.js'
import { aShieldedMove } from './4-a-shielded-move.js'
import { agreementGivenAndWithdrawn } from './5-agreement.js'
import { whoIsThis } from './6-who-is-this.js'
import { nobodyLetsItselfIn } from './7-nobody-lets-itself-in.js'

/** The sample day in order. Scenes 8 (refused) and 9 (the audit) are not made of events; see refused.ts and audited.ts. */
export const scenes: readonly Scene[] = [
  beforeTheDay,
  aConcern,
  aPlan,
  beforeSchool,
  aShieldedMove,
  agreementGivenAndWithdrawn,
  whoIsThis,
  nobodyLetsItselfIn,
]
