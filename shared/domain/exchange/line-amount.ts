import type { ExchangeAmount, ExchangeLine } from '../entities/exchange'
import type { Figure } from '../evidence/figure'
import { convert, type ExchangeRate } from '../values/money'

/** What an amount needs of a figure; screens hand in summaries, documents whole figures. */
export type AmountFigure = Pick<Figure, 'metricId' | 'partnerId' | 'unit' | 'value' | 'unknown' | 'interval'>

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
  /** In a closed version: what the data say now, where that is not what they said then. */
  readonly movedTo: number | null
}

/** What amounts are computed with. */
export interface AmountContext<F extends AmountFigure = Figure> {
  readonly reportingCurrency: string
  readonly exchangeRates: readonly ExchangeRate[]
  /** The partner's figure for a metric, or null while it is not there. */
  readonly figure: (metricId: string) => F | null
  /** Where importance and delivery are split; absent: the middle of the scale. */
  readonly crosshair?: 'middle' | 'mean'
}

const nothing = (basis: ExchangeAmount['basis'], unknown: string | null): LineAmount<never> => ({
  basis,
  value: null,
  low: null,
  high: null,
  figure: null,
  unknown,
  movedTo: null
})

function derived<F extends AmountFigure>(
  amount: Extract<ExchangeAmount, { basis: 'derived' }>,
  context: AmountContext<F>
): LineAmount<F> {
  const figure = context.figure(amount.metricId)
  if (figure === null) return nothing('derived', 'figure-missing')
  if (figure.value === null) return { ...nothing('derived', figure.unknown?.reason ?? 'unknown'), figure }
  const price = amount.price ?? null
  if (figure.unit !== 'money' && price === null) return { ...nothing('derived', 'price-missing'), figure }
  const each = figure.unit === 'money' ? null : price
  const scale = (value: number, one: number): number => value * amount.factor * one
  const low = each?.low ?? each?.value ?? 1
  const high = each?.high ?? each?.value ?? 1
  const hasRange = figure.interval !== null || (each !== null && (each.low !== null || each.high !== null))
  return {
    basis: 'derived',
    value: scale(figure.value, each?.value ?? 1),
    low: hasRange ? scale(figure.interval?.low ?? figure.value, low) : null,
    high: hasRange ? scale(figure.interval?.high ?? figure.value, high) : null,
    figure,
    unknown: null,
    movedTo: null
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
    unknown: null,
    movedTo: null
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

/** Amounts this much apart print alike: rounding is no move. */
const cent = 0.005

/**
 * The amount a line stands for: in an open version what the data or the judgement say now; in a closed one what was
 * known on the day it was closed, with what the data say today beside it.
 */
export function amountOf<F extends AmountFigure>(
  line: Pick<ExchangeLine, 'amount' | 'closed'>,
  context: AmountContext<F>
): LineAmount<F> {
  const now = lineAmount(line.amount, context)
  const { closed } = line
  if (!closed) return now
  const hasMoved = now.value !== null && (closed.value === null || Math.abs(now.value - closed.value) >= cent)
  return {
    ...now,
    value: closed.value,
    low: closed.low,
    high: closed.high,
    unknown: closed.value === null ? (now.unknown ?? 'unknown-then') : null,
    movedTo: hasMoved ? now.value : null
  }
}
