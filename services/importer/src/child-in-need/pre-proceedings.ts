import { eventTypes, type IsoDate } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { type Proposal } from '../proposal.js'
import { cellOf, type ChildRecord, type Row, rowsOf } from '../row.js'

/**
 * Pre-proceedings and family group decision making. The census says whether a meeting was offered and held and not when:
 * both are told with the stage's own day, and the row says so.
 */
export function preProceedings(record: ChildRecord, reader: CellReader): Proposal[] {
  return rowsOf(record, 'PreProceedingsandFGDM').flatMap((row): Proposal[] => {
    const startedOn = reader.requiredDate(row, 'PPStartDate')
    const letterOn = reader.date(row, 'LBPSentDate')
    if (startedOn === undefined || (letterOn === undefined && cellOf(row, 'LBPSentDate') !== undefined))
      return []
    if (letterOn === undefined) reader.account.note(row, 'LBPSentDate', 'date-of-another-cell', 'left-out')
    const offered = reader.yesNo(row, 'FGDMMeetingOffer')
    const wasHeld = reader.yesNo(row, 'FGDMMeetingFac')
    const from = letterOn ?? startedOn
    const meetings = [
      ...(offered === undefined
        ? []
        : [meeting(row, startedOn, offered ? 'offered' : 'not-offered', reader)]),
      ...(wasHeld === true ? [meeting(row, startedOn, 'held', reader)] : []),
    ]
    return [
      ...meetings,
      {
        type: eventTypes.preProceedingsStarted,
        on: from,
        data: {
          preProceedings: { from, letterTo: 'not-stated', familyGroupMeetingOffered: offered ?? null },
          contact: reader.contact,
        },
        rows: [row],
        cells: { '/preProceedings/from': [row, letterOn === undefined ? 'PPStartDate' : 'LBPSentDate'] },
      },
    ]
  })
}

function meeting(row: Row, on: IsoDate, change: string, reader: CellReader): Proposal {
  reader.account.note(row, 'FGDMMeetingOffer', 'date-of-another-cell', 'left-out')
  return {
    type: eventTypes.familyGroupDecisionMakingChanged,
    on,
    data: { meeting: { change, on, stage: 'before-proceedings' }, contact: reader.contact },
    rows: [row],
    cells: { '/meeting/on': [row, 'PPStartDate'] },
  }
}
