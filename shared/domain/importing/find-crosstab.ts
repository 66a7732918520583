import { rawTextAt, type SheetCells } from './cells'
import type { ColumnProfile } from './column-profile'
import { isTotalText } from './find-layout'
import { readPeriod } from './operations/period'
import { filledColumns, type SheetLayout } from './sheet-layout'
import { foldAccents } from './words'

/** Words that spreadsheet programs write into their pivot tables. */
const pivotWords =
  /^(row labels|column labels|zeilenbeschriftungen|spaltenbeschriftungen|etiquettes de (lignes|colonnes)|rijlabels|kolomlabels|etiquetas de (fila|columna))$|^(sum|count|average|summe|anzahl|mittelwert|somme|nombre|moyenne|som|aantal|suma|cuenta|promedio) (of|von|de|van) /

const searchedRows = 12

/**
 * Whether a sheet is a crosstab: figures added up by row and by column, with no records behind them. Said in words,
 * null when it is none. Months side by side are no crosstab: they become rows.
 */
export function crosstabReason(
  sheet: SheetCells,
  layout: SheetLayout,
  profiles: readonly ColumnProfile[]
): string | null {
  for (let row = 0; row < Math.min(sheet.rowCount, searchedRows); row++) {
    const words = filledColumns(sheet, row).map((column) => foldAccents(rawTextAt(sheet, row, column).trim()))
    const word = words.find((text) => pivotWords.test(text))
    if (word !== undefined) return 'a pivot table'
  }
  return addsUpBothWays(sheet, layout, profiles) ? 'figures by row and column with totals both ways' : null
}

/** A label column, then only figures, the last column and the last row being totals. */
function addsUpBothWays(sheet: SheetCells, layout: SheetLayout, profiles: readonly ColumnProfile[]): boolean {
  const [first, ...others] = profiles.filter((profile) => profile.shape !== 'empty')
  const last = others.at(-1)
  if (!first || !last || others.length < 3 || !isTotalText(last.header)) return false
  const areFigures = others.every((profile) => profile.shape === 'number' || profile.shape === 'percent')
  const areLabels = first.shape !== 'number' && first.distinct === first.filled
  const arePeriods = others.filter((profile) => readPeriod(profile.header) !== null).length >= 2
  if (!areFigures || !areLabels || arePeriods) return false
  for (let row = layout.lastDataRow; row < sheet.rowCount; row++)
    if (isTotalText(rawTextAt(sheet, row, first.column))) return true
  return false
}
