import { catalogueEntries, type EventType, eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved, exampleOf, publisherOf } from '../testing/every-role.js'
import { matrix } from '../generated/matrix.js'
import { plan, known } from '../testing/northshire-events.js'
import { desk, practice, school, socialWork } from '../testing/northshire-teams.js'

const types = catalogueEntries.filter(({ about }) => about === 'child')

describe('the law turns on what the holder considers, so people decide the hard cases (§2.10 item 11)', () => {
  it('given any event, then whoever has a judgement row is asked about by a person, and sent nothing', () => {
    let asked = 0
    for (const { type, name } of types) {
      const when = aChildWith(...everybodyInvolved).when(
        exampleOf(type as EventType, publisherOf(type as EventType)),
      )
      for (const { capacity, outcome, recipient, reasons } of when.judgement.decision.lines) {
        const rows = matrix.blocks.filter(({ event }) => event === name).map(({ rows: own }) => own[capacity])
        const isJudged = rows.every((row) => typeof row === 'object' && row.mode === 'judgement')
        if (!isJudged || reasons.includes('condition-not-met')) continue
        expect([name, recipient, outcome, when.told.includes(recipient)]).toEqual([
          name,
          recipient,
          'HOLD',
          false,
        ])
        expect(when.asks(recipient)?.[0]).toBe(socialWork)
        asked++
      }
    }
    expect(asked).toBeGreaterThan(20)
  })

  it('given a holder who considers it worse to tell one team for the child’s welfare, then that team is not told', () => {
    const handling = { moreDetrimentalTo: [school] }
    const when = aChildWith(...known).when(plan('child-in-need', {}, { handling }))
    expect(when.gets(school)).toEqual({ outcome: 'WITHHOLD', because: ['more-detrimental'], sees: [] })
    expect(when.gets(practice).because).not.toContain('more-detrimental')
  })

  it('given that nobody decides in time, then who was asked and the duty desk hear so, and it still goes to nobody', () => {
    const { log } = aChildWith(
      ...everybodyInvolved,
      exampleOf(eventTypes.section47EnquiryStarted, socialWork),
    )
    const seq = everybodyInvolved.length + 1
    const late = log.deadline(seq, '2026-11-25T17:00:00Z', 'question-due').decision
    expect(late.superseding.map(({ line }) => [line.recipient, line.outcome, ...line.handling])).toEqual([
      [socialWork, 'SIGNAL', 'question-overdue'],
      [desk, 'SIGNAL', 'question-overdue'],
    ])
  })

  it('given any decision, then it says nothing of how great a risk is: the hub scores nobody', () => {
    const { judgement } = aChildWith(...everybodyInvolved).when(plan('child-protection'))
    for (const line of judgement.decision.lines)
      expect(Object.keys(line).sort()).toEqual([
        'actBy',
        'basis',
        'capacity',
        'delivery',
        'handling',
        'hold',
        'masked',
        'notAfter',
        'outcome',
        'reasons',
        'recipient',
      ])
  })
})
