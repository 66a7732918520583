import { createContext, useContext } from 'react'
import type { CivilDate } from '@shared/domain/values/civil-date'

/** Shown wherever a value is unknown; the reason stands beside it. */
export const unknownText = '—'

type Maybe<T> = T | null | undefined

/** Turns values into the client's notation. Every function gives "—" for null. */
export interface Format {
  readonly locale: string
  readonly currency: string
  /** 1,204 */
  readonly count: (value: Maybe<number>) => string
  /** 2.4 with the given number of decimals (default 1). */
  readonly decimal: (value: Maybe<number>, decimals?: number) => string
  /** +0.31, −2 */
  readonly signed: (value: Maybe<number>, decimals?: number) => string
  /** 0.382 → 38.2 % in the locale's own spelling. */
  readonly share: (value: Maybe<number>, decimals?: number) => string
  /** Whole currency units unless decimals are asked for. */
  readonly money: (value: Maybe<number>, options?: { currency?: string; decimals?: number }) => string
  /** €286k, €1.2m: for bars and narrow columns. */
  readonly shortMoney: (value: Maybe<number>, currency?: string) => string
  readonly days: (value: Maybe<number>) => string
  /** 30 Sep 2026 */
  readonly date: (value: Maybe<CivilDate>) => string
  /** An ISO instant in the computer's time zone: 30 Sep 2026, 18:20 */
  readonly moment: (value: Maybe<string>) => string
  readonly bytes: (value: Maybe<number>) => string
}

const orUnknown =
  <T, Rest extends unknown[]>(write: (value: T, ...rest: Rest) => string) =>
  (value: Maybe<T>, ...rest: Rest): string =>
    value === null || value === undefined || Number.isNaN(value) ? unknownText : write(value, ...rest)

/** Intl formatters are slow to build and grids ask thousands of times. */
function remember(locale: string) {
  const known = new Map<string, Intl.NumberFormat>()
  return (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options)
    const found = known.get(key) ?? new Intl.NumberFormat(locale, options)
    known.set(key, found)
    return found
  }
}

const fixed = (decimals: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals
})

function writeBytes(numbers: ReturnType<typeof remember>, value: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3))
  const options = {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: step === 0 ? 0 : 1
  } as const
  return numbers(options).format(value / 1000 ** step)
}

/** Builds the formats of one locale and reporting currency. Throws on a locale Intl does not accept. */
export function createFormat(locale: string, currency: string): Format {
  const numbers = remember(locale)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const money = (code: string | undefined): Intl.NumberFormatOptions => ({
    style: 'currency',
    currency: code ?? currency
  })
  const compact = { notation: 'compact', maximumSignificantDigits: 3 } as const
  return {
    locale,
    currency,
    count: orUnknown((value: number) => numbers({ maximumFractionDigits: 0 }).format(value)),
    decimal: orUnknown((value: number, decimals = 1) => numbers(fixed(decimals)).format(value)),
    signed: orUnknown((value: number, decimals = 0) =>
      numbers({ ...fixed(decimals), signDisplay: 'exceptZero' }).format(value)
    ),
    share: orUnknown((value: number, decimals = 0) =>
      numbers({ ...fixed(decimals), style: 'percent' }).format(value)
    ),
    money: orUnknown((value: number, options: { currency?: string; decimals?: number } = {}) =>
      numbers({ ...money(options.currency), ...fixed(options.decimals ?? 0) }).format(value)
    ),
    shortMoney: orUnknown((value: number, code?: string) =>
      numbers({ ...money(code), ...compact })
        .format(value)
        // English data write a capital K for thousand; beside amounts a small k is read faster.
        .replace(/(\d)K/, '$1k')
    ),
    days: orUnknown((value: number) =>
      numbers({ style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 0 }).format(value)
    ),
    date: orUnknown((value: CivilDate) => day.format(new Date(`${value}T00:00:00Z`))),
    moment: orUnknown((value: string) => moment.format(new Date(value))),
    bytes: orUnknown((value: number) => writeBytes(numbers, value))
  }
}

/** Provided by {@link FormatProvider}. */
export const FormatContext = createContext<Format | null>(null)

const fallback = createFormat('en-GB', 'EUR')

/** The open engagement's number, money and date formats. */
export const useFormat = (): Format => useContext(FormatContext) ?? fallback
