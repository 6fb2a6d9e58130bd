import { dutyOf } from '../duties.js'
import { type Rule } from '../question.js'

/**
 * A duty to tell names its recipients and what it is for: to them it goes before anything else is weighed, in the
 * fields that the matrix keeps for it. It stops nobody else being told on another ground, and what protects identities
 * and places still takes out what it covers. Domain facts §2.4 steps 3 and 4; the duties stand in `schemas/bases.json`.
 */
export const mandatoryDuty: Rule<'mandatory-duty'> = (question) => {
  const duty = dutyOf(question)
  return duty && { kind: 'give', reason: 'mandatory-duty', fixesThirdParties: duty.fixesThirdParties }
}
