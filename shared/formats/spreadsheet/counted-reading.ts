import type { ParsingOptions } from '@e965/xlsx'
import { rowsPerMark, type RowMarks } from './row-marks'

/**
 * The general reader reads a file in one go and has no way to say how far it is. But before every row, or before
 * every cell, it looks up after how many rows to stop: an option that counts how often it is looked at tells its
 * progress. `marks` turn cells into rows; null: it is asked once per row.
 */
export function countedReading(
  options: ParsingOptions,
  marks: RowMarks | null,
  onRows: (rows: number) => void
): ParsingOptions {
  let count = 0
  let passed = 0
  const look = marks
    ? (): void => {
        const before = passed
        while (passed < marks.length && count > (marks[passed] ?? Infinity)) passed++
        if (passed > before) onRows(passed * rowsPerMark)
      }
    : (): void => {
        if (count % rowsPerMark === 0) onRows(count)
      }
  return Object.defineProperty(options, 'sheetRows', {
    enumerable: true,
    get: (): number => {
      count++
      look()
      // No limit.
      return 0
    },
    // The reader normalises its options by writing them back.
    set: () => undefined
  })
}
