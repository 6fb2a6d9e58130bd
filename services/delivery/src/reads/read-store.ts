import { type LogRecord, type OrganisationId, type SubjectId, type TeamId } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'

/** What a team asks to read: an event by its delivery id, or a child's involvements by the agency's own reference. */
export interface ReadRequest {
  /** Reference of this one read. */
  readonly id: string
  readonly team: TeamId
  readonly what: 'event' | 'involvements'
  readonly named: string
  /** In whose log nothing is found, where the team has nothing of that name. */
  readonly nobody: SubjectId
}

/** A decision on a read, as it arrived. */
export interface ArrivedAnswer {
  readonly read: string
  /** The agency whose log the read stands in. */
  readonly subject: SubjectId
  readonly shard: number
  readonly seq: number
  /** Position in the shard of what was read, through which it was; null where that could not be had in time. */
  readonly upTo: number | null
  readonly keyId: string
  readonly sealed: Buffer
  /** The sealed records that the answer is made of, in the order of the lines that give something. */
  readonly cited: readonly LogRecord[]
}

/** An answer that the log covers. */
export interface CoveredAnswer extends Omit<ArrivedAnswer, 'read'> {
  /** In whose log it was looked for. */
  readonly child: SubjectId
  /** The last position of that log, since it was asked, at which everything that was not offered stopped; 0 for none. */
  readonly stopped: number
  /** Of the delivery that was read. */
  readonly sequence: number | null
  readonly offeredAt: number | null
}

/** A partner's own reference for a child of whom it was given something. */
export interface ChildReference {
  readonly organisation: OrganisationId
  readonly reference: string
  readonly subject: SubjectId
}

/** Each of these is one transaction. */
export interface ReadStore {
  /**
   * Finds the child that the team means and keeps the request together with the record that goes to intake. One path
   * for what is there and what is not.
   */
  ask(request: ReadRequest, recordOf: (child: SubjectId) => OutboxRecord): Promise<void>
  /** The answer once the log covers it; `undefined` before that. */
  answer(id: string): Promise<CoveredAnswer | undefined>
}
