import {
  codecByName,
  entryOf,
  type FieldEntry,
  organisationOf,
  type RecordShape,
  schemaNameOf,
  type Shape,
} from '@common-thread/events'
import { type Team } from '@common-thread/directory'
import { type Happening, restriction } from '@common-thread/policy/testing'
import { heardBy, involvements, isEvent, names, type Step } from '../histories.js'
import { getsSignal, isOfAnother, mayEverSee } from '../what-may-be-seen.js'
import { ofEachTeam } from '../of-each-team.js'
import { pick, retarget, type Variation } from './pair.js'

/** Other texts in fields that the recipient can never see. */
export const otherTexts: Variation = ({ history, recipient, random }) => {
  const text = anyText(random)
  const other = history.map((step): Step =>
    isEvent(step) ? withTexts(step, hiddenFrom(step, recipient), text) : step,
  )
  return { one: history, other: other.map((step) => retarget(step, history, other)) }
}

interface InOneEvent {
  /** Which events are fit, beside that the recipient has to hear of them. */
  readonly isFit?: (step: Happening, recipient: Team) => boolean
  /** Where other texts stand; else where the recipient can never see. */
  readonly covers?: Hidden
  /** What stands there instead; null: nothing. */
  readonly text?: null
  readonly before?: readonly Step[]
}

/** Other texts in one event that the recipient hears of, when nothing else happens to the child. */
const inOneEvent = ({ isFit = () => true, covers, text: instead, before = [] }: InOneEvent): Variation => {
  const fit = ofEachTeam((recipient) => heardBy(recipient.role).filter((each) => isFit(each, recipient)))
  return ({ recipient, random }) => {
    const text = instead === null ? null : anyText(random)
    const changed = (step: Happening) => withTexts(step, covers ?? hiddenFrom(step, recipient), text)
    const step = pick(fit(recipient), random)
    if (!step) return undefined
    const start = [...involvements.filter((each, i) => i === 0 || names(each, recipient)), ...before]
    return { one: [...start, step], other: [...start, changed(step)] }
  }
}

export const otherTextsInOneEvent = inOneEvent({})
/** Whether anything stands in fields that the recipient can never see. */
export const nothingInOneEvent = inOneEvent({ text: null })
/** What is said of another person, where its profile would give it and that it is another's keeps it back. */
export const ofAnother = inOneEvent({
  isFit: ({ type }, { role }) => {
    const entry = entryOf(type)
    const sees = mayEverSee(role, entry)
    return entry.fields.some((field) => sees.has(field.pointer) && isOfAnother(field, role, entry))
  },
})
/** Whether it is said why a family was not told, where the recipient can never see it: that is a caveat for who can. */
export const nothingLeftUndone = inOneEvent({
  text: null,
  isFit: ({ data }) => (data as { familyNotice?: { given: boolean } }).familyNotice?.given === false,
})
/** Texts of an event of which the recipient can only get a signal. */
export const behindASignal = inOneEvent({
  isFit: ({ type }, { role }) => getsSignal(role, entryOf(type)),
})

const anyText = (random: () => number): string => `other ${Math.floor(random() * 1e6)}`

type Hidden = (field: FieldEntry) => boolean

const hiddenFrom = (step: Happening, { role }: Team): Hidden => {
  const entry = entryOf(step.type)
  const sees = mayEverSee(role, entry)
  return (field) => !sees.has(field.pointer) || isOfAnother(field, role, entry)
}

/** Under a shield that permits nobody: other texts where it covers. */
const underAShield = (
  kind: string,
  covers: Hidden,
  isOf: (step: Happening) => boolean = () => true,
): Variation =>
  inOneEvent({
    covers,
    isFit: (step) => isOf(step) && JSON.stringify(withTexts(step, covers, 'other')) !== JSON.stringify(step),
    before: [restriction(kind, { by: 'la:northshire/social-work' })],
  })

/** Who told gives a place away, and so does whom to ask there, but for the responsible authority's own contact. */
export const anotherPlace = underAShield(
  'location-shield',
  ({ location, sourceIdentity }) => location === true || sourceIdentity === true,
)
export const anotherContact = underAShield(
  'location-shield',
  ({ pointer }) => pointer.startsWith('/contact/'),
  ({ by }) => !by.startsWith('la:northshire/'),
)
export const anotherSource = underAShield('source-shield', ({ sourceIdentity }) => sourceIdentity === true)

/** Records of codes and numbers, which are no texts. */
const coded = ['safeguarding.shared.Code', 'safeguarding.shared.Identifier']

function withTexts(step: Happening, isHidden: Hidden, text: string | null): Happening {
  const fields = new Map(entryOf(step.type).fields.map((field) => [field.pointer, field]))
  const { shape } = codecByName(schemaNameOf(step.type))
  const isHiddenAt = (pointer: string): boolean => {
    const field = fields.get(pointer)
    return field !== undefined && isHidden(field)
  }
  const change = (value: unknown, at: string, of: Shape, most: number | null): unknown => {
    if (value === null || value === undefined) return value
    switch (of.kind) {
      case 'nullable':
        return text === null && most !== null && isHiddenAt(at) ? null : change(value, at, of.of, most)
      case 'array':
        return Array.isArray(value)
          ? value.map((item) => change(item, at === '/child' ? at : `${at}/*`, of.items, most))
          : value
      case 'record':
        return record(value as Readonly<Record<string, unknown>>, at, of)
      case 'primitive':
        return of.type === 'string' && most !== null && text !== null && isHiddenAt(at)
          ? text.slice(0, most)
          : value
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

/** Numbers of the child that the recipient's own work does not use: another agency's own reference for it. */
export const otherNumbers: Variation = ({ history, recipient, random }) => {
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
