import type { ExchangeAmount } from '../entities/exchange'
import type { Figure } from '../evidence/figure'
import { convert, type ExchangeRate } from '../values/money'

/** What an amount needs of a figure; screens hand in summaries, documents whole figures. */
export type AmountFigure = Pick<Figure, 'metricId' | 'partnerId' | 'value' | 'unknown' | 'interval'>

/** The yearly worth of a line in reporting currency, with the range a judgement allows. Null value: not monetised. */
export interface LineAmount<F extends AmountFigure = Figure> {
  readonly basis: ExchangeAmount['basis']
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** The figure behind a derived amount. */
  readonly figure: F | null
  /** Why there is no value although one was meant: a code for the interface. */
  readonly unknown: string | null
}

/** What amounts are computed with. */
export interface AmountContext<F extends AmountFigure = Figure> {
  readonly reportingCurrency: string
  readonly exchangeRates: readonly ExchangeRate[]
  /** The partner's figure for a metric, or null while it is not there. */
  readonly figure: (metricId: string) => F | null
}

const nothing = (basis: ExchangeAmount['basis'], unknown: string | null): LineAmount<never> => ({
  basis,
  value: null,
  low: null,
  high: null,
  figure: null,
  unknown
})

function derived<F extends AmountFigure>(
  amount: Extract<ExchangeAmount, { basis: 'derived' }>,
  context: AmountContext<F>
): LineAmount<F> {
  const figure = context.figure(amount.metricId)
  if (figure === null) return nothing('derived', 'figure-missing')
  if (figure.value === null) return { ...nothing('derived', figure.unknown?.reason ?? 'unknown'), figure }
  const scale = (value: number): number => value * amount.factor
  return {
    basis: 'derived',
    value: scale(figure.value),
    low: figure.interval ? scale(figure.interval.low) : null,
    high: figure.interval ? scale(figure.interval.high) : null,
    figure,
    unknown: null
  }
}

function judged<F extends AmountFigure>(
  amount: Extract<ExchangeAmount, { basis: 'judged' }>,
  context: AmountContext<F>
): LineAmount<F> {
  const inReporting = (value: number): number | null =>
    convert({ amount: value, currency: amount.currency }, context.reportingCurrency, context.exchangeRates)
  const value = inReporting(amount.value)
  if (value === null) return nothing('judged', 'rate-missing')
  return {
    basis: 'judged',
    value,
    low: amount.low === null ? null : inReporting(amount.low),
    high: amount.high === null ? null : inReporting(amount.high),
    figure: null,
    unknown: null
  }
}

/** Puts one line's amount into reporting currency. Unknown stays null and never becomes 0. */
export function lineAmount<F extends AmountFigure>(
  amount: ExchangeAmount,
  context: AmountContext<F>
): LineAmount<F> {
  if (amount.basis === 'derived') return derived(amount, context)
  if (amount.basis === 'judged') return judged(amount, context)
  return nothing('none', null)
}
