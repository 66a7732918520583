import type { FrontMatter } from '../../deliverables/report'
import type { CellValue, LooseCell, TableColumn, Workbook, WorkbookSheet } from '../../deliverables/workbook'

/** A published result as it is shown: rows of text, and what has to be known to read them. */
export interface ResultRows {
  /** The finding, in one sentence. */
  readonly title: string
  /** Wave, question, group and whose votes: what the result is about. */
  readonly about: readonly string[]
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How it is computed, and the limits in force. */
  readonly notes: readonly string[]
}

/**
 * A published result as an Excel workbook: the table exactly as shown, what is withheld withheld, and a sheet that
 * says how to read it and which limits hold. Whole numbers become numbers; everything else stays text, so that no
 * cell is ever calculated.
 */
export function resultsWorkbook(result: ResultRows, front: FrontMatter, currency: string): Workbook {
  return { kind: 'voice-findings', currency, front, sheets: [resultSheet(result), readingSheet(result)] }
}

function resultSheet({ title, about, head, rows }: ResultRows): WorkbookSheet {
  const lines = about.map((value, at): LooseCell => ({ row: at + 2, column: 1, value, style: 'subtitle' }))
  const headerRow = about.length + 3
  const columns = namedApart(head).map((name, at) => columnOf(name, rows, at))
  const hasRows = rows.length > 0
  return {
    name: 'Result',
    widths: head.map((name, at) => widthOf([name, ...rows.map((row) => row[at] ?? '')], at)),
    cells: [
      { row: 1, column: 1, value: title, style: 'title' },
      ...lines,
      ...(hasRows ? [] : [{ row: headerRow, column: 1, value: 'Nothing to show.', style: 'note' } as const])
    ],
    tables: hasRows ? [{ name: 'ResultTable', headerRow, columns }] : [],
    frozen: { rows: hasRows ? headerRow : 0, columns: 1 },
    orientation: 'landscape',
    repeatedRows: hasRows ? { from: headerRow, to: headerRow } : null,
    highlights: []
  }
}

function readingSheet({ notes }: ResultRows): WorkbookSheet {
  return {
    name: 'How to read this',
    widths: [110],
    cells: [
      { row: 1, column: 1, value: 'How this is computed, and what is not shown', style: 'title' },
      ...notes.map((value, at): LooseCell => ({ row: at + 3, column: 1, value, style: 'wrap' }))
    ],
    tables: [],
    frozen: { rows: 0, columns: 0 },
    orientation: 'portrait',
    repeatedRows: null,
    highlights: []
  }
}

/** "1204" and "1,204", as counts are written; decimals and shares stay as they read. */
const wholeNumber = /^\d{1,3}(?:[, \u00a0\u202f’]\d{3})+$|^\d+$/

function columnOf(title: string, rows: ResultRows['rows'], at: number): TableColumn {
  const texts = rows.map((row) => row[at] ?? '')
  const isCount = texts.some((text) => wholeNumber.test(text))
  const values = texts.map((text): CellValue => {
    if (text === '') return null
    return wholeNumber.test(text) ? Number(text.replace(/\D/g, '')) : text
  })
  return { title, style: isCount ? 'integer' : 'text', values }
}

/** Excel refuses two columns of one name, whatever their capitals. */
function namedApart(head: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return head.map((name, at) => {
    const plain = name.trim() === '' ? `Column ${at + 1}` : name.slice(0, 240)
    const count = (seen.get(plain.toLowerCase()) ?? 0) + 1
    seen.set(plain.toLowerCase(), count)
    return count === 1 ? plain : `${plain} (${count})`
  })
}

const widthOf = (texts: readonly string[], at: number): number =>
  Math.max(at === 0 ? 24 : 10, Math.min(60, Math.max(...texts.map(({ length }) => length)) + 2))
