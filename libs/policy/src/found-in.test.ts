import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogueEntries, type EventType } from '@common-thread/events/catalogue'
import { examplesFrom } from './testing/examples.js'
import { given, lineFor, outcomes, told } from './testing/given.js'
import { known } from './testing/northshire-events.js'

const valid = join(dirname(fileURLToPath(import.meta.url)), '../../../schemas/valid')
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
