import { type JWK } from 'jose'
import { type Directory } from '@common-thread/directory'
import { entryOf, type OrganisationId } from '@common-thread/events'
import { type Limits, type Log, Problem, refuseFor } from '@common-thread/nest'
import { accept, tryOut } from './accept.js'
import { type PartnerSubmission, type Submission, type SubmissionResult, type Trial } from './acceptance.js'
import { Batcher } from './batcher.js'
import { type ActRequest } from './identity/act.js'
import { type ActPorts, type ActResult, perform } from './identity/perform.js'
import { type ListedChild, listProvisional } from './identity/provisional.js'
import { type Against, maxBatchEvents } from './publish.js'

export const INTAKE = Symbol('intake')

export interface IntakeOptions extends ActPorts {
  readonly directory: () => Directory
  /** Records that may wait for Kafka before intake asks publishers to come again. */
  readonly backlogLimit: number
  readonly limits: Limits
  readonly receiptKeys: { readonly keys: readonly JWK[] }
  readonly onAppended: () => void
  /** Milliseconds after which a store that says nothing counts as unavailable. */
  readonly answerWithin?: number
  readonly log: Log
}

const backlogReadEvery = 250
/** Milliseconds: a publisher is told within 5 s that it can't be taken now, whatever the store does. */
const usualAnswerWithin = 4000

/** Intake's one way in for HTTP, Kafka and the hub's own records: batches of submissions, one transaction each. */
export class Intake {
  readonly directory: () => Directory
  readonly receiptKeys: IntakeOptions['receiptKeys']
  private readonly batcher: Batcher<Submission, SubmissionResult>
  private readonly answerWithin: number
  private backlog = { count: 0, readAt: 0 }

  constructor(private readonly options: IntakeOptions) {
    this.directory = options.directory
    this.answerWithin = options.answerWithin ?? usualAnswerWithin
    this.receiptKeys = options.receiptKeys
    this.batcher = new Batcher(async (submissions) => {
      const results = await accept(submissions, options)
      options.onAppended()
      return results
    }, maxBatchEvents)
  }

  /** What an event of this client is held against, as it is now. */
  against(client: Against['client']): Against {
    return { client, directory: this.directory(), now: this.options.now() }
  }

  /** Refuses with 503 while more waits for Kafka than the stated limit, or when the store can't say. */
  async requireRoom(): Promise<void> {
    const now = this.options.now()
    if (now - this.backlog.readAt > backlogReadEvery) {
      const count = await this.inTime(this.options.store.backlog())
      this.backlog = { count, readAt: now }
    }
    if (this.backlog.count >= this.options.backlogLimit) {
      throw new Problem('busy', { reason: 'backlog' }, { 'Retry-After': '5' })
    }
  }

  /**
   * Whether there is room for these: for all of them, or while more waits than stated only for those that are
   * safety-critical. Throws when there is room for none: nobody's alarm waits for what others sent.
   */
  async requireRoomFor(submissions: readonly PartnerSubmission[]): Promise<'all' | 'safety-critical'> {
    const critical = submissions.filter(isSafetyCritical)
    if (submissions.length > 0 && critical.length === submissions.length) return 'all'
    try {
      await this.requireRoom()
      return 'all'
    } catch (error) {
      if (critical.length > 0 && error instanceof Problem && error.extensions['reason'] === 'backlog')
        return 'safety-critical'
      throw error
    }
  }

  /** Counts a request of a client, before any of its body is read. Refuses with 429. */
  countRequest(client: string): void {
    refuseFor(this.options.limits.request(client))
  }

  countEvents(client: string, count: number): void {
    refuseFor(this.options.limits.events(client, count))
  }

  submit(submission: Submission): Promise<SubmissionResult> {
    return this.inTime(this.batcher.submit(submission))
  }

  /** What an authority decides of who its children are. */
  async perform(request: ActRequest): Promise<ActResult> {
    const result = await this.inTime(perform(request, this.options))
    this.options.onAppended()
    return result
  }

  /** An authority's provisional children; nothing where `after` is none of its references. */
  provisional(
    authority: OrganisationId,
    after: string | null,
    most: number,
  ): Promise<readonly ListedChild[] | undefined> {
    return this.inTime(listProvisional({ authority, after, most }, this.options))
  }

  /** What a store answers, or 503 where it says nothing in time. */
  inTime<T>(work: Promise<T>): Promise<T> {
    return within(this.answerWithin, work).catch(this.unavailable)
  }

  /** Says what submitting would say, and stores nothing. Whether there is room now is not asked. */
  tryOut(submissions: readonly Submission[]): Promise<readonly Trial[]> {
    if (submissions.length === 0) return Promise.resolve([])
    return this.inTime(tryOut(submissions, this.options))
  }

  /** Not stored, or perhaps stored: sending the same event again is safe either way. */
  private readonly unavailable = (error: unknown): never => {
    this.options.log.fault('store-unavailable', error)
    throw new Problem('busy', { reason: 'store' }, { 'Retry-After': '5' })
  }
}

export const isSafetyCritical = ({ event }: PartnerSubmission): boolean => entryOf(event.type).safetyCritical

/** The store did not answer in time; what was asked of it may still be done. */
class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong()), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
