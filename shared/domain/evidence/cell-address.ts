/** Excel's letters for a 0-based column: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0) throw new Error('a column is a whole number from 0')
  let letters = ''
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters
  }
  return letters
}

/** Excel's address of a cell, e.g. column 3, row 10 → D10 (the row counts from 1). */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`
