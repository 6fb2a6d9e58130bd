import { type OrganisationId } from '@common-thread/events'
import { type Keyring } from '@common-thread/sealing'
import { type Receipt } from './receipt.js'
import { type IntakeStore } from './store.js'

/** What accepting needs of the world. */
export interface AcceptPorts {
  readonly store: IntakeStore
  readonly keyring: Keyring
  readonly identifierKey: Buffer
  /** Whether an organisation has a status topic: one that publishes over HTTP alone is told in the answer. */
  readonly hasStatusTopic: (organisation: OrganisationId) => boolean
  /** The authority in whose area an organisation works. */
  readonly areaOf?: (organisation: OrganisationId) => OrganisationId | null
  readonly signReceipt: (receipt: Receipt) => Promise<string>
  readonly now: () => number
  readonly random: (bytes: number) => Buffer
}
