import { given, lineFor, outcomes, told } from '../testing/given.js'
import { eventTypes } from '@common-thread/events/catalogue'
import { exampleOf } from '../testing/every-role.js'
import { concern, known, plan, referralDecided } from '../testing/northshire-events.js'

const request = (by: string, addressees: readonly string[]) => {
  const example = exampleOf(eventTypes.informationRequested, by)
  return { ...example, data: { ...example.data, addressees } }
}
const returned = (inReplyTo: string) => {
  const example = exampleOf(eventTypes.informationReturned, 'health:millbrook-gp/practice')
  const data = example.data as { readonly reply: object }
  return { ...example, data: { ...data, reply: { ...data.reply, inReplyTo } } }
}

describe.each(['provisional', 'contradictory'] as const)('when the identity is %s', (identity) => {
  it('sends the alarm to the duty desk where the child was found, marked, and to nobody else', () => {
    const decided = given().when(
      concern({ by: 'police:northshire/response', identity, concern: { crimeSuspected: true } }),
    )
    expect(outcomes(decided)).toEqual({
      'la:northshire/mash': 'SHARE identity-unconfirmed',
      'la:northshire/social-work': 'WITHHOLD identity-unconfirmed',
    })
    expect(lineFor(decided, 'la:northshire/mash')?.handling).toContain('identity-unconfirmed')
  })

  it('sends it to the authority where the child was found when that is another one', () => {
    const decided = given().when(
      concern({ by: 'police:northshire/response', identity, rest: { foundIn: 'la:southshire' } }),
    )
    expect(told(decided)).toEqual(['la:southshire/mash'])
  })

  it('holds what is not urgent until a person has settled who the child is', () => {
    const decided = given().when({ ...plan('child-protection'), identity })
    expect(outcomes(decided)['la:northshire/mash']).toBe('HOLD identity-must-be-settled')
    expect(told(decided)).toEqual([])
  })
})

it('holds an answer for the desk that asked, whose work it is to settle who the child is, and for no other asker', () => {
  const asked = (by: string) => {
    const log = given(...known).log
    const question = log.add(request(by, ['health:millbrook-gp/practice']))
    const inReplyTo = lineFor(question, 'health:millbrook-gp/practice')?.delivery ?? ''
    return outcomes(log.add({ ...returned(inReplyTo), identity: 'provisional' }))[by]
  }
  expect(asked('la:northshire/mash')).toBe('HOLD identity-must-be-settled')
  expect(asked('la:northshire/social-work')).toBe('WITHHOLD identity-must-be-settled')
})

it('holds it for no desk of an authority that has nothing to do with the child', () => {
  const answered = (by: string) => {
    const { log } = given(...known)
    const raised = log.add(concern({ by }))
    const delivery = lineFor(raised, 'la:northshire/mash')?.delivery ?? ''
    return outcomes(log.add({ ...referralDecided(delivery), identity: 'provisional' }))[by]
  }
  expect(answered('la:southshire/mash')).toBe('WITHHOLD identity-must-be-settled')
})

it('goes by the record’s own relationships only once the identity is confirmed', () => {
  const decided = given(...known).when(concern({ by: 'police:northshire/response', identity: 'provisional' }))
  expect(told(decided)).toEqual(['la:northshire/mash'])
})
