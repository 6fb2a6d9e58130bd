import { eventTypes, type IsoDate } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { notInSource, type Proposal, startOf } from '../proposal.js'
import { cellOf, type ChildRecord, type Row, rowsOf } from '../row.js'

/** Section 47 enquiries. How they ended is told by the conference and the plan; the return has no day for it. */
export function enquiries(record: ChildRecord, reader: CellReader): Proposal[] {
  return rowsOf(record, 'Section47').flatMap((row) => {
    const startedOn = reader.requiredDate(row, 'S47ActualStartDate')
    if (startedOn === undefined) return []
    return {
      type: eventTypes.section47EnquiryStarted,
      on: startedOn,
      data: {
        enquiry: { startedOn, leadPractitioner: reader.contact },
        familyNotice: null,
        contact: reader.contact,
      },
      rows: [row],
      cells: { '/enquiry/startedOn': [row, 'S47ActualStartDate'] },
    }
  })
}

const places = ['Section47', 'CINdetails', 'Conferences']

/** Initial conferences, which stand with the case or with the enquiry, or with both: each day is told once. */
export function conferences(record: ChildRecord, reader: CellReader): Proposal[] {
  const days = new Map<IsoDate, [Row, ...Row[]]>()
  for (const row of places.flatMap((table) => rowsOf(record, table))) {
    const heldOn = reader.date(row, 'DateOfInitialCPC')
    if (heldOn === undefined) continue
    const known = days.get(heldOn)
    if (known) known.push(row)
    else days.set(heldOn, [row])
  }
  return [...days].map(([heldOn, rows]) => conference(heldOn, rows, { record, reader }))
}

function conference(
  heldOn: IsoDate,
  rows: readonly [Row, ...Row[]],
  { record, reader }: { readonly record: ChildRecord; readonly reader: CellReader },
): Proposal {
  const plan = rowsOf(record, 'ChildProtectionPlans').find(
    (row) => reader.date(row, 'CPPstartDate') === heldOn,
  )
  const { contact } = reader
  return {
    type: eventTypes.initialConferenceHeld,
    on: heldOn,
    data: {
      conference: {
        heldOn,
        outcome: plan ? 'child-protection-plan' : 'not-stated',
        category: plan
          ? reader.optionalCode(plan, 'InitialCategoryOfAbuse', 'cin-census/category-of-abuse')
          : null,
        leadPractitioner: contact,
        decided: { decidedAt: startOf(heldOn), decidedBy: contact, rationale: notInSource },
      },
      contact,
    },
    rows,
    cells: {
      '/conference/heldOn': [rows[0], 'DateOfInitialCPC'],
      ...(plan ? { '/conference/category': [plan, 'InitialCategoryOfAbuse'] } : {}),
    },
  }
}

/** Child in need plans. */
export function needPlans(record: ChildRecord, reader: CellReader): Proposal[] {
  return rowsOf(record, 'CINPlanDates').flatMap((row): Proposal[] => {
    const period = reader.period(row, 'CINPlanStartDate', 'CINPlanEndDate')
    if (!period) return []
    const { from, to } = period
    const plan = (change: string, on: IsoDate, more: object = {}): Proposal => ({
      type: eventTypes.planChanged,
      on,
      data: { plan: { kind: 'child-in-need', change, from, ...more }, contact: reader.contact },
      rows: [row],
      cells: { '/plan/from': [row, 'CINPlanStartDate'], '/plan/to': [row, 'CINPlanEndDate'] },
    })
    return [plan('started', from), ...(to === undefined ? [] : [plan('ended', to, { to })])]
  })
}

/**
 * Child protection plans: start, each review, end. The return has a first and a latest category and no day of the
 * change: the latest is told with the last dated change after the start, or else as it stands at the year's end.
 */
export function protectionPlans(record: ChildRecord, reader: CellReader): Proposal[] {
  return rowsOf(record, 'ChildProtectionPlans').flatMap((row) => {
    const period = reader.period(row, 'CPPstartDate', 'CPPendDate')
    if (!period) return []
    const { from, to } = period
    const plan = (change: string, on: IsoDate, more: object, made = row): Proposal => {
      const isLatest = change === lastChange && on === lastDay
      const cell = isLatest && change !== 'started' ? 'LatestCategoryOfAbuse' : 'InitialCategoryOfAbuse'
      const category = reader.optionalCode(row, cell, 'cin-census/category-of-abuse')
      return {
        type: eventTypes.planChanged,
        on,
        data: {
          plan: { kind: 'child-protection', change, category, from, ...more },
          contact: reader.contact,
        },
        rows: made === row ? [row] : [row, made],
        cells: {
          '/plan/category': [row, cell],
          '/plan/from': [row, 'CPPstartDate'],
          '/plan/to': [row, 'CPPendDate'],
          '/plan/reviewDate': [made, 'CPPreviewDate'],
        },
      }
    }
    const reviews = reviewsOf(row, record, reader).filter(({ on }) => on >= from)
    const lastReview = reviews.at(-1)
    const latest = cellOf(row, 'LatestCategoryOfAbuse')
    const hasChanged = latest !== undefined && latest !== cellOf(row, 'InitialCategoryOfAbuse')
    const changedAlone = hasChanged && to === undefined && lastReview === undefined
    const asAt = changedAlone ? reader.context.until : null
    const lastChange =
      to !== undefined ? 'ended' : lastReview ? 'reviewed' : asAt ? 'category-changed' : 'started'
    const lastDay = to ?? lastReview?.on ?? asAt ?? from
    if (hasChanged) reader.account.note(row, 'LatestCategoryOfAbuse', 'latest-category-undated', 'left-out')
    return [
      plan('started', from, {}),
      ...reviews.map(({ on, row: made }) => plan('reviewed', on, { reviewDate: on }, made)),
      ...(asAt === null ? [] : [plan('category-changed', asAt, {})]),
      ...(to === undefined ? [] : [plan('ended', to, { to })]),
    ]
  })
}

/** Reviews of this plan: told by its id where the source has one, else by lying within its file's record. */
function reviewsOf(plan: Row, record: ChildRecord, reader: CellReader): { on: IsoDate; row: Row }[] {
  const id = cellOf(plan, 'plan')
  return rowsOf(record, 'Reviews-of-plan')
    .filter((row) => cellOf(row, 'plan') === id)
    .flatMap((row) => {
      const on = reader.requiredDate(row, 'CPPreviewDate')
      return on === undefined ? [] : [{ on, row }]
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}
