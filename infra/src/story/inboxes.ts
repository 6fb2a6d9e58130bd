import { consumerIdOf, northshire } from '@common-thread/directory/northshire'
import { tokenSource } from '@common-thread/auth'
import { type OrganisationId, organisationOf, type TeamId } from '@common-thread/events'
import { clientKey } from '../partnership.js'
import { type Stack } from '../stack.js'
import { type Agency } from './agency.js'

/** A delivery as it stands in a team's own inbox, content pulled where it came by reference. */
export interface Item {
  readonly id: string
  readonly team: TeamId
  readonly type: string
  readonly sequence: number
  readonly receivedAt: number
  readonly place: string | null
  readonly headline: string | null
  readonly content: Readonly<Record<string, unknown>>
}

const sample = northshire(1)
const channelOf = new Map(sample.subscriptions.map(({ team, channel }) => [team, channel]))
const roomOf = { la: 'social-care', police: 'police', health: 'health', school: 'schools' } as const

/** What every team really received, read where its own staff would: a sector's inbox, or the hub's feed. */
export class Inboxes {
  private readonly feeds = new Map<TeamId, { cursor: string; items: Item[] }>()
  private readonly tokens = new Map<OrganisationId, () => Promise<string>>()

  constructor(
    private readonly stack: Stack,
    private readonly agencies: (team: TeamId) => Agency,
  ) {}

  get teams(): readonly TeamId[] {
    return sample.teams.map(({ id }) => id)
  }

  isFeed(team: TeamId): boolean {
    return channelOf.get(team) === 'feed'
  }

  async items(team: TeamId): Promise<readonly Item[]> {
    return this.isFeed(team) ? this.readFeed(team) : this.readSector(team)
  }

  private async readSector(team: TeamId): Promise<Item[]> {
    const organisation = organisationOf(team)
    const room = roomOf[organisation.split(':')[0] as keyof typeof roomOf]
    const url = `${this.stack.urls[room] ?? ''}/v1/inbox?team=${encodeURIComponent(team)}`
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${await this.consumerToken(organisation)}` },
    })
    if (!response.ok) throw new Error(`the inbox of ${team} answers ${response.status}`)
    const { items } = (await response.json()) as {
      items: (Omit<Item, 'receivedAt'> & { receivedAt: string })[]
    }
    return items.map((item) => ({ ...item, receivedAt: Date.parse(item.receivedAt) }))
  }

  /** Reads on from the last cursor, pulls what came by reference, and acknowledges: as a small agency's system would. */
  private async readFeed(team: TeamId): Promise<readonly Item[]> {
    const feed = this.feeds.get(team) ?? { cursor: '', items: [] }
    this.feeds.set(team, feed)
    const agency = this.agencies(team)
    const base = this.stack.urls.delivery ?? ''
    const response = await agency.request(`${base}/v1/feed?after=${feed.cursor}&wait=0`)
    if (!response.ok) throw new Error(`the feed of ${team} answers ${response.status}`)
    const page = (await response.json()) as { events: FeedEvent[]; cursor: string }
    for (const event of page.events) {
      const content =
        event.dataref === undefined ? event.data : await this.pull(agency, event.dataref, event.data)
      const { id, type } = event
      feed.items.push({
        id,
        team,
        type,
        sequence: Number(event.sequence),
        receivedAt: Date.now(),
        place: null,
        headline: null,
        content,
      })
    }
    feed.cursor = page.cursor
    if (page.events.length > 0) {
      await agency.request(`${base}/v1/feed/acks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ deliveries: page.events.map(({ id }) => id) }),
      })
    }
    return feed.items
  }

  private async pull(agency: Agency, dataref: string, inline: Item['content']): Promise<Item['content']> {
    const response = await agency.request(dataref)
    return response.ok ? ((await response.json()) as Item['content']) : inline
  }

  private consumerToken(organisation: OrganisationId): Promise<string> {
    const known = this.tokens.get(organisation)
    if (known) return known()
    const clientId = consumerIdOf(organisation)
    const { issuerUrl, home } = this.stack
    const token = tokenSource({ issuer: issuerUrl, clientId, key: clientKey(home.folder, clientId) }, 'api', [
      'inbox.read',
    ])
    this.tokens.set(organisation, token)
    return token()
  }
}

interface FeedEvent {
  readonly id: string
  readonly type: string
  readonly sequence: string
  readonly dataref?: string
  readonly data: Item['content']
}
