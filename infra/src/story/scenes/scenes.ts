import { type Scene } from '../scene.js'
import { beforeTheDay } from './0-before-the-day.js'
import { aConcern } from './1-a-concern.js'
import { aPlan } from './2-a-plan.js'
import { beforeSchool } from './3-before-school.js'
import { aShieldedMove } from './4-a-shielded-move.js'
import { agreementGivenAndWithdrawn } from './5-agreement.js'
import { whoIsThis } from './6-who-is-this.js'
import { nobodyLetsItselfIn } from './7-nobody-lets-itself-in.js'
import { steppingUp } from './8-stepping-up.js'
import { communitySafety } from './9-community-safety.js'
import { aPlacementFound } from './10-a-placement-found.js'
import { theWrongChild } from './11-the-wrong-child.js'
import { theHubAsks } from './12-the-hub-asks.js'
import { anAdoption } from './13-an-adoption.js'

/** The sample day in order; see `numbers` for what comes after it. */
export const scenes: readonly Scene[] = [
  beforeTheDay,
  aConcern,
  aPlan,
  beforeSchool,
  aShieldedMove,
  agreementGivenAndWithdrawn,
  whoIsThis,
  nobodyLetsItselfIn,
  steppingUp,
  communitySafety,
  aPlacementFound,
  theWrongChild,
  theHubAsks,
  anAdoption,
]

/** What follows the scenes and is not made of events: refused.ts, audited.ts and imported.ts. */
export const numbers = {
  refused: scenes.length,
  audit: scenes.length + 1,
  imported: scenes.length + 2,
} as const
