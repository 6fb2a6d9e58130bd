import { cellOf, type ChildRecord, type Row, rowsOf } from '../row.js'

/** An extract has placements, legal statuses, factors and conferences apart: put together as the returns have them. */
export function asReturns(record: ChildRecord): ChildRecord {
  const tables = new Map(record.tables)
  const episodes = rowsOf(record, 'Periods').map((row) => asEpisode(row, record))
  const assessments = rowsOf(record, 'Assessments').map((row) => withFactors(row, record))
  tables.set('Episodes', episodes)
  tables.set('Assessments', assessments)
  tables.delete('Periods')
  return { id: record.id, tables }
}

const sameDay = (text: string | undefined): string => (text ?? '').slice(0, 10)

function asEpisode(row: Row, record: ChildRecord): Row {
  const from = sameDay(cellOf(row, 'DECOM'))
  const isSame = (other: Row) => cellOf(other, 'placement') === cellOf(row, 'placement')
  const placement =
    cellOf(row, 'placement') === undefined ? undefined : rowsOf(record, 'Placements').find(isSame)
  const legal = rowsOf(record, 'LegalStatuses').find((status) => {
    const to = cellOf(status, 'to')
    return sameDay(cellOf(status, 'from')) <= from && (to === undefined || sameDay(to) > from)
  })
  const parts = [placement, legal].filter((part) => part !== undefined)
  return {
    ...row,
    cells: Object.assign({}, ...parts.map(({ cells }) => cells), row.cells) as Row['cells'],
    from: Object.fromEntries(
      parts.flatMap((part) =>
        Object.keys(part.cells).flatMap((cell) => (cell in row.cells ? [] : [[cell, part]])),
      ),
    ),
  }
}

function withFactors(row: Row, record: ChildRecord): Row {
  const source = rowsOf(record, 'Factors').find(
    (factors) => cellOf(factors, 'assessment') === cellOf(row, 'assessment'),
  )
  if (!source) return row
  const text = cellOf(source, 'AssessmentFactors') ?? ''
  // Systems write a JSON list, or the codes with commas between.
  const factors = text.match(/\d{1,2}[A-Z]?/g) ?? []
  return {
    ...row,
    lists: { AssessmentFactors: [...new Set(factors)] },
    from: { AssessmentFactors: source },
  }
}
