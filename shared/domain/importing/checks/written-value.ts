import type { ColumnMapping, ImportTarget } from '../../entities/import-run'
import { importField } from '../fields'
import { readDate } from '../read-date'
import { readNumber, type DecimalSign } from '../read-number'

/** Why a text cannot stand in a column. */
export type UnfitValue = 'not-a-number' | 'not-a-date'

export type WrittenValue =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: UnfitValue }

/**
 * A value somebody typed, written as the column writes its own so that it is read rightly: dates as year-month-day,
 * numbers with the column's decimal sign. "" empties the cell. What fits no reading is refused, never stored.
 */
export function writtenValue(
  text: string,
  column: { readonly target: ImportTarget; readonly mapping: ColumnMapping | null }
): WrittenValue {
  const typed = text.trim()
  const { mapping, target } = column
  const type = mapping?.field ? (importField(target, mapping.field)?.type ?? null) : null
  if (typed === '' || type === null || mapping === null) return { ok: true, text: typed }
  if (type === 'date') {
    const date = readDate(typed, mapping.dateOrder)
    return date === null ? { ok: false, why: 'not-a-date' } : { ok: true, text: date }
  }
  if (type === 'amount' || type === 'number' || type === 'percent') {
    const sign: DecimalSign = mapping.decimal ?? '.'
    if (readNumber(typed, sign)) return { ok: true, text: typed }
    const read = readNumber(typed, sign === '.' ? ',' : '.')
    if (!read) return { ok: false, why: 'not-a-number' }
    const figure = numberText(read.isPercent ? read.value * 100 : read.value, sign)
    return { ok: true, text: [figure, read.isPercent ? '%' : '', read.currency ?? ''].join(' ').trim() }
  }
  return { ok: true, text: typed }
}

/** A number as a column with this decimal sign writes it. */
export const numberText = (value: number, sign: DecimalSign): string =>
  sign === ',' ? String(value).replace('.', ',') : String(value)
