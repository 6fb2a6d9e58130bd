import { Controller } from '@nestjs/common'
import { EventPattern, Payload } from '@nestjs/microservices'
import { anyOther, inWords, type InboxEntry, type Received } from '@common-thread/consumer'
import { type ConcernRaisedView, eventTypes, type PlanChangedView } from '@common-thread/events'

/** Where the hub's deliveries land in a police force: a protection log, never the intelligence database by itself. */
@Controller()
export class PoliceHandlers {
  @EventPattern<string>(eventTypes.concernRaised)
  concern(@Payload() { content }: Received): InboxEntry {
    const { concern } = content as unknown as ConcernRaisedView
    return {
      place: 'incident to be created',
      headline: `Concern for a child: ${inWords(concern?.immediacy)}`,
    }
  }

  @EventPattern<string>(eventTypes.planChanged)
  plan(@Payload() { content }: Received): InboxEntry {
    const { plan } = content as unknown as PlanChangedView
    return {
      place: 'child abuse team’s log',
      headline: `${inWords(plan?.kind)} plan, ${inWords(plan?.change)}`,
    }
  }

  @EventPattern<string>(anyOther)
  other(@Payload() { type }: Received): InboxEntry {
    return { place: 'child abuse team’s inbox', headline: inWords(type.split('.')[1]) }
  }
}
