import type { PortfolioFacts } from '@shared/domain/portfolio/portfolio-facts'
import { useAnswer } from './use-analysis'

/** What the portfolio weighs, kept current; undefined while it is read or not wanted. */
export const usePortfolioFacts = (
  revenueMonths: number | null,
  isWanted = true
): PortfolioFacts | undefined => useAnswer('portfolio', isWanted ? { revenueMonths } : null)
