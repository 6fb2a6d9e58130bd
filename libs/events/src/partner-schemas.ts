import { schemas } from './generated/schemas.js'

/** One version of a schema that partners may see, with the number that records carry. */
export interface SchemaVersion {
  readonly id: number
  /** Full name of the record. */
  readonly name: string
  readonly version: number
  readonly text: string
}

/** Publishers' events, delivery views, signals, recalls and statuses; never what only rooms write. */
export const partnerSchemas: readonly SchemaVersion[] = schemas
  .filter(({ forPartners }) => forPartners)
  .map(({ id, name, version, text }) => ({ id, name, version, text }))
