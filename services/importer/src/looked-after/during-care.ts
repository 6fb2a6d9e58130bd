import { checkCode, eventTypes, type IsoDate } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { type Proposal, startOf } from '../proposal.js'
import { readPartialDate } from '../return-year.js'
import { cellOf, type ChildRecord, type Row, rowsOf } from '../row.js'
import { type Episode } from './episodes.js'

/** Reviews. Of short breaks (V3, V4) where the episode of that day is one. Whether in time, the return does not say. */
export function reviews(record: ChildRecord, episodes: readonly Episode[], reader: CellReader): Proposal[] {
  return rowsOf(record, 'Reviews').flatMap((row) => {
    const heldOn = reader.requiredDate(row, 'REVIEW')
    if (heldOn === undefined) return []
    const episode = episodes.findLast(({ from }) => from <= heldOn)
    const kind = /^V[34]$/.test((episode && cellOf(episode.row, 'LS')) ?? '')
      ? 'short-breaks'
      : 'looked-after'
    const participation = reader.code(row, 'REVIEW_CODE', 'ssda903/review-participation')
    return {
      type: eventTypes.reviewHeld,
      on: heldOn,
      data: { review: { kind, heldOn, participation, isInTime: null }, contact: reader.contact },
      rows: [row],
      cells: { '/review/heldOn': [row, 'REVIEW'], '/review/participation': [row, 'REVIEW_CODE'] },
    }
  })
}

/**
 * A child who is missing now is an alarm. One who came back is told as found: an alarm for somebody who is back would
 * send people out. How, and in which condition, the return does not say.
 */
export function missing(record: ChildRecord, reader: CellReader): Proposal[] {
  return rowsOf(record, 'Missing').flatMap((row) => {
    const period = reader.period(row, 'MIS_START', 'MIS_END')
    if (!period) return []
    const type = reader.code(row, 'MISSING', 'ssda903/missing-type')
    if (period.to === undefined) return missingNow(row, period.from, type, reader)
    // The end does not carry the type, and a row with a wrong one is wrong all the same.
    const problem = checkCode(type, type.system)
    if (problem !== undefined) {
      reader.account.note(row, 'MISSING', type.value === '' ? 'missing-field' : problem, 'refused')
      return []
    }
    return {
      type: eventTypes.missingEnded,
      on: period.to,
      data: {
        missing: { endedAt: startOf(period.to), how: 'not-stated', condition: 'not-stated' },
        contact: reader.contact,
      },
      rows: [row],
      cells: { '/missing/endedAt': [row, 'MIS_END'] },
    }
  })
}

function missingNow(row: Row, from: IsoDate, type: object, { contact }: CellReader): Proposal {
  const since = startOf(from)
  return {
    type: eventTypes.missingStarted,
    on: from,
    // The return is about children who are looked after, and is the authority's own: both follow from it.
    data: { missing: { type, since, reportedTo: 'children-social-care', missingFrom: 'placement' }, contact },
    rows: [row],
    cells: { '/missing/type': [row, 'MISSING'], '/missing/since': [row, 'MIS_START'] },
  }
}

/** Permanence before this time in care. Z1 says that there was none. */
export function previousPermanence(
  record: ChildRecord,
  episodes: readonly Episode[],
  reader: CellReader,
): Proposal[] {
  return rowsOf(record, 'PrevPerm').flatMap((row): Proposal[] => {
    if (cellOf(row, 'PREV_PERM') === 'Z1') {
      reader.account.note(row, 'PREV_PERM', 'nothing-to-tell', 'unused')
      return []
    }
    const recordedOn = episodes[0]?.from
    if (recordedOn === undefined) {
      reader.account.note(row, null, 'no-episode', 'unused')
      return []
    }
    const text = cellOf(row, 'DATE_PERM')
    const order = text === undefined ? { from: null, known: 'not-known' } : partialDate(text, reader)
    if (!order) {
      reader.account.note(row, 'DATE_PERM', 'not-a-date', 'refused')
      return []
    }
    return [permanence(row, { recordedOn, orderOn: order.from, orderDateKnown: order.known }, reader)]
  })
}

const partialDate = (text: string, { context }: CellReader) =>
  readPartialDate(context.dates === 'iso' ? text.slice(0, 10).split('-').reverse().join('/') : text)

function permanence(row: Row, dates: object, reader: CellReader): Proposal {
  const isEngland = /^\d{3}$/.test(cellOf(row, 'LA_PERM') ?? '')
  const where = reader.optionalCode(
    row,
    'LA_PERM',
    isEngland ? 'dfe/local-authority' : 'ssda903/previous-permanence-place',
  )
  return {
    type: eventTypes.previousPermanenceRecorded,
    on: (dates as { recordedOn: IsoDate }).recordedOn,
    data: {
      previous: {
        ...dates,
        option: reader.code(row, 'PREV_PERM', 'ssda903/previous-permanence'),
        [isEngland ? 'authority' : 'outsideEngland']: where,
      },
      contact: reader.contact,
    },
    rows: [row],
    cells: {
      '/previous/option': [row, 'PREV_PERM'],
      '/previous/authority': [row, 'LA_PERM'],
      '/previous/outsideEngland': [row, 'LA_PERM'],
      '/previous/orderOn': [row, 'DATE_PERM'],
    },
  }
}

/** Who the worker is, is not told: SW_ID is a registration, and a contact is somebody to telephone. */
export function socialWorkers(record: ChildRecord, reader: CellReader): Proposal[] {
  let previousTo: IsoDate | undefined
  const rows = rowsOf(record, 'SWEpisodes').flatMap((row) => {
    const period = reader.period(row, 'SW_DECOM', 'SW_DEC')
    return period ? [{ row, ...period }] : []
  })
  rows.sort((a, b) => (a.from < b.from ? -1 : 1))
  return rows.map(({ row, from, to }): Proposal => {
    const reason = reader.optionalCode(row, 'SW_REASON', 'ssda903/social-worker-change')
    const data = { change: { from, previousTo: previousTo ?? null, reason }, contact: reader.contact }
    previousTo = to
    return {
      type: eventTypes.socialWorkerChanged,
      on: from,
      data,
      rows: [row],
      cells: { '/change/from': [row, 'SW_DECOM'], '/change/reason': [row, 'SW_REASON'] },
    }
  })
}
