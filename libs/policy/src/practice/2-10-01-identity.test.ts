import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogueEntries, type EventType } from '@common-thread/events/catalogue'
import { examplesFrom } from '../testing/examples.js'
import { given, lineFor, outcomes, told } from '../testing/given.js'
import { aChildWith } from '../testing/a-child.js'
import { everybodyInvolved } from '../testing/every-role.js'
import { concern, known, plan } from '../testing/northshire-events.js'

const valid = join(dirname(fileURLToPath(import.meta.url)), '../../../../schemas/valid')
const example = examplesFrom((file) => readFileSync(join(valid, file), 'utf8'))

/** A team of the sample partnership for each sector that may publish. */
const teams: Readonly<Record<string, string>> = {
  police: 'police:northshire/response',
  health: 'health:northshire-ed/safeguarding',
  school: 'school:oakfield-primary/dsl',
  la: 'la:northshire/reviewing',
  justice: 'police:northshire/response',
}

const alarms = catalogueEntries
  .filter(
    ({ safetyCritical, fields }) => safetyCritical && fields.some(({ pointer }) => pointer === '/foundIn'),
  )
  .map(({ type, publishers }) => ({ type: type as EventType, by: teams[publishers[0] ?? ''] ?? '' }))

describe('uncertainty who the child is stops fan-out, never the alarm (§2.10 item 1)', () => {
  const byName = (identity: 'provisional' | 'contradictory') =>
    concern({ by: 'police:northshire/response', identity, rest: { foundIn: 'la:southshire' } })

  it('given police who have a name and an address, then the desk gets the alarm whole, and marked', () => {
    const when = aChildWith().when(byName('provisional'))
    expect(when.told).toEqual(['la:southshire/mash'])
    expect(when.gets('la:southshire/mash').because).toEqual(['identity-unconfirmed'])
    expect(when.gets('la:southshire/mash').sees).toContain('/concern')
    expect(when.handling('la:southshire/mash')).toContain('identity-unconfirmed')
  })

  it('given a child whom another authority answers for, then both desks get it and nobody else', () => {
    const when = aChildWith(...everybodyInvolved).when(byName('contradictory'))
    expect(when.told).toEqual(['la:northshire/mash', 'la:southshire/mash'])
  })

  it('given something that is not urgent, then it waits for the desk to settle who the child is', () => {
    const when = aChildWith(...everybodyInvolved).when({
      ...plan('child-protection'),
      identity: 'provisional',
    })
    expect(when.told).toEqual([])
    expect(when.asks('la:northshire/mash')).toEqual(['la:northshire/social-work', 'identity-must-be-settled'])
    expect(when.gets('school:oakfield-primary/dsl').outcome).toBe('WITHHOLD')
  })
})

it('has found the alarms of the catalogue', () => {
  expect(alarms.length).toBeGreaterThanOrEqual(8)
})

describe.each(alarms)('$type', ({ type, by }) => {
  it('goes to the duty desk where the child was found, when nobody knows who the child is', () => {
    const alarm = example(type, { by, identity: 'provisional', data: { foundIn: 'la:southshire' } })
    const decided = given().when(alarm)
    expect(told(decided)).toEqual(['la:southshire/mash'])
    expect(lineFor(decided, 'la:southshire/mash')?.handling).toContain('identity-unconfirmed')
  })

  it('goes to both duty desks when another authority answers for the child', () => {
    const decided = given(...known).when(example(type, { by, data: { foundIn: 'la:southshire' } }))
    expect(told(decided)).toEqual(expect.arrayContaining(['la:northshire/mash', 'la:southshire/mash']))
    expect(outcomes(decided)['la:southshire/mash']).toMatch(/^(SHARE|REDACT) /)
  })
})
