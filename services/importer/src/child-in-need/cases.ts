import { eventTypes, type IsoDate } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { notInSource, type Proposal, startOf } from '../proposal.js'
import { cellOf, type ChildRecord, type Row, rowsOf } from '../row.js'

/** One time in need: from referral to closure. */
export interface Case {
  readonly row: Row
  readonly from: IsoDate
  readonly to: IsoDate | undefined
}

export function casesOf(record: ChildRecord, reader: CellReader): Case[] {
  return rowsOf(record, 'CINdetails')
    .flatMap((row): Case[] => {
      const period = reader.period(row, 'CINreferralDate', 'CINclosureDate')
      return period ? [{ row, from: period.from, to: period.to }] : []
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** CIN census: who is responsible from the first referral on, each referral, and the end of the last case. */
export function referrals(cases: readonly Case[], reader: CellReader): Proposal[] {
  const [first] = cases
  if (!first) return []
  return [
    responsible(first, reader),
    ...cases.map((each) => referral(each, reader)),
    ...closed(cases, reader),
  ]
}

function responsible({ row, from }: Case, { context }: CellReader): Proposal {
  const { organisation, team } = context
  return {
    type: eventTypes.involvementStarted,
    on: from,
    data: { involvement: { kind: 'responsible-authority', organisation, team, from } },
    rows: [row],
    cells: { '/involvement/from': [row, 'CINreferralDate'] },
    opens: true,
  }
}

function referral({ row, from }: Case, reader: CellReader): Proposal {
  return {
    type: eventTypes.contactReceived,
    on: from,
    data: {
      received: {
        receivedAt: startOf(from),
        channel: 'not-stated',
        summary: notInSource,
        primaryNeed: reader.optionalCode(row, 'PrimaryNeedCode', 'cin-census/primary-need'),
        outcome: reader.yesNo(row, 'ReferralNFA') === true ? 'no-further-action' : 'referral',
      },
      source: { category: reader.code(row, 'ReferralSource', 'cin-census/referral-source') },
      contact: reader.contact,
    },
    rows: [row],
    cells: {
      '/received/receivedAt': [row, 'CINreferralDate'],
      '/received/primaryNeed': [row, 'PrimaryNeedCode'],
      '/source/category': [row, 'ReferralSource'],
    },
  }
}

/** The authority's involvement ends with the last case, if none is open. Why, the event does not carry. */
function closed(cases: readonly Case[], { context }: CellReader): Proposal[] {
  if (cases.some(({ to }) => to === undefined)) return []
  const last = cases.reduce((a, b) => ((a.to ?? '') > (b.to ?? '') ? a : b))
  if (last.to === undefined) return []
  const { organisation, team } = context
  return [
    {
      type: eventTypes.involvementEnded,
      on: last.to,
      data: { involvement: { kind: 'responsible-authority', organisation, team, to: last.to } },
      rows: [last.row],
      cells: { '/involvement/to': [last.row, 'CINclosureDate'] },
      opens: true,
    },
  ]
}

/** The case that a day falls in, or the last one before it. */
export const caseOn = (cases: readonly Case[], day: IsoDate): Case | undefined =>
  cases.findLast(({ from }) => from <= day)

export const closureReasonOf = (of: Case | undefined): string | undefined =>
  of && cellOf(of.row, 'ReasonForClosure')
