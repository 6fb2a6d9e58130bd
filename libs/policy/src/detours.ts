import { organisationOf, type TeamId } from '@common-thread/events/catalogue'
import { areaOf, type Directory, isActive, teamsInArea } from '@common-thread/directory/lookup'
import { type LoggedEvent } from './log-entry.js'

/** Teams that must not learn of an event because it concerns one of their own members, as its publisher says. */
const detoursOf = ({ data }: LoggedEvent) => data.handling?.routeAround ?? none

const none: readonly never[] = []

export const isAvoided = (event: LoggedEvent, team: TeamId): boolean =>
  detoursOf(event).some(({ avoid }) => avoid === team)

/**
 * Who is told instead of an avoided team: the one that the publisher names, where that is another team of the same
 * organisation or a designated officer of its area; else the area's designated officers. Nobody who is avoided as well.
 */
export function standInsFor(avoided: TeamId, event: LoggedEvent, directory: Directory): TeamId[] {
  const area = areaOf(directory, organisationOf(avoided)) ?? organisationOf(avoided)
  const officers = teamsInArea(directory, 'designated-officer', area).map(({ id }) => id)
  const named = detoursOf(event).flatMap(({ avoid, use }) => (avoid === avoided && use !== null ? [use] : []))
  const serves = (team: TeamId) => isActive(directory, team) && !isAvoided(event, team)
  const fit = named.filter(
    (team) => organisationOf(team) === organisationOf(avoided) || officers.includes(team),
  )
  return [fit, officers].map((teams) => teams.filter(serves)).find((teams) => teams.length > 0) ?? []
}

/** Every team that is told instead of another. */
export const standIns = (event: LoggedEvent, directory: Directory): TeamId[] =>
  detoursOf(event).flatMap(({ avoid }) => standInsFor(avoid, event, directory))

/** The teams that this one stands in for. */
export const standsInFor = (team: TeamId, event: LoggedEvent, directory: Directory): TeamId[] =>
  detoursOf(event).flatMap(({ avoid }) =>
    standInsFor(avoid, event, directory).includes(team) ? [avoid] : [],
  )
