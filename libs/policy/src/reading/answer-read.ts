import { type DecisionLine, type Reading } from '@common-thread/events/catalogue'
import { type Directory, teamOf } from '@common-thread/directory/lookup'
import { asOf } from '../as-of.js'
import { refold } from '../refold.js'
import { type ReadLog, type ReadRequest } from '../read-request.js'
import { type AnswerLine, refused } from './answer.js'
import { readDelivered } from './read-delivered.js'
import { readInvolvements } from './read-involvements.js'

export interface ReadAnswer {
  readonly lines: readonly DecisionLine[]
  readonly reading: Reading
}

/**
 * What a team may read, at the time of its request: a pure function of the log that it looks into, up to where the
 * request says, of the directory and of that time. `not-reached`: that log could not be had so far in time.
 */
export function answerRead(
  { data, recordedTime }: ReadRequest,
  log: ReadLog | 'not-reached',
  directory: Directory,
): ReadAnswer {
  const { read, what, child, upTo } = data
  const answered = answer({ data, recordedTime }, log, directory)
  return {
    lines: answered.map(({ line }) => line),
    reading: {
      read,
      what,
      child,
      upTo: log === 'not-reached' ? null : upTo,
      places: answered.flatMap(({ place }) => place ?? []),
    },
  }
}

function answer(
  { data: { team: reader, what, named }, recordedTime: now }: Pick<ReadRequest, 'data' | 'recordedTime'>,
  log: ReadLog | 'not-reached',
  directory: Directory,
): readonly AnswerLine[] {
  const none = (reason: Parameters<typeof refused>[1][number]): readonly AnswerLine[] => [
    { line: refused(reader, [reason]), place: undefined },
  ]
  if (log === 'not-reached') return none('not-read-in-time')
  const team = teamOf(directory, reader)
  if (!team) return none('recipient-suspended')
  const { history, joined } = log
  const state = asOf(refold(history, undefined, joined), now)
  const known = { state, history, joined, directory, now }
  switch (what) {
    case 'event':
      return [readDelivered(named, team, known)]
    case 'involvements':
      return readInvolvements(team, known)
  }
}
