import { createHash } from 'node:crypto'
import { z } from 'zod'
import { hubRecordOf, hubRecordTypes, onHubRecords } from '@common-thread/events'
import { Problem } from '@common-thread/nest'
import { type OutboxRecord } from '@common-thread/postgres'
import { type RecalledRow } from '../store.js'

export const outcomes = ['never-used', 'removed', 'can-not-be-removed'] as const
export const longestText = 2000
export const mostOnward = 50

/** What a recipient says of a delivery that was recalled. Lengths in characters. */
export const recallAnswerSchema = z.strictObject({
  outcome: z.enum(outcomes),
  whatWasDone: z.string().min(1).max(longestText).nullable().default(null),
  toldOnward: z.array(z.string().min(1).max(200)).max(mostOnward).default([]),
})
export type RecallAnswer = z.infer<typeof recallAnswerSchema>

/** Says where a body is wrong, and never what stood there. */
export function readRecallAnswer(body: unknown): RecallAnswer {
  const read = recallAnswerSchema.safeParse(body)
  if (read.success) return read.data
  const where = read.error.issues.map(({ path, code }) => `/${path.join('/')} ${code}`)
  throw new Problem('body-unreadable', { detail: `not an answer to a recall: ${where.join(', ')}` })
}

/** The answer as a record in the child's history. The same answer again adds none. */
export function recallAnswered(
  { id, subject, recalled, team }: RecalledRow,
  client: string,
  answer: RecallAnswer,
): OutboxRecord {
  const content = createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, 16)
  return onHubRecords(
    hubRecordOf({
      room: 'delivery',
      id: `recall-answer-${id}-${content}`,
      subject,
      type: hubRecordTypes.recallAnswered,
      time: Date.now(),
      data: { delivery: id, recalled, recipient: team, client, ...answer },
    }),
  )
}
