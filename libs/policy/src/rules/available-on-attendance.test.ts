import { type GivingRow } from '../matrix.js'
import { type Question } from '../question.js'
import { given, lineFor, masked, told } from '../testing/given.js'
import { edAttended, known, plan, restriction } from '../testing/northshire-events.js'
import { availableOnAttendance } from './available-on-attendance.js'

const department = 'health:northshire-ed/safeguarding'

it('pushes unscheduled care nothing on the day a plan starts', () => {
  const decided = given(...known).when(plan('child-protection'))
  expect(lineFor(decided, department)).toMatchObject({ outcome: 'AVAILABLE', masked: [] })
  expect(told(decided)).not.toContain(department)
})

it('gives it type, dates and contacts when the child attends, and never the category', () => {
  const { when } = given(...known, plan('child-protection'))
  const decided = when(edAttended())
  expect(decided.decision.superseding).toMatchObject([
    { ofSeq: 5, cause: 'occasion', line: { recipient: department, outcome: 'SHARE' } },
  ])
  const hidden = Object.keys(masked(decided.decision.superseding[0]?.line))
  expect(hidden).toEqual(expect.arrayContaining(['/plan/category', '/plan/goals']))
  expect(hidden).not.toEqual(expect.arrayContaining(['/plan/kind']))
  expect(decided.contents).toContain(5)
})

it('tells the authority of the attendance', () => {
  expect(told(given(...known).when(edAttended()))).toEqual(['la:northshire/social-work'])
})

it('gives nothing of a plan that has ended, and nothing where there is none', () => {
  const ended = given(
    ...known,
    plan('child-protection'),
    plan('child-protection', { change: 'ended', to: '2026-11-22' }),
  )
  expect(ended.when(edAttended()).decision.superseding).toEqual([])
  expect(given(...known).when(edAttended()).decision.superseding).toEqual([])
})

it('keeps a seal closed in unscheduled care too', () => {
  const { when } = given(...known, plan('child-protection'), restriction('sealed'))
  expect(when(edAttended()).decision.superseding).toEqual([])
})

describe('by itself', () => {
  const available: GivingRow = {
    give: 'available',
    on: 'attendance',
    basis: 'child-protection',
    mode: 'routine',
  }
  const ask = (question: Partial<Question>) =>
    availableOnAttendance({
      row: available,
      capacity: 'emergency-department',
      isOccasion: false,
      ...question,
    } as Question)

  it('waits for the child to attend, and gives then', () => {
    expect(ask({})).toEqual({ kind: 'available', reason: 'available-on-attendance' })
    expect(ask({ isOccasion: true })).toEqual({ kind: 'give', reason: 'attended-unscheduled-care' })
  })

  it('leaves to the other rules what its row gives otherwise, and who has no role', () => {
    for (const row of [
      'nothing',
      'undecided',
      { ...available, give: 'fields' },
      { ...available, give: 'signal' },
    ] as const)
      for (const isOccasion of [true, false]) expect(ask({ row, isOccasion })).toBeUndefined()
    expect(ask({ capacity: undefined })).toBeUndefined()
  })
})
