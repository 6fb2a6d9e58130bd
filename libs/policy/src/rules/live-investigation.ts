import { type EventType, eventTypes, organisationOf } from '@common-thread/events/catalogue'
import { type Answer, type Question, type Rule } from '../question.js'
import { isDesk } from '../roles.js'
import { type Restriction } from '../state.js'
import { minimise } from './minimise.js'

/** What the enquiry itself publishes; beside it a hold covers everything that its owner's organisation publishes. */
const ofTheEnquiry: readonly EventType[] = [
  eventTypes.strategyDiscussionCalled,
  eventTypes.strategyDiscussionHeld,
  eventTypes.section47EnquiryStarted,
  eventTypes.section47EnquiryConcluded,
]

/**
 * While an investigation is live its owner decides who else may know what could prejudice it; the enquiry's own teams
 * do. Of a safety-critical event the minimum still goes: that something happened, and whom to ask. It never gives what
 * the matrix would not. Domain facts §2.4 step 5; Working Together (2023), strategy discussion.
 */
export const liveInvestigation: Rule<'live-investigation' | 'live-investigation-minimum'> = (question) => {
  const holds = question.state.restrictions.filter((restriction) => covers(restriction, question))
  const [hold] = holds
  if (!hold || isInTheEnquiry(holds, question)) return undefined
  const otherwise = minimise(question)
  if (otherwise.kind !== 'fields' && otherwise.kind !== 'signal') return undefined
  return question.entry.safetyCritical ? minimum(otherwise) : asked(hold)
}

const covers = ({ kind, setBy }: Restriction, { event }: Question): boolean =>
  kind === 'investigation-hold' && (event.publisher === setBy || ofTheEnquiry.includes(event.type))

/** Who leads the enquiry, and whoever every hold names. */
const isInTheEnquiry = (holds: readonly Restriction[], { team, capacity }: Question): boolean =>
  isDesk(capacity) ||
  capacity === 'social-work' ||
  holds.every(({ setBy, permits }) => setBy === organisationOf(team.id) || permits.includes(team.id))

const minimum = (otherwise: ReturnType<typeof minimise>): Answer<'live-investigation-minimum'> => ({
  kind: 'signal',
  reason: 'live-investigation-minimum',
  basis: otherwise.kind === 'fields' ? otherwise.row.basis : 'child-protection',
})

const asked = ({ owner }: Restriction): Answer<'live-investigation'> => ({
  kind: 'hold',
  reason: 'live-investigation',
  ...(owner ? { owner } : {}),
})
