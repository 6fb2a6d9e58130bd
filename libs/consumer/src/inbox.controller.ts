import { Controller, Get, Headers, Inject, Query } from '@nestjs/common'
import { type Verified } from '@common-thread/auth'
import { parseTeam, type OrganisationId } from '@common-thread/events'
import { bearerRefused, Documented, issuerUnreachable, Problem } from '@common-thread/nest'
import { inboxOperation } from './inbox-operation.js'
import { Inbox, type InboxItem } from './inbox.js'

export const INBOX_ACCESS = Symbol('inbox-access')

export interface InboxAccess {
  readonly verify: (header: string | undefined) => Promise<Verified>
  readonly organisations: readonly OrganisationId[]
}

/** The organisation's own view of what it received. Only its own clients, with scope `inbox.read`. */
@Controller('v1')
export class InboxController {
  constructor(
    private readonly inbox: Inbox,
    @Inject(INBOX_ACCESS) private readonly access: InboxAccess,
  ) {}

  @Get('inbox')
  @Documented(inboxOperation)
  async list(
    @Headers('authorization') authorization: string | undefined,
    @Query('team') team: string | undefined,
  ): Promise<{ readonly items: readonly InboxItem[] }> {
    const verified = await this.access.verify(authorization).catch((error: unknown) => {
      throw issuerUnreachable(error)
    })
    if (!verified.ok) throw bearerRefused(verified.code)
    const { organisation, scopes } = verified.caller
    if (!scopes.has('inbox.read')) throw new Problem('scope-missing')
    if (!this.access.organisations.includes(organisation)) throw new Problem('not-found')
    const stated = team === undefined ? undefined : parseTeam(team)
    if (team !== undefined && stated === undefined)
      throw new Problem('parameter-invalid', { parameter: 'team' })
    return { items: await this.inbox.list([organisation], stated) }
  }
}
