import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf, livingIn } from '../testing/every-role.js'
import { domesticAbuse, known } from '../testing/northshire-events.js'
import { familyHelp, practice, school, socialWork } from '../testing/northshire-teams.js'

const untold = 'family-not-told-and-no-reason-recorded'

describe('tell the child and the carers who is told what and why, where that can be done safely', () => {
  const steppedUp = (familyNotice: object) =>
    aChildWith(...everybodyInvolved).when({
      ...exampleOf(eventTypes.familyHelpStepChanged, socialWork),
      data: { ...exampleOf(eventTypes.familyHelpStepChanged, socialWork).data, familyNotice },
    })

  it('given that help steps up and the family was told, then nothing is left to do', () => {
    const told = {
      given: true,
      givenAt: '2026-11-23T10:00:00Z',
      whatWasSaid: 'Who now sees the plan, and why',
    }
    expect(steppedUp(told).handling(familyHelp)).not.toContain(untold)
  })

  it('given that to tell them would be unsafe, and why, then nothing is left to do', () => {
    const unsafe = { given: false, whyNotGiven: 'He reads her telephone' }
    expect(steppedUp(unsafe).handling(familyHelp)).not.toContain(untold)
  })

  it('given that nobody says whether or why not, then each team is told that it is still to be done', () => {
    const when = steppedUp({ given: false })
    expect(when.told.length).toBeGreaterThan(0)
    for (const team of when.told)
      expect([team, when.handling(team)]).toEqual([team, expect.arrayContaining([untold])])
  })

  it('given a practice that does not see why a family was not told, then it does not learn either that no reason is recorded', () => {
    const started = exampleOf(eventTypes.section47EnquiryStarted, socialWork)
    const when = aChildWith(...everybodyInvolved).when({
      ...started,
      data: { ...started.data, familyNotice: { given: false } },
    })
    expect(when.gets(practice).sees).not.toContain('/familyNotice/whyNotGiven')
    expect(when.gets(practice).outcome).toMatch(/SHARE|REDACT/)
    expect(when.handling(practice)).not.toContain(untold)
  })

  it('given violence at home, then the school is told not to raise it with either parent, whether or not police say so', () => {
    for (const handling of [{}, { doNotRaiseWithParents: true }]) {
      const when = aChildWith(...known).when(livingIn('la:northshire', domesticAbuse({}, { handling })))
      expect(when.handling(school)).toContain('do-not-raise-with-either-parent')
    }
  })
})
