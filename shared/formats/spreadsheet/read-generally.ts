import { appError, type AppError } from '@shared/domain/errors'
import type { Workbook } from '@shared/domain/importing/cells'
import { fail, ok, type Result } from '@shared/domain/result'
import type { ReadLimits } from './read-limits'
import { readWithSheetJs, type GeneralFormat } from './read-with-sheetjs'

/** One file being read. */
export interface Reading {
  readonly file: string
  readonly limits: ReadLimits
  /** Called now and then with the rows read so far, over all sheets. */
  readonly onRows?: (rows: number) => void
}

const place = (file: string) => ({ file, sheet: null, cell: null })

/** Reads with the general reader and puts its exceptions into the words of the product. */
export function readGenerally(
  content: Uint8Array | string,
  { file, limits, onRows }: Reading,
  format: GeneralFormat
): Result<Workbook, AppError> {
  try {
    const sheets = readWithSheetJs(content, { format, maxCells: limits.cells, ...(onRows ? { onRows } : {}) })
    if (sheets === 'too-many-cells') {
      return fail(appError('file.too-large', { ...place(file), measure: 'cells', limit: limits.cells }))
    }
    if (sheets.length === 0) return fail(appError('file.damaged', { ...place(file), detail: 'no sheets' }))
    return ok({ format, sheets, notes: [] })
  } catch (problem) {
    const detail = problem instanceof Error ? problem.message : String(problem)
    return /password|encrypt/i.test(detail)
      ? fail(appError('file.encrypted', place(file)))
      : fail(appError('file.damaged', { ...place(file), detail }))
  }
}
