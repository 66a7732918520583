/** Column letters as Excel writes them: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The address of a cell from its 0-based row and column: (9, 3) → "D10". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`

/** The 0-based row and column of an address such as "D10", or null for text that is none. */
export function parseCellAddress(address: string): { row: number; column: number } | null {
  const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(address)
  if (!parts) return null
  let column = 0
  for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(parts[2]) - 1, column: column - 1 }
}
