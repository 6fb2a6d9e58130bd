import {
  codecByName,
  type Codec,
  type Contact,
  type DecisionLine,
  type Delivery,
  entryOf,
  organisationOf,
  partnerTypes,
  type Recall,
  schemaNameOf,
  type Signal,
} from '@common-thread/events'
import { areaOf, type Directory, teamsInRole } from '@common-thread/directory'
import { bases, hasReference, lawfulBasisOf, type LoggedEvent, project } from '@common-thread/policy'
import { type DeliveryRow } from './store.js'

/** What a recipient gets: a typed value in the schema of its view, a signal or a recall. */
export interface Composed {
  readonly type: string
  readonly codec: Codec
  readonly value: Readonly<Record<string, unknown>>
  /** The recipient's own reference for the child. */
  readonly reference: string
  /** Whether there is more to be pulled by reference. */
  readonly hasReference: boolean
}

export interface ComposeInput {
  readonly row: Pick<DeliveryRow, 'kind' | 'team' | 'recalled'>
  readonly line: DecisionLine
  readonly event: LoggedEvent | undefined
  readonly reference: string
  readonly directory: Directory
  readonly form: 'inline' | 'full'
}

/** Undefined when the content is gone: then there is nothing that could be sent. */
export function compose(input: ComposeInput): Composed | undefined {
  const { row, event } = input
  switch (row.kind) {
    case 'recall':
      return composeRecall(input)
    case 'signal':
      return event && composeSignal(input, event)
    case 'event':
      return event && composeEvent(input, event)
  }
}

function composeEvent({ row, line, reference, directory, form }: ComposeInput, event: LoggedEvent): Composed {
  const masked = line.masked.map(({ pointer }) => pointer)
  const delivery = deliveryOf(row.team, line, directory)
  const value = project(event, { recipient: row.team, reference, delivery, masked, form })
  const codec = codecByName(entryOf(event.type).view)
  return { type: event.type, codec, value, reference, hasReference: hasReference(event, masked) }
}

function composeSignal({ row, line, reference, directory }: ComposeInput, event: LoggedEvent): Composed {
  const value: Signal = {
    subject: reference,
    delivery: deliveryOf(row.team, line, directory),
    about: entryOf(event.type).domain,
  }
  return ofPartnerType(partnerTypes.signal, value, reference)
}

function composeRecall({ row, line, reference, directory }: ComposeInput): Composed {
  const isWhole = line.outcome === 'WITHHOLD'
  const kind = kindOf(line)
  const value: Recall = {
    subject: reference,
    delivery: { ...deliveryOf(row.team, line, directory), purpose: 'Recall', lawfulBasis: '' },
    recalled: row.recalled ?? '',
    kind,
    fields: isWhole ? [] : line.masked.map(({ pointer }) => pointer).sort(),
    instruction: isWhole
      ? instructions[kind]
      : 'Stop using the named fields of this delivery, remove them, and say what was done with them and who was told.',
  }
  return ofPartnerType(partnerTypes.recall, value, reference)
}

/** What is taken back says so as its reason; everything else that is recalled was restricted. */
function kindOf({ reasons: [reason] }: DecisionLine): Recall['kind'] {
  switch (reason) {
    case 'corrected':
    case 'retracted':
    case 'wrong-child':
    case 'misdelivered':
      return reason
    default:
      return 'restricted'
  }
}

const instructions: Readonly<Record<Recall['kind'], string>> = {
  restricted: 'Stop using this delivery, remove it, and say what was done with it and who was told.',
  corrected:
    'Its publisher corrected this delivery. Stop using it, check again what was done because of it, and tell whoever was told. What you may have of the correction comes by itself.',
  retracted:
    'Its publisher took this delivery back: it is wrong, or about another child. Stop using it, remove it, and say what was done because of it and who was told.',
  'wrong-child':
    'This delivery is about another child. Nothing in it is so of the child on whose record you have it: take it off that record, undo what was done because of it, and say what was done and who was told.',
  misdelivered:
    'This delivery should never have come to you: the child was not yours. Do not use it or pass it on, remove it, and say what was done with it and who was told.',
}

const ofPartnerType = (type: string, value: Signal | Recall, reference: string): Composed => ({
  type,
  codec: codecByName(schemaNameOf(type)),
  value: { ...value },
  reference,
  hasReference: false,
})

function deliveryOf(recipient: Delivery['recipient'], line: DecisionLine, directory: Directory): Delivery {
  const basis = line.basis === null ? undefined : bases[line.basis]
  return {
    recipient,
    purpose: basis?.purpose ?? '',
    lawfulBasis: basis ? lawfulBasisOf(basis) : '',
    handling: line.handling,
    actBy: line.actBy,
    contact: dutyDesk(recipient, directory),
  }
}

/** Whom to ask: the duty desk of the recipient's own area, which says nothing of where the child is. */
export function dutyDesk(recipient: Delivery['recipient'], directory: Directory): Contact | null {
  const area = areaOf(directory, organisationOf(recipient))
  const desk = area && teamsInRole(directory, area, 'duty-desk')[0]
  return desk
    ? { name: null, role: desk.name, team: desk.id, telephone: desk.telephone, email: desk.email }
    : null
}
