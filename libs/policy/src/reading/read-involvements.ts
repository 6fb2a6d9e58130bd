import { dateOf, eventTypes, type IsoDate, organisationOf } from '@common-thread/events/catalogue'
import { type Team } from '@common-thread/directory/lookup'
import { decide } from '../decide.js'
import { type Decided, gives } from '../history.js'
import { type InvolvementShown, involvementOf, roleOfInvolvement } from '../involvement-of.js'
import { type LoggedEvent, takesBack } from '../log-entry.js'
import { covers } from '../mask.js'
import { type MatrixBlock } from '../matrix.js'
import { type Question } from '../question.js'
import { type Reason } from '../reasons.js'
import { type Capacity } from '../roles.js'
import { isOpenOn, type SubjectState } from '../state.js'
import { type AnswerLine, refused } from './answer.js'
import { type Known, questionNow } from './question-now.js'

/**
 * Who else is involved with a child now: each by the event that says so, put through the same rules as when it was
 * sent, with the matrix's rows for who asks. One whose organisation is masked is not there at all.
 */
export function readInvolvements(team: Team, known: Known): readonly AnswerLine[] {
  const { state, now } = known
  const shown = whatSays(known).filter(({ event, involvement }) => {
    const isOpen = isOpenNow(event, involvement, { state, today: dateOf(now) })
    return isOpen && !isOwn(involvement, team)
  })
  if (shown.length === 0) {
    const reason: Reason = known.history.length === 0 ? 'nothing-of-that-name' : 'nobody-else-involved'
    return [{ line: refused(team.id, [reason]), place: undefined }]
  }
  return shown.map((said) => answerOn(said, team, known))
}

interface Said {
  readonly of: Decided
  readonly event: LoggedEvent
  readonly involvement: InvolvementShown
}

function answerOn({ of, event, involvement }: Said, team: Team, known: Known): AnswerLine {
  const place = { subject: of.decision.subject, ...event.position }
  const { standing } = of.decision
  const rowsOf = ({ reads = {} }: MatrixBlock) => reads
  const question = questionNow({ event, standing, team, isOccasion: false, rowsOf }, known)
  const ruling = decide(question)
  const capacity = question.capacity ?? 'none'
  const withheld = (reasons: readonly Reason[]) => ({ line: refused(team.id, reasons, capacity), place })
  if (!gives(ruling) || ruling.outcome === 'SIGNAL') return withheld(ruling.reasons)
  const mask = ruling.masked.find(({ pointer }) => covers(pointer, involvement.pointer))
  if (mask) return withheld([mask.reason])
  if (coveredBySourceShield(involvement, question)) return withheld(['source-shield'])
  const line = { ...ruling, recipient: team.id, capacity, delivery: '', hold: null }
  return { line, place }
}

/** The last event that says each involvement, in the order in which they were said; claims and what was taken back say nothing. */
function whatSays({ history, joined }: Known): readonly Said[] {
  const all = [...joined, ...history]
  const gone = new Set(all.map((each) => placeText(each, takesBack(each.entry))))
  const said = new Map<string, Said>()
  for (const of of all) {
    const { entry, decision } = of
    if (entry.kind !== 'event' || decision.standing === 'claimed') continue
    if (gone.has(placeText(of, entry.position.seq))) continue
    const involvement = involvementOf(entry)
    if (!involvement) continue
    const { kind, organisation, team } = involvement
    const key = `${kind} ${organisation} ${team ?? ''}`
    said.delete(key)
    said.set(key, { of, event: entry, involvement })
  }
  return [...said.values()]
}

const placeText = ({ decision }: Decided, seq: number | undefined): string =>
  `${decision.subject} ${seq ?? ''}`

function isOpenNow(
  event: LoggedEvent,
  { kind, organisation, team }: InvolvementShown,
  { state, today }: { readonly state: SubjectState; readonly today: IsoDate },
): boolean {
  if (event.type === eventTypes.placementMoved) return state.placement?.provider === organisation
  return state.involvements.some(
    (each) =>
      each.kind === kind && each.organisation === organisation && each.team === team && isOpenOn(each, today),
  )
}

/** The reader's own part in it. */
const isOwn = ({ kind, organisation, team }: InvolvementShown, reader: Team): boolean =>
  team === null
    ? organisation === organisationOf(reader.id) && roleOfInvolvement(kind) === reader.role
    : team === reader.id

/** Who may see who could have told: the desks that weigh it, and the authority's own teams. */
const seesSources: readonly (Capacity | undefined)[] = [
  'duty-desk',
  'host-duty-desk',
  'social-work',
  'reviewing-officer',
]

/**
 * Who works with a child is who may have told. Under a source shield the list is covered as a whole, whoever it was: one
 * that left out the source alone would name it to whoever had read it before. That an authority is responsible is
 * nobody's secret.
 */
const coveredBySourceShield = (
  { kind }: InvolvementShown,
  { state, capacity }: Pick<Question, 'state' | 'capacity'>,
): boolean =>
  kind !== 'responsible-authority' &&
  !seesSources.includes(capacity) &&
  state.restrictions.some((restriction) => restriction.kind === 'source-shield')
