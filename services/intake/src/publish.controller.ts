import { Controller, Get, HttpCode, Inject, Post, type RawBodyRequest, Req, Res } from '@nestjs/common'
import { type Client } from '@common-thread/directory'
import { CallingClient, Needs, Open, Problem, problemDetail } from '@common-thread/nest'
import { type SubmissionResult } from './acceptance.js'
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

  /** One CloudEvent (202 with its receipt), or a batch of them (200 with one answer each, in their order). */
  @Post('v1/events')
  @Needs('events.publish')
  @HttpCode(202)
  async publish(
    @CallingClient() client: Client,
    @Req() { headers, body, rawBody }: RawBodyRequest<Request>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase()
    const raw = rawBody ?? Buffer.alloc(0)
    switch (mediaType) {
      case 'application/cloudevents+json':
        return this.single(client, body, raw)
      case 'application/cloudevents-batch+json':
        response.status(200)
        return this.batch(client, body, raw)
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

  private async single(client: Client, body: unknown, raw: Buffer): Promise<unknown> {
    if (raw.length > maxEventBytes) throw new Problem('body-too-large', { maxBytes: maxEventBytes })
    await this.intake.requireRoom()
    const checked = checkEvent(body, client, this.intake.directory(), sha256(raw))
    if (!checked.ok) throw new Problem(checked.code, extensionsOf(checked))
    const result = await this.intake.submit(checked.submission)
    if (!result.ok) throw new Problem(result.code)
    return answerOf(checked.submission.event.id, result)
  }

  private async batch(client: Client, body: unknown, raw: Buffer): Promise<unknown> {
    if (!Array.isArray(body)) throw new Problem('body-unreadable', { detail: 'a batch is a list of events' })
    if (body.length > maxBatchEvents) throw new Problem('batch-too-large', { maxEvents: maxBatchEvents })
    await this.intake.requireRoom()
    const digest = sha256(raw)
    const checked = body.map((event): Checked => {
      if (Buffer.byteLength(JSON.stringify(event)) > maxEventBytes) {
        return { ok: false, id: null, code: 'body-too-large', failures: [] }
      }
      return checkEvent(event, client, this.intake.directory(), digest)
    })
    return Promise.all(
      checked.map(async (each) => {
        if (!each.ok) return { id: each.id, ...problemOf(each.code, extensionsOf(each)) }
        const { id } = each.submission.event
        const result = await this.intake.submit(each.submission)
        return result.ok ? { ...answerOf(id, result), status: 202 } : { id, ...problemOf(result.code, {}) }
      }),
    )
  }
}

const extensionsOf = ({ failures }: Extract<Checked, { ok: false }>) =>
  failures.length > 0 ? { failures } : {}

const problemOf = (...args: Parameters<typeof problemDetail>) => {
  const problem = problemDetail(...args)
  return { status: problem.status, problem }
}

const answerOf = (id: string, { receipt, notes }: Extract<SubmissionResult, { ok: true }>) => ({
  id,
  receipt,
  ...(notes.length > 0 ? { notes } : {}),
})
