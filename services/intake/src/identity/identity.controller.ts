import { Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common'
import { type Client } from '@common-thread/directory'
import { formatInstant, sectorOf } from '@common-thread/events'
import { type BodyRequest, CallingClient, Documented, Needs, Problem } from '@common-thread/nest'
import { type Intake, INTAKE } from '../intake.js'
import { readPage } from '../read-page.js'
import { mediaTypeOf, receive } from '../receive.js'
import { type IdentityAct } from './act.js'
import { actLimits, referencePattern } from './act-limits.js'
import { mergeOperation, provisionalOperation, sealOperation, splitOperation } from './identity-operations.js'
import { readAct } from './read-act.js'

const bounds = { maxDepth: 5, maxValues: 400 }

/** What authorities decide of who their children are. Done once for each id, however often it is asked. */
@Controller('v1/identity')
export class IdentityController {
  constructor(@Inject(INTAKE) private readonly intake: Intake) {}

  /** `POST …/splits` `{ id, child, identifiers, reason }`: one record is two children's. */
  @Post('splits')
  @Needs('identity.manage')
  @Documented(splitOperation)
  @HttpCode(202)
  splits(@CallingClient() client: Client, @Req() request: BodyRequest): Promise<unknown> {
    return this.perform('split', client, request)
  }

  /** `POST …/seals` `{ id, child, permits, release, reason }`: an adopted child's birth identity. */
  @Post('seals')
  @Needs('identity.manage')
  @Documented(sealOperation)
  @HttpCode(202)
  seals(@CallingClient() client: Client, @Req() request: BodyRequest): Promise<unknown> {
    return this.perform('seal', client, request)
  }

  /** `POST …/merges` `{ id, child, duplicate, reason }`: two records are one child’s. */
  @Post('merges')
  @Needs('identity.manage')
  @Documented(mergeOperation)
  @HttpCode(202)
  merges(@CallingClient() client: Client, @Req() request: BodyRequest): Promise<unknown> {
    return this.perform('merge', client, request)
  }

  /** `GET …/provisional?after=<reference>&limit=<n>`: whom this authority has to settle. No names: references and times. */
  @Get('provisional')
  @Needs('identity.manage')
  @Documented(provisionalOperation)
  async provisional(
    @CallingClient() client: Client,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    this.intake.countRequest(client.id)
    requireAuthority(client)
    const { after, limit } = readPage(query, referencePattern)
    const found = await this.intake.provisional(client.organisation, after, limit + 1)
    if (!found) throw new Problem('parameter-invalid', { parameter: 'after' })
    const children = found
      .slice(0, limit)
      .map((each) => ({ ...each, reportedAt: formatInstant(each.reportedAt) }))
    return { children, next: found.length > limit ? (children.at(-1)?.reference ?? null) : null }
  }

  private async perform(kind: IdentityAct['kind'], client: Client, request: BodyRequest): Promise<unknown> {
    this.intake.countRequest(client.id)
    requireAuthority(client)
    if (mediaTypeOf(request) !== 'application/json')
      throw new Problem('media-type', { accepts: ['application/json'] })
    const { value, duplicates } = await receive(request, actLimits.bytes, bounds)
    if (duplicates.length > 0) throw new Problem('parameter-invalid', { parameter: 'body' })
    const read = readAct(kind, value, this.intake.directory())
    if (!read.ok) throw new Problem('parameter-invalid', { parameter: read.parameter })
    this.intake.countEvents(client.id, 1)
    const { id, act } = read
    const result = await this.intake.perform({ id, act, by: client })
    if (!result.ok) throw new Problem(result.code)
    return { id, receipt: result.receipt }
  }
}

/** The scope alone is not standing: who a child is, is for an authority to say. */
function requireAuthority({ organisation }: Client): void {
  if (sectorOf(organisation) !== 'la') throw new Problem('scope-missing')
}
