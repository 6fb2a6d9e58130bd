import { entryOf, type SupersedingLine, type TeamId } from '@common-thread/events/catalogue'
import { isActive, teamsInRole } from '@common-thread/directory/lookup'
import { viewAt } from './as-of.js'
import { type Change, signalOn } from './change.js'
import { type Told } from './history.js'
import { answeringAuthority, answeringDesks } from './hosts.js'
import { childOf, type LoggedEvent } from './log-entry.js'
import { covers } from './mask.js'
import { type Held, whereRoleLost } from './role-lost.js'

/**
 * What teams were given of other events because of a fact that is now taken back: had it never been said, they would
 * have had no role towards the child when it came. It is recalled as misdelivered (domain facts §2.10 item 19).
 */
export const letInByMistake = (change: Change): SupersedingLine[] =>
  whereRoleLost(change.soFar.had(), 'misdelivered', change, views(change))

/** What held when an event came, as it was known until now and as it is known now; each moment once. */
function views({
  before,
  after,
}: Change): (event: LoggedEvent) => { readonly had: Held; readonly has: Held } {
  const known = new Map<number, { readonly had: Held; readonly has: Held }>()
  return ({ recordedTime: now }) => {
    const found = known.get(now) ?? {
      had: { state: viewAt(before, now), now },
      has: { state: viewAt(after, now), now },
    }
    known.set(now, found)
    return found
  }
}

const hours = 3_600_000
/** UK GDPR Art 33(1): the Information Commissioner is told within 72 hours of becoming aware. */
const breachClock = 72 * hours
/** Events and fields of this tier do the gravest harm in the wrong hands: an address, a crime, an allegation. */
const gravest = 4

function heldTheGravest({ event, line }: Told): boolean {
  if (line.outcome === 'SIGNAL') return false
  const { tier, fields } = entryOf(event.type)
  const child = childOf(event)
  const data = { ...event.data, ...(child ? { child } : {}) }
  return (
    tier >= gravest ||
    fields.some(
      ({ pointer, fieldTier = 0 }) =>
        fieldTier >= gravest &&
        !line.masked.some((mask) => covers(mask.pointer, pointer)) &&
        says(data, pointer.split('/').slice(1)),
    )
  )
}

/** Whether there is anything at a pointer, in any item where it goes through a list. */
function says(value: unknown, [token, ...rest]: readonly string[]): boolean {
  if (value === null || value === undefined) return false
  if (token === undefined) return true
  return Array.isArray(value)
    ? value.some((item) => says(item, rest))
    : says((value as Readonly<Record<string, unknown>>)[token], rest)
}

/**
 * Where content of the gravest tier went to the wrong team: its publisher, the duty desk of the authority that answers
 * for the child and both data protection officers are told at once, by a signal, with the time by which the breach is
 * to be notified. They decide about Art 34 and the safety of those whom it concerns.
 */
export function toldOfBreach(lines: readonly SupersedingLine[], change: Change): SupersedingLine[] {
  const wrong = lines.filter(({ cause }) => cause === 'misdelivered' || cause === 'wrong-child')
  const recipientsOf = new Map<number, Set<TeamId>>()
  for (const { ofSeq, line } of wrong) {
    const set = recipientsOf.get(ofSeq) ?? new Set<TeamId>()
    recipientsOf.set(ofSeq, set.add(line.recipient))
  }
  const grave = new Map<number, LoggedEvent>()
  for (const told of change.soFar.had()) {
    const { event, line } = told
    if (recipientsOf.get(event.position.seq)?.has(line.recipient) && heldTheGravest(told))
      grave.set(event.position.seq, event)
  }
  return [...recipientsOf.keys()].flatMap((ofSeq) => {
    const event = grave.get(ofSeq)
    const actBy = change.entry.recordedTime + breachClock
    return event
      ? responders(event, change).map((recipient) =>
          signalOn(
            ofSeq,
            {
              reason: 'breach-to-be-notified',
              basis: 'personal-data-breach',
              actBy,
              recipient,
              capacity: 'breach-responder',
            },
            change,
          ),
        )
      : []
  })
}

function responders(event: LoggedEvent, change: Change): readonly TeamId[] {
  const { after: state, directory } = change
  const authority = answeringAuthority({ event, state, directory })
  const officers = [event.publisher, authority].flatMap((organisation) =>
    organisation === null ? [] : teamsInRole(directory, organisation, 'data-protection-officer'),
  )
  const desks = answeringDesks({ event, state, directory })
  const all = new Set([event.team, ...[...desks, ...officers].map(({ id }) => id)])
  return [...all].filter((team) => isActive(directory, team))
}
