import { appError, type AppError } from '@shared/domain/errors'
import type { Workbook } from '@shared/domain/importing/cells'
import { fail, ok, type Result } from '@shared/domain/result'
import type { ReadLimits } from './read-limits'
import { biffRowMarks } from './biff-row-marks'
import { readWithSheetJs, type GeneralFormat } from './read-with-sheetjs'
import type { RowMarks } from './row-marks'
import { xmlRowMarks } from './xml-row-marks'

/** One file being read. */
export interface Reading {
  readonly file: string
  readonly limits: ReadLimits
  /** Called now and then with the rows read so far, over all sheets. */
  readonly onRows?: (rows: number) => void
}

const place = (file: string) => ({ file, sheet: null, cell: null })

/**
 * Reads with the general reader and puts its exceptions into the words of the product. `xml`: the part that holds the
 * cells, where they are read from a package one by one.
 */
export function readGenerally(
  content: Uint8Array | string,
  { file, limits, onRows }: Reading,
  format: GeneralFormat,
  xml?: Uint8Array
): Result<Workbook, AppError> {
  try {
    const sheets = readWithSheetJs(content, {
      ...{ format, maxCells: limits.cells },
      ...(onRows ? { onRows, marks: marksOf(content, format, xml) } : {})
    })
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

/** Null for formats that are read row by row. */
function marksOf(content: Uint8Array | string, format: GeneralFormat, xml?: Uint8Array): RowMarks | null {
  if (typeof content === 'string') return xmlRowMarks(content)
  if (format === 'xls') return biffRowMarks(content) ?? []
  return xml ? xmlRowMarks(new TextDecoder().decode(xml)) : null
}
