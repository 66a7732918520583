import type { Evidence } from '../../evidence/evidence'
import type { FigureUnit } from '../../evidence/figure'
import { codeGroupTitle } from '../../metrics/raised-codes'
import { glossary } from '../../metrics/glossary'
import { cleanLine } from '../clean-text'
import type { CellValue } from '../workbook'
import type { MetricsInput } from './metrics-input'

/** A metric with its group, in glossary order. */
export interface MetricRow {
  readonly group: string
  readonly evidence: Evidence
}

/**
 * The rows of the workbook: every metric that was asked for, in the order of the glossary, then the shares of the
 * engagement's own codes, which no glossary knows.
 */
export function metricRows({ evidence }: MetricsInput): readonly MetricRow[] {
  const left = new Map(evidence.map((each) => [each.definition.id, each]))
  const known = glossary().flatMap(({ title, entries }) =>
    entries.flatMap(({ id }) => {
      const found = left.get(id)
      left.delete(id)
      return found ? [{ group: title, evidence: found }] : []
    })
  )
  return [...known, ...[...left.values()].map((found) => ({ group: codeGroupTitle, evidence: found }))]
}

/** A unit in words, as it stands beside a value. */
export const unitWords = (unit: FigureUnit, currency: string | null): string =>
  ({
    share: 'share',
    points: 'percentage points',
    money: currency ?? 'money',
    count: 'number',
    days: 'days',
    index: 'index',
    score: 'score'
  })[unit]

export const text = (value: string | null): CellValue => {
  const clean = cleanLine(value ?? '')
  return clean === '' ? null : clean
}
