import type { Dimension } from '../dimension'
import type { RuleFinding } from '../finding'
import type { Rule } from '../rule'
import type { IndicatorScore } from '../scorecard'

/** What an outcome is worth: an answer that is unclear is worth half, one that is missing nothing at all. */
export const worth = { clear: 1, inconclusive: 0.5, fires: 0, 'cannot-tell': null } as const

/** A rule that only repeats another one says nothing of its own; one about our own work says nothing of the client's. */
const saysNothing = ({ kind, test, isOwnWork }: Rule): boolean =>
  kind === 'recommendation' || test?.by === 'rule' || isOwnWork === true

/**
 * The practices of a dimension that only answers can tell (rules that read no metric): severity-weighted share that is
 * in place, on 0–5. Rules that read a metric are left out, since their figures are indicators of their own. Null when
 * no such rule belongs to the dimension.
 */
export function practiceIndicator(
  dimension: Dimension,
  rules: readonly Rule[],
  findings: ReadonlyMap<string, RuleFinding>
): IndicatorScore | null {
  let best = 0
  let reached = 0
  const read: { ruleId: string; outcome: RuleFinding['outcome'] }[] = []
  for (const rule of rules) {
    if (rule.dimension !== dimension || rule.reads.length > 0 || saysNothing(rule)) continue
    const finding = findings.get(rule.id)
    if (!finding || finding.isSwitchedOff) continue
    read.push({ ruleId: rule.id, outcome: finding.outcome })
    const value = worth[finding.outcome]
    if (value === null) continue
    best += rule.severity
    reached += rule.severity * value
  }
  if (read.length === 0) return null
  return {
    id: `practices:${dimension}`,
    title: 'Practices in place',
    figure: null,
    rules: read,
    score: best === 0 ? null : (5 * reached) / best,
    scale: '0 where none of the practices asked about is in place, 5 where all are, weighted by severity'
  }
}

/** 0–1: how much of what an indicator looks at could be looked at. */
export function knownShare({ figure, rules, score }: IndicatorScore): number {
  if (rules.length > 0) {
    return rules.filter(({ outcome }) => outcome !== 'cannot-tell').length / rules.length
  }
  return score === null ? 0 : (figure?.coverage ?? 1)
}
