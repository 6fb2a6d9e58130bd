import { aChildWith } from '../testing/a-child.js'
import { livingIn } from '../testing/every-role.js'
import { type Happening } from '../testing/given.js'
import { domesticAbuse, known, plan } from '../testing/northshire-events.js'
import { desk, nursing, otherSchool, response, school } from '../testing/northshire-teams.js'

const incident = (more: object = {}) => livingIn('la:northshire', domesticAbuse(more))
const born = (birthDate: string, happening: Happening): Happening => ({
  ...happening,
  data: { ...happening.data, children: [{ birthDate, address: { authority: 'la:northshire' } }] },
})

describe('police tell the school of violence at home, and what the school needs (§2.10 item 3)', () => {
  it('given a child of the police area, then the lead has what supports the child, and no name, record or place', () => {
    const when = aChildWith(...known).when(incident())
    expect(when.gets(school)).toEqual({
      outcome: 'SHARE',
      because: ['mandatory-duty'],
      sees: [
        '/child/identifiers',
        '/child/givenName',
        '/child/familyName',
        '/child/birthDate',
        '/child/present',
        '/child/voice',
        '/incident/reference',
        '/incident/occurredAt',
        '/incident/noContactConditions',
        '/incident/safeContact',
        '/allegedPerpetrator/relationshipToChild',
        '/contact',
        '/handling',
      ],
    })
    expect(when.handling(school)).toContain('do-not-raise-with-either-parent')
  })

  it('given a child who lives in another force’s area, then it is no duty, and protection serves', () => {
    const when = aChildWith(...known).when(livingIn('la:southshire', domesticAbuse()))
    expect(when.gets(school).because).toEqual(['protection-from-harm'])
  })

  it('given that the duty fixes who gets it, then the authority is told where a case is open or police mark it', () => {
    expect(
      aChildWith(...known)
        .when(incident())
        .gets(desk).because,
    ).toContain('condition-not-met')
    expect(
      aChildWith(...known)
        .when(incident({ thresholdMarked: true }))
        .gets(desk).outcome,
    ).toBe('SHARE')
    expect(
      aChildWith(...known, plan('child-in-need'))
        .when(incident())
        .gets(desk).outcome,
    ).toBe('SHARE')
  })

  it('given an infant, or an open plan, then the 0-19 service is told, and otherwise not', () => {
    const at = (birthDate: string, ...before: Happening[]) =>
      aChildWith(
        ...known.map((each) => born(birthDate, each)),
        ...before.map((each) => born(birthDate, each)),
      )
        .when(born(birthDate, domesticAbuse()))
        .gets(nursing).outcome
    expect(at('2023-01-10')).toBe('SHARE')
    expect(at('2015-04-15')).toBe('WITHHOLD')
    expect(at('2015-04-15', plan('child-protection'))).toBe('SHARE')
  })

  it('given a child who is on no roll, then the officer for home education is told by guidance, and no duty', () => {
    const home = aChildWith(...known.slice(0, 1)).when(incident())
    expect(home.gets('la:northshire/education-welfare')).toMatchObject({
      outcome: 'SHARE',
      because: ['protection-from-harm'],
    })
    const infant = aChildWith(...known.slice(0, 1).map((each) => born('2024-02-01', each))).when(
      born('2024-02-01', domesticAbuse()),
    )
    expect(infant.gets('la:northshire/education-welfare').outcome).toBe('WITHHOLD')
    const pupil = aChildWith(...known).when(incident())
    expect(pupil.gets('la:northshire/education-welfare').because).toContain('condition-not-met')
  })

  it('given that police were told of another school, then they find out by telephone: no silence, and no guess', () => {
    const elsewhere = (stated: string): Happening => ({
      ...domesticAbuse(),
      data: {
        ...domesticAbuse().data,
        children: [{ birthDate: '2015-04-15', school: stated, address: { authority: 'la:northshire' } }],
      },
    })
    const when = aChildWith(...known).when(elsewhere('school:hillside-academy'))
    expect(when.gets(school)).toEqual({ outcome: 'HOLD', because: ['another-school-stated'], sees: [] })
    expect(when.asks(school)).toEqual([response, 'another-school-stated'])
    expect(when.gets(otherSchool)).toEqual({ outcome: 'WITHHOLD', because: ['no-relationship'], sees: [] })
    expect(
      aChildWith(...known)
        .when(elsewhere('school:oakfield-primary'))
        .gets(school).outcome,
    ).toBe('SHARE')
  })
})
