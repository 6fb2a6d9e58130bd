import { type Instant, type SupersedingLine } from '@common-thread/events/catalogue'
import { capacityOf } from './capacity.js'
import { askAgain, type Change, withdrawn } from './change.js'
import { isAnswer, type Told } from './history.js'
import { type LoggedEvent } from './log-entry.js'
import { type SubjectState } from './state.js'

/** What held at a moment. */
export interface Held {
  readonly state: SubjectState
  readonly now: Instant
}

/** Stops what teams were told that had a role towards the child by the one view, and have none by the other. */
export const whereRoleLost = (
  told: readonly Told[],
  cause: 'relationship-ended' | 'misdelivered',
  change: Change,
  views: (event: LoggedEvent) => { readonly had: Held; readonly has: Held },
): SupersedingLine[] =>
  told.flatMap(({ event, line }) => {
    const question = askAgain(event, line.recipient, line.capacity, change)
    if (!question || isAnswer(line)) return []
    const { had, has } = views(event)
    if (capacityOf(question.team, { ...question, ...had }) === undefined) return []
    if (capacityOf(question.team, { ...question, ...has }) !== undefined) return []
    return [{ ofSeq: event.position.seq, cause, line: withdrawn(line, cause) }]
  })
