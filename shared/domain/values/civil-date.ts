/**
 * A calendar day as `YYYY-MM-DD`, without time or zone. Text order is date order.
 * Never a JavaScript Date: a client's "31 March" must stay 31 March on every laptop.
 */
export type CivilDate = string

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)
}

/** Builds a date, or null when the day does not exist (31 February). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return null
  if (day < 1 || day > daysInMonth(year, month)) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const zero = 48
const hyphen = 45

/** The digit at a place of a text; above 9 where there is none. */
const digitAt = (text: string, at: number): number => (text.charCodeAt(at) - zero) >>> 0

/** The number of `length` digits from a place on; −1 where one of them is no digit. */
function digitsAt(text: string, from: number, length: number): number {
  let number = 0
  for (let at = from; at < from + length; at++) {
    const digit = digitAt(text, at)
    if (digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** Whether a text has the shape `dddd-dd-dd`. Read by hand: a file of 500,000 rows asks it a million times. */
const hasShape = (text: string): boolean =>
  text.length === 10 &&
  text.charCodeAt(4) === hyphen &&
  text.charCodeAt(7) === hyphen &&
  digitsAt(text, 0, 4) >= 0 &&
  digitsAt(text, 5, 2) >= 0 &&
  digitsAt(text, 8, 2) >= 0

/** True for an existing day written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  if (!hasShape(text)) return false
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 2)
  const day = digitsAt(text, 8, 2)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Year, month (1–12) and day of a valid date. Throws on text that is none: that is a bug of the caller. */
export function civilParts(date: CivilDate): { year: number; month: number; day: number } {
  if (!hasShape(date)) throw new Error('not a civil date')
  return { year: digitsAt(date, 0, 4), month: digitsAt(date, 5, 2), day: digitsAt(date, 8, 2) }
}

/** Day number counted from 1970-01-01 = 0 in the proleptic Gregorian calendar (Howard Hinnant, "days_from_civil"). */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = civilParts(date)
  return daysFromCivil(year, month, day)
}

/** The day number of a text that may be no date; null then. */
export function dayNumberOf(text: string): number | null {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return null
  const year = digitsAt(text, 0, 4)
  const month = digitsAt(text, 5, 2)
  const day = digitsAt(text, 8, 2)
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return daysFromCivil(year, month, day)
}

function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

const firstDay = -719162
const lastDay = 2932896

/** The inverse of {@link dayNumber}; days outside the years 1–9999 become the nearest day inside. */
export function fromDayNumber(days: number): CivilDate {
  const shifted = Math.min(lastDay, Math.max(firstDay, days)) + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const date = civilDate(year, month, day)
  if (date === null) throw new Error('a day number always names a day')
  return date
}

/** The date `days` later (negative: earlier). */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days)

/** The same day `months` later; the last day of the month where that day does not exist (31 Jan + 1 = 28/29 Feb). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = civilParts(date)
  const index = year * 12 + (month - 1) + months
  const newYear = Math.floor(index / 12)
  const newMonth = index - newYear * 12 + 1
  return civilDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) ?? date
}

/** Months end up to three days apart: so many dates more may lead to the same last day of a month. */
const monthEndDays = 3

/** The last date of which `months` later is not after `date`; null: there is none. */
export function lastDateMonthsBefore(date: CivilDate, months: number): CivilDate | null {
  const isReached = (from: CivilDate): boolean => addMonths(from, months) <= date
  let last = addMonths(date, -months)
  if (!isReached(last)) return null
  for (let days = 0; days < monthEndDays && isReached(addDays(last, 1)); days++) last = addDays(last, 1)
  return last
}

/** Days from `from` to `to`: positive when `to` is later. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from)

/** True when `date` lies in the half-open window (asOf − days, asOf] that every trailing metric uses. */
export const inTrailingWindow = (date: CivilDate, asOf: CivilDate, days: number): boolean =>
  date <= asOf && date > addDays(asOf, -days)
