import { formatInstant, hubRecordTypes, type LogRecord } from '@common-thread/events'
import { openEntry } from '@common-thread/record'

/** What a recipient said of a recall, and of which delivery it was. */
export interface RecallSaid {
  readonly recalled: string
  readonly inWords: string
}

const outcomes: Readonly<Record<string, string>> = {
  'never-used': 'it was never used',
  removed: 'it was removed',
  'can-not-be-removed': 'it can not be removed',
}

/** Undefined where a record is nothing that a recipient says of a recall. */
export function recallSaid(record: LogRecord, key: Parameters<typeof openEntry>[1]): RecallSaid | undefined {
  const entry = openEntry(record, key)
  if (entry.kind !== 'hub') return undefined
  const at = formatInstant(entry.recordedTime)
  switch (entry.type) {
    case hubRecordTypes.recallAcknowledged:
      return { recalled: entry.data.recalled, inWords: `acknowledged at ${at}` }
    case hubRecordTypes.recallAnswered: {
      const { recalled, outcome, whatWasDone, toldOnward } = entry.data
      const onward = toldOnward.length === 0 ? 'nobody was told' : `told: ${toldOnward.join(', ')}`
      const done = whatWasDone === null ? '' : `; ${whatWasDone}`
      return { recalled, inWords: `answered at ${at}: ${outcomes[outcome] ?? outcome}; ${onward}${done}` }
    }
    default:
      return undefined
  }
}
