import { deliveryIds, type Keyring } from '@common-thread/sealing'
import { gives, recallKindOf } from '@common-thread/policy'
import { keysOf, openLine } from './open-row.js'
import { type Settlement, type SupersessionRow } from './store.js'

/**
 * What a covered decision does to earlier rows. Unoffered: withdrawn or narrowed, without a trace. Offered: recalled
 * where it was restricted, corrected or retracted; an agreement or a relationship that ended recalls nothing.
 */
export async function judgeSettlements(
  rows: readonly SupersessionRow[],
  keyring: Keyring,
): Promise<Settlement[]> {
  const keys = await keysOf(keyring, rows)
  return rows.map((row): Settlement => {
    const { target, shard, lineSeq, keyId, lineSealed } = row
    if (!target || target.state === 'withdrawn') return { kind: 'nothing' }
    const opened = openLine(row, keys)
    if (target.state === 'waiting') {
      // A line that gives nothing now, or does not open and can't be obeyed in part: the row is withdrawn.
      return opened && gives(opened.line)
        ? { kind: 'narrow', id: target.id, keyId, lineSeq, lineSealed }
        : { kind: 'withdraw', id: target.id }
    }
    if (!opened || !recallKindOf(row.cause)) return { kind: 'nothing' }
    const id = deliveryIds(opened.subjectKey, { shard, seq: lineSeq })(target.team, target.ofSeq)
    return { kind: 'recall', id, recalled: target.id, keyId, lineSeq, lineSealed }
  })
}
