import type { FigureUnit } from '@shared/domain/evidence/figure'
import type { RuleFinding, RuleOutcome } from '@shared/domain/diagnosis/finding'
import type { Rule, Threshold } from '@shared/domain/diagnosis/rule'
import { figureText } from '@renderer/ui/figure-text'
import type { Format } from '@renderer/ui/format'
import type { Status } from '@renderer/ui/status-mark'

export const outcomeStatus: Readonly<Record<RuleOutcome, Status>> = {
  fires: 'fires',
  inconclusive: 'inconclusive',
  'cannot-tell': 'cannot-tell',
  clear: 'clear'
}

/** How the outcomes are counted: "9 fire". */
export const outcomeCounted: Readonly<Record<RuleOutcome, string>> = {
  fires: 'fire',
  inconclusive: 'inconclusive',
  'cannot-tell': 'cannot tell',
  clear: 'clear'
}

export const severityWords = { 1: 'Low', 2: 'Medium', 3: 'High' } as const

/** A threshold's number with its unit. */
export const thresholdNumber = (value: number, unit: FigureUnit, format: Format): string =>
  unit === 'count' || unit === 'index'
    ? format.decimal(value, Number.isInteger(value) ? 0 : 1)
    : unit === 'share'
      ? format.share(value, Number.isInteger(Math.round(value * 1000) / 10) ? 0 : 1)
      : figureText({ unit, value, currency: null }, format)

/** "below 30 %", "60 % or more". */
export function thresholdWords(threshold: Threshold, format: Format): string {
  const number = thresholdNumber(threshold.value, threshold.unit, format)
  if (threshold.isInclusive) return `${number} or ${threshold.firesWhen === 'above' ? 'more' : 'less'}`
  return `${threshold.firesWhen} ${number}`
}

/** Where a finding's rule fires, in a few words for the end of a row. */
export function limitWords(rule: Rule, { threshold, answers }: RuleFinding, format: Format): string {
  if (rule.test?.by === 'band') return `${rule.test.low} to ${rule.test.high}`
  if (answers && answers.asked > 1) {
    const { fewestBad, mostBad, asked } = answers
    return `${fewestBad === mostBad ? fewestBad : `${fewestBad} to ${mostBad}`} of ${asked} against`
  }
  if (threshold === null || rule.test?.by === 'answers') return ''
  return thresholdWords(threshold, format)
}

/** What the paper calls it besides the number: "R01 · ACT-1". */
export const ruleNames = ({ id, aliases = [] }: Rule): string => [id, ...aliases].join(' · ')
