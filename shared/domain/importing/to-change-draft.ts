import type { SourceBlock, SourceFile } from '../entities/fact-block'
import type { ImportRun } from '../entities/import-run'
import type { ChangeDraft, RecordChange } from '../history/change-set'
import { change } from '../history/draft'
import { rawTextsOf } from './cells'
import type { ImportFile } from './decision'
import type { ExistingData } from './existing-facts'
import { joinedSheets } from './operations/joined-sheets'
import type { ImportPlan } from './plan'

/** Rows of a sheet kept together as text. */
export const sourceBlockRows = 500

/**
 * The one change set that applies a plan: partners, surveys, keys, the run and its mapping, the facts as blocks,
 * and the client's own file and text so that any cell can be shown as it was. Null when nothing would change.
 */
export function toChangeDraft(
  plan: ImportPlan,
  files: readonly ImportFile[],
  existing: ExistingData
): ChangeDraft | null {
  if (plan.rowsToApply === 0 && plan.partners.length === 0 && plan.nameAliases.length === 0) return null
  const run: ImportRun = {
    id: plan.runId,
    at: plan.at,
    by: plan.by,
    state: 'applied',
    sheets: plan.sheets.map((sheet) => sheet.imported)
  }
  const changes: RecordChange[] = [
    ...plan.partners.map(({ before, after }) => change('partners', before, after)),
    ...plan.surveys.map(({ before, after }) => change('surveys', before, after)),
    ...plan.respondentKeys.map(({ before, after }) => change('respondentKeys', before, after)),
    ...plan.templates.map(({ before, after }) => change('mappingTemplates', before, after)),
    ...plan.nameAliases.map(({ before, after }) => change('nameAliases', before, after)),
    change('importRuns', null, run)
  ]
  const sources = sourceSheets(plan)
  const usedFiles = files.filter((file) => sources.some((sheet) => sheet.fileId === file.id))
  return {
    label: {
      code: 'import.applied',
      params: {
        rows: plan.rowsToApply,
        files: usedFiles.length,
        file: usedFiles[0]?.name ?? '',
        run: plan.runId
      }
    },
    changes,
    blocks: {
      sourceFiles: usedFiles.filter((file) => !existing.fileIds.has(file.id)).map(sourceFile),
      sourceBlocks: sources.flatMap((source) => sourceBlocksOf(source, usedFiles, existing)),
      factBlocks: plan.factBlocks
    }
  }
}

const sourceFile = ({ id, name, sizeBytes, format, bytes }: ImportFile): SourceFile => ({
  id,
  name,
  sizeBytes,
  format,
  bytes
})

type SourceSheet = Pick<ImportPlan['sheets'][number], 'fileId' | 'sheetName' | 'sheetIndex'>

/** The sheets values were read from, those that columns were fetched from included; each once. */
function sourceSheets(plan: ImportPlan): SourceSheet[] {
  const joined = plan.sheets
    .flatMap((sheet) => joinedSheets(sheet.imported.operations))
    .map(({ fileId, sheet, sheetIndex }): SourceSheet => ({ fileId, sheetName: sheet, sheetIndex }))
  const byPlace = new Map<string, SourceSheet>()
  for (const source of [...plan.sheets, ...joined]) {
    const key = `${source.fileId}:${source.sheetIndex}`
    if (!byPlace.has(key)) byPlace.set(key, source)
  }
  return [...byPlace.values()]
}

function sourceBlocksOf(
  planned: SourceSheet,
  files: readonly ImportFile[],
  existing: ExistingData
): SourceBlock[] {
  const sheet = files
    .find((file) => file.id === planned.fileId)
    ?.sheets.find((one) => one.index === planned.sheetIndex)
  if (!sheet || existing.keptSheets.has(`${planned.fileId}:${planned.sheetName}`)) return []
  const texts = sheet.columns.map((_, column) => rawTextsOf(sheet, column))
  const blocks: SourceBlock[] = []
  for (let first = 0; first < sheet.rowCount; first += sourceBlockRows) {
    const rowCount = Math.min(sourceBlockRows, sheet.rowCount - first)
    blocks.push({
      id: `${planned.fileId}:${sheet.index}:${blocks.length}`,
      fileId: planned.fileId,
      sheet: sheet.name,
      sheetIndex: sheet.index,
      firstRow: first + 1,
      rowCount,
      columns: texts.map((column) => column.slice(first, first + rowCount))
    })
  }
  return blocks
}
