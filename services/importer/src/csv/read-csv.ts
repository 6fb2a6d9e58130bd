import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'csv-parse'
import { type FindingCode } from '../finding.js'

export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvProblem {
  readonly line: number
  readonly code: FindingCode
}

/** A row of the longest table has well under a thousand characters. */
const maxRowBytes = 64 * 1024

/** Lines of a CSV file (RFC 4180, UTF-8 with or without a byte-order mark) as they come. What can't be read is said. */
export async function* readCsv(
  path: string,
  problem: (problem: CsvProblem) => void,
): AsyncGenerator<CsvLine> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      max_record_size: maxRowBytes,
      on_skip: (error) => {
        problem({ line: Number(error?.['lines'] ?? 0), code: 'unreadable-row' })
        return undefined
      },
    }),
  )
  try {
    let before = 0
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[]
      info: { lines: number }
    }>) {
      // The parser counts lines up to a row's end; a row begins on the line after the one before.
      const lines = info.lines
      yield { line: Math.max(before + 1, lines - newlinesIn(record)), cells: record }
      before = lines
    }
  } finally {
    parser.destroy()
  }
}

const newlinesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)

/** The first line of a file. */
export async function readColumns(path: string): Promise<readonly string[]> {
  for await (const { cells } of readCsv(path, () => undefined)) return cells
  return []
}

export const nameOf = (path: string): string => basename(path)
