import { Controller, Get, HttpCode, Inject, Post, Query, type RawBodyRequest, Req, Res } from '@nestjs/common'
import { type Client } from '@common-thread/directory'
import { CallingClient, Needs, Open, Problem, problemDetail } from '@common-thread/nest'
import { type SubmissionResult, type Trial } from './acceptance.js'
import { type Intake, INTAKE } from './intake.js'
import { checkEvent, type Checked, maxBatchEvents, maxEventBytes, sha256 } from './publish.js'

interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: unknown
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
  @HttpCode(202)
  async publish(
    @CallingClient() client: Client,
    @Query() query: Readonly<Record<string, unknown>>,
    @Req() { headers, body, rawBody }: RawBodyRequest<Request>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const isTrial = readDryRun(query)
    const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
    const raw = rawBody ?? Buffer.alloc(0)
    switch (mediaType) {
      case 'application/cloudevents+json':
        if (isTrial) response.status(200)
        return this.single(client, body, raw, isTrial)
      case 'application/cloudevents-batch+json':
        response.status(200)
        return this.batch(client, body, raw, isTrial)
      default:
        throw new Problem('media-type', {
          accepts: ['application/cloudevents+json', 'application/cloudevents-batch+json'],
        })
    }
  }

  /** Public keys of receipts. */
  @Get('.well-known/jwks.json')
  @Open()
  keys(): unknown {
    return this.intake.receiptKeys
  }

  private async single(client: Client, body: unknown, raw: Buffer, isTrial: boolean): Promise<unknown> {
    if (raw.length > maxEventBytes) throw new Problem('body-too-large', { maxBytes: maxEventBytes })
    if (!isTrial) await this.intake.requireRoom()
    const checked = checkEvent(body, client, this.intake.directory(), sha256(raw))
    if (!checked.ok) throw new Problem(checked.code, extensionsOf(checked))
    const { submission } = checked
    const [result] = isTrial ? await this.intake.tryOut([submission]) : [await this.intake.submit(submission)]
    if (!result?.ok) throw new Problem(result?.code ?? 'fault')
    return answerOf(submission.event.id, result)
  }

  private async batch(client: Client, body: unknown, raw: Buffer, isTrial: boolean): Promise<unknown> {
    if (!Array.isArray(body)) throw new Problem('body-unreadable', { detail: 'a batch is a list of events' })
    if (body.length > maxBatchEvents) throw new Problem('batch-too-large', { maxEvents: maxBatchEvents })
    if (!isTrial) await this.intake.requireRoom()
    const digest = sha256(raw)
    const checked = body.map((event): Checked => {
      if (Buffer.byteLength(JSON.stringify(event)) > maxEventBytes) {
        return { ok: false, id: null, code: 'body-too-large', failures: [] }
      }
      return checkEvent(event, client, this.intake.directory(), digest)
    })
    const good = checked.flatMap((each) => (each.ok ? [each.submission] : []))
    const results: readonly (SubmissionResult | Trial)[] = isTrial
      ? await this.intake.tryOut(good)
      : await Promise.all(good.map((submission) => this.intake.submit(submission)))
    return checked.map((each) => {
      if (!each.ok) return { id: each.id, ...problemOf(each.code, extensionsOf(each)) }
      const { id } = each.submission.event
      const result = results[good.indexOf(each.submission)]
      if (!result?.ok) return { id, ...problemOf(result?.code ?? 'fault', {}) }
      return { ...answerOf(id, result), status: isTrial ? 200 : 202 }
    })
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

const extensionsOf = ({ failures }: Extract<Checked, { ok: false }>) =>
  failures.length > 0 ? { failures } : {}

const problemOf = (...args: Parameters<typeof problemDetail>) => {
  const problem = problemDetail(...args)
  return { status: problem.status, problem }
}

const answerOf = (id: string, result: Extract<SubmissionResult | Trial, { ok: true }>) =>
  'receipt' in result
    ? { id, receipt: result.receipt, ...(result.notes.length > 0 ? { notes: result.notes } : {}) }
    : { id, valid: true }
