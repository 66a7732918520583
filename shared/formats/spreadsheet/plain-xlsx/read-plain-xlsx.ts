import type { AppError } from '@shared/domain/errors'
import type { SheetCells, Workbook } from '@shared/domain/importing/cells'
import type { ReadLimits } from '../read-limits'
import type { ZipEntry } from '../zip-directory'
import { openPackage, sharedStrings } from './open-package'
import { PartSource } from './part-source'
import { readSheet } from './read-sheet'
import { OddSpelling, Refused, Unusual } from './unusual'

export interface PlainReading {
  readonly file: string
  readonly limits: ReadLimits
  /** Called now and then with the rows read so far, over all sheets. */
  readonly onRows?: (rows: number) => void
}

/** `unusual`: nothing is wrong yet, but only the general reader can tell. */
export type PlainOutcome =
  | { readonly outcome: 'read'; readonly workbook: Workbook }
  | { readonly outcome: 'refused'; readonly error: AppError }
  | { readonly outcome: 'unusual'; readonly reason: string }

/**
 * Reads an .xlsx the way nearly all programs write it: straight from the inflater into typed columns, one pass, no
 * XML tree. Anything out of the ordinary is left to the general reader, never guessed.
 */
export async function readPlainXlsx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  reading: PlainReading
): Promise<PlainOutcome> {
  try {
    const workbook = await inPlainSpelling((respells) =>
      readPackage(new PartSource(bytes, entries, { ...reading, respells }), reading)
    )
    return { outcome: 'read', workbook }
  } catch (problem) {
    if (problem instanceof Refused) return { outcome: 'refused', error: problem.error }
    if (problem instanceof Unusual) return { outcome: 'unusual', reason: problem.message }
    throw problem
  }
}

/** Reads as written; where only the spelling is odd (prefixes, comments, single quotes), once more respelled. */
export async function inPlainSpelling<T>(read: (respells: boolean) => Promise<T>): Promise<T> {
  try {
    return await read(false)
  } catch (problem) {
    if (!(problem instanceof OddSpelling)) throw problem
    return read(true)
  }
}

async function readPackage(source: PartSource, reading: PlainReading): Promise<Workbook> {
  const opened = await openPackage(source)
  const shared = await sharedStrings(source, opened)
  const sheets: SheetCells[] = []
  let rowsBefore = 0
  for (const index of opened.sheets.keys()) {
    const sheet = await readSheet(source, opened, {
      ...{ index, file: reading.file, maxCells: reading.limits.cells },
      texts: () => Promise.resolve(shared),
      onRows: (rows) => reading.onRows?.(rowsBefore + rows)
    })
    sheets.push(sheet)
    rowsBefore += sheet.rowCount
  }
  return { format: 'xlsx', sheets, notes: [] }
}
