import fc from 'fast-check'
import {
  catalogueEntries,
  entryOf,
  type EventEntry,
  type EventType,
  eventTypes,
  isEventType,
} from '@common-thread/events/catalogue'
import { blocksOf } from './matrix-data.js'
import { anyTeams, authorities, event, example, option, publishing, type Step } from './steps.js'

/** Fields that the policy asks about, where a type has them. */
const turned: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  '/foundIn': fc.constantFrom(null, null, ...authorities),
  '/concern/crimeSuspected': fc.boolean(),
  '/disclosure/crimeSuspected': fc.boolean(),
  '/concern/immediacy': fc.constantFrom('immediate-danger', 'routine'),
  '/disclosure/immediacy': fc.constantFrom('immediate-danger', 'routine'),
  '/risk/immediacy': fc.constantFrom('immediate-danger', 'routine'),
  '/incident/thresholdMarked': fc.boolean(),
  '/source/doNotReveal': fc.boolean(),
  '/advocacy/change': fc.constantFrom('offered', 'opted-out', 'opted-out'),
  '/advocacy/optedOutBy': fc.constantFrom('child', 'parent', 'parent'),
  '/advocacy/childIsCompetent': fc.constantFrom(true, false, null),
}
const children = fc
  .record({
    authority: fc.constantFrom(...authorities),
    school: fc.constantFrom(null, null, null, 'school:oakfield-primary', 'school:hillside-academy'),
  })
  .map(({ authority, school }) => [{ address: { authority }, ...(school === null ? {} : { school }) }])

const anyOf = ({ name, type, variant, fields, about }: EventEntry): fc.Arbitrary<object> => {
  const data = example(type as EventType)
  const has = (pointer: string) => fields.some((field) => field.pointer === pointer)
  const parts: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(
    Object.entries(turned).filter(([pointer]) => has(pointer)),
  )
  if (variant !== null) parts[variant] = fc.constantFrom(...blocksOf(name).map((block) => block.variant))
  if (has('/addressees/*')) {
    const most = name.startsWith('allegation') ? 2 : 6
    parts['/addressees'] = anyTeams.map((list) => list.slice(0, most))
  }
  if (about === 'child') parts['/children'] = option(children)
  return fc.record(parts).map((values) =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .reduce<object>((all, [pointer, value]) => put(all, pointer.split('/').slice(1), value), data),
  )
}

const put = (data: unknown, [first, ...rest]: readonly string[], value: unknown): object =>
  first === undefined
    ? (value as object)
    : {
        ...(data as object),
        [first]: rest.length === 0 ? value : put((data as Record<string, unknown>)[first], rest, value),
      }

/** An event of a type: the contract's example, with what the policy asks about turned. */
export const eventOf = (type: EventType): fc.Arbitrary<Step> =>
  event(type, publishing(type), anyOf(entryOf(type)))
export const anyEvent = fc
  .constantFrom(...catalogueEntries.map(({ type }) => type).filter(isEventType))
  .chain(eventOf)
/** What is answered, and what answers it: by itself the one seldom finds the other. */
const questionsAndReplies = [
  eventTypes.concernRaised,
  eventTypes.referralDecided,
  eventTypes.informationRequested,
  eventTypes.informationReturned,
  eventTypes.childProtectionFileTransferred,
  eventTypes.childProtectionFileReceived,
]
/** A duty that fixes what is told depends on who publishes and on where the child lives: seldom both by chance. */
export const dutyToTell = eventOf(eventTypes.domesticAbuseIncidentNotified)
export const questionOrReply = fc.constantFrom(...questionsAndReplies).chain(eventOf)
