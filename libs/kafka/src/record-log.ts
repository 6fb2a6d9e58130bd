/** One record for one partition of a topic. */
export interface LogRecord {
  readonly topic: string
  readonly partition: number
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: Buffer | null
}

/**
 * Where records are appended. A failed append may have stored some or all of them: the caller sends exactly the same
 * records again until one append succeeds, and readers drop what they have seen. One that succeeded may have stored some
 * twice, when the client sent them again inside it.
 */
export interface RecordLog {
  append(records: readonly LogRecord[]): Promise<void>
}

/** A log in memory, in the order of its appends; shares the contract tests of the real one. */
export class MemoryLog implements RecordLog {
  readonly stored: LogRecord[] = []

  append(records: readonly LogRecord[]): Promise<void> {
    this.stored.push(...records)
    return Promise.resolve()
  }

  partition(topic: string, partition: number): readonly LogRecord[] {
    return this.stored.filter((record) => record.topic === topic && record.partition === partition)
  }
}
