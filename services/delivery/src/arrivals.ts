import {
  type DecisionLine,
  type DecisionRecord,
  type SubjectId,
  type SupersedingLine,
  type TeamId,
} from '@common-thread/events'
import { codecByName, entryOf, isEventType, organisationOf } from '@common-thread/events'
import { type Directory } from '@common-thread/directory'
import { gives } from '@common-thread/policy'
import { openDecision, openEntry, subjectOf } from '@common-thread/record'
import { childReference, type Keyring, seal } from '@common-thread/sealing'
import { type ArrivedAnswer, type ChildReference } from './reads/read-store.js'

export type Channel = 'kafka' | 'feed'

/** A row for a recipient: something it may have, once the log covers the position. */
export interface NewDelivery {
  readonly id: string
  readonly kind: 'event' | 'signal'
  readonly team: TeamId
  readonly channel: Channel
  readonly subject: SubjectId
  readonly shard: number
  readonly seq: number
  readonly ofSeq: number
  readonly keyId: string
  readonly lineSealed: Buffer
  readonly notAfter: number | null
}

/** What a decision changes for a row that was made earlier. */
export interface NewSupersession {
  readonly shard: number
  readonly seq: number
  readonly place: number
  readonly subject: SubjectId
  readonly cause: SupersedingLine['cause']
  readonly delivery: string
  readonly keyId: string
  readonly lineSealed: Buffer
}

export interface NewContent {
  readonly shard: number
  readonly seq: number
  readonly subject: SubjectId
  readonly recordedTime: number
  readonly keyId: string
  readonly sealed: Buffer
}

export interface Arrivals {
  readonly deliveries: readonly NewDelivery[]
  readonly supersessions: readonly NewSupersession[]
  readonly contents: readonly NewContent[]
  /** Records whose arrival freezes their subject's unoffered rows at once. */
  readonly barriers: readonly { readonly shard: number; readonly seq: number; readonly subject: SubjectId }[]
  /** What was decided on reads: no rows, but what somebody waits for. */
  readonly answers: readonly ArrivedAnswer[]
  /** By which reference each organisation knows each child of whom it is given something. */
  readonly references: readonly ChildReference[]
}

const lineCodec = codecByName('safeguarding.hub.DecisionLine')

interface ReadArrivalsPorts {
  readonly keyring: Keyring
  readonly referenceKey: Buffer
  readonly directory: Directory
}

/** What a batch of decisions means for recipients. Writes nothing. */
export async function readArrivals(
  records: readonly DecisionRecord[],
  { keyring, referenceKey, directory }: ReadArrivalsPorts,
): Promise<Arrivals> {
  const ids = records.flatMap(({ keyId, contents }) => [keyId, ...contents.map((content) => content.keyId)])
  const keys = await keyring.fetch([...new Set(ids)])
  const deliveries: NewDelivery[] = []
  const supersessions: NewSupersession[] = []
  const contents: NewContent[] = []
  const barriers: { shard: number; seq: number; subject: SubjectId }[] = []
  const answers: ArrivedAnswer[] = []
  for (const record of records) {
    const { shard, seq, keyId, recordedTime } = record
    const subject = subjectOf(record.subject)
    if (record.stops) barriers.push({ shard, seq, subject })
    const key = keys.get(keyId)
    if (key === 'erased') continue
    const decision = openDecision(record, key)
    if (!decision || !key) throw new Error(`the decision on ${shard}/${seq} does not open`)
    if (decision.reading) {
      const { read, upTo } = decision.reading
      const { sealed, cited } = record
      answers.push({ read, subject, shard, seq, upTo, keyId, sealed, cited })
      continue
    }
    for (const content of record.contents) contents.push({ ...content, shard, subject, recordedTime })
    const names = new Map(
      record.contents.map((content) => [content.seq, eventName(record, content, keys.get(content.keyId))]),
    )
    const sealLine = (line: DecisionLine) =>
      seal(key, lineCodec.encode(line), { subject, shard, seq, purpose: 'line' })
    const add = (line: DecisionLine, ofSeq: number) =>
      deliveries.push({
        id: line.delivery,
        kind: line.outcome === 'SIGNAL' ? 'signal' : 'event',
        team: line.recipient,
        channel: channelOf(directory, line.recipient, names.get(ofSeq)),
        subject,
        shard,
        seq,
        ofSeq,
        keyId,
        lineSealed: sealLine(line),
        notAfter: line.notAfter,
      })
    for (const line of decision.lines) if (gives(line)) add(line, seq)
    decision.superseding.forEach(({ ofSeq, cause, line }, place) => {
      if (cause === 'occasion') add(line, ofSeq)
      else
        supersessions.push({
          shard,
          seq,
          place,
          subject,
          cause,
          delivery: line.delivery,
          keyId,
          lineSealed: sealLine(line),
        })
    })
  }
  const references = referencesOf(deliveries, referenceKey)
  return { deliveries, supersessions, contents, barriers, answers, references }
}

/** Each once: many rows of a batch are of one child and one organisation. */
function referencesOf(deliveries: readonly NewDelivery[], key: Buffer): ChildReference[] {
  const known = new Map<string, ChildReference>()
  for (const { team, subject } of deliveries) {
    const organisation = organisationOf(team)
    const name = `${organisation} ${subject}`
    if (known.has(name)) continue
    known.set(name, { organisation, subject, reference: childReference(key, organisation, subject) })
  }
  return [...known.values()]
}

type Content = DecisionRecord['contents'][number]

function eventName(
  record: DecisionRecord,
  content: Content,
  key: Buffer | 'erased' | undefined,
): string | undefined {
  const entry = openEntry(
    { ...content, shard: record.shard, subject: record.subject, recordedTime: record.recordedTime },
    key,
  )
  return entry.kind === 'event' && isEventType(entry.type) ? entryOf(entry.type).name : undefined
}

/** Kafka where the team subscribes to the type there; everything else waits in its feed, so that nothing is lost. */
function channelOf(directory: Directory, team: TeamId, event: string | undefined): Channel {
  const subscription = directory.subscriptions.get(team)
  const covers = subscription?.events.includes('*') ?? false
  const subscribed = covers || (event !== undefined && (subscription?.events.includes(event) ?? false))
  return subscribed && subscription ? subscription.channel : 'feed'
}
