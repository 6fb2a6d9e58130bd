import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved } from '../testing/every-role.js'
import { concern, known, placementMoved, restriction } from '../testing/northshire-events.js'
import { desk, response, school } from '../testing/northshire-teams.js'

describe('protect the identity of anyone who might be harmed if it reached an abuser or an associate', () => {
  it('given a neighbour who asks not to be revealed, then the desk sees who told, with “do not reveal”, and police do not', () => {
    const told = concern({
      concern: { crimeSuspected: true },
      source: { doNotReveal: true, name: 'A Neighbour' },
      by: 'police:northshire/child-abuse',
    })
    const when = aChildWith(...everybodyInvolved).when(told)
    expect(when.gets(desk).sees).toContain('/source')
    expect(when.handling(desk)).toContain('do-not-reveal-source')
    expect(when.gets(response).outcome).toMatch(/SHARE|REDACT/)
    expect(when.gets(response).sees.filter((field) => /^\/(source|contact)/.test(field))).toEqual([])
  })

  it('given a household in hiding, when the child moves, then the school learns that it moved and no place', () => {
    const shielded = aChildWith(...known, restriction('location-shield')).when(placementMoved())
    expect(shielded.gets(school)).toEqual({
      outcome: 'REDACT',
      because: ['mandatory-duty', 'asked-of-a-person'],
      sees: [
        '/child/identifiers',
        '/child/givenName',
        '/child/familyName',
        '/child/birthDate',
        '/placement/from',
        '/contactRules',
        '/contact',
        '/handling',
      ],
    })
  })

  it('given a concern about a colleague, then the colleague’s own team is not told, and somebody else is in its place', () => {
    const handling = { routeAround: [{ avoid: desk }] }
    const when = aChildWith(...known).when(concern({ rest: { handling } }))
    expect(when.gets(desk)).toMatchObject({ outcome: 'WITHHOLD', because: ['conflict-of-interest'] })
    expect(when.told).toEqual(['la:northshire/designated-officer'])
  })
})
