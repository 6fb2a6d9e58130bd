import {
  type AcceptedEvent,
  type Decision,
  type DecisionLine,
  formatInstant,
  type LogRecord,
  type SupersedingLine,
} from '@common-thread/events'
import { type Directory, teamOf } from '@common-thread/directory'
import { openAccepted, openDecision } from '@common-thread/record'
import { type Release } from '@common-thread/release'
import { type Keyring } from '@common-thread/sealing'
import { type AuditReport, at, report } from './finding.js'
import { type Copy } from './read-copy.js'
import { recallSaid, type RecallSaid } from './recall-said.js'
import { pairsBySubject } from './replay.js'

/** One recipient of an event, in words. */
export interface ExplainedLine {
  readonly recipient: string
  readonly name: string
  readonly outcome: string
  readonly reasons: readonly { readonly code: string; readonly sentence: string; readonly source: string }[]
  readonly basis: string | null
  readonly masked: readonly { readonly field: string; readonly why: string }[]
  readonly handling: readonly string[]
  readonly actBy: string | null
  readonly hold: string | null
  /** Set when a later record changed it. */
  readonly later: string | null
  /** What the recipient said of its recall, the earliest first. */
  readonly recall: readonly string[]
}

export interface Explained {
  readonly position: string
  readonly subject: string
  readonly type: string
  readonly publisher: string
  readonly recorded: string
  readonly release: string
  readonly directoryVersion: number
  readonly lines: readonly ExplainedLine[]
  readonly everybodyElse: string
}

export interface ExplainInput {
  readonly copy: Copy
  readonly keyring: Keyring
  readonly releaseNamed: (sha256: string) => Promise<Release | undefined>
  readonly eventId: string
}

/** What was decided on an event and why, recipient by recipient, for each child that it concerned. */
export async function explain({
  copy,
  keyring,
  releaseNamed,
  eventId,
}: ExplainInput): Promise<{ report: AuditReport; explained: Explained[] }> {
  const explained: Explained[] = []
  for (const pairs of pairsBySubject(copy).values()) {
    const keys = await keyring.fetch([
      ...new Set(pairs.flatMap(({ record, decision }) => [record.keyId, decision.keyId])),
    ])
    const opened = pairs.flatMap(({ record, decision }) => {
      const read = openDecision(decision, keys.get(decision.keyId))
      return read ? [{ record, decision: read, accepted: openAccepted(record, keys.get(record.keyId)) }] : []
    })
    for (const each of opened) {
      if (each.accepted?.id !== eventId) continue
      const release = await releaseNamed(each.decision.release)
      const later = opened.flatMap(({ decision }) =>
        decision.superseding
          .filter(({ ofSeq }) => ofSeq === each.record.seq)
          .map((line) => ({ ...line, by: at(decision) })),
      )
      explained.push(
        inWords(each.accepted, each.record, each.decision, {
          release,
          directory: copy.directory(each.decision.directoryVersion),
          later,
          recalls: opened.flatMap(({ record }) => recallSaid(record, keys.get(record.keyId)) ?? []),
        }),
      )
    }
  }
  const findings =
    explained.length > 0
      ? []
      : [{ code: 'event-unknown', where: eventId, meaning: 'no accepted event has this id' }]
  return { report: report('explain', findings, { records: explained.length }), explained }
}

interface Context {
  readonly release: Release | undefined
  readonly directory: Directory | undefined
  readonly later: readonly (SupersedingLine & { readonly by: string })[]
  readonly recalls: readonly RecallSaid[]
}

function inWords(
  accepted: AcceptedEvent,
  record: LogRecord,
  decision: Decision,
  context: Context,
): Explained {
  const { later } = context
  const lines = decision.lines.map((line) => {
    const change = later.filter((other) => other.line.recipient === line.recipient).at(-1)
    return lineInWords(
      line,
      context,
      change ? `${sentence(change.line.reasons[0] ?? change.cause, context)} (by record ${change.by})` : null,
    )
  })
  const onOccasion = later
    .filter(({ cause }) => cause === 'occasion')
    .map(({ line, by }) => lineInWords(line, context, `given on an occasion, by record ${by}`))
  return {
    position: at(record),
    subject: record.subject,
    type: accepted.type,
    publisher: accepted.publisher,
    recorded: formatInstant(record.recordedTime),
    release: decision.release,
    directoryVersion: decision.directoryVersion,
    lines: [...lines, ...onOccasion],
    everybodyElse: sentence(decision.everybodyElse, context),
  }
}

function lineInWords(line: DecisionLine, context: Context, later: string | null): ExplainedLine {
  const { release, directory } = context
  const basis = line.basis === null ? undefined : release?.policy.bases[line.basis]
  return {
    recipient: line.recipient,
    name: (directory && teamOf(directory, line.recipient)?.name) ?? line.recipient,
    outcome: line.outcome,
    reasons: line.reasons.map((code) => ({
      code,
      sentence: sentence(code, context),
      source: sourceOf(code, context),
    })),
    basis: basis
      ? `${basis.purpose}: UK GDPR ${basis.article6}, ${basis.article9}; DPA 2018 Sch 1 ${basis.schedule1}; ${basis.gateway.statute} ${basis.gateway.section}`
      : null,
    masked: line.masked.map(({ pointer, reason }) => ({ field: pointer, why: sentence(reason, context) })),
    handling: line.handling,
    actBy: line.actBy === null ? null : formatInstant(line.actBy),
    hold:
      line.hold &&
      `${line.hold.owner} decides "${line.hold.question}" by ${formatInstant(line.hold.decideBy)}`,
    later,
    recall: context.recalls
      .filter(({ recalled }) => recalled === line.delivery)
      .map(({ inWords: words }) => words),
  }
}

type Reasons = Readonly<Record<string, readonly [sentence: string, source: string]>>

const reasonOf = (code: string, { release }: Context) =>
  (release?.policy.reasons as Reasons | undefined)?.[code]
const sentence = (code: string, context: Context): string => reasonOf(code, context)?.[0] ?? code
const sourceOf = (code: string, context: Context): string => reasonOf(code, context)?.[1] ?? ''
