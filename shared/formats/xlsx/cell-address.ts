/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Row and column from 1 → "B7". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** A sheet name as it stands in a reference: always quoted, apostrophes doubled. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'`
