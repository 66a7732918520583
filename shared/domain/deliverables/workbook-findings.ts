import { paleColours } from './brand/pale-colours'
import type { Finding } from './pre-flight'
import { isFormula, type Workbook } from './workbook'

/** Values of one column of a table, by the names of both; empty when there is none. */
function columnOf(workbook: Workbook, table: string, title: string): readonly unknown[] {
  const found = workbook.sheets.flatMap((sheet) => sheet.tables).find((each) => each.name === table)
  return found?.columns.find((column) => column.title === title)?.values ?? []
}

const has = (workbook: Workbook, sheet: string): boolean => workbook.sheets.some(({ name }) => name === sheet)

/** Looks a workbook over before it is saved. What a workbook has no sheet for, it is not asked about. */
export function workbookFindings(workbook: Workbook): Finding[] {
  const titles = columnOf(workbook, 'tblMetrics', 'Metric')
  const unknown = columnOf(workbook, 'tblMetrics', 'Why unknown').flatMap((reason, index) =>
    reason === null ? [] : [String(titles[index])]
  )
  const formulas = workbook.sheets.reduce(
    (count, sheet) =>
      count +
      sheet.cells.filter((cell) => isFormula(cell.value)).length +
      sheet.tables
        .flatMap((table) => table.columns)
        .reduce((sum, column) => sum + column.values.filter(isFormula).length, 0),
    0
  )
  return [
    ...paleColours(workbook.brand),
    ...(unknown.length === 0 ? [] : [{ code: 'metrics-unknown', titles: unknown } as const]),
    ...(has(workbook, 'Sources') && columnOf(workbook, 'tblSources', 'File').length === 0
      ? [{ code: 'nothing-imported' } as const]
      : []),
    { code: 'formulas-live', count: formulas },
    ...(has(workbook, 'Metrics') ? [{ code: 'definitions-printed', count: titles.length } as const] : []),
    ...(workbook.front.sampleNotice === null ? [] : [{ code: 'marked-as-sample' } as const])
  ]
}
