import { randomUUID } from 'node:crypto'
import { eventTypes, type OrganisationId, sourceOf } from '@common-thread/events'
import { peopleOf, type People } from '@common-thread/infra/story'
import { type RunningHub } from './running-hub.js'

const socialWork = 'la:northshire/social-work'

/** Children that a load is about; each with a school, a practice and a 0-19 service. */
export const children = (count: number): People['ava'][] =>
  Array.from({ length: count }, (_, n) => ({ ...peopleOf(20_000 + n).ava, local: `LOAD-${n}` }))

const known = ({ nhsNumber, birthDate, local }: People['ava']) => ({
  identifiers: [
    { system: 'nhs-number', value: nhsNumber },
    { system: 'local', value: local },
  ],
  birthDate,
})

interface Event {
  readonly type: string
  readonly data: object
}

const involvement = (child: People['ava'], kind: string, organisation: string): Event => ({
  type: eventTypes.involvementStarted,
  data: { children: [known(child)], involvement: { kind, organisation, from: '2026-01-01' } },
})

export const introductions = (all: readonly People['ava'][]): Event[] =>
  all.flatMap((child) => [
    involvement(child, 'responsible-authority', 'la:northshire'),
    involvement(child, 'school-roll', 'school:oakfield-primary'),
    involvement(child, 'gp-registration', 'health:millbrook-gp'),
    involvement(child, 'caseload', 'health:northshire-0-19'),
  ])

/** A change of a child protection plan: four teams on Kafka get it. */
export const planReviewed = (child: People['ava'], goals = 'Safe at home'): Event => ({
  type: eventTypes.planChanged,
  data: {
    children: [known(child)],
    plan: { kind: 'child-protection', change: 'reviewed', from: '2026-01-01', goals },
    contact: { team: socialWork, telephone: '01632 960001' },
  },
})

/** How many deliveries one `planReviewed` makes: hub, school, practice, 0-19 service. */
export const deliveriesOfPlan = 4

/** As the authority's social workers publish; what an event says itself stands over what is usual. */
const cloudEvent = (event: object) => ({
  specversion: '1.0',
  source: sourceOf('la:northshire' as OrganisationId),
  time: new Date().toISOString(),
  ...event,
})

const post = (hub: RunningHub, form: 'cloudevents' | 'cloudevents-batch', body: unknown): Promise<Response> =>
  hub.agency(socialWork).request(`${hub.stack.urls.intake ?? ''}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': `application/${form}+json` },
    body: JSON.stringify(body),
  })

/** Sends one event by itself, in the authority's name. */
export const publishOne = (hub: RunningHub, event: object): Promise<Response> =>
  post(hub, 'cloudevents', cloudEvent(event))

export interface BatchAnswer {
  readonly status: number
  readonly accepted: number
  readonly retryAfter: string | null
}

/** Sends events in one batch, in the authority's name; ids can be given to send the same again. */
export async function publishBatch(
  hub: RunningHub,
  events: readonly Event[],
  ids = events.map(() => randomUUID()),
): Promise<BatchAnswer> {
  const body = events.map((event, i) => cloudEvent({ id: ids[i], ...event }))
  const response = await post(hub, 'cloudevents-batch', body)
  const answer = (await response.json()) as { status: number }[] | object
  const accepted = Array.isArray(answer)
    ? answer.filter(({ status }: { status: number }) => status === 202).length
    : 0
  return { status: response.status, accepted, retryAfter: response.headers.get('retry-after') }
}

/** Sends until accepted, the same events by the same ids, as a publisher that was asked to come again. */
export async function publishUntilAccepted(hub: RunningHub, events: readonly Event[]): Promise<void> {
  const ids = events.map(() => randomUUID())
  for (;;) {
    const answer = await publishBatch(hub, events, ids).catch(() => undefined)
    if (answer?.accepted === events.length) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
