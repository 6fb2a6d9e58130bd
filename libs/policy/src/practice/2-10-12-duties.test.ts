import { eventTypes } from '@common-thread/events/catalogue'
import { basisInForce } from '../bases.js'
import { bases } from '../generated/bases.js'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf } from '../testing/every-role.js'
import { lineFor } from '../testing/given.js'
import { known } from '../testing/northshire-events.js'
import { childAbuse, desk, practice, response, school } from '../testing/northshire-teams.js'

describe('each duty is for its own recipients and its own occasion (§2.10 item 12)', () => {
  it('given a reply, then it is one to a question that was asked, and goes to who asked alone', () => {
    const child = aChildWith(...known)
    const asked = child.log.add({
      ...exampleOf(eventTypes.informationRequested, desk),
      data: { ...exampleOf(eventTypes.informationRequested, desk).data, addressees: [practice] },
    })
    const reply = (inReplyTo: string) =>
      child.when(exampleOf(eventTypes.informationReturned, practice, { reply: { inReplyTo } }))
    expect(reply(lineFor(asked, practice)?.delivery ?? '').told).toEqual([desk])
    expect(reply('d_of-nothing-that-was-asked').told).toEqual([])
  })

  it('given that female genital mutilation is found, then police are told by law, and the professional’s own duty stays', () => {
    const when = aChildWith(...everybodyInvolved).when(exampleOf(eventTypes.fgmReported, practice))
    for (const team of [response, childAbuse]) {
      expect(when.gets(team).because).toEqual(['mandatory-duty'])
      expect(when.handling(team)).toContain('personal-duty-to-police-not-discharged')
    }
    expect(when.gets(desk).because).toEqual(['protection-from-harm'])
    expect(when.gets(school)).toMatchObject({ outcome: 'WITHHOLD', sees: [] })
  })

  it('given the duty to report child sexual abuse, which has not begun, then protection carries it, as it does today', () => {
    expect(bases['child-sexual-abuse-reporting']?.gateway.inForceFrom).toBeNull()
    const now = Date.parse('2026-11-23T09:00:00Z')
    expect(basisInForce('child-sexual-abuse-reporting', now)).toBe('child-protection')
  })
})
