import type { SheetCells } from '@shared/domain/importing/cells'
import type { ZipEntry } from '../zip-directory'
import { openPackage, sharedStrings, type OpenPackage } from './open-package'
import { PartSource } from './part-source'
import { inPlainSpelling, type PlainReading } from './read-plain-xlsx'
import { readSheet } from './read-sheet'
import { Refused, Unusual } from './unusual'

const previewedSheets = 8
/** Strings read beyond the one asked for, so that the next sheet rarely needs another look. */
const stringsAhead = 2000

/**
 * The first rows of the first sheets, read without inflating more than they need. An empty list where only the
 * whole reading can tell.
 */
export async function previewPlainXlsx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  reading: PlainReading & { readonly rows: number }
): Promise<readonly SheetCells[]> {
  try {
    return await inPlainSpelling((respells) =>
      firstSheets(new PartSource(bytes, entries, { ...reading, respells }), reading)
    )
  } catch (problem) {
    if (problem instanceof Refused || problem instanceof Unusual) return []
    throw problem
  }
}

async function firstSheets(
  source: PartSource,
  reading: PlainReading & { readonly rows: number }
): Promise<readonly SheetCells[]> {
  const opened = await openPackage(source)
  const texts = stringsOnDemand(source, opened)
  const sheets: SheetCells[] = []
  for (const index of opened.sheets.slice(0, previewedSheets).keys()) {
    sheets.push(
      await readSheet(source, opened, {
        ...{ index, file: reading.file, maxCells: reading.limits.cells, texts },
        enoughRows: reading.rows
      })
    )
  }
  return sheets
}

/** Reads the table of shared strings as far as a sheet needs it, once for most sheets. */
function stringsOnDemand(
  source: PartSource,
  opened: OpenPackage
): (highest: number) => Promise<readonly string[]> {
  let known: readonly string[] = []
  return async (highest) => {
    if (highest >= known.length) known = await sharedStrings(source, opened, highest + stringsAhead)
    return known
  }
}
