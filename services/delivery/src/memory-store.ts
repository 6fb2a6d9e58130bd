import { type SubjectId, type TeamId, topics } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type NewContent, type NewDelivery, type NewSupersession } from './arrivals.js'
import { MemoryReads } from './reads/memory-reads.js'
import {
  type ArrivalBatch,
  type DeliveryRow,
  type DeliveryStore,
  type Offer,
  type OfferRequest,
  type Settlement,
  type SupersessionRow,
} from './store.js'

interface Row extends Omit<NewDelivery, 'kind' | 'keyId' | 'lineSealed'> {
  kind: DeliveryRow['kind']
  keyId: string
  lineSeq: number
  lineSealed: Buffer
  recalled: string | null
  state: 'waiting' | 'offered' | 'acknowledged' | 'withdrawn'
  isFrozen: boolean
  blockedAt: number | null
  sequence: number | null
  offeredAt: number | null
}

/** Delivery's store in memory, for tests; shares the contract tests of the real one. */
export class MemoryStore implements DeliveryStore {
  readonly outbox: OutboxRecord[] = []
  readonly rows: Row[] = []
  readonly reads = new MemoryReads({
    rows: this.rows,
    outbox: this.outbox,
    isCovered: (position) => this.isCovered(position),
  })
  private contents: NewContent[] = []
  private supersessions: NewSupersession[] = []
  private barriers: { shard: number; seq: number; subject: SubjectId }[] = []
  private readonly sequences = new Map<TeamId, number>()
  private readonly positions_ = new Map<number, { seq: number; directoryVersion: number }>()
  private readonly offsets = new Map<string, string>()
  private readonly covered = new Map<number, number>()
  private size = 0

  constructor(private readonly at: (point: string) => void | Promise<void> = () => undefined) {}

  positions(shards: readonly number[]): Promise<ReadonlyMap<number, number>> {
    return Promise.resolve(new Map(shards.map((shard) => [shard, this.positions_.get(shard)?.seq ?? 0])))
  }

  nextOffset(topic: string, partition: number): Promise<string | undefined> {
    return Promise.resolve(this.offsets.get(`${topic} ${partition}`))
  }

  directoryVersion(shards: readonly number[]): Promise<number> {
    return Promise.resolve(
      Math.max(0, ...shards.map((shard) => this.positions_.get(shard)?.directoryVersion ?? 0)),
    )
  }

  async arrive(batch: ArrivalBatch): Promise<'committed' | 'lost'> {
    await this.at('delivery before arrival')
    const isBehind = batch.advances.some(({ shard, from }) => {
      const position = this.positions_.get(shard) ?? { seq: 0, directoryVersion: 0 }
      return position.seq !== from || position.directoryVersion > batch.directoryVersion
    })
    if (isBehind) return 'lost'
    for (const { shard, to } of batch.advances)
      this.positions_.set(shard, { seq: to, directoryVersion: batch.directoryVersion })
    this.contents.push(...batch.contents.filter(({ shard, seq }) => !this.contentAt(shard, seq)))
    for (const delivery of batch.deliveries)
      this.rows.push({ ...delivery, ...fresh, lineSeq: delivery.seq, recalled: null })
    this.supersessions.push(...batch.supersessions)
    for (const barrier of batch.barriers) {
      this.barriers.push(barrier)
      for (const row of this.rows) {
        if (row.subject === barrier.subject && row.state === 'waiting' && row.seq < barrier.seq)
          row.isFrozen = true
      }
    }
    this.reads.arrive(batch)
    for (const { topic, partition, offset } of batch.offsets)
      this.offsets.set(`${topic} ${partition}`, offset)
    await this.at('delivery after arrival')
    return 'committed'
  }

  async cover({
    size,
    covered,
    nextOffset,
  }: {
    readonly size: number
    readonly covered: readonly number[]
    readonly nextOffset?: string
  }): Promise<boolean> {
    await this.at('delivery before coverage')
    if (nextOffset !== undefined) this.offsets.set(`${topics.checkpoints} 0`, nextOffset)
    if (size <= this.size) return false
    this.size = size
    covered.forEach((seq, shard) => this.covered.set(shard, Math.max(seq, this.covered.get(shard) ?? 0)))
    await this.at('delivery after coverage')
    return true
  }

  async settle(judge: Parameters<DeliveryStore['settle']>[0]): Promise<number> {
    const due = this.supersessions.filter((each) => this.isCovered(each)).sort(byPlace)
    const settlements = await judge(due.map((each) => this.asSupersession(each)))
    const spent = this.barriers.filter((barrier) => this.isCovered(barrier))
    if (due.length + spent.length === 0) return 0
    await this.at('delivery before settling')
    settlements.forEach((settlement) => this.apply(settlement))
    this.supersessions = this.supersessions.filter((each) => !due.includes(each))
    this.barriers = this.barriers.filter((barrier) => !spent.includes(barrier))
    for (const row of this.rows) {
      row.isFrozen &&= this.barriers.some(({ subject, seq }) => subject === row.subject && seq > row.seq)
    }
    await this.at('delivery after settling')
    return due.length + spent.length
  }

  async offer(request: OfferRequest): Promise<number> {
    for (;;) {
      const rows = this.offerable(request)
      if (rows.length === 0) return 0
      const next = this.nextOf(rows)
      const offers = await request.judge(
        rows.map((row) => this.asRow(row)),
        next,
      )
      await this.at('delivery before offering')
      // Another instance was faster: the real store would have made this one wait, and then look again.
      const isTaken = rows.some(({ state }) => state !== 'waiting')
      const now = this.nextOf(rows)
      if (isTaken || [...next].some(([team, number]) => now.get(team) !== number)) continue
      offers.forEach((offer) => this.take(offer))
      await this.at('delivery after offering')
      return rows.length
    }
  }

  private nextOf(rows: readonly Row[]): Map<TeamId, number> {
    return new Map(rows.map(({ team }) => [team, (this.sequences.get(team) ?? 0) + 1]))
  }

  private offerable({ of, most, directoryVersion }: OfferRequest): Row[] {
    const held = (row: Row) => row.isFrozen || (row.blockedAt !== null && row.blockedAt >= directoryVersion)
    return this.rows
      .filter(
        (row) =>
          row.state === 'waiting' &&
          row.channel === of.channel &&
          (of.channel === 'kafka' || row.team === of.team),
      )
      .filter((row) => this.isCovered(row) && !held(row))
      .filter(
        (row) =>
          !this.rows
            .slice(0, this.rows.indexOf(row))
            .some(
              (e) => e.state === 'waiting' && e.team === row.team && e.subject === row.subject && held(e),
            ),
      )
      .slice(0, most)
  }

  offered(team: TeamId, after: number, most: number): Promise<readonly DeliveryRow[]> {
    const rows = this.rows.filter(
      (row) => row.team === team && row.state === 'offered' && (row.sequence ?? 0) > after,
    )
    return Promise.resolve(
      rows
        .sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
        .slice(0, most)
        .map((row) => this.asRow(row)),
    )
  }

  find(ids: readonly string[]): Promise<DeliveryRow[]> {
    const rows = this.rows.filter(({ id, state }) => ids.includes(id) && state === 'offered')
    return Promise.resolve(rows.map((row) => this.asRow(row)))
  }

  acknowledge(
    teams: readonly TeamId[],
    ids: readonly string[],
    recallRecord: Parameters<DeliveryStore['acknowledge']>[2],
  ): Promise<string[]> {
    const found = this.outOf(teams, ids)
    for (const row of found) {
      const { id, subject, recalled, team } = row
      if (row.kind === 'recall' && row.state === 'offered' && recalled !== null)
        this.outbox.push(recallRecord({ id, subject, recalled, team }))
      row.state = 'acknowledged'
    }
    return Promise.resolve(found.map(({ id }) => id))
  }

  answerRecall(
    teams: readonly TeamId[],
    id: string,
    answered: Parameters<DeliveryStore['answerRecall']>[2],
  ): Promise<boolean> {
    const [found] = this.outOf(teams, [id])
    if (found?.kind !== 'recall' || found.recalled === null) return Promise.resolve(false)
    const { subject, recalled, team } = found
    this.outbox.push(answered({ id, subject, recalled, team }))
    return Promise.resolve(true)
  }

  private outOf(teams: readonly TeamId[], ids: readonly string[]): Row[] {
    const isOut = (state: Row['state']) => state === 'offered' || state === 'acknowledged'
    return this.rows.filter(({ id, team, state }) => ids.includes(id) && teams.includes(team) && isOut(state))
  }

  sweep(now: number): Promise<void> {
    for (const row of this.rows) {
      if (row.notAfter === null || row.notAfter > now) continue
      if (row.state === 'waiting') row.state = 'withdrawn'
      if (row.state === 'offered') row.state = 'acknowledged'
    }
    const isOpen = ({ shard, seq }: NewContent) =>
      this.rows.some(
        (row) =>
          row.shard === shard && row.ofSeq === seq && (row.state === 'waiting' || row.state === 'offered'),
      )
    this.contents = this.contents.filter((content) => isOpen(content) || !this.isCovered(content))
    return Promise.resolve()
  }

  private isCovered({ shard, seq }: { readonly shard: number; readonly seq: number }): boolean {
    return seq <= (this.covered.get(shard) ?? 0)
  }

  private contentAt(shard: number, seq: number): NewContent | undefined {
    return this.contents.find((content) => content.shard === shard && content.seq === seq)
  }

  private apply(settlement: Settlement): void {
    const find = (id: string) => this.rows.find((row) => row.id === id)
    switch (settlement.kind) {
      case 'nothing':
        return
      case 'withdraw': {
        const row = find(settlement.id)
        if (row?.state === 'waiting') Object.assign(row, { state: 'withdrawn', isFrozen: false })
        return
      }
      case 'narrow': {
        const { keyId, lineSeq, lineSealed } = settlement
        const row = find(settlement.id)
        if (row?.state === 'waiting') Object.assign(row, { keyId, lineSeq, lineSealed })
        return
      }
      case 'recall': {
        const recalled = find(settlement.recalled)
        if (!recalled || find(settlement.id)) return
        const { id, keyId, lineSeq, lineSealed } = settlement
        const own = { id, seq: lineSeq, keyId, lineSeq, lineSealed, recalled: recalled.id, notAfter: null }
        this.rows.push({ ...recalled, ...fresh, ...own, kind: 'recall' })
      }
    }
  }

  private take(offer: Offer): void {
    const row = this.rows.find(({ id }) => id === offer.id)
    if (!row) return
    switch (offer.verdict) {
      case 'offer':
        Object.assign(row, { state: 'offered', sequence: offer.sequence, offeredAt: 0, blockedAt: null })
        this.sequences.set(row.team, Math.max(offer.sequence, this.sequences.get(row.team) ?? 0))
        if (offer.record) this.outbox.push(offer.record)
        return
      case 'withdraw':
        row.state = 'withdrawn'
        return
      case 'block':
        row.blockedAt = offer.directoryVersion
    }
  }

  private asRow(row: Row): DeliveryRow {
    return { ...row, content: this.contentAt(row.shard, row.ofSeq) ?? null }
  }

  private asSupersession({ delivery, seq, ...each }: NewSupersession): SupersessionRow {
    const row = this.rows.find(({ id }) => id === delivery)
    const target = row ? { id: row.id, team: row.team, state: row.state, ofSeq: row.ofSeq } : null
    return { ...each, lineSeq: seq, target }
  }
}

const fresh = { state: 'waiting', isFrozen: false, blockedAt: null, sequence: null, offeredAt: null } as const

const byPlace = (a: NewSupersession, b: NewSupersession): number =>
  a.shard - b.shard || a.seq - b.seq || a.place - b.place
