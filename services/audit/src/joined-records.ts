import { type Decided, type JoinedLog } from '@common-thread/policy'
import { openDecision, openEntry } from '@common-thread/record'
import { type Keyring } from '@common-thread/sealing'
import { type Pair } from './replay.js'

/** What other subjects' logs say, as it was recorded and decided: each is opened once, and only where it is joined. */
export class JoinedRecords {
  private readonly opened = new Map<string, Promise<readonly Decided[]>>()

  constructor(
    private readonly pairs: ReadonlyMap<string, readonly Pair[]>,
    private readonly keyring: Keyring,
  ) {}

  async upTo(logs: readonly JoinedLog[]): Promise<readonly Decided[]> {
    const records = await Promise.all(
      logs.map(async ({ subject, upTo }) => {
        const opened = this.opened.get(subject) ?? this.open(subject)
        this.opened.set(subject, opened)
        return (await opened).filter(({ entry }) => entry.position.seq <= upTo)
      }),
    )
    return records.flat()
  }

  private async open(subject: string): Promise<readonly Decided[]> {
    const pairs = this.pairs.get(subject) ?? []
    const keys = await this.keyring.fetch([
      ...new Set(pairs.flatMap(({ record, decision }) => [record.keyId, decision.keyId])),
    ])
    return pairs.flatMap(({ record, decision: sealed }) => {
      const decision = openDecision(sealed, keys.get(sealed.keyId))
      return decision ? [{ entry: openEntry(record, keys.get(record.keyId)), decision }] : []
    })
  }
}
