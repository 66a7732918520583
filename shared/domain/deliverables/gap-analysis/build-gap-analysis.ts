import { gapTable } from '../../diagnosis/gaps/gap-table'
import { boardItems } from '../../diagnosis/recommendations/board-item'
import { placeItems, workOrder } from '../../diagnosis/recommendations/sequence'
import { rules } from '../../diagnosis/rules/registry'
import { holdsBack } from '../../friction/open-friction'
import { bindFigures } from '../bound-figure'
import { cleanLine } from '../clean-text'
import { literal } from '../figure-text'
import { programmeFront } from '../front-matter'
import { withReferences } from '../references'
import type { Report } from '../report'
import { sourcesSection } from '../sources-section'
import { findingsSection } from './findings-section'
import { gapFigures } from './gap-figures'
import type { GapContext, GapInput } from './gap-input'
import { gapSection } from './gap-section'
import { groundSection } from './ground-section'
import { methodSection } from './method-section'
import { portfolioSection } from './portfolio-section'
import { recommendationsSection } from './recommendations-section'
import { summarySection } from './summary-section'
import { unknownSection } from './unknown-section'

/** Joins findings, scores and recommendations to what every section reads. */
export function gapContext(input: GapInput): GapContext {
  const { diagnosis, scorecard, costs, recommendations, engagement } = input
  const byRule = new Map(diagnosis.findings.map((finding) => [finding.ruleId, finding]))
  const results = rules.flatMap((rule) => {
    const finding = byRule.get(rule.id)
    return finding ? [{ rule, finding }] : []
  })
  const placed = placeItems(
    boardItems({ findings: diagnosis.findings, scorecard, records: recommendations }),
    input.friction
  )
  const without = {
    ...input,
    friction: input.friction.filter(holdsBack),
    gaps: gapTable({ scorecard, rules, findings: diagnosis.findings, costs }),
    items: workOrder(placed).filter(({ state }) => state !== 'dropped'),
    clientName: literal(cleanLine(engagement.clientName)),
    results
  }
  return { ...without, figures: bindFigures(gapFigures(without)) }
}

/** Gap Analysis and Recommendations: the same input always gives the same document. */
export function buildGapAnalysis(input: GapInput): Report {
  const context = gapContext(input)
  const { engagement, asOf } = input
  return withReferences({
    kind: 'gap-analysis',
    language: 'en-GB',
    locale: engagement.locale,
    front: programmeFront(engagement, 'Gap Analysis and Recommendations', asOf),
    figures: context.figures,
    blocks: [
      ...summarySection(context),
      ...findingsSection(context),
      ...gapSection(context),
      ...portfolioSection(context),
      ...recommendationsSection(context),
      ...unknownSection(context),
      ...groundSection(context),
      ...methodSection(context),
      ...sourcesSection(input.runs, context.figures, engagement.locale)
    ],
    withheldQuotes: []
  })
}
