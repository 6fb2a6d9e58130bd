import { eventTypes } from '@common-thread/events/catalogue'
import { everybodyInvolved, everyRole, exampleOf, publisherOf } from '../testing/every-role.js'
import { lineFor, Log, told } from '../testing/given.js'
import { desk, school, socialWork } from '../testing/northshire-teams.js'

const type = eventTypes.personalDataBreachDecided
const decidedBy = (team: string) => {
  const log = new Log(everyRole())
  everybodyInvolved.forEach((happening) => log.add(happening))
  return log.add(exampleOf(type, team))
}

it('goes to those who keep the child safe, whole and not to be passed on, and to nobody else', () => {
  const judgement = decidedBy(school)
  expect(told(judgement)).toEqual([desk, socialWork])
  for (const team of [desk, socialWork])
    expect(lineFor(judgement, team)).toMatchObject({
      outcome: 'SHARE',
      masked: [],
      handling: ['do-not-pass-on'],
      basis: 'personal-data-breach',
    })
})

it('is for each controller to say of what it sent itself: no standing is asked for', () => {
  expect(decidedBy(publisherOf(type)).decision.standing).toBe('none')
})
