import { type Outbox, type OutboxRecord, type OutboxRow } from './outbox.js'

/** An outbox in memory, for tests; shares the contract tests of the real one. */
export class MemoryOutbox implements Outbox {
  private rows: readonly OutboxRow[] = []
  private lastId = 0
  private held: { readonly owner: string; readonly until: number } | undefined

  constructor(private readonly now: () => number) {}

  append(records: readonly OutboxRecord[]): void {
    this.rows = [...this.rows, ...records.map((record) => ({ ...record, id: String(++this.lastId) }))]
  }

  head(limit: number, except: readonly string[]): Promise<OutboxRow[]> {
    return Promise.resolve(this.rows.filter(({ topic }) => !except.includes(topic)).slice(0, limit))
  }

  remove(ids: readonly string[]): Promise<void> {
    this.rows = this.rows.filter(({ id }) => !ids.includes(id))
    return Promise.resolve()
  }

  lease(owner: string, milliseconds: number): Promise<boolean> {
    const now = this.now()
    if (this.held && this.held.owner !== owner && this.held.until >= now) return Promise.resolve(false)
    this.held = { owner, until: now + milliseconds }
    return Promise.resolve(true)
  }
}
