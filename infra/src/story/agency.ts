import { randomUUID } from 'node:crypto'
import { createKafka, KafkaLog } from '@common-thread/kafka'
import { tokenSource } from '@common-thread/auth'
import { clientIdOf } from '@common-thread/directory/northshire'
import {
  codecByName,
  type EventType,
  frame,
  inboundTopic,
  organisationOf,
  readJson,
  schemaNameOf,
  sourceOf,
  type TeamId,
} from '@common-thread/events'
import { clientKey } from '../partnership.js'
import { type Stack } from '../stack.js'

export interface Published {
  readonly id: string
  /** Milliseconds since the epoch, just before it was sent. */
  readonly sentAt: number
  readonly notes: readonly string[]
}

/** One team's own system, outside the hub: its own credentials, and the hub's public interfaces only. */
export class Agency {
  readonly organisation
  private readonly apiToken
  private readonly clientId
  private log: KafkaLog | undefined

  constructor(
    readonly team: TeamId,
    private readonly stack: Stack,
  ) {
    this.organisation = organisationOf(team)
    this.clientId = clientIdOf(team)
    this.apiToken = tokenSource(this.credentials, 'api', ['events.publish', 'deliveries.read'])
  }

  get credentials() {
    const { issuerUrl, home } = this.stack
    return { issuer: issuerUrl, clientId: this.clientId, key: clientKey(home.folder, this.clientId) }
  }

  token(): Promise<string> {
    return this.apiToken()
  }

  /** `corrects`: id of an earlier event of its own that this one puts right; over HTTP. */
  async publish(via: 'http' | 'kafka', type: EventType, data: object, corrects?: string): Promise<Published> {
    return via === 'http' ? this.publishHttp(type, data, corrects) : this.publishKafka(type, data)
  }

  /** One request to a room's API with this team's token. */
  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      authorization: `Bearer ${await this.apiToken()}`,
      ...(init.headers as Record<string, string> | undefined),
    }
    return fetch(url, { ...init, headers, signal: AbortSignal.timeout(40_000) })
  }

  kafka() {
    const token = tokenSource(this.credentials, 'kafka')
    const brokers = [`127.0.0.1:${this.stack.home.ports['kafka-partners']}`]
    return createKafka({ brokers, clientId: this.clientId, sasl: { kind: 'token', token } })
  }

  async stop(): Promise<void> {
    await this.log?.close()
  }

  private async publishHttp(type: EventType, data: object, corrects?: string): Promise<Published> {
    const id = randomUUID()
    const sentAt = Date.now()
    const response = await this.request(`${this.stack.urls.intake ?? ''}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify({ ...this.envelope(id, type, sentAt), ...(corrects ? { corrects } : {}), data }),
    })
    const body = (await response.json()) as { notes?: readonly string[] }
    if (response.status !== 202)
      throw new Error(`${type} from ${this.team} was refused: ${JSON.stringify(body)}`)
    return { id, sentAt, notes: body.notes ?? [] }
  }

  private async publishKafka(type: EventType, data: object): Promise<Published> {
    const codec = codecByName(schemaNameOf(type))
    const read = readJson(data, codec.shape, '/data')
    if (read.failures.length > 0) throw new Error(JSON.stringify(read.failures))
    const id = randomUUID()
    const sentAt = Date.now()
    const envelope = this.envelope(id, type, sentAt)
    const headers = Object.fromEntries(Object.entries(envelope).map(([name, value]) => [`ce_${name}`, value]))
    this.log ??= new KafkaLog(this.kafka())
    await this.log.append([
      {
        topic: inboundTopic(this.organisation),
        partition: 0,
        key: id,
        headers: { ...headers, 'content-type': 'application/avro' },
        value: frame(codec, read.value),
      },
    ])
    return { id, sentAt, notes: [] }
  }

  private envelope(id: string, type: EventType, at: number): Record<string, string> {
    return {
      specversion: '1.0',
      id,
      source: sourceOf(this.organisation),
      type,
      time: new Date(at).toISOString(),
    }
  }
}
