import { checkCode } from '@common-thread/events'
import { type CellReader } from '../context.js'
import { cellOf, type ChildRecord, rowsOf } from '../row.js'

/**
 * Tables of which no event can be made without inventing what they do not state: whether a care leaver agrees, by which
 * court's authority a child is deprived of liberty, the order of an adoption. Their codes are held against the year's.
 */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OC2: { SDQ_REASON: 'ssda903/sdq-reason' },
  OC3: { IN_TOUCH: 'ssda903/in-touch', ACTIV: 'ssda903/activity', ACCOM: 'ssda903/accommodation' },
  AD1: {
    NB_ADOPTR: 'ssda903/adopter-number',
    SEX_ADOPTR: 'ssda903/adopter-sex',
    LS_ADOPTR: 'ssda903/adopter-legal-status',
  },
  PlacedAdoption: { REASON_PLACED_CEASED: 'ssda903/adoption-reversal-reason' },
  DoLo: {},
}

export function tablesWithoutEvent(record: ChildRecord, reader: CellReader): void {
  for (const [table, codes] of Object.entries(tables)) {
    for (const row of rowsOf(record, table)) {
      for (const [cell, system] of Object.entries(codes)) {
        const value = cellOf(row, cell)
        const problem = value === undefined ? undefined : checkCode(reader.codeOf(system, value), system)
        if (problem !== undefined) reader.account.note(row, cell, problem, 'refused')
      }
      reader.account.note(row, null, 'no-event-for-table', 'unused')
    }
  }
}
