import { eventTypes } from '@common-thread/events/catalogue'
import { everyRole, exampleOf } from './testing/every-role.js'
import { type Happening, Log } from './testing/given.js'
import * as events from './testing/northshire-events.js'
import { hostDesk, socialWork } from './testing/northshire-teams.js'

const papers = { needsAssessment: 'Needs', reasons: 'Reasons', carePlan: 'Care plan' }
const none = { needsAssessment: null, reasons: null, carePlan: null }
const decided = (isEmergency: boolean, sent: object): Happening => {
  const example = exampleOf(eventTypes.outOfAreaPlacementDecided, socialWork)
  const data = example.data as { readonly decision: object }
  const decision = { ...data.decision, from: '2026-11-23', hostAuthority: 'la:southshire', isEmergency }
  return { ...example, data: { ...data, decision, ...sent } }
}
const seq = events.known.length + 1
const fifthDay = '2026-11-30T17:00:00.000Z'
const child = (...happenings: readonly Happening[]) => {
  const log = new Log(everyRole())
  const judgements = [...events.known, ...happenings].map((happening) => log.add(happening))
  return { log, last: judgements.at(-1)! }
}
const times = (happening: Happening) =>
  child(happening).last.due.map(({ at, what, ofSeq }) => `${new Date(at).toISOString()} ${what} ${ofSeq}`)
const overdue = (log: Log) =>
  log
    .deadline(seq, fifthDay, 'papers-due')
    .decision.superseding.map(({ line }) => `${line.recipient} ${line.outcome} ${line.handling.join()}`)

describe('a placement in another area in an emergency, without the papers that the host authority is owed', () => {
  it('has five working days for them from the move', () => {
    expect(times(decided(true, none))).toEqual([`${fifthDay} papers-due ${seq}`])
    expect(times(decided(true, { ...papers, carePlan: null }))).toEqual([`${fifthDay} papers-due ${seq}`])
  })

  it.each([
    ['it carries them', decided(true, papers)],
    ['it is no emergency: they are owed at once', decided(false, none)],
    ['it is only claimed', { ...decided(true, none), by: 'la:southshire/mash' }],
  ])('names no time where %s', (_, happening) => {
    expect(times(happening)).toEqual([])
  })

  it('brings them up again with who placed the child, and tells the host authority that they are owed', () => {
    expect(overdue(child(decided(true, none)).log)).toEqual([
      `${socialWork} SIGNAL papers-overdue`,
      `${hostDesk} SIGNAL papers-overdue`,
    ])
  })

  it.each([
    ['with a decision that carries them', decided(true, papers)],
    ['with the move itself', { ...events.placementMoved(), by: socialWork }],
  ])('is at rest once they have come %s', (_, happening) => {
    expect(overdue(child(decided(true, none), happening).log)).toEqual([])
  })

  it('is not at rest by the papers of an earlier placement, or of another authority', () => {
    const { log } = child(decided(true, papers), decided(true, none))
    const late = log.deadline(seq + 1, fifthDay, 'papers-due')
    expect(late.decision.superseding).toHaveLength(2)
    const others = child(decided(true, none), { ...decided(true, papers), by: 'la:southshire/mash' })
    expect(overdue(others.log)).toHaveLength(2)
  })

  it('is not at rest when what carried them was taken back', () => {
    const { log } = child(decided(true, none), decided(true, papers))
    log.retract(seq + 1)
    expect(overdue(log)).toHaveLength(2)
  })

  it('is at rest when it was taken back itself', () => {
    const { log } = child(decided(true, none))
    log.retract(seq)
    expect(overdue(log)).toEqual([])
  })
})
