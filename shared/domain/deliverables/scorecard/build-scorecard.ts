import { frontMatter } from '../front-matter'
import type { Workbook } from '../workbook'
import { dealSheet } from './deal-sheet'
import { metricSheet } from './metric-sheet'
import { partnerSheet } from './partner-sheet'
import { scorecardData } from './scorecard-data'
import type { ScorecardInput } from './scorecard-input'
import { sourceSheet } from './source-sheet'
import { summarySheet } from './summary-sheet'

/** The Partner Scorecard workbook: the same input always gives the same workbook. */
export function buildScorecard(input: ScorecardInput): Workbook {
  const data = scorecardData(input)
  return {
    kind: 'partner-scorecard',
    currency: input.engagement.reportingCurrency,
    front: frontMatter(input.engagement, {
      title: 'Partner Scorecard',
      subtitle: 'Whole programme',
      asOf: input.asOf,
      date: input.asOf,
      version: `Data as of ${input.asOf}`
    }),
    sheets: [summarySheet(data), partnerSheet(data), dealSheet(data), metricSheet(data), sourceSheet(data)]
  }
}
