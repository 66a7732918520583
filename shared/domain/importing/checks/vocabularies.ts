import { rawTextAt, type SheetCells } from '../cells'
import type { SheetLayout } from '../sheet-layout'
import { isMissing } from '../missing-tokens'
import type { Vocabulary } from './checked-table'

/** A list of words is short, and each of its words stands in it about once. */
const longestList = 2000
const distinctShare = 0.9
const fewestWords = 3

/**
 * Columns of a sheet that list words once each (products, regions, people): what other sheets can be held against.
 * Only sheets short enough to be a list are looked at.
 */
export function vocabulariesOf(sheet: SheetCells, layout: SheetLayout): Vocabulary[] {
  const rows = layout.lastDataRow - layout.firstDataRow + 1
  if (rows < fewestWords || rows > longestList) return []
  return layout.columns.flatMap((column) => {
    const words = new Set<string>()
    let filled = 0
    for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++) {
      const text = rawTextAt(sheet, row, column).trim()
      if (isMissing(text) || !/\p{L}/u.test(text)) continue
      filled++
      words.add(text)
    }
    const isList = words.size >= fewestWords && words.size >= filled * distinctShare && filled > rows / 2
    return isList ? [{ sheet: sheet.name, header: layout.headers[column] ?? '', words }] : []
  })
}
