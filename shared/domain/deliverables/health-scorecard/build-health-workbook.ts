import { sourceSheet } from '../scorecard/source-sheet'
import type { Workbook } from '../workbook'
import { dimensionSheet, healthNames } from './dimension-sheet'
import { healthFront, type HealthInput } from './health-input'
import { indicatorSheet } from './indicator-sheet'

/** The Partner Health Scorecard in Excel: scores and total calculate from indicators, weights and judgements. */
export function buildHealthWorkbook(input: HealthInput): Workbook {
  const indicators = input.scorecard.dimensions.flatMap((one) => one.indicators)
  const figures = indicators.flatMap(({ figure }) => (figure ? [figure] : []))
  return {
    kind: 'health-scorecard-workbook',
    currency: input.engagement.reportingCurrency,
    front: healthFront(input),
    names: healthNames(input),
    sheets: [dimensionSheet(input), indicatorSheet(input), sourceSheet({ ...input, figures })]
  }
}
