import { Controller } from '@nestjs/common'
import { EventPattern, Payload } from '@nestjs/microservices'
import { anyOther, inWords, type InboxEntry, type Received } from '@common-thread/consumer'
import {
  type DomesticAbuseIncidentNotifiedView,
  eventTypes,
  type PlacementMovedView,
  type PlanChangedView,
  type ReferralDecidedView,
} from '@common-thread/events'

/** Where the hub's deliveries land in a school: the designated safeguarding lead's file and today's list. */
@Controller()
export class SchoolsHandlers {
  @EventPattern<string>(eventTypes.domesticAbuseIncidentNotified)
  domesticAbuse(@Payload() { content }: Received): InboxEntry {
    const { allegedPerpetrator } = content as unknown as DomesticAbuseIncidentNotifiedView
    const by = inWords(allegedPerpetrator?.relationshipToChild) || 'not said'
    return { place: 'before the school day', headline: `Support the child today. Alleged perpetrator: ${by}` }
  }

  @EventPattern<string>(eventTypes.referralDecided)
  referral(@Payload() { content }: Received): InboxEntry {
    const { referral } = content as unknown as ReferralDecidedView
    return {
      place: 'safeguarding file',
      headline: `Your concern was decided: ${inWords(referral?.decision)}`,
    }
  }

  @EventPattern<string>(eventTypes.planChanged)
  plan(@Payload() { content }: Received): InboxEntry {
    const { plan } = content as unknown as PlanChangedView
    return { place: 'safeguarding file', headline: `${inWords(plan?.kind)} plan, ${inWords(plan?.change)}` }
  }

  @EventPattern<string>(eventTypes.placementMoved)
  placement(@Payload() { content }: Received): InboxEntry {
    const { contactRules } = content as unknown as PlacementMovedView
    const rules = contactRules === null ? '' : '; contact and collection rules changed'
    return { place: 'front office and safeguarding file', headline: `The child has moved${rules}` }
  }

  @EventPattern<string>(anyOther)
  other(@Payload() { type }: Received): InboxEntry {
    return { place: 'safeguarding lead’s inbox', headline: inWords(type.split('.')[1]) }
  }
}
