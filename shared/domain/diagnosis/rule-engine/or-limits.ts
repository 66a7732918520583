import type { Figure } from '../../evidence/figure'
import type { RuleOutcome } from '../finding'
import type { OrLimit, Rule, Threshold } from '../rule'
import { isBeyond, outcomeOf } from './outcome'
import type { Decisive, OrSaid } from './sentence'

function saidBy(or: OrLimit, figure: Figure | undefined, own: Threshold | null): OrSaid | null {
  if (!figure || figure.value === null) return null
  const { value, interval, numerator, denominator, unit } = figure
  const limit = or.limit ?? own
  const decide = (): RuleOutcome => {
    if (limit === null) return 'cannot-tell'
    if (!isBeyond(value, limit)) return 'clear'
    return or.atMost ?? outcomeOf({ value, interval }, limit)
  }
  const decisive: Decisive = { value, unit, numerator, denominator, interval }
  return { says: or.says, outcome: decide(), decisive, limit }
}

/** What the second figures of a rule say; unknown ones say nothing. */
export function orSayings(rule: Rule, figures: readonly Figure[], own: Threshold | null): readonly OrSaid[] {
  const { test } = rule
  const limits = test?.by === 'figure' || test?.by === 'figure-or-answers' ? (test.or ?? []) : []
  return limits.flatMap((or) => {
    const figure = figures.find(({ metricId }) => metricId === or.metricId)
    return saidBy(or, figure, own) ?? []
  })
}
