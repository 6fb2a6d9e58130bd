import { aChildWith } from '../testing/a-child.js'
import { livingIn } from '../testing/every-role.js'
import { lineFor } from '../testing/given.js'
import { domesticAbuse, known, restriction } from '../testing/northshire-events.js'
import { otherSchool, school } from '../testing/northshire-teams.js'

const onFridayNight = '2026-11-27T23:40:00Z'
const monday = '2026-11-30T08:30:00.000Z'
const incident = { ...livingIn('la:northshire', domesticAbuse()), at: onFridayNight }
const by = (instant: number | null | undefined) => new Date(instant ?? 0).toISOString()

describe('the school not told before Monday', () => {
  it('given violence on Friday night, then the school is told that night, to act before it opens on Monday', () => {
    const when = aChildWith(...known).when(incident)
    expect(when.gets(school).because).toEqual(['mandatory-duty'])
    expect(by(lineFor(when.judgement, school)?.actBy)).toBe(monday)
  })

  it('given summer time, then it is half past eight by the clock on the wall', () => {
    const inJune = { ...incident, at: '2027-06-04T21:00:00Z' }
    expect(by(lineFor(aChildWith(...known).when(inJune).judgement, school)?.actBy)).toBe(
      '2027-06-07T07:30:00.000Z',
    )
  })

  it('given a shield, a hold or a wish not to tell, then the duty still reaches the school before Monday', () => {
    for (const more of [
      restriction('location-shield'),
      restriction('source-shield'),
      restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
    ]) {
      const when = aChildWith(...known, more).when(incident)
      expect([when.gets(school).because, by(lineFor(when.judgement, school)?.actBy)]).toEqual([
        ['mandatory-duty'],
        monday,
      ])
    }
  })

  it('given doubt which school it is, then police have until Monday to find out, and neither is told by guess', () => {
    const [child] = (incident.data as { children: readonly object[] }).children
    const doubtful = {
      ...incident,
      data: { ...incident.data, children: [{ ...child, school: 'school:hillside-academy' }] },
    }
    const when = aChildWith(...known).when(doubtful)
    expect(when.gets(school).because).toEqual(['another-school-stated'])
    expect(by(lineFor(when.judgement, school)?.hold?.decideBy)).toBe(monday)
    expect(when.gets(otherSchool).sees).toEqual([])
  })
})
