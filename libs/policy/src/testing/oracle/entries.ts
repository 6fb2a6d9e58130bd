import {
  entryOf,
  type EventType,
  hubRecordTypes,
  type Instant,
  type IsoDate,
  organisationOf,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type LogEntry } from '../../log-entry.js'
import { asEntry } from '../given.js'
import { valueAt } from './matrix-data.js'
import { answeredBy, type Deliveries } from './replies.js'
import { type Step } from './steps.js'
import { type Story } from './story.js'

interface Now {
  readonly deliveries: Deliveries
  readonly now: Instant
  readonly born: IsoDate | null
}

/** A step as the record of the log that it makes; none where there is nothing to undo. */
export function entryOfStep(step: Step, story: Story, { deliveries, now, born }: Now): LogEntry | undefined {
  const position = { shard: 0, seq: story.entries.length + 1 }
  switch (step.is) {
    case 'event': {
      const data = answering(step, story, deliveries)
      return asEntry({ ...step, data: bornOn(born, step.type, data) }, position.seq, now)
    }
    case 'corrected':
    case 'retracted': {
      const open = story.standing
      const original = open[step.which % Math.max(open.length, 1)]
      if (!original) return undefined
      const { type, publisher, team } = original
      const { seq } = original.position
      return step.is === 'corrected'
        ? { ...original, position, recordedTime: now, time: now, corrects: seq }
        : { kind: 'retraction', type, publisher, team, position, recordedTime: now, retracts: seq }
    }
    case 'unreadable':
      return { kind: 'unreadable', position, recordedTime: now }
    case 'sealed':
    case 'split': {
      const by = { team: 'la:northshire/social-work' as TeamId, client: 'a-client' }
      const base = { kind: 'hub', position, recordedTime: now } as const
      return step.is === 'sealed'
        ? {
            ...base,
            type: hubRecordTypes.childSealed,
            data: { ...by, permits: step.permits, reason: 'adoption-order-made' },
          }
        : {
            ...base,
            type: hubRecordTypes.childSplit,
            data: {
              ...by,
              role: step.role,
              other: 'child_bbbbbbbbbbbbbbbbbbbbbbbbbb',
              reason: 'two-children',
            },
          }
    }
  }
}

/** Every event of a log gives the same date of birth: with another, intake would have begun another log. */
function bornOn(birthDate: IsoDate | null, type: EventType, data: object): object {
  if (entryOf(type).about !== 'child') return data
  const children = 'children' in data ? (data.children as readonly object[]) : [{}]
  return { ...data, children: children.map((child) => ({ ...child, birthDate })) }
}

const replyFields = ['/referral/inReplyTo', '/reply/inReplyTo', '/receipt/inReplyTo']

/** A reply names a delivery; which there are, only the history knows. Most often one of what such a reply answers. */
function answering(step: Step & { is: 'event' }, story: Story, deliveries: Deliveries): object {
  const part = replyFields.find((pointer) => valueAt(step.data, pointer) !== undefined)?.split('/')[1]
  if (!part) return step.data
  const isAnswered = (seq: number): boolean => {
    const entry = story.entries[seq - 1]
    return entry?.kind === 'event' && entry.type === answeredBy(step.type)
  }
  const had = [...deliveries].filter(
    ([, { recipient }]) => organisationOf(recipient) === organisationOf(step.by),
  )
  const fitting = had.filter(([, { seq }]) => isAnswered(seq))
  const ids = step.repliesTo < 16 && fitting.length > 0 ? fitting : [...deliveries]
  const [id] = ids[step.repliesTo % Math.max(ids.length, 1)] ?? []
  if (id === undefined) return step.data
  const data = step.data as Readonly<Record<string, object>>
  return { ...data, [part]: { ...data[part], inReplyTo: id } }
}
