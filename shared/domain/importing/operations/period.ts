import { civilDate, type CivilDate } from '../../values/civil-date'
import { foldAccents } from '../words'
import { monthNumber } from './month-words'

/** A month, quarter, half or whole year that a header names. */
export interface NamedPeriod {
  readonly length: 'month' | 'quarter' | 'half' | 'year'
  /** 1-based number of the month, quarter or half; 1 for a year. */
  readonly number: number
  /** Null: the header names none. */
  readonly year: number | null
  /** The year is the client's own ("FY24"), which need not begin in January. */
  readonly isFiscal: boolean
  /** What else the header says: "Sales" in "Jan Sales". */
  readonly rest: string
}

const yearWord = String.raw`(?:fy|gj|ej|cy)?\s?'?(?:19|20)\d{2}(?:\s?[-/]\s?\d{2})?|(?:fy|gj|ej|cy)\s?'?\d{2}|'\d{2}`
const yearAtAnyPlace = new RegExp(`(?:^|[\\s\\-/._(])(${yearWord})(?=$|[\\s\\-/._)])`)

/** Reads a header as a period: "Jan", "Mrz 24", "2024-03", "03/2024", "M07", "Q1 2024", "FY22 Q1", "H2", "2024". */
export function readPeriod(header: string): NamedPeriod | null {
  const text = foldAccents(header.replace(/ – /g, ' ')).replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > 40) return null
  return readFigures(text) ?? readWords(text)
}

function readFigures(text: string): NamedPeriod | null {
  const iso = /^((?:19|20)\d{2})[-/.](\d{1,2})(?:[-/.]\d{1,2}(?:[t\s].*)?)?$/.exec(text)
  if (iso) return month(Number(iso[2]), Number(iso[1]))
  const reversed = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/.exec(text)
  if (reversed) return month(Number(reversed[1]), Number(reversed[2]))
  const day = /^0?1[-/.](\d{1,2})[-/.]((?:19|20)\d{2})$/.exec(text)
  if (day) return month(Number(day[1]), Number(day[2]))
  const year = /^(fy|gj|ej|cy)?\s?((?:19|20)\d{2})$/.exec(text)
  return year
    ? {
        length: 'year',
        number: 1,
        year: Number(year[2]),
        isFiscal: year[1] !== undefined && year[1] !== 'cy',
        rest: ''
      }
    : null
}

function readWords(text: string): NamedPeriod | null {
  const found = yearAtAnyPlace.exec(text)
  const year = found ? yearOf(found[1] ?? '') : null
  const withoutYear = found ? text.replace(found[1] ?? '', ' ') : text
  const parts = withoutYear.split(/[\s\-/._()]+/).filter((part) => part !== '')
  for (const [index, part] of parts.entries()) {
    const rest = [...parts.slice(0, index), ...parts.slice(index + 1)].join(' ')
    const numbered = /^([qthsm])(\d{1,2})$/.exec(part)
    if (numbered) {
      const period = numberedPeriod(numbered[1] ?? '', Number(numbered[2]))
      return period && { ...period, ...fiscalYear(found?.[1], year), rest }
    }
    const shortYear = /^([a-z]{3,9})'?(\d{2})$/.exec(part)
    const number = monthNumber(shortYear?.[1] ?? part)
    if (number === null) continue
    const trailing = parts[index + 1]
    const isYear = year === null && !shortYear && trailing !== undefined && /^\d{2}$/.test(trailing)
    return {
      length: 'month',
      number,
      ...fiscalYear(
        found?.[1],
        shortYear ? 2000 + Number(shortYear[2]) : isYear ? 2000 + Number(trailing) : year
      ),
      rest: isYear ? [...parts.slice(0, index), ...parts.slice(index + 2)].join(' ') : rest
    }
  }
  return null
}

const month = (number: number, year: number): NamedPeriod | null =>
  number >= 1 && number <= 12 ? { length: 'month', number, year, isFiscal: false, rest: '' } : null

function numberedPeriod(letter: string, number: number): Pick<NamedPeriod, 'length' | 'number'> | null {
  const length = letter === 'm' ? 'month' : letter === 'q' || letter === 't' ? 'quarter' : 'half'
  const most = { month: 12, quarter: 4, half: 2 }[length]
  return number >= 1 && number <= most ? { length, number } : null
}

const fiscalYear = (
  word: string | undefined,
  year: number | null
): Pick<NamedPeriod, 'year' | 'isFiscal'> => ({
  year,
  isFiscal: /^(fy|gj|ej)/.test(word ?? '')
})

/** "FY22" → 2022, "2021/22" → 2022 (the year it ends in), "'24" → 2024. */
function yearOf(word: string): number | null {
  const two = /((?:19|20)\d{2})\s?[-/]\s?(\d{2})$/.exec(word)
  if (two) return Math.floor(Number(two[1]) / 100) * 100 + Number(two[2])
  const digits = /\d+$/.exec(word)?.[0]
  if (digits === undefined) return null
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/**
 * The first day of a period. A client's own year ("FY24") is named after the calendar year it ends in; its quarters
 * and months lie where that year begins. Periods that do not speak of the client's own year are calendar ones.
 */
export function firstDayOf(period: NamedPeriod, year: number, fiscalStartMonth: number): CivilDate | null {
  const start = period.isFiscal ? fiscalStartMonth : 1
  if (period.length === 'month') {
    const isEarlier = start > 1 && period.number >= start
    return civilDate(isEarlier ? year - 1 : year, period.number, 1)
  }
  const offset = start - 1 + (period.number - 1) * { quarter: 3, half: 6, year: 12 }[period.length]
  const first = start > 1 ? year - 1 : year
  return civilDate(first + Math.floor(offset / 12), (offset % 12) + 1, 1)
}
