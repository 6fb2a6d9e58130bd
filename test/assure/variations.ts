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
import { involvedRoles } from '@common-thread/policy'
import { agreement, type Happening, involvementStarted, restriction } from '@common-thread/policy/testing'
import { everyType, involvements, isEvent, names, type Step } from './histories.js'
import { isForEveryChild, isOfAnother, mayEverSee, neverHears } from './what-may-be-seen.js'

/** Two histories that a recipient may not tell apart. */
export interface Pair {
  readonly one: readonly Step[]
  readonly other: readonly Step[]
  /** Where the two differ in who there is, and not in what happened. */
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
  return { one: history, other: inserted(history, step, random, history.length) }
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
  const handling = { ...(step.data as { handling?: object }).handling }
  const withHandling = (more: object): Happening => ({
    ...step,
    data: { ...step.data, handling: { ...handling, ...more } },
  })
  const [one, other] = [
    withHandling({}),
    withHandling({ moreDetrimentalTo: [team.id], detrimentReason: 'A reason' }),
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
} as const satisfies Readonly<Record<string, Variation>>
