import { sum } from '../values/sum'
import type { SideTotal } from './balance'
import type { AmountFigure, LineAmount } from './line-amount'

/** Adds up the lines of one side. Lines without money are counted, not added. */
export function sideTotal(amounts: readonly LineAmount<AmountFigure>[]): SideTotal {
  const known = amounts.flatMap((amount) =>
    amount.value === null ? [] : [{ ...amount, value: amount.value }]
  )
  if (known.length === 0) {
    return { value: null, low: null, high: null, monetisedLines: 0, lines: amounts.length, judgedShare: null }
  }
  const value = sum(known.map((amount) => amount.value))
  const judged = sum(known.filter((amount) => amount.basis === 'judged').map((amount) => amount.value))
  return {
    value,
    low: sum(known.map((amount) => amount.low ?? amount.value)),
    high: sum(known.map((amount) => amount.high ?? amount.value)),
    monetisedLines: known.length,
    lines: amounts.length,
    judgedShare: value > 0 ? judged / value : null
  }
}
