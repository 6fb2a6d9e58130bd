import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { type Happening } from '../testing/given.js'
import { advocate, reviewing, school, socialWork } from '../testing/northshire-teams.js'

const changed = (advocacy: object): Happening =>
  exampleOf(eventTypes.advocacyChanged, socialWork, { advocacy })
const when = (happening: Happening) => aChildWith(...everybodyInvolved).when(happening)
const optedOut = (optedOutBy: string, more: object = {}) =>
  when(changed({ change: 'opted-out', optedOutBy, isFor: 'child', childIsCompetent: true, ...more }))

describe('opting out is of the offer, and it is the child’s (§2.10 item 14)', () => {
  it.each(['conference', 'becoming-looked-after', 'placement-move'])(
    'given the trigger “%s”, then the advocate has whom to reach and how, the trigger and the date, and no more',
    (trigger) => {
      const offered = when(changed({ change: 'offered', trigger, isFor: 'child' }))
      expect(offered.gets(advocate)).toEqual({
        outcome: 'SHARE',
        because: ['promotes-welfare'],
        sees: [
          '/child/givenName',
          '/child/familyName',
          '/advocacy/change',
          '/advocacy/on',
          '/advocacy/trigger',
          '/advocacy/isFor',
          '/advocacy/safeContact',
          '/advocacy/meetingOn',
          '/contact',
          '/handling',
        ],
      })
      expect(offered.gets(reviewing).sees).not.toContain('/advocacy/safeContact')
      expect(offered.gets(school).sees).toEqual([])
    },
  )

  it('given what triggers it, then the advocate has nothing of the event itself but by a person’s decision', () => {
    for (const type of [
      eventTypes.lookedAfterStarted,
      eventTypes.placementMoved,
      eventTypes.assessmentCompleted,
    ])
      expect([type, when(exampleOf(type, socialWork)).gets(advocate).sees]).toEqual([type, []])
  })

  it('given a competent child, then a parent’s or the authority’s word does not end it: a person asks the child', () => {
    for (const by of ['parent', 'authority-for-child']) {
      expect(optedOut(by).gets(advocate)).toEqual({
        outcome: 'HOLD',
        because: ['opt-out-is-the-childs'],
        sees: [],
      })
      expect(optedOut(by).asks(advocate)).toEqual([socialWork, 'opt-out-is-the-childs'])
      expect(optedOut(by).gets(reviewing).outcome).toBe('SHARE')
    }
  })

  it('given the child’s own word, or a young child’s parent’s, then the advocate is told', () => {
    expect(optedOut('child').gets(advocate).outcome).toBe('SHARE')
    const young = {
      ...changed({ change: 'opted-out', optedOutBy: 'parent', isFor: 'child', childIsCompetent: null }),
    }
    const born = { ...young, data: { ...young.data, children: [{ birthDate: '2021-02-01' }] } }
    const child = aChildWith(
      ...everybodyInvolved.map((each) => ({
        ...each,
        data: { ...each.data, children: [{ birthDate: '2021-02-01' }] },
      })),
    )
    expect(child.when(born).gets(advocate).outcome).toBe('SHARE')
  })

  it('given a parent who opts out of an advocate of their own, then that is theirs', () => {
    expect(optedOut('parent', { isFor: 'parent' }).gets(advocate).outcome).toBe('SHARE')
  })

  it.each([
    ['as-child-instructs', { outcome: 'SHARE', because: ['promotes-welfare'] }],
    ['non-instructed', { outcome: 'HOLD', because: ['promotes-welfare', 'judgement-row'] }],
    ['only-that-there-is-one', { outcome: 'SIGNAL', because: ['promotes-welfare', 'signal-only'] }],
  ])('given an issue told “%s”, then what the social worker has of it follows', (told, expected) => {
    const raised = when(exampleOf(eventTypes.advocacyIssueRaised, advocate, { issue: { told } }))
    expect(raised.gets(socialWork)).toMatchObject(expected)
    expect(raised.gets(school).outcome).toBe('WITHHOLD')
  })
})
