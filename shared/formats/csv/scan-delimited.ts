import { RecentTexts } from './recent-texts'

export interface CellSink {
  /** A cell that is not blank; rows rise, and columns within a row. */
  readonly cell: (row: number, column: number, text: string) => void
  /** The end of a row with so many cells; false stops the scan. */
  readonly endOfRow: (row: number, cells: number) => boolean
  /** A row whose quotes can be read in more than one way. */
  readonly strayQuote: (row: number) => void
}

const [quote, carriageReturn] = [34, 13]

/**
 * Cuts a text table into cells in one pass, from one delimiter to the next. Where text goes on after a closing quote
 * it belongs to the cell, as Excel reads it; a quote that never closes, or only rows later in the midst of a text,
 * is taken for a character like any other: one stray quote must not swallow the rest of a file.
 */
export function scanDelimited(text: string, delimiter: string, sink: CellSink): void {
  const lineEnd = text.includes('\n') ? '\n' : '\r'
  const isMixed = lineEnd === '\n' && /\r(?!\n)/.test(text)
  const table = isMixed ? text.replace(/\r\n?/g, '\n') : text
  new DelimitedScan(table, { delimiter, lineEnd, sink }).run()
}

interface ScanOptions {
  readonly delimiter: string
  readonly lineEnd: string
  readonly sink: CellSink
}

class DelimitedScan {
  private readonly text: string
  private readonly options: ScanOptions
  private readonly recent: RecentTexts
  private row = 0
  private column = 0
  /** The next delimiter and line end that were looked for last. */
  private delimiterAt = -1
  private lineAt = -1

  constructor(text: string, options: ScanOptions) {
    this.text = text
    this.options = options
    this.recent = new RecentTexts(text)
  }

  run(): void {
    const { text } = this
    const { sink } = this.options
    let start = 0
    while (start <= text.length) {
      const isQuoted = text.charCodeAt(start) === quote
      if (isQuoted) this.quoted(start)
      else this.plain(start)
      this.column++
      const isLast = this.lineAt <= this.delimiterAt
      start = (isLast ? this.lineAt : this.delimiterAt) + 1
      if (!isLast) continue
      if (!sink.endOfRow(this.row, this.column)) return
      this.row++
      this.column = 0
    }
  }

  private plain(start: number): void {
    const edge = this.edgeFrom(start)
    if (edge > start) {
      this.options.sink.cell(this.row, this.column, this.recent.cut(this.column, start, edge))
    }
  }

  private quoted(start: number): void {
    const { text } = this
    const { sink, lineEnd } = this.options
    const closing = closingQuote(text, start + 1)
    const edge = closing < 0 ? -1 : this.edgeFrom(closing + 1)
    const isProper = edge === closing + 1
    if (!isProper) sink.strayQuote(this.row)
    const inner = text.slice(start + 1, Math.max(closing, start + 1))
    if (!isProper && (closing < 0 || inner.includes(lineEnd))) {
      this.delimiterAt = -1
      this.lineAt = -1
      return this.plain(start)
    }
    const said = inner.includes('"') ? inner.replaceAll('""', '"') : inner
    const cell = isProper ? said : said + text.slice(closing + 1, edge)
    if (cell !== '') sink.cell(this.row, this.column, cell)
  }

  /** Where the cell ends that goes on at a place. */
  private edgeFrom(from: number): number {
    if (this.delimiterAt < from) this.delimiterAt = this.next(this.options.delimiter, from)
    if (this.lineAt < from) this.lineAt = this.next(this.options.lineEnd, from)
    const { delimiterAt, lineAt } = this
    if (delimiterAt < lineAt) return delimiterAt
    const isReturn = lineAt > from && this.text.charCodeAt(lineAt - 1) === carriageReturn
    return isReturn ? lineAt - 1 : lineAt
  }

  private next(what: string, from: number): number {
    const at = this.text.indexOf(what, from)
    return at < 0 ? this.text.length : at
  }
}

/** The quote that ends a cell, stepping over doubled ones; −1 when there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text.charCodeAt(at + 1) === quote) at = text.indexOf('"', at + 2)
  return at
}
