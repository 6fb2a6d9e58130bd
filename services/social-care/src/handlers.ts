import { Controller } from '@nestjs/common'
import { EventPattern, Payload } from '@nestjs/microservices'
import { anyOther, inWords, type InboxEntry, type Received } from '@common-thread/consumer'
import { type ConcernRaisedView, type Delivery, eventTypes, type EdAttendedView } from '@common-thread/events'

/** Where the hub's deliveries land in children's social care: contacts at the front door, case notes of the allocated. */
@Controller()
export class SocialCareHandlers {
  @EventPattern<string>(eventTypes.concernRaised)
  concern(@Payload() { content }: Received): InboxEntry {
    const { concern, delivery } = content as unknown as ConcernRaisedView
    const who = isUnconfirmed(delivery) ? ' — who the child is, is not confirmed' : ''
    return {
      place: 'front door: new contact',
      headline: `Concern raised, ${inWords(concern?.immediacy)}${who}`,
    }
  }

  @EventPattern<string>(eventTypes.domesticAbuseIncidentNotified)
  domesticAbuse(@Payload() _: Received): InboxEntry {
    return { place: 'front door: new contact', headline: 'Domestic abuse notification from police' }
  }

  @EventPattern<string>(eventTypes.edAttended)
  attended(@Payload() { content }: Received): InboxEntry {
    const { attendance } = content as unknown as EdAttendedView
    return {
      place: 'case note',
      headline: attendance ? 'The child attended unscheduled care' : 'Attendance notified',
    }
  }

  @EventPattern<string>(anyOther)
  other(@Payload() { type, content }: Received): InboxEntry {
    const { delivery } = content as unknown as { delivery: Delivery }
    const claimed = delivery.handling.includes('claimed-not-in-force')
      ? ': claimed, to be confirmed or refuted'
      : ''
    return { place: 'work tray', headline: `${inWords(type.split('.')[1])}${claimed}` }
  }
}

const isUnconfirmed = ({ handling }: Delivery): boolean => handling.includes('identity-unconfirmed')
