import { parse } from 'papaparse'
import type { SheetCells, Workbook, WorkbookNote } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'
import { cleanText } from '../spreadsheet/clean-text'
import { decodeText } from './decode-text'
import { findDelimiter } from './delimiter'

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
  const builder = new SheetBuilder()
  let row = skippedRows
  let cells = 0
  parse<string[]>(skip > 0 ? text.slice(skip) : text, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data }, parser) => {
      for (let column = 0; column < data.length; column++) {
        const raw = data[column] ?? ''
        if (raw !== '') addText(builder, { row, column, raw })
      }
      row++
      cells += data.length
      if (row % 5000 === 0) options.onRows?.(row)
      if (cells > options.maxCells) parser.abort()
    }
  })
  if (cells > options.maxCells) return null
  const sheet: SheetCells = builder.build({ name: options.sheetName, index: 0 })
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    sheets: [sheet],
    notes: notesOf({ encoding, isGuess, delimiter })
  }
}

function addText(builder: SheetBuilder, cell: { row: number; column: number; raw: string }): void {
  const text = cleanText(cell.raw)
  if (text !== '') builder.text(cell.row, cell.column, text)
}

function notesOf(facts: { encoding: string; isGuess: boolean; delimiter: string }): WorkbookNote[] {
  const notes: WorkbookNote[] = [{ code: 'delimiter', value: facts.delimiter }]
  if (facts.isGuess) notes.push({ code: 'encoding', value: facts.encoding })
  return notes
}
