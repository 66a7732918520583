import { appError } from '@shared/domain/errors'
import { cellKind, type CellColumn, type CellKind } from '@shared/domain/importing/cells'
import { Refused, Unusual } from './unusual'

/** Texts a cell may point at: those all sheets share, and those written into the cells of this sheet. */
export interface CellTexts {
  readonly shared: readonly string[]
  readonly own: readonly string[]
}

/**
 * The cells of a sheet while it is read: numbers only, in typed arrays. A text is a number too, until the end: its
 * place among the shared strings, or −1 − its place among the sheet's own.
 */
export class CellColumns {
  private readonly columns: (OpenColumn | undefined)[] = []
  private held = 0
  private readonly limits: { readonly cells: number; readonly file: string }

  constructor(limits: { readonly cells: number; readonly file: string }) {
    this.limits = limits
  }

  put(row: number, column: number, kind: CellKind, value: number): void {
    let open = this.columns[column]
    if (open === undefined) {
      open = new OpenColumn(row)
      this.columns[column] = open
    }
    const at = row - open.start
    if (at >= open.length) {
      this.held += at + 1 - open.length
      if (this.held > this.limits.cells) throw this.tooMany()
      open.reach(at + 1)
    }
    open.kinds[at] = kind
    open.values[at] = value
  }

  /** States the number format of a cell already put, as an index into the sheet's formats. */
  format(row: number, column: number, format: number): void {
    const open = this.columns[column]
    if (!open) return
    open.formats ??= new Uint16Array(open.kinds.length)
    open.formats[row - open.start] = format
  }

  /** Keeps the digits of a number that no double can hold. */
  raw(row: number, column: number, digits: string): void {
    const open = this.columns[column]
    if (open) (open.raws ??= new Map<number, string>()).set(row - open.start, digits)
  }

  /** The last of the shared strings that a cell points at; −1 when none does. */
  highestShared(): number {
    let highest = -1
    for (const open of this.columns) {
      for (let at = 0; open && at < open.length; at++) {
        if (open.kinds[at] === cellKind.text) highest = Math.max(highest, open.values[at] as number)
      }
    }
    return highest
  }

  /** The finished columns, without the edges that turned out to hold nothing. */
  close(texts: CellTexts): { columns: (CellColumn | null)[]; rowCount: number } {
    const columns = Array.from(this.columns, (open) => (open ? closedColumn(open, texts) : null))
    while (columns.length > 0 && columns.at(-1) === null) columns.pop()
    let rowCount = 0
    for (const column of columns) {
      if (column) rowCount = Math.max(rowCount, column.start + column.kinds.length)
    }
    return { columns, rowCount }
  }

  private tooMany(): Refused {
    const { file, cells } = this.limits
    return new Refused(
      appError('file.too-large', { file, sheet: null, cell: null, measure: 'cells', limit: cells })
    )
  }
}

class OpenColumn {
  readonly start: number
  length = 0
  kinds = new Uint8Array(64)
  values = new Float64Array(64)
  formats: Uint16Array | null = null
  raws: Map<number, string> | null = null

  constructor(start: number) {
    this.start = start
  }

  reach(length: number): void {
    if (length > this.kinds.length) this.grow(Math.max(length, this.kinds.length * 2))
    this.length = length
  }

  private grow(capacity: number): void {
    const { kinds, values, formats } = this
    this.kinds = new Uint8Array(capacity)
    this.kinds.set(kinds)
    this.values = new Float64Array(capacity)
    this.values.set(values)
    if (formats) {
      this.formats = new Uint16Array(capacity)
      this.formats.set(formats)
    }
  }
}

const pointsAtText = (kind: number): boolean =>
  kind === cellKind.text || kind === cellKind.error || kind === cellKind.uncomputed

function closedColumn(open: OpenColumn, { shared, own }: CellTexts): CellColumn | null {
  const { kinds, values, length } = open
  let texts: string[] = []
  let hasNumbers = false
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] as number
    if (pointsAtText(kind)) {
      if (texts.length === 0) texts = new Array<string>(length).fill('')
      const place = values[at] as number
      const text = place >= 0 ? shared[place] : own[-1 - place]
      if (text === undefined) throw new Unusual('a text that is nowhere')
      // A text of no characters is no content; a formula whose result is one is computed all the same.
      if (text === '') kinds[at] = cellKind.empty
      else texts[at] = text
      values[at] = 0
    } else if (kind !== cellKind.empty) hasNumbers = true
  }
  if (open.raws) {
    if (texts.length === 0) texts = new Array<string>(length).fill('')
    for (const [at, digits] of open.raws) texts[at] = digits
  }
  return trimmed(open, { texts, hasNumbers })
}

/** Exact-size copies from the first to the last cell that holds something. */
function trimmed(open: OpenColumn, content: { texts: string[]; hasNumbers: boolean }): CellColumn | null {
  const { kinds, values, formats } = open
  let from = 0
  let to = open.length
  while (to > 0 && kinds[to - 1] === cellKind.empty) to--
  if (to === 0) return null
  while (kinds[from] === cellKind.empty) from++
  const isWhole = from === 0 && to === content.texts.length
  return {
    start: open.start + from,
    kinds: kinds.slice(from, to),
    numbers: content.hasNumbers ? values.slice(from, to) : null,
    texts: isWhole ? content.texts : content.texts.slice(from, to),
    formats: formats ? formats.slice(from, to) : null
  }
}
