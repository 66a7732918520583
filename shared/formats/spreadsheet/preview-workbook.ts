import type { SheetCells } from '@shared/domain/importing/cells'
import { fileKind } from './file-kind'
import { packageEntries } from './package-parts'
import { previewPlainXlsx } from './plain-xlsx/preview-plain-xlsx'
import { defaultReadLimits, type ReadLimits } from './read-limits'

/** Rows worth looking at before the rest is read. */
export const previewRows = 200

/**
 * The first rows of each sheet of a large workbook, long before all of it is read; `rowCount` then counts only what
 * was read. An empty list where there is no shorter way than reading the file.
 */
export async function previewWorkbook(
  bytes: Uint8Array,
  options: { readonly fileName: string; readonly limits?: ReadLimits }
): Promise<readonly SheetCells[]> {
  const limits = options.limits ?? defaultReadLimits
  if (bytes.length > limits.fileBytes || fileKind(bytes) !== 'zip') return []
  const entries = packageEntries(bytes, options.fileName, limits)
  if (!entries.ok) return []
  return previewPlainXlsx(bytes, entries.value, { file: options.fileName, limits, rows: previewRows })
}
