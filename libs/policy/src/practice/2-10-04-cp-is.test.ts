import { aChildWith } from '../testing/a-child.js'
import { type Happening, hides } from '../testing/given.js'
import { edAttended, known, plan } from '../testing/northshire-events.js'
import { emergency, practice, school, socialWork } from '../testing/northshire-teams.js'

const givenOnArrival = (...before: readonly Happening[]) =>
  aChildWith(...before)
    .log.add(edAttended())
    .decision.superseding.filter(({ line }) => line.recipient === emergency)

describe('unscheduled care asks when the child attends, and is pushed nothing (§2.10 item 4)', () => {
  it('given a plan that starts, then the emergency department is told nothing that day', () => {
    expect(
      aChildWith(...known)
        .when(plan('child-protection'))
        .gets(emergency),
    ).toEqual({
      outcome: 'AVAILABLE',
      because: ['available-on-attendance'],
      sees: [],
    })
  })

  it('given that the child attends, then it has type, dates and whom to ask by day and night, and never the category', () => {
    const [given, ...more] = givenOnArrival(...known, plan('child-protection'))
    expect(more).toEqual([])
    expect(given).toMatchObject({ cause: 'occasion', line: { reasons: ['attended-unscheduled-care'] } })
    for (const field of [
      '/plan/kind',
      '/plan/from',
      '/plan/to',
      '/contact/telephone',
      '/outOfHours/telephone',
    ])
      expect([field, hides(given?.line, field)]).toEqual([field, false])
    for (const field of ['/plan/category/value', '/plan/goals', '/child/address/postcode'])
      expect([field, hides(given?.line, field)]).toEqual([field, true])
  })

  it('given that the child attends, then the authority has site and time without clinical data, and nobody else anything', () => {
    const when = aChildWith(...known, plan('child-protection')).when(edAttended())
    expect(when.gets(socialWork)).toEqual({
      outcome: 'SHARE',
      because: ['promotes-welfare'],
      sees: [
        '/child/identifiers',
        '/child/givenName',
        '/child/familyName',
        '/child/birthDate',
        '/attendance',
        '/contact',
        '/handling',
      ],
    })
    expect(when.told).toEqual([socialWork])
    expect(when.gets(school).outcome).toBe('WITHHOLD')
    expect(when.gets(practice).outcome).toBe('WITHHOLD')
  })

  it('given no plan, or one that has ended, then the department has nothing', () => {
    expect(givenOnArrival(...known)).toEqual([])
    const ended = plan('child-protection', { change: 'ended', to: '2026-11-21' })
    expect(givenOnArrival(...known, plan('child-protection'), ended)).toEqual([])
  })
})
