import { aChildWith } from '../testing/a-child.js'
import { agreement, concern, known, plan } from '../testing/northshire-events.js'
import { desk, familyWorks, school } from '../testing/northshire-teams.js'

describe('an agreement governs the service, and never protection (§2.10 item 9)', () => {
  it('given a family that agrees, then the partner has its part of the help', () => {
    const when = aChildWith(...known, agreement('given')).when(plan('family-help'))
    expect(when.gets(familyWorks)).toMatchObject({ outcome: 'SHARE', because: ['service-agreement'] })
    expect(when.gets(school)).toMatchObject({ outcome: 'WITHHOLD', because: ['no-service-agreement'] })
  })

  it('given that it withdraws, then what was not sent stops, nothing is recalled, and the partner hears that it ended', () => {
    const child = aChildWith(...known, agreement('given'), plan('family-help'))
    const when = child.when(agreement('withdrawn'))
    expect(when.judgement.stops).toBe(true)
    const { superseding } = when.judgement.decision
    expect(superseding.length).toBeGreaterThan(0)
    for (const { cause, line } of superseding)
      expect([cause, line.recipient]).toEqual(['agreement-ended', familyWorks])
    expect(when.gets(familyWorks).outcome).toBe('SHARE')
    expect(child.when(plan('family-help')).gets(familyWorks).outcome).toBe('WITHHOLD')
  })

  it('given that it lapses at its own time, then it is no agreement any more', () => {
    const until = '2026-11-23T20:00:00Z'
    const child = aChildWith(...known, agreement('given', { until }))
    expect(child.when(plan('family-help')).gets(familyWorks).outcome).toBe('SHARE')
    const later = child.when({ ...plan('family-help'), at: '2026-11-24T09:00:00Z' })
    expect(later.gets(familyWorks).outcome).toBe('WITHHOLD')
  })

  it('given that it withdrew, then a concern still goes', () => {
    const when = aChildWith(...known, agreement('given'), agreement('withdrawn')).when(concern())
    expect(when.told).toEqual([desk])
  })

  it('given that one parent agreed, then the record says who', () => {
    const { log } = aChildWith(...known, agreement('given'))
    expect(log.history.at(-1)?.entry).toMatchObject({ data: { agreement: { by: 'mother' } } })
  })
})
