import type { TitleWords } from '../portfolio/titles'
import { formatFigure, formatNumber, percentText } from './format-figure'

/** How documents write the numbers of the portfolio's titles and charts. */
export interface PortfolioWords extends TitleWords {
  /** With one decimal. */
  readonly decimal: (value: number) => string
  /** A difference of two shares with its sign: "+12.3 pts". */
  readonly points: (value: number) => string
}

/** The client's notation, as the charts on screen have theirs. */
export function portfolioWords(of: {
  readonly locale: string
  readonly reportingCurrency: string
}): PortfolioWords {
  const { locale, reportingCurrency } = of
  const known = { unknown: null, numerator: null, denominator: null }
  return {
    decimal: (value) => formatNumber(value, locale, 1),
    count: (value) => formatNumber(value, locale),
    share: (value) => percentText(value, locale),
    money: (value) => formatFigure({ ...known, unit: 'money', currency: reportingCurrency, value }, locale),
    points: (value) => formatFigure({ ...known, unit: 'points', currency: null, value }, locale, 'signed')
  }
}
