import { eventTypes } from '@common-thread/events/catalogue'
import { areaOf } from '@common-thread/directory/lookup'
import { answeringAuthority } from '../capacity.js'
import { type Rule } from '../question.js'

/**
 * Domestic Abuse Act 2021 s.49A: police tell the school where a child who resides in the police area is registered.
 * The duty names its recipient and what it is for; it stops nobody else being told on another ground.
 */
export const operationEncompass: Rule<'operation-encompass'> = (question) => {
  const { event, capacity, directory } = question
  if (event.type !== eventTypes.domesticAbuseIncidentNotified || capacity !== 'dsl') return undefined
  const residesInPoliceArea = areaOf(directory, event.publisher) === answeringAuthority(question)
  return residesInPoliceArea
    ? { kind: 'give', reason: 'operation-encompass', fixesThirdParties: true }
    : undefined
}
