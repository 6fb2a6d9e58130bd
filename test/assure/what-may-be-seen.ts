import { type EventEntry, type FieldEntry } from '@common-thread/events'
import { type Team, type TeamRole } from '@common-thread/directory'
import { areaRoles, type GivingRow, involvedRoles, matrix, nationalRoles } from '@common-thread/policy'

/**
 * The most that a team could ever see of an event, said from the sharing matrix and from what protections are for, and
 * not by asking the rules: a rule that lets out too much must not be able to hide it by saying that it is allowed.
 */
export function mayEverSee(role: TeamRole, entry: EventEntry): ReadonlySet<string> {
  const seen = seenBy.get(entry) ?? new Map<TeamRole, ReadonlySet<string>>()
  seenBy.set(entry, seen)
  const known = seen.get(role)
  if (known) return known
  // Written here once more and not taken from the policy: a fault of its own must not hide itself.
  const covers = (profile: string, pointer: string) =>
    pointer === profile || pointer.startsWith(`${profile}/`)
  const profiles = rowsFor(role, entry.name).flatMap((row) => row.fields ?? [])
  const pointers = entry.fields
    .map(({ pointer }) => pointer)
    .filter((pointer) => profiles.some((profile) => covers(profile, pointer)))
  const found = new Set(pointers)
  seen.set(role, found)
  return found
}

const seenBy = new WeakMap<EventEntry, Map<TeamRole, ReadonlySet<string>>>()

/** Whether no capacity that a team in this role can have gets anything at all of an event. */
export const neverHears = (role: TeamRole, entry: EventEntry): boolean =>
  rowsFor(role, entry.name).length === 0

/** Whether a role can get a signal of an event, and nothing more. */
export function getsSignal(role: TeamRole, entry: EventEntry): boolean {
  const rows = rowsFor(role, entry.name)
  return rows.length > 0 && rows.every(({ give }) => give === 'signal')
}

function rowsFor(role: TeamRole, event: string): readonly GivingRow[] {
  const ofRole = rowsOfRole.get(role) ?? new Map<string, readonly GivingRow[]>()
  rowsOfRole.set(role, ofRole)
  const known = ofRole.get(event)
  if (known) return known
  const capacities = capacitiesOf(role)
  const rows = matrix.blocks
    .filter((block) => block.event === event)
    .flatMap(({ rows }) => capacities.flatMap((capacity) => rows[capacity] ?? []))
    .filter((row) => typeof row !== 'string')
  ofRole.set(event, rows)
  return rows
}

/** Millions of histories ask the same. */
const rowsOfRole = new Map<TeamRole, Map<string, readonly GivingRow[]>>()

/** Every capacity that a team in a role can have: its own, and those that any team can come to have. */
function capacitiesOf(role: TeamRole): string[] {
  const own = [...involvedRoles, ...areaRoles, ...nationalRoles]
    .filter((each) => each.role === role)
    .map(({ capacity }) => capacity)
  const anybody = ['referrer', 'service-partner']
  return role === 'placement-provider'
    ? ['placement-provider', 'previous-provider', ...anybody]
    : [...own, ...anybody]
}

/** Teams of an area and of the country are there for every child; the others only where something names them. */
export const isForEveryChild = ({ role }: Team): boolean =>
  [...areaRoles, ...nationalRoles].some((each) => each.role === role)

const weighRisk: readonly TeamRole[] = ['child-abuse', 'response', 'family-help', 'child-protection-team']

/**
 * Whether a field is about another person, so that this role has no need of it: domain facts §2.10 item 8. The duty of
 * s.49A fixes what goes to a school, and who asked gets what the holder chose to answer.
 */
export const isOfAnother = (field: FieldEntry, role: TeamRole, entry: EventEntry): boolean =>
  (field.subject === 'third-party' || field.subject === 'parent') &&
  (field.identifies === true || field.bearsOnRisk === true || field.sensitivity === 'criminal-offence') &&
  !weighRisk.includes(role) &&
  !['domestic-abuse-incident-notified', 'information-returned'].includes(entry.name)
