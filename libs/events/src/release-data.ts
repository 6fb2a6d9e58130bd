import { schemas } from './generated/schemas.js'

export { codeSets } from './generated/code-sets.js'

/** Full text of the schema that decisions are recorded in. */
export const decisionSchema: string =
  schemas.find(({ name }) => name === 'safeguarding.hub.Decision')?.text ?? ''
