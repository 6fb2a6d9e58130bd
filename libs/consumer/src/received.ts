import { type Instant, type OrganisationId, type TeamId } from '@common-thread/events'

/** A delivery as an organisation's consumer received it, content pulled where it came by reference. */
export interface Received {
  /** Delivery id; the same delivery may come more than once. */
  readonly id: string
  readonly organisation: OrganisationId
  readonly team: TeamId
  readonly type: string
  readonly sequence: number
  /** The organisation's own reference for the child. */
  readonly child: string
  readonly actBy: Instant | null
  /** Delivery view, signal or recall, typed by its schema. */
  readonly content: Readonly<Record<string, unknown>>
}

/** What an organisation's staff see of a delivery: where it lands and in which words. */
export interface InboxEntry {
  /** Where it lands: a task list, a record, a desk. */
  readonly place: string
  readonly headline: string
}

/** A code as staff read it: `child-protection` is "child protection". */
export const inWords = (code: string | null | undefined): string => (code ?? '').replaceAll('-', ' ')
