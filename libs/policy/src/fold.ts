import { eventTypes, hubRecordTypes } from '@common-thread/events/catalogue'
import { childOf, type HubEntry, type LogEntry, type LoggedEvent } from './log-entry.js'
import {
  foldAgreement,
  foldInvolvement,
  foldLookedAfter,
  foldPlacement,
  foldPlan,
  foldRestriction,
} from './fold-facts.js'
import { type Standing } from './standing.js'
import { type SubjectState } from './state.js'

/** The state after one more record of the subject's log. Claims change nothing. */
export function fold(state: SubjectState, entry: LogEntry, standing: Standing): SubjectState {
  switch (entry.kind) {
    case 'unreadable':
      return { ...state, unreadable: true }
    case 'retraction':
      // What it takes away is not folded again: see refold.ts.
      return state
    case 'hub':
      return foldHub(state, entry)
    case 'event':
      return foldEvent(about(state, entry), entry, standing)
  }
}

/** What every event says of the child itself, whoever asserts it: how sure the hub is of who it is. */
function about(state: SubjectState, event: LoggedEvent): SubjectState {
  const birthDate = state.birthDate ?? childOf(event)?.birthDate ?? null
  return { ...state, identity: event.identity, birthDate }
}

function foldEvent(state: SubjectState, event: LoggedEvent, standing: Standing): SubjectState {
  if (standing === 'claimed') return state
  switch (event.type) {
    case eventTypes.involvementStarted:
    case eventTypes.involvementEnded:
      return foldInvolvement(state, event)
    case eventTypes.planChanged:
      return foldPlan(state, event.data.plan, event.position.seq)
    case eventTypes.placementMoved:
      return foldPlacement(state, event.data)
    case eventTypes.agreementChanged:
      return foldAgreement(state, event.data.agreement, event.position.seq)
    case eventTypes.restrictionChanged:
      return foldRestriction(state, event)
    case eventTypes.edAttended: {
      const attendance = {
        team: event.team,
        arrivedAt: event.data.attendance.arrivedAt,
        seq: event.position.seq,
      }
      const others = state.attendances.filter(({ team }) => team !== event.team)
      return { ...state, attendances: [...others, attendance] }
    }
    case eventTypes.concernRaised:
      return state.raisedBy.includes(event.team)
        ? state
        : { ...state, raisedBy: [...state.raisedBy, event.team] }
    case eventTypes.lookedAfterStarted:
    case eventTypes.lookedAfterEnded:
      return foldLookedAfter(state, event)
    default:
      return state
  }
}

function foldHub(state: SubjectState, entry: HubEntry): SubjectState {
  switch (entry.type) {
    case hubRecordTypes.deadlineReached:
      return {
        ...state,
        agreements: state.agreements.map((agreement) =>
          agreement.seq === entry.data.ofSeq && agreement.status === 'given'
            ? { ...agreement, status: 'lapsed' }
            : agreement,
        ),
      }
    case hubRecordTypes.recallAcknowledged:
      return state
  }
}
