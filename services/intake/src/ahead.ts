import {
  eventTypes,
  type Failure,
  failureOf,
  type Instant,
  type IsoDate,
  type PublishedEvent,
  startOfDate,
} from '@common-thread/events'

/**
 * How far ahead a fact may begin or end: two years. A school place is offered nine months before, a placement planned
 * for weeks; beyond this a date is a slip, and the fact would wait for it unnoticed.
 */
const horizon = 2 * 366 * 86_400_000

/** What is wrong with the date from which an event's fact is to hold. How long ago it was does not matter. */
export function tooFarAhead(event: PublishedEvent, now: Instant): Failure[] {
  const [pointer, date] = heldFrom(event)
  return date !== undefined && startOfDate(date) > now + horizon
    ? [failureOf(`/data${pointer}`, 'too-far-ahead')]
    : []
}

function heldFrom({ type, data }: PublishedEvent): readonly [pointer: string, date?: IsoDate] {
  switch (type) {
    case eventTypes.involvementStarted:
      return ['/involvement/from', data.involvement.from]
    case eventTypes.involvementEnded:
      return ['/involvement/to', data.involvement.to]
    case eventTypes.planChanged:
      return data.plan.change === 'ended' && data.plan.to !== null
        ? ['/plan/to', data.plan.to]
        : ['/plan/from', data.plan.from]
    case eventTypes.lookedAfterStarted:
      return ['/lookedAfter/from', data.lookedAfter.from]
    case eventTypes.lookedAfterEnded:
      return ['/lookedAfter/to', data.lookedAfter.to]
    case eventTypes.placementMoved:
      return ['/placement/from', data.placement.from]
    case eventTypes.agreementChanged:
      return ['/agreement/from', data.agreement.from]
    case eventTypes.restrictionChanged:
      return ['/restriction/from', data.restriction.from]
    default:
      return ['']
  }
}
