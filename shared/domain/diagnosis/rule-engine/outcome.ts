import type { Interval } from '../../evidence/figure'
import type { RuleOutcome } from '../finding'
import type { Threshold } from '../rule'

/** A number to hold against a threshold. */
export interface Measure {
  readonly value: number
  readonly interval: Interval | null
}

/** True when a number lies on the side on which the rule fires. */
export function isBeyond(value: number, { value: limit, firesWhen, isInclusive }: Threshold): boolean {
  if (value === limit) return isInclusive ?? false
  return firesWhen === 'below' ? value < limit : value > limit
}

/**
 * "Every single one" and "not a single one" cannot lie inside an interval: there the value itself decides. Elsewhere
 * the whole interval must lie on one side.
 */
const isAtTheEnd = ({ unit, value }: Threshold): boolean => unit === 'share' && (value === 0 || value === 1)

function withInterval({ value, interval }: Measure, threshold: Threshold): RuleOutcome {
  if (interval === null || isAtTheEnd(threshold)) return isBeyond(value, threshold) ? 'fires' : 'clear'
  const ends = [isBeyond(interval.low, threshold), isBeyond(interval.high, threshold)]
  if (ends[0] === ends[1]) return ends[0] ? 'fires' : 'clear'
  return 'inconclusive'
}

/**
 * What a measure says against a threshold: fires or clear when its whole interval lies on one side, inconclusive when
 * the threshold lies inside. From `warnsFrom` on, what would be clear is inconclusive.
 */
export function outcomeOf(measure: Measure, threshold: Threshold, warnsFrom?: number): RuleOutcome {
  const outcome = withInterval(measure, threshold)
  const isWarned = warnsFrom !== undefined && isBeyond(measure.value, { ...threshold, value: warnsFrom })
  return outcome === 'clear' && isWarned ? 'inconclusive' : outcome
}

const order: readonly RuleOutcome[] = ['clear', 'cannot-tell', 'inconclusive', 'fires']

/** Two conditions that must both hold: the weaker one decides. */
export const weaker = (a: RuleOutcome, b: RuleOutcome): RuleOutcome =>
  order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'cannot-tell'

const gravity: readonly RuleOutcome[] = ['cannot-tell', 'clear', 'inconclusive', 'fires']

/**
 * Two conditions of which one is enough: the graver one decides. The first leads: where it cannot be told, a second
 * that is clear does not clear the rule.
 */
export function graver(first: RuleOutcome, second: RuleOutcome): RuleOutcome {
  if (first === 'cannot-tell' && second === 'clear') return first
  return gravity[Math.max(gravity.indexOf(first), gravity.indexOf(second))] ?? 'cannot-tell'
}
