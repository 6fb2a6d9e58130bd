import {
  type Child,
  entryOf,
  eventTypes,
  type IsoDate,
  type OrganisationId,
} from '@common-thread/events/catalogue'
import { childOf, type LoggedEvent } from '../../log-entry.js'
import { type Attributes } from './cedar.js'
import { valueAt } from './matrix-data.js'
import { type Story } from './story.js'
import { type WhatIsSo } from './what-is-so.js'

export const addresseesOf = ({ data }: LoggedEvent): readonly string[] =>
  'addressees' in data ? data.addressees : []

/** Where the publisher says that the child lives, was found, or moves to. */
export function placesIn(event: LoggedEvent): {
  readonly foundIn: OrganisationId | null
  readonly lives: OrganisationId | null
  /** The host of a placement is told before the move. */
  readonly movesTo: OrganisationId | null
} {
  const child = childOf(event)
  return {
    foundIn: 'foundIn' in event.data ? event.data.foundIn : null,
    lives: child?.address?.authority ?? null,
    movesTo: hostNamedBy(event),
  }
}

function hostNamedBy(event: LoggedEvent): OrganisationId | null {
  const field = entryOf(event.type).fields.find(({ pointer }) => pointer.endsWith('/hostAuthority'))
  return field ? (valueAt(event.data, field.pointer) as OrganisationId | null) : null
}

/** The circumstances that rows of the matrix name. */
export function circumstancesOf(story: Story, event: LoggedEvent, so: WhatIsSo): Attributes {
  const { data } = event
  const isMarked = (...pointers: string[]) => pointers.some((pointer) => valueAt(data, pointer) === true)
  const immediacy = ['/concern/immediacy', '/disclosure/immediacy', '/risk/immediacy']
  return {
    crimeSuspected: isMarked('/concern/crimeSuspected', '/disclosure/crimeSuspected'),
    immediateDanger: immediacy.some((pointer) => valueAt(data, pointer) === 'immediate-danger'),
    planOpen: so.planOpen,
    thresholdMarked: isMarked('/incident/thresholdMarked'),
    underFive: isUnderFive(birthDateOf(story, event), so.today),
    ofSchoolAge: isOfSchoolAge(birthDateOf(story, event), so.today),
    onARoll: so.isOnARoll,
  }
}

/** As the event itself says it; else as it was last said. */
function birthDateOf(story: Story, event: LoggedEvent): IsoDate | null {
  const dates = [...story.events, event].map((each): Child['birthDate'] => childOf(each)?.birthDate ?? null)
  return dates.findLast((date) => date !== null) ?? null
}

/** The publisher says that the child goes to a school, and it is not this one. */
export function isAnotherSchool(event: LoggedEvent, organisation: OrganisationId): boolean {
  const stated = childOf(event)?.school ?? null
  return stated !== null && stated !== organisation
}

/** Until the day of the fifth birthday. Whose age nobody knows may be: the facts don't say, and telling is the safer. */
const isUnderFive = (born: IsoDate | null, today: IsoDate): boolean =>
  born === null || today < birthday(5, born)

const isOfSchoolAge = (born: IsoDate | null, today: IsoDate): boolean =>
  born !== null && today >= birthday(4, born) && today < birthday(18, born)

const birthday = (years: number, born: IsoDate): string =>
  `${String(Number(born.slice(0, 4)) + years).padStart(4, '0')}${born.slice(4)}`

/** Somebody opts out of advocacy for a child who is judged competent, is 16, or whose age nobody knows. */
export function optsOutForTheChild(story: Story, event: LoggedEvent, today: IsoDate): boolean {
  if (event.type !== eventTypes.advocacyChanged) return false
  const { change, isFor, optedOutBy, childIsCompetent } = event.data.advocacy
  const born = birthDateOf(story, event)
  const mayDecide = childIsCompetent === true || born === null || today >= birthday(16, born)
  return change === 'opted-out' && isFor === 'child' && optedOutBy !== 'child' && mayDecide
}
