import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common'
import { type Client } from '@common-thread/directory'
import {
  type BodyRequest,
  CallingClient,
  Documented,
  Needs,
  Open,
  Problem,
  problemDetail,
} from '@common-thread/nest'
import { type PartnerSubmission, type SubmissionResult, type Trial } from './acceptance.js'
import { answerOf, extensionsOf } from './answer.js'
import { type Intake, INTAKE, isSafetyCritical } from './intake.js'
import {
  batchJson,
  checkEvent,
  type Checked,
  eventJson,
  failuresOf,
  maxBatchBytes,
  maxBatchEvents,
  maxEventBytes,
} from './publish.js'
import { publishOperation, receiptKeysOperation } from './publish-operations.js'
import { mediaTypeOf, receive, type Received } from './receive.js'

/** There is room for the safety-critical ones alone. */
interface Busy {
  readonly ok: false
  readonly code: 'busy'
}

interface Response {
  status(code: number): unknown
}

@Controller()
export class PublishController {
  constructor(@Inject(INTAKE) private readonly intake: Intake) {}

  /**
   * One CloudEvent (202 with its receipt), or a batch of them (200 with one answer each, in their order). With
   * `?dryRun=true` everything is checked and nothing is stored: 200 `{ id, valid: true }`, or the same problem.
   */
  @Post('v1/events')
  @Needs('events.publish')
  @Documented(publishOperation)
  @HttpCode(202)
  async publish(
    @CallingClient() client: Client,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() request: BodyRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const isTrial = readDryRun(query)
    this.intake.countRequest(client.id)
    switch (mediaTypeOf(request)) {
      case 'application/cloudevents+json':
        if (isTrial) response.status(200)
        return this.single(client, await receive(request, maxEventBytes, eventJson), isTrial)
      case 'application/cloudevents-batch+json':
        response.status(200)
        return this.batch(client, await receive(request, maxBatchBytes, batchJson), isTrial)
      default:
        throw new Problem('media-type', {
          accepts: ['application/cloudevents+json', 'application/cloudevents-batch+json'],
        })
    }
  }

  /** Public keys of receipts. */
  @Get('.well-known/jwks.json')
  @Open()
  @Documented(receiptKeysOperation)
  keys(): unknown {
    return this.intake.receiptKeys
  }

  private async single(client: Client, received: Received, isTrial: boolean): Promise<unknown> {
    const { value: json, duplicates, digest: requestDigest } = received
    this.intake.countEvents(client.id, 1)
    const checked = checkEvent({ json, duplicates, requestDigest }, this.intake.against(client))
    if (!checked.ok) throw new Problem(checked.code, extensionsOf(checked))
    const { submission } = checked
    if (!isTrial) await this.intake.requireRoomFor([submission])
    const [result] = isTrial ? await this.intake.tryOut([submission]) : [await this.intake.submit(submission)]
    if (!result?.ok) throw new Problem(result?.code ?? 'fault')
    return answerOf(submission.event.id, result)
  }

  private async batch(client: Client, received: Received, isTrial: boolean): Promise<unknown> {
    const { value: events, duplicates, digest: requestDigest } = received
    if (!Array.isArray(events)) throw new Problem('body-unreadable', { reason: 'not-a-list' })
    if (events.length > maxBatchEvents) throw new Problem('batch-too-large', { maxEvents: maxBatchEvents })
    this.intake.countEvents(client.id, events.length)
    const checked = events.map((json: unknown, i): Checked => {
      if (Buffer.byteLength(JSON.stringify(json)) > maxEventBytes) {
        return { ok: false, id: null, code: 'body-too-large', failures: [] }
      }
      const event = { json, duplicates: failuresOf(i, duplicates), requestDigest }
      return checkEvent(event, this.intake.against(client))
    })
    const good = checked.flatMap((each) => (each.ok ? [each.submission] : []))
    const results = (isTrial ? await this.intake.tryOut(good) : await this.submitAll(good)).values()
    return checked.map((each) => {
      if (!each.ok) return { id: each.id, ...problemOf(each.code, extensionsOf(each)) }
      const { id } = each.submission.event
      const result: SubmissionResult | Trial | Busy | undefined = results.next().value
      if (!result?.ok) return { id, ...problemOf(result?.code ?? 'fault', {}) }
      return { ...answerOf(id, result), status: isTrial ? 200 : 202 }
    })
  }

  /** In their order. While there is room for the safety-critical ones alone, the others are to come again. */
  private async submitAll(submissions: readonly PartnerSubmission[]): Promise<(SubmissionResult | Busy)[]> {
    const room = await this.intake.requireRoomFor(submissions)
    return Promise.all(
      submissions.map((submission) =>
        room === 'all' || isSafetyCritical(submission)
          ? this.intake.submit(submission)
          : Promise.resolve({ ok: false as const, code: 'busy' as const }),
      ),
    )
  }
}

/** Nothing but `dryRun=true` or `=false`: whoever misspells it must not find its trial stored. */
function readDryRun(query: Readonly<Record<string, unknown>>): boolean {
  for (const name of Object.keys(query)) {
    if (name !== 'dryRun') throw new Problem('parameter-invalid', { accepts: ['dryRun'] })
  }
  const { dryRun } = query
  if (dryRun !== undefined && dryRun !== 'true' && dryRun !== 'false')
    throw new Problem('parameter-invalid', { parameter: 'dryRun' })
  return dryRun === 'true'
}

const problemOf = (...args: Parameters<typeof problemDetail>) => {
  const problem = problemDetail(...args)
  return { status: problem.status, problem }
}
