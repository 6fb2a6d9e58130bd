import { Controller } from '@nestjs/common'
import { EventPattern, Payload } from '@nestjs/microservices'
import { anyOther, inWords, type InboxEntry, type Received } from '@common-thread/consumer'
import {
  type DomesticAbuseIncidentNotifiedView,
  eventTypes,
  type PlacementMovedView,
  type PlanChangedView,
} from '@common-thread/events'

/** Where the hub's deliveries land in health: the safeguarding record, which clinicians see when they open the child's. */
@Controller()
export class HealthHandlers {
  @EventPattern<string>(eventTypes.planChanged)
  plan(@Payload() { content }: Received): InboxEntry {
    const { plan } = content as unknown as PlanChangedView
    return {
      place: 'safeguarding flag',
      headline: `${inWords(plan?.kind)} plan, ${inWords(plan?.change) || 'in force'}`,
    }
  }

  @EventPattern<string>(eventTypes.domesticAbuseIncidentNotified)
  domesticAbuse(@Payload() { content }: Received): InboxEntry {
    const { child } = content as unknown as DomesticAbuseIncidentNotifiedView
    const present =
      child?.present === true ? 'the child was there' : 'whether the child was there is not said'
    return {
      place: 'health visitor’s or school nurse’s list',
      headline: `Domestic abuse notification: ${present}`,
    }
  }

  @EventPattern<string>(eventTypes.placementMoved)
  placement(@Payload() { content }: Received): InboxEntry {
    const { placement } = content as unknown as PlacementMovedView
    const address = placement?.address ? 'new address: record it as sensitive' : 'no address is given'
    return { place: 'registration', headline: `Placement moved; ${address}` }
  }

  @EventPattern<string>(anyOther)
  other(@Payload() { type }: Received): InboxEntry {
    return { place: 'safeguarding inbox', headline: inWords(type.split('.')[1]) }
  }
}
