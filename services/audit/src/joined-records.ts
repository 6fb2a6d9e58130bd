import { type Decided, type JoinedLog, joinedLogs, type ReadLog } from '@common-thread/policy'
import { openDecision, openEntry } from '@common-thread/record'
import { type Keyring } from '@common-thread/sealing'
import { type Pair } from './replay.js'

/** What other subjects' logs say, as it was recorded and decided: each is opened once, and only where it is joined. */
export class JoinedRecords {
  private readonly opened = new Map<string, Promise<readonly Decided[] | 'erased'>>()

  constructor(
    private readonly pairs: ReadonlyMap<string, readonly Pair[]>,
    private readonly keyring: Keyring,
  ) {}

  /** `erased` where a key was destroyed on purpose: what was decided with it can't be decided again. */
  async upTo(logs: readonly JoinedLog[]): Promise<readonly Decided[] | 'erased'> {
    const all: Decided[] = []
    for (const { subject, upTo } of logs) {
      const opening = this.opened.get(subject) ?? this.open(subject)
      this.opened.set(subject, opening)
      const opened = await opening
      if (opened === 'erased') return 'erased'
      all.push(...opened.filter(({ entry }) => entry.position.seq <= upTo))
    }
    return all
  }

  /** What a read looked into: a log up to where it said, with what that joins. */
  async read(log: JoinedLog): Promise<ReadLog | 'erased'> {
    const history = await this.upTo([log])
    if (history === 'erased') return 'erased'
    const joined = await this.upTo(joinedLogs(history.map(({ entry }) => entry)))
    return joined === 'erased' ? 'erased' : { history, joined }
  }

  private async open(subject: string): Promise<readonly Decided[] | 'erased'> {
    const pairs = this.pairs.get(subject) ?? []
    const keys = await this.keyring.fetch([
      ...new Set(pairs.flatMap(({ record, decision }) => [record.keyId, decision.keyId])),
    ])
    if (pairs.some(({ decision }) => keys.get(decision.keyId) === 'erased')) return 'erased'
    return pairs.flatMap(({ record, decision: sealed }) => {
      const decision = openDecision(sealed, keys.get(sealed.keyId))
      return decision ? [{ entry: openEntry(record, keys.get(record.keyId)), decision }] : []
    })
  }
}
