import { addMonths, civilDate, civilParts, type CivilDate } from './civil-date'

/** A stretch of the client's fiscal calendar: from its first day, up to but not including `end`. */
export interface FiscalPeriod {
  /** "FY2026" or "FY2026 Q2"; a fiscal year is named after the calendar year it ends in. */
  readonly label: string
  readonly start: CivilDate
  readonly end: CivilDate
}

/** First day of the fiscal year a date lies in; months outside 1–12 are taken as January. */
function yearStart(date: CivilDate, startMonth: number): CivilDate {
  const first = Number.isInteger(startMonth) && startMonth >= 1 && startMonth <= 12 ? startMonth : 1
  const { year, month } = civilParts(date)
  return civilDate(month >= first ? year : year - 1, first, 1) ?? date
}

const yearLabel = (start: CivilDate): string => {
  const { year, month } = civilParts(start)
  return `FY${month === 1 ? year : year + 1}`
}

/** The fiscal year a date lies in. */
export function fiscalYear(date: CivilDate, startMonth: number): FiscalPeriod {
  const start = yearStart(date, startMonth)
  return { label: yearLabel(start), start, end: addMonths(start, 12) }
}

/** The fiscal quarter a date lies in. */
export function fiscalQuarter(date: CivilDate, startMonth: number): FiscalPeriod {
  const start = yearStart(date, startMonth)
  const from = civilParts(start)
  const at = civilParts(date)
  const quarter = Math.floor(((at.year - from.year) * 12 + at.month - from.month) / 3)
  return {
    label: `${yearLabel(start)} Q${quarter + 1}`,
    start: addMonths(start, quarter * 3),
    end: addMonths(start, quarter * 3 + 3)
  }
}

/** The last fiscal quarter that is over on a date: its last day counts as over only the day after. */
export function lastFullQuarter(date: CivilDate, startMonth: number): FiscalPeriod {
  const current = fiscalQuarter(date, startMonth)
  return fiscalQuarter(addMonths(current.start, -3), startMonth)
}
