import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common'
import { type Client } from '@common-thread/directory'
import { formatInstant } from '@common-thread/events'
import { type BodyRequest, CallingClient, Documented, Needs, Problem, readBody } from '@common-thread/nest'
import { answerOf, extensionsOf } from './answer.js'
import { inspect, maxPurposeBytes, type Purpose, purposes, type QuarantinePorts } from './inspect.js'
import { eventJson, maxEventBytes, type ReceivedEvent } from './publish.js'
import { referencePattern } from './quarantine.js'
import { inspectOperation, listOperation, resubmitOperation } from './quarantine-operations.js'
import { type QuarantinedRecord } from './quarantine-store.js'
import { mediaTypeOf, parsed, receive } from './receive.js'
import { readPage } from './read-page.js'
import { resubmit } from './resubmit.js'

export const QUARANTINE = Symbol('quarantine')
export type QuarantineOptions = QuarantinePorts & Parameters<typeof resubmit>[1]

/** An organisation's own quarantined records. Another's is answered like one that never was. */
@Controller('v1/quarantine')
export class QuarantineController {
  constructor(@Inject(QUARANTINE) private readonly ports: QuarantineOptions) {}

  /** `GET /v1/quarantine?after=<id>&limit=<n>`: what is open, oldest first. Codes only: no content, and no value. */
  @Get()
  @Needs('quarantine.manage')
  @Documented(listOperation)
  async list(
    @CallingClient() { id, organisation }: Client,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const { intake, quarantine } = this.ports
    intake.countRequest(id)
    const { after, limit } = readPage(query, referencePattern)
    const found = await intake.inTime(quarantine.store.open(organisation, after, limit + 1))
    const records = found.slice(0, limit).map((record) => ({
      id: record.id,
      problem: record.problem,
      failures: record.failures,
      quarantinedAt: formatInstant(record.quarantinedAt),
    }))
    return { records, next: found.length > limit ? (records.at(-1)?.id ?? null) : null }
  }

  /** `POST …/inspections` `{ "purpose": … }`: the record as it arrived. Recorded before it is answered. */
  @Post(':id/inspections')
  @Needs('quarantine.manage')
  @Documented(inspectOperation)
  @HttpCode(200)
  async inspections(
    @CallingClient() client: Client,
    @Param('id') id: string,
    @Req() request: BodyRequest,
  ): Promise<unknown> {
    this.ports.intake.countRequest(client.id)
    const record = await this.own(client, id)
    const purpose = await readPurpose(request)
    const { headers, value } = await inspect(record, { client, purpose }, this.ports)
    const { problem, failures } = record
    return { id, problem, failures, headers, value: value?.toString('base64') ?? null }
  }

  /** `POST …/resubmissions`: with the corrected event as its body, or without one the record as it arrived. */
  @Post(':id/resubmissions')
  @Needs('quarantine.manage')
  @Documented(resubmitOperation)
  @HttpCode(202)
  async resubmissions(
    @CallingClient() client: Client,
    @Param('id') id: string,
    @Req() request: BodyRequest,
  ): Promise<unknown> {
    const { intake } = this.ports
    intake.countRequest(client.id)
    if (!client.scopes.includes('events.publish')) throw new Problem('scope-missing')
    const record = await this.own(client, id)
    const corrected = await readCorrected(request)
    intake.countEvents(client.id, 1)
    const outcome = await resubmit({ record, corrected, client }, this.ports)
    if (!outcome.ok) throw new Problem(outcome.code, extensionsOf(outcome))
    return { ...answerOf(outcome.id, outcome.result), quarantine: record.id }
  }

  private async own({ organisation }: Client, id: string): Promise<QuarantinedRecord> {
    const { intake, quarantine } = this.ports
    // What can't be a reference never reaches the store, which may not even be able to look for it.
    const found = referencePattern.test(id)
      ? await intake.inTime(quarantine.store.find(organisation, id))
      : undefined
    if (!found) throw new Problem('not-found')
    return found
  }
}

async function readPurpose(request: BodyRequest): Promise<Purpose> {
  if (mediaTypeOf(request) !== 'application/json')
    throw new Problem('media-type', { accepts: ['application/json'] })
  const { value } = await receive(request, maxPurposeBytes, { maxDepth: 2, maxValues: 10 })
  const stated = typeof value === 'object' && value !== null && 'purpose' in value ? value.purpose : undefined
  const purpose = purposes.find((each) => each === stated)
  if (purpose === undefined)
    throw new Problem('parameter-invalid', { parameter: 'purpose', accepts: purposes })
  return purpose
}

/** Nothing at all asks for the record as it arrived; anything else is an event. */
async function readCorrected(request: BodyRequest): Promise<ReceivedEvent | null> {
  const raw = await readBody(request, maxEventBytes)
  if (raw.length === 0) return null
  if (mediaTypeOf(request) !== 'application/cloudevents+json')
    throw new Problem('media-type', { accepts: ['application/cloudevents+json'] })
  const { value, duplicates, digest } = parsed(raw, eventJson)
  return { json: value, duplicates, requestDigest: digest }
}
