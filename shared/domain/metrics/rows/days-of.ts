import { orderedLots } from '../../stats/ordered-lots'
import type { Ordered } from '../../stats/quantile'
import type { RowList } from './row-list'

/** Whole numbers (days) of records, in order; they are sorted part by part and kept so. */
export const daysOf = (rows: RowList, name: string, dayOf: (position: number) => number): Ordered =>
  orderedLots(rows.each(`sorted by ${name}`, (part) => sortedDays(part, dayOf)))

function sortedDays(positions: readonly number[], dayOf: (position: number) => number): Int32Array {
  const days = new Int32Array(positions.length)
  for (let at = 0; at < days.length; at++) days[at] = dayOf(positions[at] ?? -1)
  return days.sort()
}
