import { organisationOf, type SubjectId } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type ArrivalBatch, type DeliveryRow } from '../store.js'
import {
  type ArrivedAnswer,
  type ChildReference,
  type CoveredAnswer,
  type ReadRequest,
} from './read-store.js'

type Offered = Pick<DeliveryRow, 'id' | 'kind' | 'team' | 'subject' | 'sequence' | 'offeredAt'> & {
  readonly state: string
}

interface Rows {
  readonly rows: readonly Offered[]
  readonly outbox: OutboxRecord[]
  readonly isCovered: (position: { readonly shard: number; readonly seq: number }) => boolean
}

/** What is read, in memory: a part of delivery's store there. */
export class MemoryReads {
  private readonly references = new Map<string, ChildReference>()
  private readonly reads = new Map<
    string,
    { readonly request: ReadRequest; readonly child: SubjectId; stopped: number; answer?: ArrivedAnswer }
  >()

  constructor(private readonly store: Rows) {}

  ask(request: ReadRequest, recordOf: (child: SubjectId) => OutboxRecord): Promise<void> {
    const child = this.childMeant(request) ?? request.nobody
    this.reads.set(request.id, { request, child, stopped: 0 })
    this.store.outbox.push(recordOf(child))
    return Promise.resolve()
  }

  answer(id: string): Promise<CoveredAnswer | undefined> {
    const read = this.reads.get(id)
    const { answer, child, stopped, request } = read ?? {}
    if (!answer || !child || !this.store.isCovered(answer)) return Promise.resolve(undefined)
    const row = this.store.rows.find((each) => each.id === request?.named && each.team === request.team)
    const { read: _, ...arrived } = answer
    return Promise.resolve({
      ...arrived,
      child,
      stopped: stopped ?? 0,
      sequence: row?.sequence ?? null,
      offeredAt: row?.offeredAt ?? null,
    })
  }

  arrive({ answers, references, barriers }: ArrivalBatch): void {
    for (const each of references) this.references.set(`${each.organisation} ${each.reference}`, each)
    for (const answer of answers) {
      const read = this.reads.get(answer.read)
      if (read) read.answer = answer
    }
    for (const read of this.reads.values())
      for (const { subject, seq } of barriers)
        if (subject === read.child) read.stopped = Math.max(read.stopped, seq)
  }

  private childMeant({ what, named, team }: ReadRequest): SubjectId | undefined {
    if (what === 'involvements') return this.references.get(`${organisationOf(team)} ${named}`)?.subject
    return this.store.rows.find(
      (row) =>
        row.id === named &&
        row.team === team &&
        row.kind !== 'recall' &&
        (row.state === 'offered' || row.state === 'acknowledged'),
    )?.subject
  }
}
