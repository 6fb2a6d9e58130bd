import { eventTypes, hubRecordTypes, type Instant } from '@common-thread/events/catalogue'
import { asOf, viewAt } from './as-of.js'
import { factOf, inOrder, sealOf, shieldsOfSplit } from './facts.js'
import { childOf, type HubEntry, type LogEntry, type LoggedEvent } from './log-entry.js'
import { type Standing } from './standing.js'
import { type SubjectState } from './state.js'

/** The state after one more record of the subject's log, at the time at which it was recorded. Claims change nothing. */
export function fold(state: SubjectState, entry: LogEntry, standing: Standing): SubjectState {
  const next = addRecord(state, entry, standing)
  return next.facts === state.facts ? asOf(next, entry.recordedTime) : viewAt(next, entry.recordedTime)
}

/** What a record says is kept; what the subject's facts make of it together is for `viewAt` to say. */
export function addRecord(state: SubjectState, entry: LogEntry, standing: Standing): SubjectState {
  switch (entry.kind) {
    case 'unreadable':
      return { ...state, unreadable: true }
    case 'retraction':
      // What it takes away is not folded again: see refold.ts.
      return state
    case 'hub':
      // That a time has come is told by the time of the record itself.
      return addHub(state, entry)
    case 'event':
      return addEvent(about(state, entry), entry, standing)
  }
}

function addHub(state: SubjectState, entry: HubEntry): SubjectState {
  switch (entry.type) {
    case hubRecordTypes.childSealed:
      return { ...state, facts: inOrder([...state.facts, sealOf(entry)]) }
    case hubRecordTypes.childSplit:
      return { ...state, facts: inOrder([...state.facts, ...shieldsOfSplit(entry)]) }
    default:
      return state
  }
}

/** What every event says of the child itself, whoever asserts it: how sure the hub is of who it is. */
function about(state: SubjectState, event: LoggedEvent): SubjectState {
  const birthDate = state.birthDate ?? childOf(event)?.birthDate ?? null
  return { ...state, identity: event.identity, birthDate }
}

function addEvent(state: SubjectState, event: LoggedEvent, standing: Standing): SubjectState {
  if (standing === 'claimed') return state
  const fact = factOf(event)
  if (fact) return { ...state, facts: inOrder([...state.facts, fact]) }
  switch (event.type) {
    case eventTypes.edAttended:
      return attended(state, event, event.data.attendance.arrivedAt)
    case eventTypes.concernRaised:
      return state.raisedBy.includes(event.team)
        ? state
        : { ...state, raisedBy: [...state.raisedBy, event.team] }
    default:
      return state
  }
}

/** A team's last attendance is the one with the latest arrival, whichever was told first. */
function attended(state: SubjectState, event: LoggedEvent, arrivedAt: Instant): SubjectState {
  const { team } = event
  const known = state.attendances.find((attendance) => attendance.team === team)
  if (known && known.arrivedAt > arrivedAt) return state
  const others = state.attendances.filter((attendance) => attendance !== known)
  return { ...state, attendances: [...others, { team, arrivedAt, seq: event.position.seq }] }
}
