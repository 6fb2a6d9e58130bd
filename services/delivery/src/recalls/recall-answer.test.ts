import {
  codecByName,
  decodeHub,
  hubRecordTypes,
  schemaNameOf,
  type SubjectId,
  type TeamId,
} from '@common-thread/events'
import { type Problem } from '@common-thread/nest'
import { readRecallAnswer, recallAnswered } from './recall-answer.js'

const recall = {
  id: 'd_recall',
  recalled: 'd_first',
  subject: 'child_aaaaaaaaaaaaaaaaaaaaaaaaaa' as SubjectId,
  team: 'school:oakfield-primary/dsl' as TeamId,
}

it('takes what was done, what came of it and who had been told', () => {
  expect(readRecallAnswer({ outcome: 'never-used' })).toEqual({
    outcome: 'never-used',
    whatWasDone: null,
    toldOnward: [],
  })
  const whole = {
    outcome: 'removed',
    whatWasDone: 'The form tutor was told otherwise',
    toldOnward: ['A tutor'],
  }
  expect(readRecallAnswer(whole)).toEqual(whole)
})

it.each([
  ['nothing', undefined],
  ['no outcome', { toldOnward: [] }],
  ['an outcome that nobody knows', { outcome: 'Martin knows' }],
  ['a member more', { outcome: 'removed', martin: 'Martin knows' }],
  ['a text that is too long', { outcome: 'removed', whatWasDone: 'Martin '.repeat(1000) }],
  ['too many who were told', { outcome: 'removed', toldOnward: Array.from({ length: 51 }, () => 'Martin') }],
])('refuses %s, and says where without saying what', (_what, body) => {
  let problem: Problem | undefined
  try {
    readRecallAnswer(body)
  } catch (error) {
    problem = error as Problem
  }
  expect(problem?.code).toBe('body-unreadable')
  expect(problem?.extensions['detail']).toMatch(/^not an answer to a recall: \//)
  expect(JSON.stringify(problem?.extensions)).not.toMatch(/martin/i)
})

it('becomes a record in the history of the child, the same one for the same answer', () => {
  const answer = readRecallAnswer({ outcome: 'removed', toldOnward: ['A tutor'] })
  const record = decodeHub('HubRecord', recallAnswered(recall, 'a-client', answer).value)
  expect(record).toMatchObject({
    room: 'delivery',
    subject: recall.subject,
    type: hubRecordTypes.recallAnswered,
  })
  expect(codecByName(schemaNameOf(hubRecordTypes.recallAnswered)).decode(record.data)).toEqual({
    delivery: 'd_recall',
    recalled: 'd_first',
    recipient: recall.team,
    client: 'a-client',
    outcome: 'removed',
    whatWasDone: null,
    toldOnward: ['A tutor'],
  })
  const idOf = (more: object) =>
    decodeHub('HubRecord', recallAnswered(recall, 'a-client', { ...answer, ...more }).value).id
  expect(idOf({})).toBe(record.id)
  expect(idOf({ outcome: 'never-used' })).not.toBe(record.id)
})
