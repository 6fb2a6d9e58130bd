import { eventTypes } from '@common-thread/events/catalogue'
import { aChildAmong, aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { partnership } from '../testing/oracle/partnership.js'
import { involvementStarted, known, placementMoved, restriction } from '../testing/northshire-events.js'
import {
  careBoard,
  carers,
  hostDesk,
  lastCarers,
  practice,
  reviewing,
  school,
  socialWork,
} from '../testing/northshire-teams.js'

const child = ['/child/identifiers', '/child/givenName', '/child/familyName', '/child/birthDate']
const hostBoard = 'health:southshire-icb/safeguarding'
const decided = exampleOf(eventTypes.outOfAreaPlacementDecided, socialWork)
const officer = involvementStarted({
  kind: 'reviewing-officer',
  organisation: 'la:northshire',
  team: reviewing,
  by: socialWork,
})

describe('everybody whom regulation 13 names is told of a move, each what it needs (§2.10 item 6)', () => {
  it.each([
    [carers, ['/placement', '/needsAssessment', '/carePlan', '/contactRules']],
    [practice, ['/placement/from', '/placement/address']],
    [school, ['/placement/from', '/placement/address', '/contactRules']],
    [careBoard, ['/placement/from', '/placement/hostAuthority']],
    [hostDesk, ['/placement', '/needsAssessment', '/reasons', '/carePlan']],
  ])('given a move, then by law %s has exactly what it needs', (team, fields) => {
    expect(
      aChildWith(...known)
        .when(placementMoved())
        .gets(team),
    ).toEqual({
      outcome: 'SHARE',
      because: ['mandatory-duty'],
      sees: [...child, ...fields, '/contact', '/handling'],
    })
  })

  it('given a move to another area, then the integrated care boards of both are told', () => {
    const { told } = aChildAmong(partnership, ...known).when(placementMoved())
    expect(told).toEqual(expect.arrayContaining([careBoard, hostBoard]))
    const within = aChildAmong(partnership, ...known).when(placementMoved({ hostAuthority: null }))
    expect(within.told).toContain(careBoard)
    expect(within.told).not.toContain(hostBoard)
  })

  it('given the carers whom the child left, then they learn that it ended and whom to ask, and no destination', () => {
    expect(
      aChildWith(...known)
        .when(placementMoved())
        .gets(lastCarers),
    ).toEqual({
      outcome: 'SHARE',
      because: ['promotes-welfare'],
      sees: [...child, '/previous', '/contact', '/handling'],
    })
  })

  it('given a reviewing officer, then it has the whole of it', () => {
    expect(
      aChildWith(...known, officer)
        .when(placementMoved())
        .gets(reviewing).sees,
    ).toEqual(expect.arrayContaining(['/child', '/placement', '/reasons', '/carePlan', '/needsAssessment']))
  })

  it('given a placement out of area that is only decided, then the host authority has needs, reasons and plan before the move', () => {
    const when = aChildAmong(partnership, ...known).when(decided)
    expect(when.gets(hostDesk)).toEqual({
      outcome: 'SHARE',
      because: ['mandatory-duty'],
      sees: [...child, '/decision', '/reasons', '/needsAssessment', '/carePlan', '/contact', '/handling'],
    })
    expect(when.told).toEqual(expect.arrayContaining([careBoard, hostBoard]))
  })

  it('given a shield, then the school learns of the move and the rules, and whether it needs the address is asked', () => {
    const when = aChildWith(...known, restriction('location-shield')).when(placementMoved())
    expect(when.gets(school).sees).toEqual([
      ...child,
      '/placement/from',
      '/contactRules',
      '/contact',
      '/handling',
    ])
    expect(when.asks(school)).toEqual([socialWork, 'does-the-lead-need-the-address'])
  })

  it('given that a placement ends, then the authority in whose area it was is told too', () => {
    const ended = exampleOf(eventTypes.placementEnded, socialWork)
    const { told } = aChildAmong(partnership, ...everybodyInvolved).when(ended)
    expect(told).toEqual(expect.arrayContaining([hostDesk, careBoard, hostBoard]))
  })
})
