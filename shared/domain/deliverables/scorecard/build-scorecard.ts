import { programmeFront } from '../front-matter'
import type { Workbook } from '../workbook'
import { dealSheet } from './deal-sheet'
import { metricSheet } from './metric-sheet'
import { partnerSheet } from './partner-sheet'
import { scorecardData } from './scorecard-data'
import type { ScorecardInput } from './scorecard-input'
import { sourceSheet } from './source-sheet'
import { measureNames, summarySheet } from './summary-sheet'

/** The Partner Scorecard workbook: the same input always gives the same workbook. */
export function buildScorecard(input: ScorecardInput): Workbook {
  const data = scorecardData(input)
  const partners = partnerSheet(data)
  return {
    kind: 'partner-scorecard',
    currency: input.engagement.reportingCurrency,
    front: programmeFront(input.engagement, 'Partner Scorecard', input.asOf),
    names: measureNames(data),
    sheets: [summarySheet(data, partners), partners, dealSheet(data), metricSheet(data), sourceSheet(data)]
  }
}
