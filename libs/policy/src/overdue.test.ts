import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { observe } from './observe.js'
import { asked } from './testing/asked.js'
import { everybodyInvolved, everyRole, exampleOf } from './testing/every-role.js'
import { type Happening, lineFor, Log } from './testing/given.js'
import * as events from './testing/northshire-events.js'
import { desk, practice, school, socialWork } from './testing/northshire-teams.js'

const child = (...happenings: readonly Happening[]): Log => {
  const log = new Log(everyRole())
  happenings.forEach((happening) => log.add(happening))
  return log
}
const times = ({ due }: ReturnType<Log['add']>) =>
  due.map(({ at, what, ofSeq }) => `${new Date(at).toISOString()} ${what} ${ofSeq}`)
const signals = ({ decision }: ReturnType<Log['add']>): Record<string, string> =>
  Object.fromEntries(
    decision.superseding.map(({ line }) => [line.recipient, `${line.outcome} ${line.reasons.join()}`]),
  )
const asks = (addressees: readonly string[], respondBy = '2026-11-25T17:00:00Z'): Happening => {
  const request = exampleOf(eventTypes.informationRequested, desk)
  const data = request.data as { readonly request: object }
  return { ...request, data: { ...data, addressees, request: { ...data.request, respondBy } } }
}
const returns = (by: string, inReplyTo: string): Happening => {
  const returned = exampleOf(eventTypes.informationReturned, by)
  const data = returned.data as { readonly reply: object }
  return { ...returned, data: { ...data, reply: { ...data.reply, inReplyTo } } }
}

describe('a concern on which nobody has decided within one working day', () => {
  const dueAt = '2026-11-24T17:00:00Z'
  const seq = events.known.length + 1
  const raise = () => {
    const log = child(...events.known)
    const raised = log.add(events.concern({ by: practice }))
    return { log, raised, delivery: lineFor(raised, desk)?.delivery ?? '' }
  }

  it('has its time from when it is recorded', () => {
    expect(times(raise().raised)).toEqual([`2026-11-24T17:00:00.000Z answer-due ${seq}`])
  })

  it('is brought before the desk again, and the professional who raised it is told that nothing came', () => {
    const { log } = raise()
    const late = log.deadline(seq, dueAt, 'answer-due')
    expect(signals(late)).toEqual({
      [desk]: 'SIGNAL answer-overdue',
      [practice]: 'SIGNAL not-answered-in-time',
    })
    expect(late.stops).toBe(false)
    expect(observe(practice as TeamId, log.history, 'ref').at(-1)).toMatchObject({
      kind: 'signal',
      content: { about: 'referral', delivery: { handling: ['not-answered-in-time'] } },
    })
  })

  it('is brought up at its own time, and not at that of something else', () => {
    expect(signals(raise().log.deadline(seq, '2026-11-26T10:00:00Z', 'answer-due'))).toEqual({})
  })

  it('troubles nobody when the decision came in time', () => {
    const { log, delivery } = raise()
    log.add(events.referralDecided(delivery))
    expect(signals(log.deadline(seq, dueAt, 'answer-due'))).toEqual({})
  })

  it('counts as not decided when the decision was taken back', () => {
    const { log, delivery } = raise()
    log.add(events.referralDecided(delivery))
    log.retract(seq + 1)
    expect(Object.keys(signals(log.deadline(seq, dueAt, 'answer-due'))).sort()).toEqual(
      [practice, desk].sort(),
    )
  })

  it('is not asked about any more once it is taken back itself', () => {
    const { log } = raise()
    log.retract(seq)
    expect(signals(log.deadline(seq, dueAt, 'answer-due'))).toEqual({})
  })

  it('shows nothing of a decision that is kept from who raised it: it is told that nothing came, as if there were none', () => {
    const kept = raise()
    const decision = events.referralDecided(kept.delivery)
    kept.log.add({ ...decision, data: { ...decision.data, handling: { moreDetrimentalTo: [practice] } } })
    expect(signals(kept.log.deadline(seq, dueAt, 'answer-due'))).toEqual({
      [practice]: 'SIGNAL not-answered-in-time',
    })
  })

  it('can be read again by who was told of it, until even that is kept from it', () => {
    const { log } = raise()
    const late = log.deadline(seq, dueAt, 'answer-due').decision.superseding
    const reminder = late.find(({ line }) => line.recipient === practice)?.line
    const { directory } = log
    const again = () =>
      asked(log, {
        team: practice,
        what: 'event',
        named: reminder?.delivery ?? '',
        at: Date.parse('2026-12-24T08:00:00Z'),
        directory,
      }).decision.lines
    expect(again()).toEqual([reminder])
    log.add(events.restriction('sealed', { permits: [desk] }))
    expect(again()).toMatchObject([{ outcome: 'WITHHOLD', recipient: practice }])
  })

  it('is told to nobody who is suspended', () => {
    const log = new Log({ ...everyRole(), suspendedTeams: new Set([practice as TeamId]) })
    for (const happening of [...events.known, events.concern({ by: practice })]) log.add(happening)
    expect(signals(log.deadline(seq, dueAt, 'answer-due'))).toEqual({ [desk]: 'SIGNAL answer-overdue' })
  })

  it('is told to nobody from whom a seal keeps it', () => {
    const { log } = raise()
    log.add(events.restriction('sealed', { permits: [desk] }))
    expect(signals(log.deadline(seq, dueAt, 'answer-due'))).toEqual({ [desk]: 'SIGNAL answer-overdue' })
  })
})

describe('a question of the MASH', () => {
  const seq = events.known.length + 1

  it('is due when it says, and not where that has passed already', () => {
    const log = child(...events.known)
    expect(times(log.add(asks([practice])))).toEqual([`2026-11-25T17:00:00.000Z answer-due ${seq}`])
    expect(times(log.add(asks([practice], '2026-11-01T17:00:00Z')))).toEqual([])
  })

  it('reminds each who was asked and has not answered, and tells who asked', () => {
    const log = child(...events.known)
    const asked = log.add(asks([practice, school]))
    log.add(returns(practice, lineFor(asked, practice)?.delivery ?? ''))
    expect(signals(log.deadline(seq, '2026-11-25T17:00:00Z', 'answer-due'))).toEqual({
      [school]: 'SIGNAL answer-overdue',
      [desk]: 'SIGNAL not-answered-in-time',
    })
  })

  it('is recalled from who was reminded of it as well when it is taken back: both deliveries of it', () => {
    const log = child(...events.known)
    log.add(asks([school]))
    log.deadline(seq, '2026-11-25T17:00:00Z', 'answer-due')
    const recalled = log.retract(seq).decision.superseding.filter(({ line }) => line.recipient === school)
    expect(recalled.map(({ cause }) => cause)).toEqual(['retracted', 'retracted'])
  })
})

describe('a delivery of the gravest tier that went to the wrong team', () => {
  const officer = 'la:northshire/information-governance'
  const hours72 = 72 * 3_600_000
  const wronglyKnown = [
    ...events.known,
    events.involvementStarted({
      kind: 'school-roll',
      organisation: 'school:hillside-academy',
      by: socialWork,
    }),
  ]
  const seq = wronglyKnown.length + 1
  const breach = (...because: Parameters<Log['retract']>) => {
    const log = child(...wronglyKnown, exampleOf(eventTypes.communitySafetyPlanChanged, socialWork))
    const told = log.retract(...because)
    const signal = told.decision.superseding.find(({ line }) => line.recipient === officer)
    return { log, told, delivery: signal?.line.delivery ?? '', at: told.decision.now + hours72 }
  }
  const decides = (inReplyTo: string): Happening => {
    const decided = exampleOf(eventTypes.personalDataBreachDecided, officer)
    const data = decided.data as { readonly breach: object }
    return { ...decided, data: { ...data, breach: { ...data.breach, inReplyTo } } }
  }
  const overdue = (log: Log, at: number) =>
    signals(log.deadline(seq, new Date(at).toISOString(), 'answer-due'))

  it.each<[string, Parameters<Log['retract']>]>([
    ['the fact that let it in is taken back', [seq - 1]],
    ['it was about another child', [seq, 'wrong-child']],
  ])('is to be decided on within 72 hours, where %s; then those responsible hear again', (_, because) => {
    const { log, told, at } = breach(...because)
    expect(times(told)).toContain(`${new Date(at).toISOString()} answer-due ${seq}`)
    expect(overdue(log, at)).toEqual({
      [desk]: 'SIGNAL answer-overdue',
      [officer]: 'SIGNAL answer-overdue',
      [socialWork]: 'SIGNAL answer-overdue',
    })
  })

  it('troubles nobody once one of them has recorded the decision', () => {
    const { log, delivery, at } = breach(seq - 1)
    log.add(decides(delivery))
    expect(overdue(log, at)).toEqual({})
  })

  it('is not decided on by an answer to something else', () => {
    const { log, at } = breach(seq - 1)
    log.add(decides('d_unheard-of'))
    expect(Object.keys(overdue(log, at))).toHaveLength(3)
  })
})

describe('a question that a person was to decide', () => {
  const enquiry = exampleOf(eventTypes.section47EnquiryStarted, socialWork)
  const seq = everybodyInvolved.length + 1
  const provider = 'provider:harbour-fostering/placements'

  it('names the time, and when it comes is brought before its owner and the duty desk: nothing is sent, nothing dropped', () => {
    const log = child(...everybodyInvolved)
    const held = log.add(enquiry)
    const hold = lineFor(held, provider)
    expect(hold).toMatchObject({ outcome: 'HOLD', hold: { owner: socialWork } })
    const at = new Date(hold?.hold?.decideBy ?? 0).toISOString()
    expect(times(held)).toEqual([`${at} question-due ${seq}`])
    expect(signals(log.deadline(seq, at, 'question-due'))).toEqual({
      [socialWork]: 'SIGNAL question-overdue',
      [desk]: 'SIGNAL question-overdue',
    })
    expect(observe(provider as TeamId, log.history, 'ref')).toEqual(
      observe(provider as TeamId, log.history.slice(0, -1), 'ref'),
    )
  })

  it('goes back to its publisher where its owner would be the last to be told: there is a question would tell it', () => {
    const police = 'police:northshire/child-abuse'
    const kept = { ...enquiry, data: { ...enquiry.data, handling: { moreDetrimentalTo: [police] } } }
    const log = child(...everybodyInvolved, events.restriction('investigation-hold', { by: police }), kept)
    const owners = log.history.at(-1)?.decision.lines.flatMap(({ hold }) => hold?.owner ?? [])
    expect(owners).toContain(police)
    expect(signals(log.deadline(seq + 1, '2026-11-25T17:00:00Z', 'question-due'))).toEqual({
      [socialWork]: 'SIGNAL question-overdue',
      [desk]: 'SIGNAL question-overdue',
    })
  })

  it('is brought before its owner alone, where the duty desk was given nothing of the event', () => {
    const log = child(...everybodyInvolved)
    const decided = log.add(events.referralDecided('d_unheard-of'))
    const waiting = decided.decision.lines.find(({ outcome }) => outcome === 'HOLD')
    const at = new Date(waiting?.hold?.decideBy ?? 0).toISOString()
    expect(signals(log.deadline(seq, at, 'question-due'))).toEqual({
      [socialWork]: 'SIGNAL question-overdue',
    })
  })

  it('is not asked about at another time than its own, or of what was taken back', () => {
    const ask = () => {
      const log = child(...everybodyInvolved)
      log.add(enquiry)
      return log
    }
    const at = '2026-11-25T17:00:00Z'
    expect(signals(ask().deadline(seq, '2026-11-24T17:00:00Z', 'question-due'))).toEqual({})
    expect(signals(ask().deadline(seq, '2026-11-26T17:00:00Z', 'question-due'))).toEqual({})
    expect(Object.keys(signals(ask().deadline(seq, at, 'question-due')))).toContain(socialWork)
    const log = ask()
    log.retract(seq)
    expect(signals(log.deadline(seq, at, 'question-due'))).toEqual({})
  })

  it('is said once: when another question about the same event is due later, only who was asked that one hears', () => {
    const police = 'police:northshire/child-abuse'
    const log = child(...everybodyInvolved)
    log.add(enquiry)
    const hold = events.restriction('investigation-hold', { by: police })
    expect(times(log.add({ ...hold, at: '2026-11-25T09:00:00Z' }))).toContain(
      `2026-11-26T17:00:00.000Z question-due ${seq}`,
    )
    expect(signals(log.deadline(seq, '2026-11-25T17:00:00Z', 'question-due'))).toEqual({
      [socialWork]: 'SIGNAL question-overdue',
      [desk]: 'SIGNAL question-overdue',
    })
    expect(signals(log.deadline(seq, '2026-11-26T17:00:00Z', 'question-due'))).toEqual({
      [police]: 'SIGNAL question-overdue',
      [desk]: 'SIGNAL question-overdue',
    })
  })
})
