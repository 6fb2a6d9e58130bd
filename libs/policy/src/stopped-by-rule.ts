import { type SupersedingLine } from '@common-thread/events/catalogue'
import { askAgain, type Change, withdrawn } from './change.js'
import { decide } from './decide.js'
import { liveInvestigation } from './rules/live-investigation.js'
import { youngPersonRefuses } from './rules/young-person-refuses.js'

/** A live investigation holds what it covers and nobody was offered yet; what is out is not called back for it. */
export const held = (change: Change): SupersedingLine[] =>
  change.soFar.told().flatMap(({ event, line }) => {
    const question = askAgain(event, line.recipient, line.capacity, change)
    if (!question || !liveInvestigation(question)) return []
    const { outcome, reasons, hold } = decide(question)
    if (outcome !== 'HOLD') return []
    return [
      {
        ofSeq: event.position.seq,
        cause: 'held' as const,
        line: { ...withdrawn(line, 'live-investigation'), outcome, reasons, hold },
      },
    ]
  })

/** A young person refused: what nobody was offered yet stops. Not a recall. */
export const refused = (change: Change): SupersedingLine[] =>
  change.soFar.told().flatMap(({ event, line }) => {
    const question = askAgain(event, line.recipient, line.capacity, change)
    const answer = question && youngPersonRefuses(question)
    if (!answer) return []
    const ofSeq = event.position.seq
    return [{ ofSeq, cause: 'agreement-ended' as const, line: withdrawn(line, answer.reason) }]
  })
