import { cleanText } from '@shared/domain/deliverables/clean-text'

/** The most characters a cell holds. */
export const longestCellText = 32_767

/**
 * A cell's text as Excel stores it: cleaned, cut at Excel's limit with "…", and with "_x0041_" (Excel's own escape
 * for characters) protected so that it stays what the client wrote.
 */
export function cellText(text: string): string {
  const clean = cleanText(text)
  const cut = clean.length > longestCellText ? `${clean.slice(0, longestCellText - 1)}…` : clean
  return cleanText(cut).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** A table column's name as Excel repeats it in the table's definition: line ends are written as an escape. */
export const columnName = (title: string): string => cellText(title).replaceAll('\n', '_x000a_')
