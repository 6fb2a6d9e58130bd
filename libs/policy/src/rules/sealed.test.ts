import { given, lineFor, told } from '../testing/given.js'
import { concern, known, plan, restriction } from '../testing/northshire-events.js'

it('withholds everything from teams that the seal does not name', () => {
  const { when } = given(...known, restriction('sealed', { permits: ['la:northshire/reviewing'] }))
  expect(told(when(plan('child-protection')))).toEqual([])
})

it('lets the duty desk know that something urgent was recorded, and nothing more', () => {
  const { when } = given(...known, restriction('sealed'))
  const line = lineFor(when(concern()), 'la:northshire/mash')
  expect(line).toMatchObject({ outcome: 'SIGNAL', reasons: ['sealed-but-urgent'] })
})

it('lets a named team go on to the other rules, which may still refuse it', () => {
  const { when } = given(
    ...known,
    restriction('sealed', { permits: ['school:oakfield-primary/dsl', 'school:hillside-academy/dsl'] }),
  )
  expect(told(when(plan('child-protection')))).toEqual(['school:oakfield-primary/dsl'])
})
