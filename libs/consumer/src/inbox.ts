import { Column, type DataSource, Entity, PrimaryColumn } from 'typeorm'
import { decrypt, encrypt } from '@common-thread/sealing'
import { type OrganisationId, type TeamId } from '@common-thread/events'
import { type InboxEntry, type Received } from './received.js'

/** One delivery in an organisation's inbox. What it says is sealed with the organisation's own key. */
@Entity('inbox')
export class InboxRow {
  @PrimaryColumn('text') id!: string
  @Column('text') organisation!: string
  @Column('text') team!: string
  @Column('text') type!: string
  @Column('bigint') sequence!: string
  @Column('timestamptz', { name: 'received_at', default: () => 'now()' }) receivedAt!: Date
  @Column('timestamptz', { name: 'act_by', nullable: true }) actBy!: Date | null
  @Column('bytea') sealed!: Buffer
}

export interface InboxItem extends InboxEntry {
  readonly id: string
  readonly team: TeamId
  readonly type: string
  readonly sequence: number
  readonly receivedAt: string
  readonly actBy: string | null
  readonly content: Readonly<Record<string, unknown>>
}

/** Where an organisation keeps what it received, once for each delivery id. */
export class Inbox {
  constructor(
    private readonly source: DataSource,
    private readonly key: Buffer,
  ) {}

  /** The ids of those that were not there yet. All are durable when it answers. */
  async add(
    items: readonly { readonly received: Received; readonly entry: InboxEntry }[],
  ): Promise<ReadonlySet<string>> {
    const rows = items.map(({ received, entry }) => this.sealed(received, entry))
    const inserted = await this.source
      .createQueryBuilder()
      .insert()
      .into(InboxRow)
      .values(rows)
      .orIgnore()
      .returning('id')
      .execute()
    return new Set((inserted.raw as { id: string }[]).map(({ id }) => id))
  }

  async list(organisations: readonly OrganisationId[], team: TeamId | undefined): Promise<InboxItem[]> {
    const rows = await this.source.getRepository(InboxRow).find({
      where: organisations.map((organisation) => ({ organisation, ...(team ? { team } : {}) })),
      order: { receivedAt: 'ASC', sequence: 'ASC' },
    })
    return rows.map((row) => this.open(row))
  }

  private sealed({ content, ...received }: Received, entry: InboxEntry) {
    const { id, organisation, team, type, sequence, actBy } = received
    const sealed = encrypt(this.key, Buffer.from(JSON.stringify({ ...entry, content })), Buffer.from(id))
    return {
      id,
      organisation,
      team,
      type,
      sequence: String(sequence),
      actBy: actBy === null ? null : new Date(actBy),
      sealed,
    }
  }

  private open(row: InboxRow): InboxItem {
    const plaintext = decrypt(this.key, row.sealed, Buffer.from(row.id))
    if (!plaintext) throw new Error(`the inbox entry ${row.id} does not open`)
    const { place, headline, content } = JSON.parse(plaintext.toString('utf8')) as InboxEntry &
      Pick<InboxItem, 'content'>
    return {
      id: row.id,
      team: row.team as TeamId,
      type: row.type,
      sequence: Number(row.sequence),
      receivedAt: row.receivedAt.toISOString(),
      actBy: row.actBy?.toISOString() ?? null,
      place,
      headline,
      content,
    }
  }
}
