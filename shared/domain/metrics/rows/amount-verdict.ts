import type { Verdict } from './verdict'

/** Whether the amount of a record can be added up, or what is missing. */
export function amountVerdict(
  { amount, rate }: { readonly amount: Float64Array; readonly rate: Float64Array },
  position: number
): Verdict {
  if (!Number.isNaN(amount[position])) return true
  return Number.isNaN(rate[position]) ? 'rate-missing' : 'amount-missing'
}
