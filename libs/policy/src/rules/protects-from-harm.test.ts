import { given, lineFor, masked, outcomes, told } from '../testing/given.js'
import { agreement, concern, domesticAbuse, known, plan } from '../testing/northshire-events.js'

it('gives the safeguarding hub a concern whole, with the source visible and “do not reveal”', () => {
  const decided = given(...known).when(concern())
  expect(outcomes(decided)).toEqual({
    'health:millbrook-gp/practice': 'WITHHOLD protection-from-harm, not-needed',
    'health:northshire-0-19/nursing': 'WITHHOLD protection-from-harm, not-needed',
    'la:northshire/mash': 'SHARE protection-from-harm',
    'la:northshire/social-work': 'WITHHOLD protection-from-harm, not-needed',
    'police:northshire/response': 'WITHHOLD protection-from-harm, condition-not-met',
  })
  expect(lineFor(decided, 'la:northshire/mash')).toMatchObject({
    masked: [],
    handling: ['do-not-reveal-source'],
  })
})

it('needs no agreement: a refused service stops no concern', () => {
  const { when } = given(...known, agreement('refused'))
  expect(told(when(concern({ by: 'voluntary:family-works/family-support' })))).toContain('la:northshire/mash')
})

it.each([{ crimeSuspected: true }, { immediacy: 'immediate-danger' }])(
  'tells police of %p, without who told',
  (more) => {
    const line = lineFor(given(...known).when(concern({ concern: more })), 'police:northshire/response')
    expect(line?.outcome).toBe('SHARE')
    expect(Object.keys(masked(line))).toContain('/source')
    expect(Object.keys(masked(line))).not.toContain('/thirdParties')
  },
)

it('asks the desk to act within one working day', () => {
  const line = lineFor(
    given(...known).when({ ...concern(), at: '2026-11-27T16:00:00Z' }),
    'la:northshire/mash',
  )
  expect(new Date(line?.actBy ?? 0).toISOString()).toBe('2026-11-30T17:00:00.000Z')
})

it('tells the 0-19 service of domestic abuse for an open plan or a child under five, and otherwise not', () => {
  const nursing = 'health:northshire-0-19/nursing'
  const infant = { children: [{ birthDate: '2023-04-15' }] }
  expect(told(given(...known).when(domesticAbuse()))).not.toContain(nursing)
  expect(told(given(...known, plan('child-in-need')).when(domesticAbuse()))).toContain(nursing)
  const infantKnown = known.map((happening) => ({ ...happening, data: { ...happening.data, ...infant } }))
  expect(told(given(...infantKnown).when(domesticAbuse({}, infant)))).toContain(nursing)
})

it('signals domestic abuse to the allocated social worker of an open case', () => {
  const line = lineFor(
    given(...known, plan('child-protection')).when(domesticAbuse()),
    'la:northshire/social-work',
  )
  expect(line).toMatchObject({
    outcome: 'SIGNAL',
    reasons: ['protection-from-harm', 'signal-only'],
    basis: 'child-protection',
  })
})
