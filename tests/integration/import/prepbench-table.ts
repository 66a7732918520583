import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'
import type { SheetCells } from '@shared/domain/importing/cells'
import { rawTextAt } from '@shared/domain/importing/cells'
import { findLayout } from '@shared/domain/importing/find-layout'
import { applyOperations } from '@shared/domain/importing/operations/apply-operations'
import type { FindSheet } from '@shared/domain/importing/operations/join-sheet'
import type { JoinedSheet } from '@shared/domain/importing/operations/cell-origin'
import type { TableOperation } from '@shared/domain/importing/operations/operation'
import { realFile } from './real-data'

/** A record of a table: header → text. */
export type Row = Readonly<Record<string, string>>

export async function sheetOfCase(number: string, file: string): Promise<SheetCells> {
  const path = `layouts_prepbench/case_${number}/${file}.csv`
  const workbook = await readWorkbook(realFile(path), { fileName: `${file}.csv` })
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error))
  return workbook.value.sheets[0]!
}

/** The records the steps make of a sheet, as the mapping screen would show them. */
export function records(
  sheet: SheetCells,
  operations: readonly TableOperation[],
  more: { headerRow?: number; find?: FindSheet } = {}
): Row[] {
  const { find } = more
  const result = applyOperations(sheet, operations, {
    layout: findLayout(sheet, { first: more.headerRow ?? 0, last: more.headerRow ?? 0 }),
    ...(find ? { find } : {})
  })
  const { layout } = result
  const rows: Row[] = []
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++) {
    rows.push(
      Object.fromEntries(
        layout.columns.map((column) => [layout.headers[column] ?? '', rawTextAt(result.sheet, row, column)])
      )
    )
  }
  return rows
}

export async function gold(number: string, output = 'gold_output_01'): Promise<Row[]> {
  return records(await sheetOfCase(number, output), [])
}

export const joinedFile = (name: string): JoinedSheet => ({
  fileId: name,
  fileName: `${name}.csv`,
  sheet: name,
  sheetIndex: 0
})

/** Finds the sheets of a join among those given by name. */
export const among =
  (sheets: Readonly<Record<string, SheetCells>>): FindSheet =>
  ({ fileId }) => {
    const sheet = sheets[fileId]
    return sheet ? { sheet, layout: findLayout(sheet, { first: 0, last: 0 }) } : null
  }

/** A value said differently in each of these texts. */
export const replacing = (column: number, meanings: Readonly<Record<string, string>>): TableOperation[] =>
  Object.entries(meanings).map(([from, to]) => ({ kind: 'replace', column, from, to }))

/** Rows as sorted lines of the given fields, numbers rounded alike: two tables are equal when their lines are. */
export const lines = (rows: readonly Row[], fields: readonly string[]): string[] =>
  rows.map((row) => fields.map((field) => plain(row[field] ?? '')).join(' | ')).sort()

const plain = (text: string): string => {
  const trimmed = text.trim()
  const value = Number(trimmed)
  return trimmed !== '' && Number.isFinite(value) ? String(Math.round(value * 1e6) / 1e6) : trimmed
}
