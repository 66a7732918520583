import type { ImportRun } from '@shared/domain/entities/import-run'

/** An import by its files: "Deals.xlsx", "Deals.xlsx and 2 more". */
export function runName({ sheets }: ImportRun): string {
  const files = [...new Set(sheets.map((sheet) => sheet.fileName))]
  const more = files.length - 1
  return more > 0 ? `${files[0] ?? ''} and ${more} more` : (files[0] ?? '')
}
