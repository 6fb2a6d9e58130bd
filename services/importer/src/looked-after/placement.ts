import { eventTypes, isOfstedUrn, type OrganisationId } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { type Proposal } from '../proposal.js'
import { cellOf, type Row } from '../row.js'
import { type Episode } from './episodes.js'

/** A placement needs somebody who provides it; without one, it is said of the row and no placement is told. */
export function placementMoved(
  { row, from }: Episode,
  before: Episode | undefined,
  reader: CellReader,
): Proposal[] {
  if (cellOf(row, 'PLACE') === undefined) {
    reader.account.note(row, 'PLACE', 'missing-field', 'refused')
    return []
  }
  const provider = providerOf(row, reader)
  if (provider === undefined) return []
  const previous = before?.to === undefined ? undefined : providerNamed(before.row, reader)
  return [
    {
      type: eventTypes.placementMoved,
      on: from,
      data: {
        placement: {
          from,
          type: reader.code(row, 'PLACE', 'ssda903/placement-type'),
          provider,
          providerSector: reader.optionalCode(row, 'PLACE_PROVIDER', 'ssda903/placement-provider'),
          address: addressOf(row, reader),
        },
        previous: previous === undefined ? null : { provider: previous, to: before?.to },
        contact: reader.contact,
      },
      rows: [row],
      cells: {
        '/placement/from': [row, 'DECOM'],
        '/placement/type': [row, 'PLACE'],
        '/placement/provider': [row, 'URN'],
        '/placement/providerSector': [row, 'PLACE_PROVIDER'],
      },
    },
  ]
}

/** Who ended it, as far as the reason says; `other` for reasons that the list has not, which the contract refuses. */
const endedBy: Readonly<Record<string, string>> = {
  CARPL: 'authority',
  CLOSE: 'provider',
  ALLEG: 'authority',
  STAND: 'authority',
  APPRR: 'authority',
  CREQB: 'carer',
  CREQO: 'carer',
  CHILD: 'child',
  LAREQ: 'authority',
  PLACE: 'authority',
  CUSTOD: 'court',
}

export function placementEnded({ row, to }: Episode, reader: CellReader): Proposal[] {
  const reason = cellOf(row, 'REASON_PLACE_CHANGE')
  if (to === undefined || reason === undefined) return []
  const provider = providerOf(row, reader)
  if (provider === undefined) return []
  return [
    {
      type: eventTypes.placementEnded,
      on: to,
      data: {
        placement: {
          to,
          provider,
          reasonForChange: reader.code(row, 'REASON_PLACE_CHANGE', 'ssda903/reason-place-change'),
          endedBy: endedBy[reason] ?? 'other',
          wasPlanned: reason === 'CARPL' ? true : null,
        },
        contact: reader.contact,
      },
      rows: [row],
      cells: {
        '/placement/to': [row, 'DEC'],
        '/placement/provider': [row, 'URN'],
        '/placement/reasonForChange': [row, 'REASON_PLACE_CHANGE'],
      },
    },
  ]
}

function providerOf(row: Row, reader: CellReader): OrganisationId | undefined {
  const urn = cellOf(row, 'URN')
  if (urn !== undefined && !isOfstedUrn(urn)) reader.account.note(row, 'URN', 'not-an-ofsted-urn', 'left-out')
  const provider = providerNamed(row, reader)
  if (provider === undefined) reader.account.note(row, 'URN', 'provider-not-named', 'left-out')
  return provider
}

/**
 * Parents (PR0), the authority's own (PR1), temporary moves (T0 to T4) and placements of which the return asks no
 * provider (Z11 to Z14) are the authority's to answer for. Others are known by their Ofsted URN; XXXXXXX is nobody.
 */
function providerNamed(row: Row, { context }: CellReader): OrganisationId | undefined {
  const sector = cellOf(row, 'PLACE_PROVIDER')
  const isAuthoritys = sector === 'PR0' || sector === 'PR1'
  if (isAuthoritys || (sector === undefined && /^(T[0-4]|Z1[1-4])$/.test(cellOf(row, 'PLACE') ?? '')))
    return context.organisation
  const urn = cellOf(row, 'URN')
  if (urn === undefined || !isOfstedUrn(urn) || urn === 'XXXXXXX') return undefined
  return `provider:ofsted-${urn.toLowerCase()}` as OrganisationId
}

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/

function addressOf(row: Row, { account }: CellReader): object {
  const text = cellOf(row, 'PL_POST')
  if (text === undefined) return {}
  if (postcode.test(text)) return { postcode: text }
  account.note(row, 'PL_POST', 'not-a-postcode', 'left-out')
  return {}
}
