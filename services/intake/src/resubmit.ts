import { createHash } from 'node:crypto'
import { type Client } from '@common-thread/directory'
import { readKafkaEvent } from '@common-thread/events'
import { type ProblemCode } from '@common-thread/nest'
import { type PartnerSubmission, type SubmissionResult } from './acceptance.js'
import { type QuarantinePorts } from './inspect.js'
import { checkEvent, type Checked, checkRights, type ReceivedEvent, sha256 } from './publish.js'
import { type QuarantinedRecord } from './quarantine-store.js'
import { statusRecord } from './status.js'

export interface Resubmission {
  readonly record: QuarantinedRecord
  /** The event as it should have been; null for the record as it arrived, where what refused it has changed. */
  readonly corrected: ReceivedEvent | null
  readonly client: Client
}

export type Resubmitted =
  | { readonly ok: true; readonly id: string; readonly result: Extract<SubmissionResult, { ok: true }> }
  | (Pick<Extract<Checked, { ok: false }>, 'failures'> & { readonly ok: false; readonly code: ProblemCode })

/**
 * Takes an event in the place of a quarantined record, as if it had been published now. The same again gets the same
 * receipt; once one event has taken the place, another doesn't.
 */
export async function resubmit(
  { record, corrected, client }: Resubmission,
  ports: QuarantinePorts & { readonly hasStatusTopic: (organisation: Client['organisation']) => boolean },
): Promise<Resubmitted> {
  const { intake, quarantine, now, hasStatusTopic } = ports
  const checked = corrected
    ? checkEvent(corrected, intake.against(client))
    : await checkArrived(record, client, ports)
  const { settled, organisation } = record
  if (settled && !(checked.ok && settled.digest.equals(digestOf(checked.submission))))
    return { ok: false, code: 'quarantine-settled', failures: [] }
  if (!checked.ok) return checked
  const { submission } = checked
  await intake.requireRoomFor([submission])
  const result = await intake.submit(submission)
  if (!result.ok) return { ok: false, code: result.code, failures: [] }
  // Accepted already: if settling fails, sending it again gets the same receipt and settles.
  const { id } = submission.event
  const at = now()
  const accepted = statusRecord(organisation, {
    id,
    code: 'accepted',
    failures: submission.kind === 'event' ? submission.flags : [],
    quarantine: record.id,
    receipt: result.receipt,
    recordedTime: at,
  })
  const tell = hasStatusTopic(organisation) ? [accepted] : []
  const settling = { organisation, id: record.id, digest: digestOf(submission), at, tell }
  await intake.inTime(quarantine.store.settle(settling))
  return { ok: true, id, result }
}

/** An event with its id: the same content under another id is another event. */
const digestOf = ({ key, digest }: PartnerSubmission): Buffer =>
  createHash('sha256').update(`${key.source}\n${key.id}\n`).update(digest).digest()

async function checkArrived(
  record: QuarantinedRecord,
  client: Client,
  { intake, quarantine }: QuarantinePorts,
): Promise<Checked> {
  const { headers, value } = await quarantine.unseal(record)
  const read = readKafkaEvent((name) => headers[name], value)
  return read.ok
    ? checkRights(read, sha256(value ?? Buffer.alloc(0)), intake.against(client))
    : { ok: false, id: read.id, code: 'event-invalid', failures: read.failures }
}
