import { civilDate, type CivilDate } from '../values/civil-date'
import { foldAccents } from './words'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** First letters of the month names in English, German, French, Dutch and Spanish. */
const monthNames: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  janv: 1,
  feb: 2,
  fev: 2,
  fevr: 2,
  febr: 2,
  mar: 3,
  mrz: 3,
  maerz: 3,
  mars: 3,
  maa: 3,
  mrt: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mai: 5,
  mei: 5,
  jun: 6,
  juin: 6,
  jul: 7,
  juil: 7,
  aug: 8,
  aou: 8,
  aout: 8,
  ago: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
  dic: 12
}

const digits = /^(\d{1,4})([./\-\s])\s?(\d{1,2})\2\s?(\d{1,4})\.?(?:[T\s,]+.*)?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
const dayFirst =
  /^(?:[a-z]{2,9}[.,]?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s\-/.]+(?:de\s+)?([a-z]{3,10})\.?[\s\-/.,]+(?:de[l]?\s+)?(\d{2,4})(?:[T\s,]+.*)?$/
const monthFirst =
  /^(?:[a-z]{2,9}[.,]?\s+)?([a-z]{3,10})\.?[\s\-/]+(\d{1,2})(?:st|nd|rd|th)?,?[\s\-/]+(\d{2,4})(?:[T\s,]+.*)?$/

/** The calendar day a text states, reading ambiguous ones in the column's order. Null when it states none. */
export function readDate(text: string, order: DateOrder | null): CivilDate | null {
  const trimmed = text.trim()
  if (trimmed.length < 6 || trimmed.length > 45) return null
  const parts = digits.exec(trimmed)
  if (parts) return dateOfNumbers([parts[1] ?? '', parts[3] ?? '', parts[4] ?? ''], order)
  const run = compact.exec(trimmed)
  if (run) return plausible(Number(run[1]), Number(run[2]), Number(run[3]))
  return /[a-zA-Z]/.test(trimmed) ? dateOfWords(foldAccents(trimmed)) : null
}

/** Whether a date in figures can be read both ways: 03/04/2025 can, 14/03/2025 and 2025-03-04 cannot. */
export function datePositions(text: string): { first: number; second: number } | null {
  const parts = digits.exec(text.trim())
  if (!parts || (parts[1]?.length ?? 0) > 2) return null
  return { first: Number(parts[1]), second: Number(parts[3]) }
}

function dateOfNumbers(
  [a, b, c]: readonly [string, string, string],
  order: DateOrder | null
): CivilDate | null {
  if (a.length === 4) return c.length <= 2 ? plausible(Number(a), Number(b), Number(c)) : null
  if (a.length > 2 || c.length === 3 || c.length === 1) return null
  if (order === 'ymd' && c.length === 2) return plausible(century(a), Number(b), Number(c))
  const year = century(c)
  const [first, second] = [Number(a), Number(b)]
  if (first > 12) return plausible(year, second, first)
  if (second > 12) return plausible(year, first, second)
  return order === 'mdy' ? plausible(year, first, second) : plausible(year, second, first)
}

function dateOfWords(text: string): CivilDate | null {
  const day = dayFirst.exec(text)
  if (day) return withMonthName(day[3], day[2], day[1])
  const month = monthFirst.exec(text)
  return month ? withMonthName(month[3], month[1], month[2]) : null
}

function withMonthName(year = '', name = '', day = ''): CivilDate | null {
  const month = monthNames[name] ?? monthNames[name.slice(0, 4)] ?? monthNames[name.slice(0, 3)]
  return month === undefined ? null : plausible(century(year), month, Number(day))
}

/** Two-digit years as Excel reads them, a little further: 00–69 → 2000s, 70–99 → 1900s. */
const century = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year)

/** Dates outside 1900–2199 in a partner programme are other numbers that look like dates. */
const plausible = (year: number, month: number, day: number): CivilDate | null =>
  year >= 1900 && year < 2200 ? civilDate(year, month, day) : null
