import { strToU8 } from 'fflate'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { zipParts, type PackagePart } from '../office/settle-package'
import { workbookProblems } from './guard'
import {
  appProperties,
  contentTypes,
  coreProperties,
  packageRelationships,
  sheetRelationships,
  workbookPart,
  workbookRelationships
} from './package-parts'
import { sharedStrings } from './shared-strings'
import { sheetPart } from './sheet-part'
import { sheetRows } from './sheet-rows'
import { stylesPart } from './styles-part'
import { tablePart } from './table-part'

/** Called with the share of the work done, 0–1; throws to stop. */
export type Progress = (share: number) => void

const part = (name: string, xml: string): PackagePart => ({ name, content: strToU8(xml) })

function rowCounter(workbook: Workbook, progress: Progress): (rows: number) => void {
  const total = workbook.sheets
    .flatMap((sheet) => sheet.tables)
    .reduce((count, table) => count + (table.columns[0]?.values.length ?? 0), 0)
  let written = 0
  return (rows) => {
    written += rows
    progress(total === 0 ? 0 : (0.8 * written) / total)
  }
}

function sheetParts(
  workbook: Workbook,
  strings: ReturnType<typeof sharedStrings>,
  progress: Progress
): PackagePart[] {
  const count = rowCounter(workbook, progress)
  let tableNumber = 0
  return workbook.sheets.flatMap((sheet, index) => {
    const rows = sheetRows(sheet, strings, count)
    const numbers = sheet.tables.map(() => ++tableNumber)
    const name = `sheet${index + 1}.xml`
    const tables = sheet.tables.map((table, position) => {
      const number = numbers[position] ?? 0
      return part(`xl/tables/table${number}.xml`, tablePart(table, number))
    })
    const relations =
      numbers.length === 0 ? [] : [part(`xl/worksheets/_rels/${name}.rels`, sheetRelationships(numbers))]
    const content = sheetPart(sheet, { front: workbook.front, isFirst: index === 0, rows })
    return [part(`xl/worksheets/${name}`, content), ...relations, ...tables]
  })
}

/**
 * Writes a workbook as an Excel file. Formulas carry their results, texts are always texts, and the same workbook
 * always gives the same bytes. A workbook that Excel would want to repair is refused: that is a bug of its builder.
 */
export function writeXlsx(workbook: Workbook, progress: Progress): Uint8Array {
  const problems = workbookProblems(workbook)
  if (problems.length > 0) throw new Error(`workbook not fit to write: ${problems.join('; ')}`)
  const strings = sharedStrings()
  const sheets = sheetParts(workbook, strings, progress)
  const tables = workbook.sheets.reduce((count, sheet) => count + sheet.tables.length, 0)
  return zipParts([
    ...sheets,
    part('[Content_Types].xml', contentTypes(workbook.sheets.length, tables)),
    part('_rels/.rels', packageRelationships()),
    part('xl/workbook.xml', workbookPart(workbook)),
    part('xl/_rels/workbook.xml.rels', workbookRelationships(workbook.sheets.length)),
    part('xl/styles.xml', stylesPart(workbook.currency)),
    part('xl/sharedStrings.xml', strings.part()),
    part('docProps/core.xml', coreProperties(workbook.front)),
    part('docProps/app.xml', appProperties())
  ])
}
