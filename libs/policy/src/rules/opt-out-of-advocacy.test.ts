import { eventTypes } from '@common-thread/events/catalogue'
import { exampleOf } from '../testing/every-role.js'
import { socialWork } from '../testing/northshire-teams.js'
import { questionOf } from '../testing/question.js'
import { optOutOfAdvocacy } from './opt-out-of-advocacy.js'

const advocacy = (said: object) => {
  const example = exampleOf(eventTypes.advocacyChanged, socialWork)
  const data = example.data as { readonly advocacy: object }
  const optedOut = { change: 'opted-out', optedOutBy: 'parent', isFor: 'child', childIsCompetent: true }
  return { ...example, data: { ...data, advocacy: { ...data.advocacy, ...optedOut, ...said } } }
}
const asked = (said: object) =>
  optOutOfAdvocacy(
    questionOf({
      event: advocacy(said),
      team: 'voluntary:childs-voice/advocacy',
      capacity: 'advocacy',
      state: { birthDate: '2015-04-15' },
    }),
  )

it('holds somebody else’s word for a child who is able to decide', () => {
  expect(asked({})).toEqual({ kind: 'hold', reason: 'opt-out-is-the-childs' })
})

it.each([
  ['the child says so', { optedOutBy: 'child' }],
  ['it is a parent’s own advocate', { isFor: 'parent' }],
  ['the child is not able to decide', { childIsCompetent: false }],
  ['the offer is made, or the work begins or ends', { change: 'ended' }],
])('leaves it to the next rule where %s', (_, said) => {
  expect(asked(said)).toBeUndefined()
})
