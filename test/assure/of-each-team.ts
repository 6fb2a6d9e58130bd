import { type Team } from '@common-thread/directory'

/** What is so of a team whatever happens, found once: millions of pairs ask. */
export function ofEachTeam<T>(find: (team: Team) => T): (team: Team) => T {
  const found = new WeakMap<Team, { readonly is: T }>()
  return (team) => {
    const known = found.get(team) ?? { is: find(team) }
    found.set(team, known)
    return known.is
  }
}
