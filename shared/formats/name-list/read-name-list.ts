import { parse } from 'papaparse'
import { appError, type AppError } from '@shared/domain/errors'
import {
  nameListColumns,
  nameListRow,
  type NameListReading
} from '@shared/domain/importing/matching/name-list'
import { fail, ok, type Result } from '@shared/domain/result'
import { decodeText } from '../csv/decode-text'
import { findDelimiter } from '../csv/delimiter'

const largestBytes = 20_000_000

/** Reads a list of names that `writeNameList` wrote and somebody may have edited. Errors: file.too-large, file.not-tabular. */
export function readNameList(bytes: Uint8Array, fileName: string): Result<NameListReading, AppError> {
  const place = { file: fileName, sheet: null, cell: null }
  if (bytes.length > largestBytes) {
    return fail(appError('file.too-large', { ...place, measure: 'bytes', limit: largestBytes }))
  }
  const { text } = decodeText(bytes)
  const { delimiter } = findDelimiter(text)
  const { data } = parse<string[]>(text, { delimiter, skipEmptyLines: false })
  const head = (data[0] ?? []).map((cell) => cell.trim().toLowerCase())
  if (!nameListColumns.every((column, index) => head[index] === column.toLowerCase())) {
    return fail(appError('file.not-tabular', { ...place, detail: nameListColumns.join(', ') }))
  }
  const unread: number[] = []
  const rows = data.slice(1).flatMap((cells, index) => {
    const row = nameListRow(cells.map(withoutGuard))
    if (!row && cells.some((cell) => cell.trim() !== '')) unread.push(index + 2)
    return row ?? []
  })
  return ok({ rows, unread })
}

/** Takes off the apostrophe that kept a spreadsheet from reading a name as a formula. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '')
