import { type Sector } from '@common-thread/events/catalogue'

/** Which publisher may assert what with authority; anything else is a claim. */
export type StandingTable = readonly StandingRow[]

export interface StandingRow {
  readonly asserts: string
  readonly kinds: readonly string[]
  readonly change: string
  readonly by: readonly Authority[]
  readonly source: string
}

export interface Authority {
  readonly sector?: Sector
  /** Role of the publishing team. */
  readonly role?: string
  readonly as:
    | 'anyone'
    | 'itself'
    | 'itself-while-unclaimed'
    | 'responsible-authority'
    /** Has a role towards the child, or places it, now. */
    | 'involved'
    | 'has-been-involved'
    | 'area-of-organisation'
    | 'party-to-agreement'
    | 'source-of-a-concern'
    | 'setter'
}
