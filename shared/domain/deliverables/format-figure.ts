import type { Figure } from '../evidence/figure'
import { civilParts, type CivilDate } from '../values/civil-date'

/** What writing a figure needs of it. */
export type WrittenFigure = Pick<
  Figure,
  'unit' | 'currency' | 'value' | 'unknown' | 'numerator' | 'denominator'
>

/** How a figure is written: `auto` suits its unit; money is short in prose (€214k) and full in tables (€214,310). */
export const figureFormats = ['auto', 'short', 'full', 'signed', 'of', 'plain'] as const
export type FigureFormat = (typeof figureFormats)[number]

/** Printed where a value is not known; the reason stands beside it. */
export const unknownMark = '—'

const noBreak = '\u00a0'
const formatters = new Map<string, Intl.NumberFormat>()

function decimal(value: number, locale: string, places: { least: number; most: number }): string {
  const key = `${locale}|${places.least}|${places.most}`
  const known = formatters.get(key)
  const formatter =
    known ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: places.least, maximumFractionDigits: places.most })
  if (!known) formatters.set(key, formatter)
  return formatter.format(value)
}

const exactly = (count: number): { least: number; most: number } => ({ least: count, most: count })

/** The sign of a currency in front of a number: "€", "$", or the code and a space ("CHF 214"). */
export function currencySign(currency: string): string {
  const parts = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
  const symbol = parts.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency
  return /^[A-Za-z]+$/.test(symbol) ? `${symbol}${noBreak}` : symbol
}

/** Locales whose tag ends so have German words around their numbers as well: "214 Tsd. €", "268 von 701". */
const isGerman = (locale: string): boolean => locale.endsWith('-x-german')

/** A share as whole percent, as a language writes it, where it stands beside a client's word. */
export const percentText = (share: number, locale: string): string =>
  `${formatNumber(100 * share, locale)}${isGerman(locale) ? `${noBreak}%` : '%'}`

const steps = [
  { size: 1e9, unit: 'bn', german: 'Mrd.' },
  { size: 1e6, unit: 'm', german: 'Mio.' },
  { size: 1e3, unit: 'k', german: 'Tsd.' }
] as const

/** 214,310 → 214k; 1,240,000 → 1.24m; 860 → 860. */
export function shortNumber(value: number, locale: string): string {
  const size = Math.abs(value)
  // A value that would round up to the next step is written in it: 999,700 is 1m, not 1,000k.
  const step = steps.find((each) => size >= each.size * 0.9995)
  if (!step) return decimal(value, locale, { least: 0, most: 0 })
  const scaled = value / step.size
  const places = Math.abs(scaled) >= 100 || step.unit === 'k' ? 0 : Math.abs(scaled) >= 10 ? 1 : 2
  const digits = decimal(scaled, locale, { least: 0, most: places })
  return isGerman(locale) ? `${digits}${noBreak}${step.german}` : `${digits}${step.unit}`
}

function money(value: number, currency: string, locale: string, isShort: boolean): string {
  const size = Math.abs(value)
  const digits = isShort ? shortNumber(size, locale) : decimal(size, locale, exactly(0))
  const isZero = !/[1-9]/.test(digits)
  const sign = value < 0 && !isZero ? '−' : ''
  return isGerman(locale)
    ? `${sign}${digits}${noBreak}${currencySign(currency).trim()}`
    : `${sign}${currencySign(currency)}${digits}`
}

function dayWord(value: number, locale: string): string {
  if (isGerman(locale)) return value === 1 ? 'Tag' : 'Tage'
  return value === 1 ? 'day' : 'days'
}

function magnitude(figure: WrittenFigure, value: number, locale: string, isShort: boolean): string {
  switch (figure.unit) {
    case 'share':
      return `${decimal(value * 100, locale, exactly(isShort ? 0 : 1))}${isGerman(locale) ? `${noBreak}%` : '%'}`
    case 'points':
      return `${decimal(value * 100, locale, exactly(1))}${noBreak}${isGerman(locale) ? '%-Pkt.' : 'pts'}`
    case 'money':
      return money(value, figure.currency ?? 'XXX', locale, isShort)
    case 'count':
      return decimal(value, locale, { least: 0, most: 0 })
    case 'days':
      return `${decimal(value, locale, { least: 0, most: 0 })} ${dayWord(value, locale)}`
    case 'index':
      return decimal(value, locale, exactly(2))
    case 'score':
      return decimal(value, locale, exactly(1))
  }
}

/**
 * Writes a figure in the engagement's number locale. `of` gives the counts behind a share ("268 of 701"),
 * `signed` puts a plus in front of positive values. A value that is not known is "—" in every format.
 */
export function formatFigure(figure: WrittenFigure, locale: string, format: FigureFormat = 'auto'): string {
  if (figure.value === null || !Number.isFinite(figure.value)) return unknownMark
  if (format === 'of') {
    const { numerator, denominator } = figure
    if (numerator === null || denominator === null) return unknownMark
    return `${decimal(numerator, locale, { least: 0, most: 0 })} ${isGerman(locale) ? 'von' : 'of'} ${decimal(denominator, locale, { least: 0, most: 0 })}`
  }
  const isShort = format === 'short' || (format === 'auto' && figure.unit === 'money')
  const text = magnitude(figure, figure.value, locale, isShort).replace(/^-/, '−')
  return format === 'signed' && figure.value > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A plain number in the document's locale, e.g. a rating or a row count. */
export const formatNumber = (value: number, locale: string, places = 0): string =>
  decimal(value, locale, exactly(places)).replace(/^-/, '−')

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December']
]

/** 30 Sep 2026, in one piece: for the cells of a table. */
export function formatShortDate(date: CivilDate): string {
  const { year, month, day } = civilParts(date)
  return [day, (months[month - 1] ?? '').slice(0, 3), year].join(noBreak)
}

/** 30 September 2026. */
export function formatDate(date: CivilDate): string {
  const { year, month, day } = civilParts(date)
  return `${day} ${months[month - 1] ?? ''} ${year}`
}
