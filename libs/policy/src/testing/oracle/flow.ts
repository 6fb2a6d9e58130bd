import {
  entryOf,
  type IsoDate,
  organisationOf,
  type OrganisationId,
  type TeamId,
} from '@common-thread/events/catalogue'
import { type Agreement, type Directory, digestOf } from '@common-thread/directory'
import { type LoggedEvent } from '../../log-entry.js'
import { type Attributes } from './cedar.js'
import { matrixDigest } from '../../generated/matrix-digest.js'
import { needsAgreement, type Row } from './matrix-data.js'

/** What the directory says of a flow from an event's publisher to a team, on a day. */
export function flowOf(
  directory: Directory,
  event: LoggedEvent,
  to: { readonly recipient: TeamId; readonly row: Row },
  today: IsoDate,
): Attributes {
  const { recipient, row } = to
  if (!needsAgreement(row.basis, today)) return none
  const between = { publisher: event.publisher, recipient: organisationOf(recipient) }
  const cited = directory.agreements.get(directory.subscriptions.get(recipient)?.agreement ?? '')
  const flow = {
    needsAgreement: true,
    matrixSigned: signersOf(directory, matrixDigest).has(event.publisher),
    sameController: between.publisher === between.recipient,
    event: entryOf(event.type).name,
  }
  if (!cited) return flow
  const bound = boundBy(directory, cited, between, today)
  const above = directory.agreements.get(cited.under ?? '')
  const overarching = above ? boundBy(directory, above, between, today) : bound
  return {
    ...flow,
    agreement: { bound, overarching, purposes: [...cited.purposes], events: [...cited.events] },
  }
}

const none: Attributes = { needsAgreement: false, matrixSigned: false, sameController: false, event: '' }

function boundBy(
  directory: Directory,
  agreement: Agreement,
  between: { readonly publisher: OrganisationId; readonly recipient: OrganisationId },
  today: IsoDate,
): Record<string, boolean> {
  const signers = signersOf(directory, digestOf(agreement))
  const isBound = (organisation: OrganisationId) =>
    agreement.parties.includes(organisation) && signers.has(organisation)
  return {
    inForce: agreement.from <= today && (agreement.to === null || today < agreement.to),
    publisherBound: isBound(between.publisher),
    recipientBound: isBound(between.recipient),
  }
}

const signers = new Map<string, ReadonlySet<OrganisationId>>()

function signersOf(directory: Directory, digest: string): ReadonlySet<OrganisationId> {
  const known = signers.get(digest)
  if (known) return known
  const found = new Set(
    [...directory.signatures.values()]
      .filter((signature) => signature.digest === digest)
      .map(({ organisation }) => organisation),
  )
  signers.set(digest, found)
  return found
}
