import { concern, domesticAbuse } from '../testing/northshire-events.js'
import { practice, response, school } from '../testing/northshire-teams.js'
import { type Happening } from '../testing/given.js'
import { questionOf } from '../testing/question.js'
import { rollIsUncertain } from './roll-is-uncertain.js'

const stating = (event: Happening, organisation: string | null): Happening => ({
  ...event,
  data: { ...event.data, children: [{ birthDate: '2015-04-15', school: organisation }] },
})
const elsewhere = 'school:hillside-academy'
const asked = (event: Happening, team: string = school, capacity: 'dsl' | 'gp' = 'dsl') =>
  rollIsUncertain(questionOf({ event, team, capacity }))

it('holds domestic abuse for police, where they were told of another school than the one on whose roll the child is', () => {
  expect(asked(stating(domesticAbuse(), elsewhere))).toEqual({
    kind: 'hold',
    reason: 'another-school-stated',
    owner: response,
  })
})

it('leaves to the next rule what names that school or none, other events, and other recipients', () => {
  expect(asked(stating(domesticAbuse(), 'school:oakfield-primary'))).toBeUndefined()
  expect(asked(stating(domesticAbuse(), null))).toBeUndefined()
  expect(asked(stating(concern({ by: response }), elsewhere))).toBeUndefined()
  expect(asked(stating(domesticAbuse(), elsewhere), practice, 'gp')).toBeUndefined()
})
