import { dayNumberOf } from '../../values/civil-date'
import type { FactValue } from '../../entities/fact-block'
import { valueAt, type EditedRows } from './edited-rows'
import { readInto, type FoldedRows } from './fold-rows'
import { codesOf, IdIndex } from './id-index'

/** Stands for "no date" in a day column. */
export const noDay = -2147483648

export const numberIn = (value: FactValue): number => (typeof value === 'number' ? value : Number.NaN)

export const dayIn = (value: FactValue): number =>
  typeof value === 'string' ? (dayNumberOf(value) ?? noDay) : noDay

/**
 * A column with the edited values in it; the same one when the edit is not about its field. The old one stays as it is:
 * figures of the state before may still read it.
 */
export function editedColumn<C extends Float64Array | Int32Array | Uint8Array>(
  column: C,
  edit: EditedRows,
  field: string,
  read: (value: FactValue) => number
): C {
  if (!edit.fields.has(field)) return column
  const copy = column.slice() as C
  for (const position of edit.positions) copy[position] = read(valueAt(edit.rows, field, position))
  return copy
}

/** The same for amounts, which change with their currency too. */
export function editedAmounts(
  amounts: Float64Array,
  edit: EditedRows,
  field: string,
  rates: Float64Array
): Float64Array {
  if (!edit.fields.has(field) && !edit.fields.has('currency')) return amounts
  const copy = amounts.slice()
  for (const position of edit.positions) {
    copy[position] = numberIn(valueAt(edit.rows, field, position)) * (rates[position] ?? Number.NaN)
  }
  return copy
}

/** Numbers of a field; NaN where not known. */
const numberColumn = (rows: FoldedRows, field: string): Float64Array =>
  readInto(new Float64Array(rows.ids.length).fill(Number.NaN), rows, field, numberIn)

/** Whether an amount is recorded; one in a currency without a rate is, though it cannot be added up. */
export const hasAmount = (
  table: { readonly amount: Float64Array; readonly rate: Float64Array },
  position: number
): boolean => !Number.isNaN(table.amount[position]) || Number.isNaN(table.rate[position])

/** Dates of a field as day numbers; {@link noDay} where not known. */
export const dayColumn = (rows: FoldedRows, field: string): Int32Array =>
  readInto(new Int32Array(rows.ids.length).fill(noDay), rows, field, dayIn)

/** Words of a closed list as 1-based codes; 0 where not known or not in the list. */
export const codeColumn = (rows: FoldedRows, field: string, words: readonly string[]): Uint8Array =>
  readInto(new Uint8Array(rows.ids.length), rows, field, codesOf(words))

/** Reads the position of a record's partner in the list of surviving partners; −1: none is named, or it is unknown. */
export function partnerReader(indexOf: ReadonlyMap<string, number>): (value: FactValue) => number {
  const known = new IdIndex(indexOf.size)
  for (const id of indexOf.keys()) known.add(id)
  const places = Int32Array.from(indexOf.values())
  return (value) => (typeof value === 'string' ? (places[known.numberOf(value)] ?? -1) : -1)
}

/** The partner of each record. */
export const partnerColumn = (rows: FoldedRows, read: (value: FactValue) => number): Int32Array =>
  readInto(new Int32Array(rows.ids.length).fill(-1), rows, 'partnerId', read)

/** Reads the exchange rate of a currency: 1 for the reporting currency or none named, NaN where no rate is stated. */
export function rateReader(
  reporting: string,
  rates: ReadonlyMap<string, number>
): (value: FactValue) => number {
  return (value) => {
    const isReporting = typeof value !== 'string' || value === '' || value === reporting
    return isReporting ? 1 : (rates.get(value) ?? Number.NaN)
  }
}

/** Which exchange rate applies per record. */
export const rateColumn = (rows: FoldedRows, read: (value: FactValue) => number): Float64Array =>
  readInto(new Float64Array(rows.ids.length).fill(1), rows, 'currency', read)

/** Amounts of a field in the reporting currency; NaN where the amount or its exchange rate is not known. */
export function amountColumn(rows: FoldedRows, field: string, rates: Float64Array): Float64Array {
  const amounts = numberColumn(rows, field)
  for (let position = 0; position < amounts.length; position++) {
    amounts[position] = (amounts[position] ?? Number.NaN) * (rates[position] ?? Number.NaN)
  }
  return amounts
}
