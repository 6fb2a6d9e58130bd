import {
  codecByName,
  entryOf,
  type OrganisationId,
  organisationOf,
  type RecordShape,
  schemaNameOf,
  type Shape,
  type TeamId,
} from '@common-thread/events'
import { type Directory, type Team } from '@common-thread/directory'
import { bases, involvedRoles } from '@common-thread/policy'
import {
  agreement,
  concern,
  type Happening,
  involvementEnded,
  involvementStarted,
  restriction,
} from '@common-thread/policy/testing'
import { everyType, involvements, isEvent, names, type Step } from './histories.js'
import { isForEveryChild, isOfAnother, mayEverSee, neverHears } from './what-may-be-seen.js'

/** Two histories that a recipient may not tell apart. */
export interface Pair {
  readonly one: readonly Step[]
  readonly other: readonly Step[]
  /** Where the two differ in who there is, and not in what happened. */
  readonly directory?: Directory
  readonly otherDirectory?: Directory
  /** Without which the two would not have to look the same. */
  readonly because?: readonly Step[]
}

export interface Asked {
  readonly history: readonly Step[]
  readonly recipient: Team
  readonly directory: Directory
  readonly random: () => number
}

/** Makes of a history another one that is equal in what the recipient may see; nothing where it does not apply. */
export type Variation = (asked: Asked) => Pair | undefined

const pick = <T>(from: readonly T[], random: () => number): T | undefined =>
  from[Math.floor(random() * from.length)]

/** The step somewhere in the history, after the first `from` steps. */
function inserted(history: readonly Step[], step: Step, random: () => number, from = 0): Step[] {
  const place = from + Math.floor(random() * (history.length - from + 1))
  return [...history.slice(0, place), step, ...history.slice(place)]
}

/** Another team than the recipient, of another organisation. */
const somebodyElse = (
  { recipient, directory, random }: Asked,
  isFit: (team: Team) => boolean,
): Team | undefined =>
  pick(
    [...directory.teams.values()].filter(
      (team) => organisationOf(team.id) !== organisationOf(recipient.id) && isFit(team),
    ),
    random,
  )

/** Other texts in fields that the recipient can never see. */
const otherTexts: Variation = ({ history, recipient, random }) => {
  const shields = (kind: string, i: number) =>
    history.slice(0, i).some((step) => isEvent(step) && isSet(step, kind)) &&
    !history.some((step) => isEvent(step) && JSON.stringify(step.data).includes('"lifted"'))
  const other = history.map((step, i): Step => {
    if (!isEvent(step)) return step
    const entry = entryOf(step.type)
    const sees = mayEverSee(recipient.role, entry)
    const [hidesPlace, hidesSource] = [shields('location-shield', i), shields('source-shield', i)]
    const fields = new Map(entry.fields.map((field) => [field.pointer, field]))
    const isHidden = (pointer: string) => {
      const field = fields.get(pointer)
      if (!field) return false
      return (
        !sees.has(pointer) ||
        isOfAnother(field, recipient.role, entry) ||
        (hidesPlace && field.location === true) ||
        (hidesSource && field.sourceIdentity === true)
      )
    }
    const text = `other ${Math.floor(random() * 1e6)}`
    return withTexts(step, isHidden, text)
  })
  // What is taken back is the changed event.
  return { one: history, other: other.map((step) => retarget(step, history, other)) }
}

/** A shield that names nobody; one that names somebody may name the recipient. */
const isSet = ({ data }: Happening, kind: string): boolean => {
  const { restriction: said } = data as {
    restriction?: { kind: string; change: string; permits?: readonly string[] }
  }
  return said?.kind === kind && said.change === 'set' && (said.permits ?? []).length === 0
}

function retarget(step: Step, from: readonly Step[], to: readonly Step[]): Step {
  if (isEvent(step)) return step
  const place = from.indexOf(step.retracts)
  const target = to[place]
  return target && isEvent(target) ? { retracts: target } : step
}

/** Records of codes and numbers, which are no texts. */
const coded = ['safeguarding.shared.Code', 'safeguarding.shared.Identifier']

function withTexts(step: Happening, isHidden: (pointer: string) => boolean, text: string): Happening {
  const { shape } = codecByName(schemaNameOf(step.type))
  const change = (value: unknown, at: string, of: Shape, most: number | null): unknown => {
    if (value === null || value === undefined) return value
    switch (of.kind) {
      case 'nullable':
        return change(value, at, of.of, most)
      case 'array':
        return Array.isArray(value)
          ? value.map((item) => change(item, at === '/child' ? at : `${at}/*`, of.items, most))
          : value
      case 'record':
        return record(value as Readonly<Record<string, unknown>>, at, of)
      case 'primitive':
        return of.type === 'string' && most !== null && isHidden(at) ? text.slice(0, most) : value
    }
  }
  const record = (value: Readonly<Record<string, unknown>>, at: string, of: RecordShape) =>
    Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const field = of.fields.find((candidate) => candidate.name === name)
        if (!field) return [name, each]
        const pointer = at === '' && name === 'children' ? '/child' : `${at}/${name}`
        const isClosed = field.values ?? field.format ?? field.codeSet
        const isCode = coded.includes(of.name) || name === 'inReplyTo'
        const most = isClosed !== undefined || isCode ? null : (field.maxLength ?? 100)
        return [name, change(each, pointer, field.shape, most)]
      }),
    )
  return { ...step, data: record(step.data as Readonly<Record<string, unknown>>, '', shape) }
}

/** One event more, of which no role that the recipient can have gets anything, and which says nothing of who may know. */
const oneEventMore: Variation = ({ history, recipient, random }) => {
  const unheard = everyType.filter((step) => isUnheard(step, recipient))
  const step = pick(unheard, random)
  return step && { one: history, other: inserted(history, step, random) }
}

const isUnheard = (step: Happening, recipient: Team): boolean => {
  const entry = entryOf(step.type)
  return neverHears(recipient.role, entry) && entry.asserts === null && !names(step, recipient)
}

/** The same, and its publisher takes it back. */
const oneEventTakenBack: Variation = ({ history, recipient, random }) => {
  const step = pick(
    everyType.filter((each) => isUnheard(each, recipient)),
    random,
  )
  if (!step) return undefined
  const own = { ...step }
  const withIt = inserted(history, own, random)
  return { one: history, other: inserted(withIt, { retracts: own }, random, withIt.indexOf(own) + 1) }
}

/** Somebody else is involved with the child as well. */
const somebodyElseInvolved: Variation = (asked) => {
  const { history, recipient, random } = asked
  const team = somebodyElse(asked, ({ role }) => involvedRoles.some((involved) => involved.role === role))
  const involved = team && involvedRoles.find(({ role }) => role === team.role)
  if (!team || !involved || recipient.role === 'social-work') return undefined
  const step = involvementStarted({
    kind: involved.kind,
    organisation: organisationOf(team.id),
    team: team.id,
    by: 'la:northshire/social-work',
  })
  return { one: history, other: inserted(history, step, random) }
}

/** A family agrees that somebody else takes part. */
const somebodyElseAgreed: Variation = (asked) => {
  const { history, random } = asked
  const team = somebodyElse(asked, () => true)
  if (!team || history.some((step) => isEvent(step) && 'agreement' in step.data)) return undefined
  return {
    one: history,
    other: inserted(history, agreement('given', { with: [team.id] }), random, history.length),
  }
}

/** A shield or a hold permits one more, or another. */
const somebodyElsePermitted: Variation = (asked) => {
  const { history, random } = asked
  const team = somebodyElse(asked, () => true)
  const kind = pick(['location-shield', 'source-shield'], random)
  if (!team || !kind) return undefined
  const place = Math.floor(random() * (history.length + 1))
  const withPermits = (permits: readonly string[]) => [
    ...history.slice(0, place),
    restriction(kind, { permits }),
    ...history.slice(place),
  ]
  return { one: withPermits([]), other: withPermits([team.id]) }
}

/** The holder thinks it more detrimental to tell somebody else. */
const somebodyElseNotTold: Variation = (asked) => {
  const { history, random } = asked
  const team = somebodyElse(asked, ({ role }) => role !== 'duty-desk')
  const step = pick(history.filter(isEvent), random)
  if (!team || !step || !('handling' in step.data || takesHandling(step))) return undefined
  const [one, other] = [
    withHandling(step, {}),
    withHandling(step, { moreDetrimentalTo: [team.id], detrimentReason: 'A reason' }),
  ]
  const put = (into: Happening) => history.map((each) => (each === step ? into : each))
  return { one: put(one), other: put(other) }
}

const takesHandling = ({ type }: Happening): boolean =>
  codecByName(schemaNameOf(type)).shape.fields.some(({ name }) => name === 'handling')

/** An organisation more is registered, in every role that counts by itself. */
const somebodyElseRegistered: Variation = ({ history, directory, recipient }) => {
  const id = 'school:newly-registered' as OrganisationId
  const team = `${id}/dsl` as TeamId
  const area = directory.organisations.get(organisationOf(recipient.id))?.area
  if (!area) return undefined
  const organisations = new Map(directory.organisations)
  organisations.set(id, { id, name: 'New', sector: 'school', area, suspended: false })
  const teams = new Map(directory.teams)
  teams.set(team, { id: team, name: 'New', role: 'dsl', telephone: null, email: null })
  return { one: history, other: history, otherDirectory: { ...directory, organisations, teams } }
}

/** Whoever has nothing to do with the child sees nothing, whatever happens to the child. */
const nothingToDoWithIt: Variation = ({ history, recipient }) => {
  if (isForEveryChild(recipient) || history.some((step) => names(step, recipient))) return undefined
  if (recipient.role === 'placement-provider') return undefined
  return { one: history, other: [] }
}

/** After a seal that names somebody else, anything may happen. */
const afterASeal: Variation = (asked) => {
  const { history, recipient, random } = asked
  const seal = restriction('sealed', { permits: ['la:northshire/adoption'] })
  const responsible = involvements[0]
  if (!responsible || names(seal, recipient)) return undefined
  const sealed = [responsible, ...history.filter((step) => step !== responsible), seal]
  const after = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(everyType, random))
  const other = [...sealed, ...after.filter((step) => step !== undefined)]
  return { one: sealed, other, because: [responsible, seal] }
}

/** Two things of which the recipient hears nothing happen the other way round. */
const otherOrder: Variation = ({ history, recipient, random }) => {
  const unheard = everyType.filter((step) => isUnheard(step, recipient))
  const [first, second] = [pick(unheard, random), pick(unheard, random)]
  if (!first || !second || first === second) return undefined
  const place = Math.floor(random() * (history.length + 1))
  const withBoth = (...two: Happening[]) => [...history.slice(0, place), ...two, ...history.slice(place)]
  return { one: withBoth(first, second), other: withBoth(second, first) }
}

/** Numbers of the child that the recipient's own work does not use: another agency's own reference for it. */
const otherNumbers: Variation = ({ history, recipient, random }) => {
  const value = `LA-${Math.floor(random() * 1e4)}`
  const other = history.map((step): Step =>
    isEvent(step) && !step.by.startsWith(`${organisationOf(recipient.id)}/`)
      ? {
          ...step,
          data: JSON.parse(JSON.stringify(step.data).replaceAll('"LA-1042"', `"${value}"`)) as object,
        }
      : step,
  )
  return { one: history, other: other.map((step) => retarget(step, history, other)) }
}

/** Another agency raises the concern. */
const raisedBySomebodyElse: Variation = ({ history, recipient, random }) => {
  const [one, other] = ['health:northshire-ed/safeguarding', 'health:northshire-0-19/nursing'].map((by) =>
    concern({ by, concern: { crimeSuspected: random() < 2 } }),
  )
  if (!one || !other || names(one, recipient) || names(other, recipient)) return undefined
  const place = Math.floor(random() * (history.length + 1))
  const put = (step: Step) => [...history.slice(0, place), step, ...history.slice(place)]
  return { one: put(one), other: put(other) }
}

const kindOf = ({ role }: Team) => involvedRoles.find((each) => each.role === role)?.kind

/** Teams that only their own involvement makes a recipient, and that nothing else in the history names. */
const isByInvolvement = (recipient: Team): boolean =>
  kindOf(recipient) !== undefined && !isForEveryChild(recipient)

/** It says itself that it is involved, and nobody confirms it. */
const itsOwnClaim: Variation = ({ history, recipient, random }) => {
  const kind = kindOf(recipient)
  if (!kind || !isByInvolvement(recipient) || history.some((step) => names(step, recipient))) return undefined
  const claim = involvementStarted({
    kind,
    organisation: organisationOf(recipient.id),
    team: recipient.id,
    by: recipient.id,
  })
  if (claimed(kind)) return { one: history, other: inserted(history, claim, random, 0) }
  return undefined
}

/** Kinds of involvement that the team itself has no standing to assert once an authority answers for the child. */
const claimed = (kind: string): boolean => kind === 'school-roll' || kind === 'conference-member'

/** What happens after its involvement has ended is not its business. */
const afterItsInvolvement: Variation = ({ history, recipient, random }) => {
  const kind = kindOf(recipient)
  const responsible = involvements[0]
  if (!kind || !responsible || !isByInvolvement(recipient)) return undefined
  const organisation = organisationOf(recipient.id)
  const ended = [organisation, recipient.id].map((_, i) =>
    involvementEnded({
      kind,
      organisation,
      by: 'la:northshire/social-work',
      ...(i === 0 ? {} : { team: recipient.id }),
    }),
  )
  const started = (step: Step) => isEvent(step) && 'involvement' in step.data
  const before = history.filter((step) => started(step) && step !== responsible)
  const one = [responsible, ...before, ...ended]
  const after = everyType.filter((step) => !names(step, recipient) && entryOf(step.type).asserts === null)
  return {
    one,
    other: [...one, ...(pick(after, random) ? [pick(after, random)!] : [])],
    because: [responsible, ...ended],
  }
}

/** While it is suspended it gets nothing at all. */
const whileSuspended: Variation = ({ history, directory, recipient }) => {
  const id = organisationOf(recipient.id)
  const own = directory.organisations.get(id)
  if (!own) return undefined
  const organisations = new Map(directory.organisations).set(id, { ...own, suspended: true })
  const suspended = { ...directory, organisations }
  return { one: history, other: [], directory: suspended, otherDirectory: suspended }
}

/** An event more that its holder or an investigation keeps from the recipient. */
const keptFromIt =
  (
    keep: (step: Happening, recipient: Team) => Happening,
    isFit: (step: Happening, recipient: Team) => boolean,
    ...before: readonly Happening[]
  ): Variation =>
  ({ history, recipient, random }) => {
    const responsible = involvements[0]
    const step = pick(
      everyType.filter(
        (each) => isFit(each, recipient) && entryOf(each.type).asserts === null && takesHandling(each),
      ),
      random,
    )
    if (!responsible || !step || before.some((each) => names(each, recipient))) return undefined
    const start = [responsible, ...history.filter((each) => each !== responsible), ...before]
    return { one: start, other: [...start, keep(step, recipient)], because: [responsible, ...before] }
  }

const withHandling = (step: Happening, handling: object): Happening => ({
  ...step,
  data: { ...step.data, handling: { ...(step.data as { handling?: object }).handling, ...handling } },
})

/** No duty commands it, so nothing goes before what is kept. */
const isNoDuty = ({ type }: Happening): boolean =>
  Object.values(bases).every(({ duty }) => !duty || duty.on[entryOf(type).name] === undefined)

const concernsItsOwnMember = keptFromIt(
  (step, { id }) => withHandling(step, { routeAround: [{ avoid: id, use: null }] }),
  () => true,
)
const moreDetrimentalToTell = keptFromIt(
  (step, { id }) => withHandling(step, { moreDetrimentalTo: [id] }),
  isNoDuty,
)
const heldByAnInvestigation = keptFromIt(
  (step) => step,
  (step, recipient) =>
    isNoDuty(step) &&
    !entryOf(step.type).safetyCritical &&
    step.by.startsWith('police:') &&
    !recipient.id.startsWith('police:'),
  restriction('investigation-hold', { by: 'police:northshire/child-abuse' }),
)

export const variations = {
  'other texts in fields that it can never see': otherTexts,
  'an event more of which it hears nothing': oneEventMore,
  'such an event, taken back': oneEventTakenBack,
  'two such events in another order': otherOrder,
  'somebody else is involved': somebodyElseInvolved,
  'the family agrees that somebody else takes part': somebodyElseAgreed,
  'a shield permits somebody else': somebodyElsePermitted,
  'the holder would rather not tell somebody else': somebodyElseNotTold,
  'somebody else is registered': somebodyElseRegistered,
  'whatever happens to a child with whom it has nothing to do': nothingToDoWithIt,
  'whatever happens after a seal': afterASeal,
  'numbers that its work does not use': otherNumbers,
  'somebody else raises the concern': raisedBySomebodyElse,
  'it claims to be involved': itsOwnClaim,
  'something happens after its involvement': afterItsInvolvement,
  'whatever happens while it is suspended': whileSuspended,
  'something that concerns its own member': concernsItsOwnMember,
  'something that the holder would rather not tell it': moreDetrimentalToTell,
  'something that a live investigation keeps': heldByAnInvestigation,
} as const satisfies Readonly<Record<string, Variation>>
