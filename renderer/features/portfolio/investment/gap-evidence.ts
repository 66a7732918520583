import type { EvidenceView } from '@renderer/ui/evidence-view'
import type { Format } from '@renderer/ui/format'
import type { InvestmentGap } from '@shared/domain/portfolio/investment-gap'

/** What the dissimilarity stands on; who is left out is listed beside it. */
export function dissimilarityEvidence(gap: InvestmentGap, format: Format): EvidenceView {
  const leftOut = [
    { count: gap.unknownInvestment.length, words: 'investment not known' },
    { count: gap.unknownOutcome.length, words: 'revenue not known' }
  ].filter(({ count }) => count > 0)
  return {
    value: format.share(gap.dissimilarity, 1),
    extent: `${format.count(gap.rows.length)} partners`,
    how: 'Each partner’s share of the investment minus its share of the revenue; half the sum of these differences, signs left away. 0: investment follows outcome; 100%: it all goes elsewhere.',
    definitions: ['Shares are taken over partners of whom both are known'],
    counted: { text: 'Payments and won deals of the partners shown; the table lists all' },
    leftOut: leftOut.map(({ count, words }) => `${format.count(count)} partners: ${words}`),
    sources: []
  }
}
