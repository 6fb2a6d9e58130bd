import { type OrganisationId } from '@common-thread/events'
import { type OutboxRecord } from '@common-thread/postgres'
import { type KeptRecord, type QuarantinedRecord, type QuarantineStore } from './quarantine-store.js'

/** The quarantine in memory, for tests; shares the contract tests of the real one. */
export class MemoryQuarantine implements QuarantineStore {
  readonly outbox: OutboxRecord[] = []
  private readonly records = new Map<string, QuarantinedRecord>()

  keep(record: KeptRecord): Promise<void> {
    if (!this.records.has(record.id)) this.records.set(record.id, { ...record, settled: null })
    return Promise.resolve()
  }

  find(organisation: OrganisationId, id: string): Promise<QuarantinedRecord | undefined> {
    const found = this.records.get(id)
    return Promise.resolve(found?.organisation === organisation ? found : undefined)
  }

  open(organisation: OrganisationId, after: string | null, most: number): Promise<QuarantinedRecord[]> {
    const own = [...this.records.values()]
      .filter((record) => record.organisation === organisation)
      .sort((a, b) => a.quarantinedAt - b.quarantinedAt || (a.id < b.id ? -1 : 1))
    const from = after === null ? 0 : own.findIndex(({ id }) => id === after) + 1
    const later = after !== null && from === 0 ? [] : own.slice(from)
    return Promise.resolve(later.filter(({ settled }) => settled === null).slice(0, most))
  }

  settle({ organisation, id, digest, at, tell }: Parameters<QuarantineStore['settle']>[0]): Promise<void> {
    const found = this.records.get(id)
    if (found?.organisation === organisation && found.settled === null) {
      this.records.set(id, { ...found, settled: { digest, at } })
      this.outbox.push(...tell)
    }
    return Promise.resolve()
  }

  tell(statuses: readonly OutboxRecord[]): Promise<void> {
    this.outbox.push(...statuses)
    return Promise.resolve()
  }
}
