import { dayNumber, isCivilDate } from '../../values/civil-date'
import { eachValue, type FoldedRows } from './fold-rows'

/** Stands for "no date" in a day column. */
export const noDay = -2147483648

/** Numbers of a field; NaN where not known. */
export function numberColumn(rows: FoldedRows, field: string): Float64Array {
  const column = new Float64Array(rows.ids.length).fill(Number.NaN)
  eachValue(rows, field, (position, value) => {
    column[position] = typeof value === 'number' ? value : Number.NaN
  })
  return column
}

/** Dates of a field as day numbers; {@link noDay} where not known. */
export function dayColumn(rows: FoldedRows, field: string): Int32Array {
  const column = new Int32Array(rows.ids.length).fill(noDay)
  const known = new Map<string, number>()
  eachValue(rows, field, (position, value) => {
    if (typeof value !== 'string') {
      column[position] = noDay
      return
    }
    let day = known.get(value)
    if (day === undefined) {
      day = isCivilDate(value) ? dayNumber(value) : noDay
      known.set(value, day)
    }
    column[position] = day
  })
  return column
}

/** Words of a closed list as 1-based codes; 0 where not known or not in the list. */
export function codeColumn(rows: FoldedRows, field: string, words: readonly string[]): Uint8Array {
  const column = new Uint8Array(rows.ids.length)
  const codes = new Map(words.map((word, index) => [word, index + 1]))
  eachValue(rows, field, (position, value) => {
    column[position] = typeof value === 'string' ? (codes.get(value) ?? 0) : 0
  })
  return column
}

/** Position of each record's partner in the list of surviving partners; −1 where none is named or it is unknown. */
export function partnerColumn(rows: FoldedRows, indexOf: ReadonlyMap<string, number>): Int32Array {
  const column = new Int32Array(rows.ids.length).fill(-1)
  eachValue(rows, 'partnerId', (position, value) => {
    column[position] = typeof value === 'string' ? (indexOf.get(value) ?? -1) : -1
  })
  return column
}

/** Which exchange rate applies per record: 1 for the reporting currency or none named, NaN where no rate is stated. */
export function rateColumn(
  rows: FoldedRows,
  reporting: string,
  rates: ReadonlyMap<string, number>
): Float64Array {
  const column = new Float64Array(rows.ids.length).fill(1)
  eachValue(rows, 'currency', (position, value) => {
    const isReporting = typeof value !== 'string' || value === '' || value === reporting
    column[position] = isReporting ? 1 : (rates.get(value) ?? Number.NaN)
  })
  return column
}

/** Amounts in the reporting currency; NaN where the amount or its exchange rate is not known. */
export function scaled(amounts: Float64Array, rates: Float64Array): Float64Array {
  return amounts.map((amount, position) => amount * (rates[position] ?? Number.NaN))
}
