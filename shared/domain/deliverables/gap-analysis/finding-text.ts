import type { Threshold } from '../../diagnosis/rule'
import type { Figure } from '../../evidence/figure'
import { findMetric } from '../../metrics/registry'
import { computedFigure, type BoundFigure, type ComputedFigure } from '../bound-figure'
import { literal } from '../figure-text'
import { formatFigure, unknownMark } from '../format-figure'
import type { RuleResult } from './gap-input'

/** Key of the figure a rule was decided by; `.n`, `.of`, `.limit`, `.window` follow it. */
export const ruleKey = (ruleId: string): string => `rule.${ruleId.toLowerCase()}`

/** A rule that only repeats another one is no finding of its own. */
export const isOwnFinding = ({ rule }: RuleResult): boolean =>
  rule.kind !== 'recommendation' && rule.test?.by !== 'rule'

/** What was counted in the workbench, in the form every figure has. */
function workFigure({ rule, finding }: RuleResult, asOf: string): Figure | null {
  const { ruleId, work, threshold } = finding
  if (!work || work.value === null) return null
  const isShare = (threshold?.unit ?? rule.askedUnit) === 'share' && work.of !== null && work.of > 0
  return computedFigure({
    metricId: `rule.${ruleId}`,
    partnerId: null,
    unit: isShare ? 'share' : 'count',
    value: isShare ? work.value / (work.of ?? 1) : work.value,
    numerator: work.value,
    denominator: work.of,
    asOf
  })
}

/** The figure that decided a finding; null where answers did, or where nothing is known. */
export function decisiveFigure({ rule, finding }: RuleResult, asOf: string): Figure | null {
  if (!isOwnFinding({ rule, finding }) || finding.answers) return null
  const [first] = finding.figures
  if (first && first.metricId === rule.reads[0]) return first.value === null ? null : first
  return workFigure({ rule, finding }, asOf)
}

/** The numbers of a finding, bound: value, parts, threshold and window. */
export function findingFigures(result: RuleResult, asOf: string): BoundFigure[] {
  const { rule, finding } = result
  const figure = decisiveFigure(result, asOf)
  const key = ruleKey(rule.id)
  const number = (part: string, label: string, value: number | null, over: Partial<ComputedFigure> = {}) => ({
    key: `${key}.${part}`,
    label: `${rule.claim}: ${label}`,
    figure: computedFigure({ metricId: rule.id, partnerId: null, unit: 'count', value, asOf, ...over })
  })
  const { threshold, windowDays } = finding
  const currency = figure?.currency === null || figure === null ? {} : { currency: figure.currency }
  return [
    ...(figure === null
      ? []
      : [
          { key, label: findMetric(figure.metricId)?.definition.title ?? rule.claim, figure },
          number('n', 'counted', figure.numerator),
          number('of', 'out of', figure.denominator)
        ]),
    ...(threshold === null
      ? []
      : [number('limit', 'threshold', threshold.value, { unit: threshold.unit, ...currency })]),
    ...(windowDays === null ? [] : [number('window', 'days looked at', windowDays)])
  ]
}

/** The finding in words, its numbers as tokens; where only answers decided, as the rule engine says it. */
export function findingText(result: RuleResult, asOf: string): string {
  const { rule, finding } = result
  if (rule.says === undefined || decisiveFigure(result, asOf) === null) {
    return literal(finding.sentence.replace(/\.$/, ''))
  }
  const key = ruleKey(rule.id)
  return rule.says
    .replace('{value}', `{${key}}`)
    .replace('{numerator}', `{${key}.n}`)
    .replace('{denominator}', `{${key}.of}`)
    .replace('{window}', finding.windowDays === null ? 'the' : `{${key}.window}`)
}

/** "fires below 30.0%": when a rule fires. */
export function thresholdWords(threshold: Threshold | null, figure: Figure | null, locale: string): string {
  if (threshold === null) return unknownMark
  const { value, unit, firesWhen, isInclusive } = threshold
  const as = computedFigure({ metricId: '', partnerId: null, unit, value, asOf: '0001-01-01' })
  const written = formatFigure({ ...as, currency: figure?.currency ?? null }, locale)
  return isInclusive ? `${written} or ${firesWhen === 'above' ? 'more' : 'less'}` : `${firesWhen} ${written}`
}

/** "7.4% to 25.7%", or a dash where the figure has no interval. */
export function intervalWords(figure: Figure | null, locale: string): string {
  if (!figure?.interval) return unknownMark
  const bound = (value: number): string => formatFigure({ ...figure, value, unknown: null }, locale)
  return `${bound(figure.interval.low)} to ${bound(figure.interval.high)}`
}
