import { eventTypes, type TeamId } from '@common-thread/events/catalogue'
import { type LoggedEvent } from '../../log-entry.js'
import { type Story } from './story.js'

/** Under which delivery id who was told of which record. */
export type Deliveries = ReadonlyMap<string, { readonly recipient: TeamId; readonly seq: number }>

/** The team that an event answers: whose event was delivered under the id that it names. */
export function replyTo(story: Story, event: LoggedEvent, deliveries: Deliveries): TeamId | undefined {
  const answered = answeredBy(event.type)
  const delivery = deliveries.get(inReplyTo(event) ?? '')
  if (!answered || !delivery) return undefined
  return story.standing.find(({ type, position }) => type === answered && position.seq === delivery.seq)?.team
}

const answers: Partial<Record<LoggedEvent['type'], LoggedEvent['type']>> = {
  [eventTypes.referralDecided]: eventTypes.concernRaised,
  [eventTypes.informationReturned]: eventTypes.informationRequested,
  [eventTypes.childProtectionFileReceived]: eventTypes.childProtectionFileTransferred,
}
export const answeredBy = (type: LoggedEvent['type']): LoggedEvent['type'] | undefined => answers[type]

function inReplyTo(event: LoggedEvent): string | undefined {
  switch (event.type) {
    case eventTypes.referralDecided:
      return event.data.referral.inReplyTo
    case eventTypes.informationReturned:
      return event.data.reply.inReplyTo
    case eventTypes.childProtectionFileReceived:
      return event.data.receipt.inReplyTo
    default:
      return undefined
  }
}
