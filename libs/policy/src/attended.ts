import { dateOf, type SupersedingLine } from '@common-thread/events/catalogue'
import { teamOf } from '@common-thread/directory/lookup'
import { askAgain, type Change } from './change.js'
import { decide } from './decide.js'
import { gives } from './history.js'
import { isOpenOn } from './state.js'

/** Unscheduled care attended: the team that saw the child is given what was available on that occasion. */
export function attended(change: Change): SupersedingLine[] {
  const { entry, after, history, directory } = change
  if (entry.kind !== 'event') return []
  const team = teamOf(directory, entry.team)
  if (!team) return []
  const today = dateOf(entry.recordedTime)
  const current = new Set(after.plans.filter((plan) => isOpenOn(plan, today)).map(({ seq }) => seq))
  return history.flatMap(({ entry: earlier }) => {
    if (earlier.kind !== 'event' || !current.has(earlier.position.seq)) return []
    const question = askAgain(earlier, team.id, 'emergency-department', change)
    if (!question || typeof question.row === 'string' || question.row.give !== 'available') return []
    const ofSeq = earlier.position.seq
    const ruling = decide({ ...question, isOccasion: true })
    const delivery = change.occasionId(team.id, ofSeq)
    const line = { ...ruling, recipient: team.id, capacity: 'emergency-department', delivery }
    if (!gives(line)) return []
    return [{ ofSeq, cause: 'occasion' as const, line }]
  })
}
