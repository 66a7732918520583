import type { MetricContext } from '@shared/domain/metrics/context'
import { collectPortfolioFacts } from '@shared/domain/portfolio/collect-facts'
import type { PortfolioFacts } from '@shared/domain/portfolio/portfolio-facts'
import type { CivilDate } from '@shared/domain/values/civil-date'

/** What the portfolio views weigh, read once per state of the facts and period. */
export function portfolioAnswer(context: MetricContext, asOf: CivilDate | null): PortfolioFacts {
  return { ...context.shared(inOnePass), asOf }
}

const inOnePass = (context: MetricContext): PortfolioFacts => collectPortfolioFacts(context, null)
