import { eventTypes, organisationOf, type TeamId } from '@common-thread/events/catalogue'
import { type LoggedEvent } from '../../log-entry.js'
import { type Story } from './story.js'

/** Under which delivery id who was told of which record. */
export type Deliveries = ReadonlyMap<string, { readonly recipient: TeamId; readonly seq: number }>

/** The team that an event answers: whose event the publisher had under the delivery id that it names. */
export function replyTo(story: Story, event: LoggedEvent, deliveries: Deliveries): TeamId | undefined {
  const reply = replyOf(event)
  const delivery = reply && deliveries.get(reply.inReplyTo)
  if (!delivery || organisationOf(delivery.recipient) !== event.publisher) return undefined
  return story.eventsOf(reply.to).find(({ position }) => position.seq === delivery.seq)?.team
}

function replyOf(event: LoggedEvent): { inReplyTo: string; to: LoggedEvent['type'] } | undefined {
  switch (event.type) {
    case eventTypes.referralDecided:
      return { inReplyTo: event.data.referral.inReplyTo, to: eventTypes.concernRaised }
    case eventTypes.informationReturned:
      return { inReplyTo: event.data.reply.inReplyTo, to: eventTypes.informationRequested }
    case eventTypes.childProtectionFileReceived:
      return { inReplyTo: event.data.receipt.inReplyTo, to: eventTypes.childProtectionFileTransferred }
    default:
      return undefined
  }
}
