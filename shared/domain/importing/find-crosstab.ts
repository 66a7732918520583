import { cellAddress } from './cell-address'
import { rawTextAt, type SheetCells } from './cells'
import type { ColumnProfile } from './column-profile'
import { isTotalText } from './find-layout'
import { readPeriod } from './operations/period'
import { cellLook, filledColumns, type SheetLayout } from './sheet-layout'
import { foldAccents } from './words'

/** Words that spreadsheet programs write into their pivot tables. */
const pivotWords =
  /^(row labels|column labels|zeilenbeschriftungen|spaltenbeschriftungen|etiquettes de (lignes|colonnes)|rijlabels|kolomlabels|etiquetas de (fila|columna))$|^(sum|count|average|summe|anzahl|mittelwert|somme|nombre|moyenne|som|aantal|suma|cuenta|promedio) (of|von|de|van) /

const searchedRows = 12

/** Why a sheet holds no records, and what the client should be asked for in its place, both in words. */
export interface Crosstab {
  readonly reason: string
  readonly askFor: string
}

/**
 * Whether a sheet is a crosstab: figures added up by row and by column, with no records behind them; null when it is
 * none. Months side by side are no crosstab: they become rows.
 */
export function findCrosstab(
  sheet: SheetCells,
  layout: SheetLayout,
  profiles: readonly ColumnProfile[]
): Crosstab | null {
  for (let row = 0; row < Math.min(sheet.rowCount, searchedRows); row++) {
    const words = filledColumns(sheet, row).map((column) => foldAccents(rawTextAt(sheet, row, column).trim()))
    const word = words.find((text) => pivotWords.test(text))
    if (word !== undefined) return addedUp('a pivot table')
  }
  const base = baseRow(sheet)
  if (base !== null) return countedSurvey(base)
  if (!addsUpBothWays(sheet, layout, profiles)) return null
  return addedUp('figures by row and column with totals both ways')
}

const addedUp = (what: string): Crosstab => ({
  reason: `${what}, not records`,
  askFor: 'the list it was made from'
})

const countedSurvey = ({ text, cell }: { text: string; cell: string }): Crosstab => ({
  reason: `survey results already counted by group (“${text}” in ${cell}), not one row per respondent`,
  askFor: 'the survey tool’s export of single responses'
})

/** What survey tools call the number of people behind a column of shares. */
const baseWords =
  /^((un)?weighted (n|base|count|total)|base|base size|sample size|n ?=|(total )?(respondents|base))$/i

/** The first of several rows that give the base of the shares below them. */
function baseRow(sheet: SheetCells): { text: string; cell: string } | null {
  let first: { text: string; cell: string } | null = null
  for (let row = 0, found = 0; row < Math.min(sheet.rowCount, 200); row++) {
    const columns = filledColumns(sheet, row)
    const column = columns.slice(0, 3).find((one) => baseWords.test(rawTextAt(sheet, row, one).trim()))
    if (column === undefined || columns.length < 4) continue
    const figures = columns.filter((one) => cellLook(sheet, row, one) === 'number')
    if (figures.length < columns.length - 2) continue
    first ??= { text: rawTextAt(sheet, row, column).trim(), cell: cellAddress(row, column) }
    if (++found >= 2) return first
  }
  return null
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
