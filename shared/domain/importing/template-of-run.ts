import type { ImportedSheet, MappingTemplate } from '../entities/import-run'
import { isForAnyFile } from './operations/operation'

/**
 * The sheet of a run that a sheet of a newer file continues: the same layout, else the same name, else the only one.
 */
export function continuedSheet(
  sheets: readonly ImportedSheet[],
  sheet: { readonly name: string; readonly headerSignature: string; readonly isOnly: boolean }
): ImportedSheet | null {
  const sameLayout = sheets.filter((one) => one.headerSignature === sheet.headerSignature)
  return (
    sameLayout.find((one) => one.sheet === sheet.name) ??
    sameLayout[0] ??
    sheets.find((one) => one.sheet === sheet.name) ??
    (sheet.isOnly && sheets.length === 1 ? (sheets[0] ?? null) : null)
  )
}

/** The way a run read a sheet, as a memory for the newer file: mapping, constants and the steps that hold for any file. */
export function templateOfRun(
  imported: ImportedSheet,
  sheet: Pick<MappingTemplate, 'headerSignature' | 'headerRow' | 'headerRows'>,
  templates: readonly MappingTemplate[]
): MappingTemplate {
  const { target, mapping, constants, operations = [] } = imported
  const kept = templates.find((one) => one.id === `template:${target}:${imported.headerSignature}`)
  const { headerRow, headerRows } = sheet.headerSignature === imported.headerSignature ? sheet : imported
  const lasting = operations.filter(isForAnyFile)
  return {
    id: `run:${imported.fileId}:${imported.sheet}`,
    headerSignature: sheet.headerSignature,
    target,
    headerRow,
    ...(headerRows === undefined ? {} : { headerRows }),
    headers: kept?.headers ?? headersOf(imported),
    mapping,
    constants,
    ...(lasting.length > 0 ? { operations: lasting } : {}),
    usedAt: kept?.usedAt ?? ''
  }
}

function headersOf({ mapping }: ImportedSheet): string[] {
  const last = mapping.reduce((most, { column }) => Math.max(most, column), -1)
  return Array.from(
    { length: last + 1 },
    (_, column) => mapping.find((one) => one.column === column)?.header ?? ''
  )
}
