import { type LogRecord } from './record-log.js'

/** Bytes of one partition in one request: the broker refuses a batch of more than 1 MiB, whatever is in it. */
const mostOfPartition = 768 * 1024
/** Bytes of one request. */
const mostOfRound = 16 * 1024 * 1024

/**
 * Records in as few requests as the broker takes them, in order. A record that is too large for a batch goes alone: the
 * topic may be one that allows it.
 */
export function inRounds(records: readonly LogRecord[]): LogRecord[][] {
  const rounds: LogRecord[][] = []
  let ofPartition = new Map<string, number>()
  let ofRound = Infinity
  for (const record of records) {
    const partition = `${record.topic}/${record.partition}`
    const bytes = sizeOf(record)
    const before = ofPartition.get(partition) ?? 0
    if (ofRound + bytes > mostOfRound || (before > 0 && before + bytes > mostOfPartition)) {
      rounds.push([])
      ofPartition = new Map()
      ofRound = 0
    }
    rounds.at(-1)?.push(record)
    ofPartition.set(partition, (ofPartition.get(partition) ?? 0) + bytes)
    ofRound += bytes
  }
  return rounds
}

/** What it takes in a batch, or a little more. */
function sizeOf({ key, headers, value }: LogRecord): number {
  let bytes = 64 + Buffer.byteLength(key) + (value?.length ?? 0)
  for (const [name, text] of Object.entries(headers))
    bytes += 16 + Buffer.byteLength(name) + Buffer.byteLength(text)
  return bytes
}
