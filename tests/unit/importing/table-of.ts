import type { SheetCells } from '@shared/domain/importing/cells'
import { cellKind } from '@shared/domain/importing/cells'
import { SheetBuilder } from '@shared/domain/importing/sheet-builder'

/** A sheet from rows of plain values; null is an empty cell. */
export function sheetOf(rows: readonly (readonly (string | number | null)[])[], name = 'Sheet'): SheetCells {
  const builder = new SheetBuilder()
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell === 'string' && cell !== '') builder.text(row, column, cell)
      else if (typeof cell === 'number') builder.number(row, column, { kind: cellKind.number, value: cell })
    })
  })
  return builder.build({ name, index: 0 })
}
