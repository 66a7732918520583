import { appError, type AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { BroughtIn } from '@shared/domain/voice/interchange/bring-in-protocol'
import { rowsOf } from '@shared/domain/voice/interchange/text-table'
import { mergedReports, ReportBuilder } from '@shared/formats/refi-qda/import-report'
import { readQdc } from '@shared/formats/refi-qda/read/read-qdc'
import { readQdpx } from '@shared/formats/refi-qda/read/read-qdpx'
import { codesOf, studyFromProject, type ImportStamp } from '@shared/formats/refi-qda/study-from-project'
import { readWorkbook } from '@shared/formats/spreadsheet/read-workbook'

/** A file of coded answers or codes: a project or codebook of another program, or any sheet. */
export async function readStudy(
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  stamp: ImportStamp,
  onRows: (rows: number) => void
): Promise<Result<BroughtIn, AppError>> {
  const { fileName, bytes } = file
  if (/\.qdpx$/i.test(fileName)) return readProjectFile(bytes, fileName, stamp)
  if (/\.(qdc|qde)$/i.test(fileName)) return readCodebookFile(bytes, fileName)
  const workbook = await readWorkbook(bytes, { fileName, onRows })
  if (!workbook.ok) return workbook
  const sheets = workbook.value.sheets
    .map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))
    .filter(({ rows }) => rows.length > 1)
  if (sheets.length > 0) return ok({ kind: 'sheets', sheets })
  return fail(appError('file.empty', { file: fileName, sheet: null, cell: null }))
}

async function readProjectFile(
  bytes: Uint8Array,
  fileName: string,
  stamp: ImportStamp
): Promise<Result<BroughtIn, AppError>> {
  const read = await readQdpx(bytes, fileName)
  if (!read.ok) return read
  const { project, own, report } = read.value
  const { origin } = project
  if (own) return ok({ kind: 'project', origin, study: own, isOwn: true, report })
  const { study, report: adjusted } = studyFromProject(project, stamp)
  const whole = mergedReports(report, adjusted)
  return ok({ kind: 'project', origin, study, isOwn: false, report: whole })
}

function readCodebookFile(bytes: Uint8Array, fileName: string): Result<BroughtIn, AppError> {
  const read = readQdc(bytes, fileName)
  if (!read.ok) return read
  const report = new ReportBuilder()
  const codes = codesOf(read.value.codes, report)
  const whole = mergedReports(read.value.report, report.report())
  return ok({ kind: 'codebook', origin: read.value.origin, codes, report: whole })
}
