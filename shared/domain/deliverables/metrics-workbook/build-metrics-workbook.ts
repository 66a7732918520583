import { programmeFront } from '../front-matter'
import { sourceSheet } from '../scorecard/source-sheet'
import type { Workbook } from '../workbook'
import { definitionSheet } from './definition-sheet'
import { evidenceSheet, exclusionSheet } from './evidence-sheets'
import { keySheet } from './key-sheet'
import type { MetricsInput } from './metrics-input'
import { metricRows } from './metrics-rows'
import { valueSheet } from './value-sheet'

/** The Metrics workbook: every figure of the programme with all that defends it. The same input gives the same workbook. */
export function buildMetricsWorkbook(input: MetricsInput): Workbook {
  const figures = metricRows(input).map(({ evidence }) => evidence.figure)
  const key = keySheet(input)
  return {
    kind: 'metrics-workbook',
    currency: input.engagement.reportingCurrency,
    front: programmeFront(input.engagement, 'Metrics', input.asOf),
    sheets: [
      valueSheet(input),
      ...(key ? [key] : []),
      definitionSheet(input),
      evidenceSheet(input),
      exclusionSheet(input),
      sourceSheet({ ...input, figures })
    ]
  }
}
