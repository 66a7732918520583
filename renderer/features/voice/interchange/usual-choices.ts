import type {
  BringInChoices,
  BroughtIn,
  SheetUse,
  TextSheet
} from '@shared/domain/voice/interchange/bring-in-protocol'
import { readCodebookTable } from '@shared/domain/voice/interchange/read-codebook-table'
import { recogniseCoded } from '@shared/domain/voice/interchange/read-coded-table'

/** How a sheet is taken unless the consultant says otherwise: coded answers where it looks like them. */
export function usualUse(sheet: TextSheet, index: number, coder: string): SheetUse | null {
  const layout = recogniseCoded(sheet.rows)
  const book = readCodebookTable(sheet.rows, () => '')
  // A codebook names each code once; where codes repeat from row to row, they were given to answers.
  const isBook = book.ok && (!layout || book.codes.length * 2 >= sheet.rows.length)
  if (isBook) return { as: 'codebook', sheet: index }
  return layout ? { as: 'coded', sheet: index, layout, coder } : null
}

/** Before anything is chosen: a codebook is kept in step with its file, and every change of a newer one is taken. */
export const noChoices: BringInChoices = { takesDescriptions: false, keepsInStep: true, left: [], use: null }

/** What is chosen when a file was just read. */
export function usualChoices(content: BroughtIn, coder: string): BringInChoices {
  if (content.kind !== 'sheets') return { ...noChoices, use: null }
  const uses = content.sheets.map((sheet, index) => usualUse(sheet, index, coder))
  const coded = uses.find((use) => use?.as === 'coded')
  return { ...noChoices, use: coded ?? uses.find((use) => use !== null) ?? null }
}
