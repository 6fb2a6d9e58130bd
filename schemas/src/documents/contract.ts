import { type MatrixFile } from '../check-matrix.js'
import { type StandingRow } from '../check-standing.js'
import { type RecordModel } from '../model.js'

export interface NumberedRecord {
  readonly record: RecordModel
  /** Its number in the framing of a Kafka record. */
  readonly id: number
}

export interface DocumentedEvent extends NumberedRecord {
  /** `concern-raised`. */
  readonly name: string
  /** CloudEvents `type`. */
  readonly type: string
  readonly view: NumberedRecord
}

/** The compiled contract, as documents about it need it. */
export interface Contract {
  readonly events: readonly DocumentedEvent[]
  /** What else a partner receives: signal, recall, status. */
  readonly partner: readonly (NumberedRecord & { readonly type: string })[]
  readonly matrix: MatrixFile
  readonly standing: readonly StandingRow[]
  readonly bases: Readonly<Record<string, unknown>>
  readonly codeSets: readonly { readonly system: string; readonly title?: string }[]
  /** A valid example of each event, by its CloudEvents type. */
  readonly examples: ReadonlyMap<string, unknown>
}
