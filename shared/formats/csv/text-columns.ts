import { cellKind, type CellColumn, type SheetCells } from '@shared/domain/importing/cells'

interface OpenColumn {
  readonly start: number
  readonly texts: string[]
}

/** The cells of a text table while it is read, column by column. Blank cells are never handed in. */
export class TextColumns {
  private readonly columns: (OpenColumn | undefined)[] = []
  private rowCount = 0

  put(row: number, column: number, text: string): void {
    let open = this.columns[column]
    if (open === undefined) {
      open = { start: row, texts: [] }
      this.columns[column] = open
    }
    const { start, texts } = open
    while (texts.length < row - start) texts.push('')
    texts.push(text)
    if (row >= this.rowCount) this.rowCount = row + 1
  }

  close(name: string): SheetCells {
    return {
      ...{ name, index: 0, visibility: 'visible', rowCount: this.rowCount },
      columns: Array.from(this.columns, (open) => (open ? closed(open) : null)),
      ...{ formats: [], merges: [], hiddenRows: [], hiddenColumns: [] }
    }
  }
}

function closed({ start, texts }: OpenColumn): CellColumn {
  const kinds = new Uint8Array(texts.length)
  for (let at = 0; at < kinds.length; at++) {
    if (texts[at] !== '') kinds[at] = cellKind.text
  }
  return { start, kinds, numbers: null, texts, formats: null }
}
