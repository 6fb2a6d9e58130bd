import { type OrganisationId, organisationOf, type TeamId } from '@common-thread/events'
import { type Team } from '@common-thread/directory'
import { involvedRoles } from '@common-thread/policy'
import {
  agreement,
  concern,
  type Happening,
  involvementStarted,
  restriction,
} from '@common-thread/policy/testing'
import { isEvent, names } from '../histories.js'
import {
  type Asked,
  pick,
  somebodyElse,
  somewhereIn,
  takesHandling,
  type Variation,
  withHandling,
} from './pair.js'

/** Who holds for an investigation is asked about everybody whom that holds: the question is its own. */
const isAskedAboutOthers = ({ history, recipient }: Asked): boolean =>
  history.some((step) => isEvent(step) && 'restriction' in step.data && step.by === recipient.id)

/** Somebody else is involved with the child as well. */
export const somebodyElseInvolved: Variation = (asked) => {
  const { history, recipient, random } = asked
  // Who publishes here may gain standing by it, and then something is so that was a claim.
  const isFit = ({ id, role }: Team) =>
    involvedRoles.some((involved) => involved.role === role) &&
    history.every((step) => !isEvent(step) || !step.by.startsWith(`${organisationOf(id)}/`))
  const team = somebodyElse(asked, isFit)
  const involved = team && involvedRoles.find(({ role }) => role === team.role)
  if (!team || !involved || recipient.role === 'social-work') return undefined
  const step = involvementStarted({
    kind: involved.kind,
    organisation: organisationOf(team.id),
    team: team.id,
    by: 'la:northshire/social-work',
  })
  return { one: history, other: somewhereIn(history, random)(step), mayAskIt: isAskedAboutOthers(asked) }
}

/** A family agrees that somebody else takes part. */
export const somebodyElseAgreed: Variation = (asked) => {
  const { history, random } = asked
  const team = somebodyElse(asked, () => true)
  if (!team) return undefined
  if (history.some((step) => isEvent(step) && 'agreement' in step.data)) return undefined
  const step = agreement('given', { with: [team.id] })
  return { one: history, other: somewhereIn(history, random)(step), mayAskIt: isAskedAboutOthers(asked) }
}

/** A shield or a hold permits one more, or another. */
export const somebodyElsePermitted: Variation = (asked) => {
  const { history, random } = asked
  const team = somebodyElse(asked, () => true)
  const kind = pick(['location-shield', 'source-shield'], random)
  if (!team || !kind) return undefined
  const put = somewhereIn(history, random)
  return {
    one: put(restriction(kind, { permits: [] })),
    other: put(restriction(kind, { permits: [team.id] })),
    mayAskIt: isAskedAboutOthers(asked),
  }
}

/** The holder thinks it more detrimental to tell somebody else. */
export const somebodyElseNotTold: Variation = (asked) => {
  const { history, recipient, random } = asked
  const team = somebodyElse(asked, ({ role }) => role !== 'duty-desk')
  // Who says so itself knows it, and is asked about what is then held.
  const step = pick(
    history.filter(isEvent).filter(({ by }) => by !== recipient.id),
    random,
  )
  if (!team || !step) return undefined
  if (!('handling' in step.data || takesHandling(step))) return undefined
  const [one, other] = [
    withHandling(step, {}),
    withHandling(step, { moreDetrimentalTo: [team.id], detrimentReason: 'A reason' }),
  ]
  const put = (into: Happening) => history.map((each) => (each === step ? into : each))
  return { one: put(one), other: put(other), mayAskIt: isAskedAboutOthers(asked) }
}

/** An organisation more is registered, in every role that counts by itself. */
export const somebodyElseRegistered: Variation = ({ history, directory, recipient }) => {
  const id = 'school:newly-registered' as OrganisationId
  const team = `${id}/dsl` as TeamId
  const area = directory.organisations.get(organisationOf(recipient.id))?.area
  if (!area) return undefined
  const organisations = new Map(directory.organisations)
  organisations.set(id, { id, name: 'New', sector: 'school', area, suspended: false, guardian: null })
  const teams = new Map(directory.teams)
  teams.set(team, { id: team, name: 'New', role: 'dsl', telephone: null, email: null })
  return { one: history, other: history, otherDirectory: { ...directory, organisations, teams } }
}

/** Another agency raises the concern. */
export const raisedBySomebodyElse: Variation = ({ history, recipient, random }) => {
  const [one, other] = ['health:northshire-ed/safeguarding', 'health:northshire-0-19/nursing'].map((by) =>
    concern({ by, concern: { crimeSuspected: true } }),
  )
  if (!one || !other || names(one, recipient) || names(other, recipient)) return undefined
  const put = somewhereIn(history, random)
  return { one: put(one), other: put(other) }
}
