import { type Sector } from './organisation.js'

/** What the catalogue says of an event type; generated from its schema. */
export interface EventEntry {
  /** `concern-raised`: its name in the matrix and in the file names of schemas/. */
  readonly name: string
  /** CloudEvents `type`, for example `safeguarding.concern-raised.v1`. */
  readonly type: string
  /** Full name of its Avro schema and of its delivery view. */
  readonly schema: string
  readonly view: string
  readonly doc: string
  readonly domain: string
  /** 1 involvement only, 2 status, 3 case detail, 4 restricted. */
  readonly tier: number
  readonly safetyCritical: boolean
  /** Pointer of the field whose value is its own row of the sharing matrix. */
  readonly variant: string | null
  /** The kind of fact it asserts, where its publisher needs standing. */
  readonly asserts: string | null
  /** Sectors whose organisations publish it. */
  readonly publishers: readonly Sector[]
  /** Whose log it stands in: each child's, or the publishing agency's own. */
  readonly about: 'child' | 'agency'
  readonly citation: string
  readonly fields: readonly FieldEntry[]
}

export interface FieldEntry {
  /** Pointer in the delivery view; `*` stands for every item of a list. */
  readonly pointer: string
  readonly sensitivity: string
  readonly subject: string
  /** Gives away where the child or the household is. */
  readonly location?: boolean
  /** Gives away who told. */
  readonly sourceIdentity?: boolean
  /** Identifies a third party. */
  readonly identifies?: boolean
  /** A third party's fact that bears on the risk to the child. */
  readonly bearsOnRisk?: boolean
  /** Tier of the field where it is higher than its event's: 3 and 4 travel by reference. */
  readonly fieldTier?: number
}
