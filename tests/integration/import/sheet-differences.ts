import {
  formatAt,
  kindAt,
  numberAt,
  rawTextAt,
  type SheetCells,
  type Workbook
} from '@shared/domain/importing/cells'
import { cellAddress } from '@shared/domain/importing/cell-address'

const facts = (sheet: SheetCells): unknown => ({
  name: sheet.name,
  index: sheet.index,
  visibility: sheet.visibility,
  rowCount: sheet.rowCount,
  merges: sheet.merges.map((range) => JSON.stringify(range)).sort(),
  hiddenRows: sheet.hiddenRows,
  hiddenColumns: sheet.hiddenColumns,
  comments: sheet.comments ?? [],
  links: sheet.links ?? []
})

const cell = (sheet: SheetCells, row: number, column: number): string =>
  JSON.stringify([
    kindAt(sheet, row, column),
    numberAt(sheet, row, column),
    rawTextAt(sheet, row, column),
    formatAt(sheet, row, column)
  ])

/** Everything in which two readings of one file differ, the first few of each sheet. */
export function differences(one: Workbook, other: Workbook, most = 5): string[] {
  const found: string[] = []
  if (one.sheets.length !== other.sheets.length) return [`${one.sheets.length}/${other.sheets.length} sheets`]
  one.sheets.forEach((sheet, index) => {
    const twin = other.sheets[index]!
    const [said, twinSaid] = [JSON.stringify(facts(sheet)), JSON.stringify(facts(twin))]
    if (said !== twinSaid) found.push(`${sheet.name}: ${said} / ${twinSaid}`)
    const columns = Math.max(sheet.columns.length, twin.columns.length)
    let count = 0
    for (let column = 0; column < columns && count < most; column++) {
      const [left, right] = [sheet.columns[column], twin.columns[column]]
      const first = Math.min(left?.start ?? Infinity, right?.start ?? Infinity)
      const last = Math.max(end(left), end(right))
      for (let row = first; row < last && count < most; row++) {
        const [a, b] = [cell(sheet, row, column), cell(twin, row, column)]
        if (a === b) continue
        found.push(`${sheet.name}!${cellAddress(row, column)}: ${a} / ${b}`)
        count++
      }
    }
  })
  return found
}

const end = (column: SheetCells['columns'][number] | undefined): number =>
  column ? column.start + column.kinds.length : 0
