import { dimensionWords } from '../../diagnosis/dimension'
import type { FigureUnit } from '../../evidence/figure'
import { findMetric } from '../../metrics/registry'
import { concentration, type Concentration } from '../../portfolio/concentration'
import { computedFigure, type BoundFigure, type ComputedFigure } from '../bound-figure'
import { findingFigures, isOwnFinding } from './finding-text'
import type { GapContext, PortfolioGround, RuleResult } from './gap-input'

type Unbound = Omit<GapContext, 'figures'>

/** Rules by outcome, those that only repeat another one left away. */
export const withOutcome = (
  results: readonly RuleResult[],
  outcome: RuleResult['finding']['outcome']
): RuleResult[] =>
  results.filter(
    (each) => isOwnFinding(each) && !each.finding.isSwitchedOff && each.finding.outcome === outcome
  )

type Make = (
  key: string,
  label: string,
  value: number | null,
  more?: Partial<ComputedFigure> & { unit?: FigureUnit }
) => BoundFigure

const maker =
  (asOf: string): Make =>
  (key, label, value, more = {}) => ({
    key,
    label,
    figure: computedFigure({ metricId: `gap.${key}`, partnerId: null, unit: 'count', value, asOf, ...more })
  })

function ruleCounts({ results }: Unbound, make: Make): BoundFigure[] {
  const count = (outcome: RuleResult['finding']['outcome']): number => withOutcome(results, outcome).length
  const [fires, clear, close] = [count('fires'), count('clear'), count('inconclusive')]
  return [
    make(
      'rules',
      'Rules held against the data',
      results.filter((each) => isOwnFinding(each) && !each.finding.isSwitchedOff).length
    ),
    make('rules.decided', 'Rules that could be decided', fires + clear + close),
    make('rules.fire', 'Rules that fire', fires),
    make('rules.clear', 'Rules that are clear', clear),
    make('rules.close', 'Rules too close to call', close),
    make('rules.unknown', 'Rules that cannot tell', count('cannot-tell'))
  ]
}

function scores({ scorecard, gaps, costs, engagement }: Unbound, make: Make): BoundFigure[] {
  const score = { unit: 'score' } as const
  const below = gaps.filter(({ gap }) => gap !== null && gap > 0).length
  return [
    make('total', 'Partner health, 0 to 5', scorecard.total, score),
    make('total.known', 'Share of the weight that is known', scorecard.knownWeight, { unit: 'share' }),
    make('dimensions', 'Dimensions', gaps.length),
    make('dimensions.below', 'Dimensions below target', below),
    make('dimensions.risk', 'Dimensions at risk', gaps.filter(({ rag }) => rag === 'red').length),
    ...gaps.flatMap(({ dimension, current, target, gap }) => {
      const name = dimensionWords[dimension]
      const cost = costs[dimension]
      return [
        make(`dim.${dimension}`, name, current, score),
        make(`dim.${dimension}.target`, `${name}: target`, target, score),
        make(`dim.${dimension}.gap`, `${name}: gap to the target`, gap, score),
        ...(cost.kind === 'known'
          ? [
              make(`cost.${dimension}`, `${name}: cost of doing nothing`, cost.amount, {
                unit: 'money',
                currency: cost.currency ?? engagement.reportingCurrency
              })
            ]
          : [])
      ]
    })
  ]
}

function moves({ items, friction }: Unbound, make: Make): BoundFigure[] {
  const inBand = (band: string): number => items.filter((item) => item.band === band).length
  return [
    make('items', 'Recommendations', items.length),
    make('items.first', 'Recommendations in the first band', inBand('first')),
    make('items.next', 'Recommendations in the second band', inBand('next')),
    make('items.later', 'Recommendations in the third band', inBand('later')),
    make('friction', 'Open friction that holds back everything else', friction.length)
  ]
}

/** How few partners carry the revenue; null when nobody sold. */
export const soldBy = ({ facts }: PortfolioGround): Concentration | null =>
  concentration(facts.revenue, (at) => facts.standing[at] === 0)

function carriers({ portfolio }: Unbound, make: Make): BoundFigure[] {
  const found = portfolio && soldBy(portfolio)
  if (!found) return []
  return [
    make('sellers', 'Partners that sold', found.rows.length),
    make('sellers.carrying', 'Partners that bring four fifths of partner revenue', found.forEightyPercent)
  ]
}

/** The client's own figures beside the claims of the field. */
function besideClaims({ diagnosis }: Unbound): BoundFigure[] {
  const found = new Map<string, BoundFigure>()
  for (const { figures } of diagnosis.claims) {
    for (const figure of figures) {
      const key = `claim.${figure.metricId}`
      found.set(key, { key, label: findMetric(figure.metricId)?.definition.title ?? figure.metricId, figure })
    }
  }
  return [...found.values()]
}

/** Every number the document prints, bound to the result it comes from. */
export function gapFigures(context: Unbound): BoundFigure[] {
  const make = maker(context.asOf)
  return [
    ...ruleCounts(context, make),
    ...scores(context, make),
    ...moves(context, make),
    ...carriers(context, make),
    ...besideClaims(context),
    ...context.results.flatMap((result) => findingFigures(result, context.asOf))
  ]
}
