import { Controller, Get, Header, Inject, Param, Query as QueryString, Req } from '@nestjs/common'
import { type Client } from '@common-thread/directory'
import { parseTeam, type TeamId } from '@common-thread/events'
import { CallingClient, Documented, type Limits, Needs, Problem, refuseFor } from '@common-thread/nest'
import { nothingKnown } from '../nothing-known.js'
import { type Query, parameter, whenGone, type Request } from '../request.js'
import { type Asking, type Purpose, purposes } from './ask-read.js'
import { read, type ReadPorts } from './read.js'
import {
  deliveryIdPattern,
  involvementsOperation,
  readOperation,
  referencePattern,
} from './read-operations.js'

export const READS = Symbol('reads')

export interface ReadOptions extends ReadPorts {
  readonly limits: Limits
}

/** Reading through the same door: each read is a record of the reader's own agency, decided like a delivery. */
@Controller('v1')
export class ReadController {
  constructor(@Inject(READS) private readonly options: ReadOptions) {}

  /** `GET /v1/events/<delivery id>?purpose=<purpose>&team=<team>`: a delivered event, as its team may have it now. */
  @Get('events/:id')
  @Needs('events.read')
  @Documented(readOperation)
  @Header('cache-control', 'no-store')
  event(
    @CallingClient() client: Client,
    @Param('id') id: string,
    @QueryString() query: Query,
    @Req() request: Request,
  ): Promise<unknown> {
    return this.answer(
      client,
      { what: 'event', named: matching(id, deliveryIdPattern, 'id') },
      query,
      request,
    )
  }

  /** `GET /v1/children/<reference>/involvements?purpose=…&team=…`: who else is involved with a child now. */
  @Get('children/:reference/involvements')
  @Needs('involvements.read')
  @Documented(involvementsOperation)
  @Header('cache-control', 'no-store')
  involvements(
    @CallingClient() client: Client,
    @Param('reference') reference: string,
    @QueryString() query: Query,
    @Req() request: Request,
  ): Promise<unknown> {
    const named = matching(reference, referencePattern, 'reference')
    return this.answer(client, { what: 'involvements', named }, query, request)
  }

  private async answer(
    client: Client,
    asked: Pick<Asking, 'what' | 'named'>,
    query: Query,
    request: Request,
  ): Promise<unknown> {
    const { limits, directory } = this.options
    const purpose = purposeIn(query)
    const team = teamOf(client, query)
    refuseFor(limits.request(client.id))
    const { read: id, body } = await read(
      { client, team, purpose, ...asked },
      this.options,
      whenGone(request),
    )
    if (!body) throw nothingKnown(client, directory(), id)
    return body
  }
}

function matching(text: string, pattern: RegExp, name: string): string {
  if (pattern.test(text)) return text
  throw new Problem('parameter-invalid', { parameter: name })
}

function purposeIn(query: Query): Purpose {
  const stated = parameter(query, 'purpose')
  const purpose = purposes.find((each) => each === stated)
  if (!purpose) throw new Problem('parameter-invalid', { parameter: 'purpose', accepts: purposes })
  return purpose
}

/** Which teams a client reads for is its own to know: no other is asked after. */
function teamOf(client: Client, query: Query): TeamId {
  const stated = parameter(query, 'team')
  const team = stated === undefined ? client.team : parseTeam(stated)
  if (team && client.reads.includes(team)) return team
  throw new Problem('parameter-invalid', { parameter: 'team' })
}
