import { entryOf, type EventType, eventTypes, organisationOf, type TeamId } from '@common-thread/events'
import { buildDirectory, type Team } from '@common-thread/directory'
import { involvedRoles } from '@common-thread/policy'
import {
  type Happening,
  involvementEnded,
  involvementStarted,
  restriction,
} from '@common-thread/policy/testing'
import { everyType, involvements, isEvent, names, playedOn, type Step } from '../histories.js'
import { isForEveryChild, neverHears } from '../what-may-be-seen.js'
import { ofEachTeam } from '../of-each-team.js'
import { type Asked, pick, somewhereIn, type Variation } from './pair.js'

/** An event of which no role that the recipient can have gets anything, and which says nothing of who may know. */
function anyUnheard({ history, recipient, random }: Asked): Happening | undefined {
  const step = pick(unheardBy(recipient), random)
  return step && !letsShield(step, history) ? step : undefined
}

/** Who raised a concern may shield who it was: then a source shield counts that was a claim. */
const letsShield = (step: Happening, history: readonly Step[]): boolean =>
  step.type === eventTypes.concernRaised &&
  history.some(
    (each) => isEvent(each) && 'restriction' in each.data && publisherOf(each) === publisherOf(step),
  )

const publisherOf = ({ by }: Happening) => organisationOf(by as TeamId)

/** They assert nothing for others, and yet what is said of a child later is what then still holds. */
const endsWhatHolds: readonly EventType[] = [eventTypes.lookedAfterEnded, eventTypes.placementEnded]

const unheardBy = ofEachTeam((recipient) =>
  everyType.filter((step) => {
    const entry = entryOf(step.type)
    const isOfNothing = entry.asserts === null && !endsWhatHolds.includes(step.type)
    return neverHears(recipient.role, entry) && isOfNothing && !names(step, recipient)
  }),
)

/** One such event more. */
export const oneEventMore: Variation = (asked) => {
  const { history, random } = asked
  const step = anyUnheard(asked)
  return step && { one: history, other: somewhereIn(history, random)(step) }
}

/** The same, and its publisher takes it back. */
export const oneEventTakenBack: Variation = (asked) => {
  const { history, random } = asked
  const step = anyUnheard(asked)
  if (!step) return undefined
  const own = { ...step }
  const withIt = somewhereIn(history, random)(own)
  return { one: history, other: somewhereIn(withIt, random, withIt.indexOf(own) + 1)({ retracts: own }) }
}

/** Two such events happen the other way round. */
export const otherOrder: Variation = (asked) => {
  const { history, random } = asked
  const [first, second] = [anyUnheard(asked), anyUnheard(asked)]
  if (!first || !second || first === second) return undefined
  const put = somewhereIn(history, random)
  return { one: put(first, second), other: put(second, first) }
}

/** Whoever has nothing to do with the child sees nothing, whatever happens to the child. */
export const nothingToDoWithIt: Variation = ({ history, recipient }) => {
  if (isForEveryChild(recipient) || history.some((step) => names(step, recipient))) return undefined
  if (recipient.role === 'placement-provider') return undefined
  return { one: history, other: [] }
}

/** After a seal that names somebody else, anything may happen. */
export const afterASeal: Variation = (asked) => {
  const { history, recipient, random } = asked
  const seal = restriction('sealed', { permits: ['la:northshire/adoption'] })
  const responsible = involvements[0]
  if (!responsible || names(seal, recipient)) return undefined
  const sealed = [responsible, ...history.filter((step) => step !== responsible), seal]
  const after = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(everyType, random))
  const other = [...sealed, ...after.filter((step) => step !== undefined)]
  return { one: sealed, other, because: [responsible, seal] }
}

const kindOf = ({ role }: Team) => involvedRoles.find((each) => each.role === role)?.kind

/** Teams that only their own involvement makes a recipient, and that nothing else in the history names. */
const isByInvolvement = (recipient: Team): boolean =>
  kindOf(recipient) !== undefined && !isForEveryChild(recipient)

/** It says itself that it is involved, and nobody confirms it. */
export const itsOwnClaim: Variation = ({ history, recipient, random }) => {
  const kind = kindOf(recipient)
  if (!kind || !isByInvolvement(recipient) || history.some((step) => names(step, recipient))) return undefined
  const claim = involvementStarted({
    kind,
    organisation: organisationOf(recipient.id),
    team: recipient.id,
    by: recipient.id,
  })
  return claimed(kind) ? { one: history, other: somewhereIn(history, random)(claim) } : undefined
}

/** Kinds of involvement that the team itself has no standing to assert once an authority answers for the child. */
const claimed = (kind: string): boolean => kind === 'school-roll' || kind === 'conference-member'

/** What happens after its involvement has ended is not its business. */
export const afterItsInvolvement: Variation = ({ history, recipient, random }) => {
  const kind = kindOf(recipient)
  const responsible = involvements[0]
  if (!kind || !responsible || !isByInvolvement(recipient)) return undefined
  const involvement = {
    kind,
    organisation: organisationOf(recipient.id),
    by: 'la:northshire/social-work',
    to: playedOn,
  }
  const ended = [involvementEnded(involvement), involvementEnded({ ...involvement, team: recipient.id })]
  const started = (step: Step) => isEvent(step) && 'involvement' in step.data
  const before = history.filter((step) => started(step) && step !== responsible)
  const one = [responsible, ...before, ...ended]
  const after = pick(
    everyType.filter((step) => !names(step, recipient) && entryOf(step.type).asserts === null),
    random,
  )
  return after && { one, other: [...one, after], because: [responsible, ...ended] }
}

/** While it is suspended it gets nothing at all. */
export const whileSuspended: Variation = ({ history, directory, recipient }) => {
  const id = organisationOf(recipient.id)
  const own = directory.organisations.get(id)
  if (!own) return undefined
  const organisations = new Map(directory.organisations).set(id, { ...own, suspended: true })
  const suspended = buildDirectory(directory.version, { ...directory, organisations })
  return { one: history, other: [], directory: suspended, otherDirectory: suspended }
}
