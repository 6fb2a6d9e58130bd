/** One row of a return as its file has it: a line of a CSV table, or a record of an XML file. */
export interface Row {
  readonly file: string
  readonly table: string
  /** From 1, where the row begins. */
  readonly line: number
  /** By the names that the returns use (SSDA903, CIN census), whatever the file calls them. */
  readonly cells: Readonly<Record<string, string>>
  /** Cells that stand several times in one row. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
  /** What the file calls a cell, where that is another name. */
  readonly names?: Readonly<Record<string, string>>
  /** Rows of other tables that cells were taken from: they answer for those. */
  readonly from?: Readonly<Record<string, Row>>
  /** Lines of cells that have one of their own. */
  readonly lines?: Readonly<Record<string, number>>
}

/** Everything that a source says of one child, by table. */
export interface ChildRecord {
  /** The authority's own number for the child. */
  readonly id: string
  readonly tables: ReadonlyMap<string, readonly Row[]>
}

export const rowsOf = ({ tables }: ChildRecord, table: string): readonly Row[] => tables.get(table) ?? []

export const allRows = ({ tables }: ChildRecord): Row[] => [...tables.values()].flat()

/** As written, or undefined where the cell is empty or its column is not there. */
export const cellOf = (row: Row, name: string): string | undefined => row.cells[name] || undefined
