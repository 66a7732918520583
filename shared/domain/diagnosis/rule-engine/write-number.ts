import type { FigureUnit } from '../../evidence/figure'
import { currencySign, shortNumber } from '../../deliverables/format-figure'

const formatters = new Map<string, Intl.NumberFormat>()

function number(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options)
  formatters.set(key, formatter)
  return formatter.format(value).replace(/^-/, '−')
}

export interface Notation {
  readonly locale: string
  readonly currency: string | null
}

/** A number with its unit as it stands in a sentence: "22 %", "11.6 pts", "71 days", "€1.2m", "8". */
export function writeNumber(value: number, unit: FigureUnit, { locale, currency }: Notation): string {
  switch (unit) {
    case 'share':
      return number(value, locale, { style: 'percent', maximumFractionDigits: 1 })
    case 'points':
      return `${number(value * 100, locale, { maximumFractionDigits: 1 })} pts`
    case 'money':
      return `${value < 0 ? '−' : ''}${currencySign(currency ?? 'XXX')}${shortNumber(Math.abs(value), locale)}`
    case 'days':
      return `${number(value, locale, { maximumFractionDigits: 0 })} ${value === 1 ? 'day' : 'days'}`
    case 'index':
      return number(value, locale, { maximumFractionDigits: 2 })
    case 'count':
    case 'score':
      return number(value, locale, { maximumFractionDigits: 1 })
  }
}
