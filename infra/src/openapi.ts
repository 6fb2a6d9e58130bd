import { inboxInterface } from '@common-thread/consumer'
import { deliveryInterface } from '@common-thread/delivery'
import { directoryInterface } from '@common-thread/directory-service'
import { intakeInterface } from '@common-thread/intake'
import { issuerInterface } from '@common-thread/issuer/interface'
import { ledgerInterface } from '@common-thread/ledger'
import { openApi, type RoomInterface } from '@common-thread/nest'

/** Every way into the hub over HTTP, by the name of its document. Sharing has its health alone, and no document. */
export const interfaces: Readonly<Record<string, RoomInterface>> = {
  delivery: deliveryInterface,
  directory: directoryInterface,
  inbox: inboxInterface,
  intake: intakeInterface,
  issuer: issuerInterface,
  ledger: ledgerInterface,
}

/** The OpenAPI documents, by path: made from the controllers themselves, so that they can't say anything else. */
export const openApiDocuments = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(interfaces).map(([name, room]) => [
      `docs/reference/openapi/${name}.json`,
      `${JSON.stringify(openApi(room), null, 1)}\n`,
    ]),
  )
