import type { Workbook, WorkbookNote } from '@shared/domain/importing/cells'
import { cleanText, countUnclean, isClean } from '../spreadsheet/clean-text'
import { decodeText } from './decode-text'
import { findDelimiter } from './delimiter'
import { scanDelimited, type CellSink } from './scan-delimited'
import { TextColumns } from './text-columns'

export interface DelimitedOptions {
  /** Name shown for the one sheet: the file's name without its ending. */
  readonly sheetName: string
  readonly maxCells: number
  /** Called now and then with the number of rows read so far. */
  readonly onRows?: (rows: number) => void
}

/** A table kept in text. Null when it holds more cells than allowed. */
export function readDelimitedText(bytes: Uint8Array, options: DelimitedOptions): Workbook | null {
  const { text, encoding, isGuess } = decodeText(bytes)
  const { delimiter, skip, skippedRows } = findDelimiter(text)
  const table = skip > 0 ? text.slice(skip) : text
  const sink = new TableSink({ ...options, delimiter, skippedRows }, isClean(table))
  scanDelimited(table, delimiter, sink)
  if (sink.hasTooMany) return null
  const notes: WorkbookNote[] = [{ code: 'delimiter', value: delimiter }]
  if (isGuess) notes.push({ code: 'encoding', value: encoding })
  const removed = countUnclean(table)
  if (removed > 0) notes.push({ code: 'removed-characters', value: String(removed) })
  if (sink.strayRows.length > 0) notes.push({ code: 'stray-quotes', value: sink.strayRows.join(', ') })
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    sheets: [sink.columns.close(options.sheetName)],
    notes
  }
}

interface TableOptions extends DelimitedOptions {
  readonly delimiter: string
  readonly skippedRows: number
}

const rowsPerReport = 5000
const namedStrayRows = 20

class TableSink implements CellSink {
  readonly columns = new TextColumns()
  /** 1-based rows of the file. */
  readonly strayRows: number[] = []
  hasTooMany = false
  readonly cell: CellSink['cell']
  private cells = 0
  private readonly options: TableOptions

  constructor(options: TableOptions, isTextClean: boolean) {
    const { columns } = this
    const { skippedRows } = options
    this.options = options
    this.cell = (row, column, raw) => {
      const text = isTextClean ? raw : cleanText(raw)
      if (text !== '') columns.put(row + skippedRows, column, text)
    }
  }

  readonly endOfRow = (row: number, cells: number): boolean => {
    const { maxCells, onRows } = this.options
    this.cells += cells
    this.hasTooMany = this.cells > maxCells
    if ((row + 1) % rowsPerReport === 0) onRows?.(row + 1)
    return !this.hasTooMany
  }

  readonly strayQuote = (row: number): void => {
    const shown = row + this.options.skippedRows + 1
    if (this.strayRows.length < namedStrayRows && this.strayRows.at(-1) !== shown) this.strayRows.push(shown)
  }
}
