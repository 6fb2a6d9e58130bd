import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eventTypes } from '@common-thread/events/catalogue'
import { aChildWith } from '../testing/a-child.js'
import { given, lineFor, masked, outcomes, told } from '../testing/given.js'
import { agreement, known } from '../testing/northshire-events.js'
import { examplesFrom } from '../testing/examples.js'

const valid = join(dirname(fileURLToPath(import.meta.url)), '../../../../schemas/valid')
const example = examplesFrom((file) => readFileSync(join(valid, file), 'utf8'))

const desk = 'la:northshire/mash'
const practice = 'health:millbrook-gp/practice'
const hillside = 'school:hillside-academy/dsl'

const request = (by: string, addressees: readonly string[]) =>
  example(eventTypes.informationRequested, { by, data: { addressees } })

describe('the MASH asks, with a purpose, a statute and a clock (§2.10 item 18)', () => {
  it('given a question to the practice, then it has what is asked, why, by which law, by when, and of whom', () => {
    const when = aChildWith(...known).when(request(desk, [practice]))
    expect(when.gets(practice)).toEqual({
      outcome: 'SHARE',
      because: ['protection-from-harm'],
      sees: [
        '/child/identifiers',
        '/child/givenName',
        '/child/familyName',
        '/child/birthDate',
        '/request',
        '/requester',
        '/contact',
        '/handling',
      ],
    })
  })

  it.each(['nothing-known', 'declined'])(
    'given the answer “%s”, then it goes back to who asked, like any other',
    (outcome) => {
      const { log, when } = aChildWith(...known)
      const asked = lineFor(log.add(request(desk, [practice])), practice)
      const inReplyTo = asked?.delivery ?? ''
      const reply = { inReplyTo, outcome, answeredAt: '2026-11-23T12:00:00Z', reason: 'Not our patient' }
      const answered = when(example(eventTypes.informationReturned, { by: practice, data: { reply } }))
      expect(answered.told).toEqual([desk])
      expect(answered.gets(desk).sees).toContain('/reply')
    },
  )

  it('given a professional who disagrees, then those whose decision it is hear of it, and nobody else', () => {
    const disagreement = example(eventTypes.professionalDisagreementRaised, {
      by: practice,
      data: { addressees: [desk] },
    })
    expect(aChildWith(...known).when(disagreement).told).toEqual([desk])
  })
})

describe('a question about a child', () => {
  it('reaches whom the authority asks, and nobody else who works with the child', () => {
    expect(told(given(...known).when(request(desk, [practice])))).toEqual([practice])
  })

  it('reaches a team that is not known to work with the child: to be asked is the relationship', () => {
    const decided = given(...known).when(request(desk, [hillside]))
    expect(lineFor(decided, hillside)).toMatchObject({ outcome: 'SHARE', capacity: 'dsl' })
  })

  it('gives the team that was asked nothing of the next event', () => {
    const { log } = given(...known, request(desk, [hillside]))
    const next = log.add(
      example(eventTypes.assessmentStarted, { by: desk, data: { addressees: [hillside] } }),
    )
    expect(lineFor(next, hillside)).toBeUndefined()
  })

  it('is a claim when a team without standing asks: the authority hears of it, whoever is asked does not', () => {
    const decided = given(...known).when(request('health:northshire-0-19/nursing', [practice, hillside]))
    expect(told(decided)).toEqual(['la:northshire/social-work'])
    expect(outcomes(decided)[practice]).toBe('WITHHOLD claim-not-in-force')
    expect(outcomes(decided)[hillside]).toBe('WITHHOLD claim-not-in-force')
  })
})

describe('the answer', () => {
  const answer = (inReplyTo: string) =>
    example(eventTypes.informationReturned, {
      by: practice,
      data: { reply: { inReplyTo, outcome: 'returned', answeredAt: '2026-11-23T12:00:00Z' } },
    })

  it('goes to who asked alone, with what the holder says of other people', () => {
    const { log } = given(...known)
    const asked = lineFor(log.add(request(desk, [practice])), practice)
    const decided = log.add(answer(asked?.delivery ?? ''))
    expect(told(decided)).toEqual([desk])
    expect(lineFor(decided, desk)).toMatchObject({ capacity: 'referrer', outcome: 'SHARE' })
    expect(Object.keys(masked(lineFor(decided, desk)))).toEqual([])
  })

  it('goes to nobody when it answers nothing that was asked', () => {
    expect(told(given(...known, request(desk, [practice])).when(answer('d_unheard-of')))).toEqual([])
  })
})

it('tells each invited team of a strategy discussion, and those alone of health and schools', () => {
  const invited = ['police:northshire/child-abuse', 'health:northshire-0-19/nursing']
  const decided = given(...known).when(
    example(eventTypes.strategyDiscussionCalled, { by: desk, data: { addressees: invited } }),
  )
  expect(told(decided)).toEqual([
    'health:northshire-0-19/nursing',
    'la:northshire/social-work',
    'police:northshire/child-abuse',
  ])
  expect(outcomes(decided)[practice]).toBe('WITHHOLD protection-from-harm, condition-not-met')
})

it('lets the family’s agreement decide when help steps down, and protection when it steps up', () => {
  const partner = 'voluntary:family-works/family-support'

  const step = (change: string) =>
    example(eventTypes.familyHelpStepChanged, {
      by: 'la:northshire/social-work',
      data: {
        step: {
          change,
          fromLevel: 'family-help',
          toLevel: 'child-in-need',
          on: '2026-11-23',
          leadPractitioner: {},
        },
      },
    })
  expect(told(given(...known, agreement('given')).when(step('stepped-down')))).toEqual([partner])
  expect(told(given(...known, agreement('given')).when(step('stepped-up')))).toEqual([desk])
})
