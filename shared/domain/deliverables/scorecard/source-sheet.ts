import type { Figure } from '../../evidence/figure'
import type { ImportRun } from '../../entities/import-run'
import { cleanLine } from '../clean-text'
import { printedDefinitions } from '../definition-words'
import { reasonWords } from '../reason-words'
import type { LooseCell, TableColumn, WorkbookSheet } from '../workbook'
import type { ScorecardInput } from './scorecard-input'
import { columnsOf, headedSheet, tableRow } from './sheet-frame'

/** What the sources of a workbook are read from. */
type SourceInput = Pick<ScorecardInput, 'engagement' | 'asOf' | 'runs'> & {
  readonly figures: readonly Pick<Figure, 'definitionsUsed'>[]
}

interface SourceRow {
  readonly run: ImportRun
  readonly sheet: ImportRun['sheets'][number]
}

/** Reasons for rows left out, each once. */
const reasonsOf = ({ sheet }: SourceRow): string =>
  [...new Set(sheet.leftOut.map(({ reason }) => cleanLine(reasonWords(reason))))].join('; ')

function table(rows: readonly SourceRow[]): TableColumn[] {
  const column = columnsOf(rows)
  return [
    column('File', 'wrap', ({ sheet }) => cleanLine(sheet.fileName)),
    column('Sheet', 'text', ({ sheet }) => cleanLine(sheet.sheet)),
    column('Content', 'text', ({ sheet }) => sheet.target),
    column('Imported on', 'date', ({ run }) => ({ date: run.at.slice(0, 10) })),
    column('Rows read', 'integer', ({ sheet }) => sheet.counts.read),
    column('Rows left out', 'integer', ({ sheet }) => sheet.counts.leftOut),
    column('Why left out', 'wrap', (row) => reasonsOf(row) || null),
    column('SHA-256 of the file', 'text', ({ sheet }) => sheet.fileId)
  ]
}

/** The definitions agreed with the client, below the list of files. */
function definitionCells(data: SourceInput, firstRow: number): LooseCell[] {
  const used = new Set(data.figures.flatMap((figure) => figure.definitionsUsed))
  const list = printedDefinitions(data.engagement, used)
  if (list.length === 0) return []
  return [
    { row: firstRow, column: 1, value: 'Definitions agreed with the client', style: 'section' },
    ...list.flatMap(({ term, meaning }, index): LooseCell[] => [
      { row: firstRow + 1 + index, column: 1, value: term, style: 'label' },
      { row: firstRow + 1 + index, column: 2, value: meaning, style: 'text' }
    ])
  ]
}

/** Files behind the workbook with their hashes, and the definitions in force. */
export function sourceSheet(data: SourceInput): WorkbookSheet {
  const rows = data.runs
    .filter((run) => run.state === 'applied')
    .flatMap((run) => run.sheets.map((sheet) => ({ run, sheet })))
  const sheet = headedSheet(data, {
    name: 'Sources',
    note: 'Files this workbook rests on. The hash tells whether a file is still the same.',
    widths: [42, 22, 14, 13, 11, 13, 40, 68],
    frozenColumns: 1,
    tables: rows.length === 0 ? [] : [{ name: 'tblSources', headerRow: tableRow, columns: table(rows) }],
    empty: 'No file was imported; everything was entered by hand.'
  })
  return { ...sheet, cells: [...sheet.cells, ...definitionCells(data, tableRow + rows.length + 3)] }
}
