import { type Client } from '@common-thread/directory'
import {
  agencySubject,
  base32,
  encodeHub,
  hubRecordOf,
  hubRecordTypes,
  type QuarantineInspected,
} from '@common-thread/events'
import { submitHubRecord } from './acceptance.js'
import { type Intake } from './intake.js'
import { type Arrived, type Quarantine } from './quarantine.js'
import { type QuarantinedRecord } from './quarantine-store.js'

export interface QuarantinePorts {
  readonly intake: Intake
  readonly quarantine: Quarantine
  readonly now: () => number
  readonly random: (bytes: number) => Buffer
}

export const mostListed = 100
export const maxPurposeBytes = 1024

export type Purpose = QuarantineInspected['purpose']
export const purposes: readonly Purpose[] = ['put-right', 'find-the-cause', 'audit']

/** Shows a record to a client of its publisher. That it does stands in the organisation's own log before it answers. */
export async function inspect(
  record: QuarantinedRecord,
  { client, purpose }: { readonly client: Pick<Client, 'id' | 'team'>; readonly purpose: Purpose },
  { intake, quarantine, now, random }: QuarantinePorts,
): Promise<Arrived> {
  const inspected = hubRecordOf({
    room: 'intake',
    id: `inspected-${record.id}-${base32(random(16))}`,
    subject: agencySubject(record.organisation),
    type: hubRecordTypes.quarantineInspected,
    time: now(),
    data: { quarantine: record.id, client: client.id, team: client.team, purpose },
  })
  // Commit point of an inspection: nothing is opened that is not recorded.
  const result = await intake.submit(submitHubRecord(inspected, encodeHub('HubRecord', inspected)))
  if (!result.ok) throw new Error('an inspection was not recorded')
  return quarantine.unseal(record)
}
