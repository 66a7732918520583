import { cellKind, type CellColumn, type CellKind, type MergedRange, type SheetCells } from './cells'
import type { SheetVisibility } from './cells'

interface OpenColumn {
  start: number
  kinds: number[]
  numbers: number[] | null
  texts: string[]
  formats: number[] | null
}

/** Collects cells in rising row order per column and ends in an immutable {@link SheetCells}. */
export class SheetBuilder {
  private readonly columns: (OpenColumn | undefined)[] = []
  private readonly formats: string[] = []
  private readonly formatIndexes = new Map<string, number>()
  private rowCount = 0

  text(row: number, column: number, text: string): void {
    this.add(row, column, cellKind.text, text)
  }

  /** A value with a number behind it; `raw` only where the file's own text says more than the number. */
  number(row: number, column: number, cell: { kind: CellKind; value: number; raw?: string }): void {
    const open = this.add(row, column, cell.kind, cell.raw ?? '')
    open.numbers ??= new Array<number>(open.kinds.length).fill(0)
    open.numbers[row - open.start] = cell.value
  }

  error(row: number, column: number, code: string): void {
    this.add(row, column, cellKind.error, code)
  }

  uncomputed(row: number, column: number, formula: string): void {
    this.add(row, column, cellKind.uncomputed, `=${formula}`)
  }

  /** States the number format of the cell added last in this column. */
  format(row: number, column: number, format: string): void {
    const open = this.columns[column]
    if (!open || format === 'General' || format === '') return
    let index = this.formatIndexes.get(format)
    if (index === undefined) {
      if (this.formats.length === 0) this.formats.push('General')
      index = this.formats.push(format) - 1
      this.formatIndexes.set(format, index)
    }
    open.formats ??= new Array<number>(open.kinds.length).fill(0)
    open.formats[row - open.start] = index
  }

  build(facts: {
    name: string
    index: number
    visibility?: SheetVisibility
    merges?: readonly MergedRange[]
    hiddenRows?: readonly number[]
    hiddenColumns?: readonly number[]
  }): SheetCells {
    return {
      name: facts.name,
      index: facts.index,
      visibility: facts.visibility ?? 'visible',
      rowCount: this.rowCount,
      columns: Array.from(this.columns, (column) => (column ? closeColumn(column) : null)),
      formats: this.formats,
      merges: facts.merges ?? [],
      hiddenRows: facts.hiddenRows ?? [],
      hiddenColumns: facts.hiddenColumns ?? []
    }
  }

  private add(row: number, column: number, kind: CellKind, text: string): OpenColumn {
    const open = (this.columns[column] ??= { start: row, kinds: [], numbers: null, texts: [], formats: null })
    for (let gap = open.kinds.length; gap < row - open.start; gap++) pushCell(open, cellKind.empty, '')
    pushCell(open, kind, text)
    if (row >= this.rowCount) this.rowCount = row + 1
    return open
  }
}

function pushCell(open: OpenColumn, kind: CellKind, text: string): void {
  open.kinds.push(kind)
  open.texts.push(text)
  open.numbers?.push(0)
  open.formats?.push(0)
}

const closeColumn = (open: OpenColumn): CellColumn => ({
  start: open.start,
  kinds: Uint8Array.from(open.kinds),
  numbers: open.numbers ? Float64Array.from(open.numbers) : null,
  texts: open.texts,
  formats: open.formats ? Uint16Array.from(open.formats) : null
})
