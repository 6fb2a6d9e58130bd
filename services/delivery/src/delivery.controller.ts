import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query as QueryString,
  Req,
  Res,
} from '@nestjs/common'
import { type Client } from '@common-thread/directory'
import {
  frame,
  hubRecordOf,
  hubRecordTypes,
  onHubRecords,
  parseTeam,
  type TeamId,
  writeJson,
} from '@common-thread/events'
import { CallingClient, Documented, Needs, Problem } from '@common-thread/nest'
import { type OutboxRecord } from '@common-thread/postgres'
import { longestWait, mostAcks, mostContents } from './bounds.js'
import { type FeedPorts, readCursor, readFeed } from './feed.js'
import { acknowledgeOperation, contentOperation, contentsOperation, feedOperation } from './operations.js'
import { nothingKnown } from './nothing-known.js'
import { pullContents } from './pull.js'
import { type RecalledRow } from './store.js'
import { parameter, type Query, type Request, whenGone } from './request.js'

export const DELIVERY = Symbol('delivery')

function deliveriesIn(body: { deliveries?: unknown } | undefined, most: number): readonly string[] {
  const ids = body?.deliveries
  if (Array.isArray(ids) && ids.length <= most && ids.every((id) => typeof id === 'string')) return ids
  throw new Problem('body-unreadable', { detail: `deliveries is a list of at most ${most} ids` })
}

interface Response {
  set(name: string, value: string): Response
  send(body: Buffer | string): void
}

@Controller('v1')
export class DeliveryController {
  constructor(@Inject(DELIVERY) private readonly ports: FeedPorts & { readonly onTold: () => void }) {}

  /** `GET /v1/feed?after=<cursor>&wait=<seconds>&team=<team>`: what a team was offered, oldest first. */
  @Get('feed')
  @Needs('deliveries.read')
  @Documented(feedOperation)
  feed(
    @CallingClient() client: Client,
    @QueryString() query: Query,
    @Req() request: Request,
  ): Promise<unknown> {
    const [after, wait, team] = ['after', 'wait', 'team'].map((name) => parameter(query, name))
    const from = after === undefined || after === '' ? 0 : readCursor(after)
    if (from === undefined) throw new Problem('parameter-invalid', { parameter: 'after' })
    const seconds = wait === undefined ? 0 : Number(wait)
    if (!(seconds >= 0 && seconds <= longestWait))
      throw new Problem('parameter-invalid', { parameter: 'wait', most: longestWait })
    const signal = whenGone(request)
    return readFeed(this.teamOf(client, team), from, seconds * 1000, { ...this.ports, signal })
  }

  /** `POST /v1/feed/acks` `{ "deliveries": [id, …] }`: each was stored by its recipient and needs not be kept here. */
  @Post('feed/acks')
  @Needs('deliveries.read')
  @Documented(acknowledgeOperation)
  @HttpCode(200)
  async acknowledge(
    @CallingClient() client: Client,
    @Body() body: { deliveries?: unknown } | undefined,
  ): Promise<unknown> {
    const ids = deliveriesIn(body, mostAcks)
    let isTold = false
    const tell = (recall: RecalledRow): OutboxRecord => {
      isTold = true
      return recallAcknowledged(recall)
    }
    const done = new Set(await this.ports.store.acknowledge(client.reads, ids, tell))
    if (isTold) this.ports.onTold()
    return { results: ids.map((id) => ({ id, status: done.has(id) ? 'acknowledged' : 'unknown' })) }
  }

  /** Full content of a delivery, as JSON or as Avro in Confluent framing. */
  @Get('deliveries/:id/content')
  @Needs('deliveries.read')
  @Documented(contentOperation)
  async content(
    @CallingClient() client: Client,
    @Param('id') id: string,
    @Req() request: { headers: Readonly<Record<string, string | undefined>> },
    @Res() response: Response,
  ): Promise<void> {
    const composed = (await pullContents([id], client.reads, this.ports)).get(id)
    if (!composed) throw this.nothing(client)
    const { codec, value } = composed
    if (request.headers['accept'] === 'application/avro') {
      response.set('content-type', 'application/avro').send(frame(codec, value))
    } else {
      response.set('content-type', 'application/json').send(JSON.stringify(writeJson(value, codec.shape)))
    }
  }

  /**
   * `POST /v1/deliveries/content` `{ "deliveries": [id, …] }`: the full content of several, in the order asked for, each
   * as Avro in Confluent framing, base64. `not-found` is one answer for absent, forbidden and sealed.
   */
  @Post('deliveries/content')
  @Needs('deliveries.read')
  @Documented(contentsOperation)
  @HttpCode(200)
  async contents(
    @CallingClient() client: Client,
    @Body() body: { deliveries?: unknown } | undefined,
  ): Promise<unknown> {
    const ids = deliveriesIn(body, mostContents)
    const contents = await pullContents(ids, client.reads, this.ports)
    return {
      results: ids.map((id) => {
        const composed = contents.get(id)
        if (!composed) return { id, status: 'not-found' }
        return { id, status: 'found', avro: frame(composed.codec, composed.value).toString('base64') }
      }),
    }
  }

  private teamOf(client: Client, stated: string | undefined): TeamId {
    const team = stated === undefined ? client.team : parseTeam(stated)
    if (!team || !client.reads.includes(team)) throw this.nothing(client)
    return team
  }

  private nothing(client: Client): Problem {
    return nothingKnown(client, this.ports.directory())
  }
}

/** A recall that was acknowledged becomes a record in the child's history. */
const recallAcknowledged = ({ id, subject, recalled, team }: RecalledRow): OutboxRecord =>
  onHubRecords(
    hubRecordOf({
      room: 'delivery',
      id: `recall-${id}`,
      subject,
      type: hubRecordTypes.recallAcknowledged,
      time: Date.now(),
      data: { delivery: id, recalled, recipient: team },
    }),
  )
