import { useMemo } from 'react'
import { useEngagement, usePortfolioFacts, useRecords } from '@renderer/data'
import type { PortfolioSettings } from '@shared/domain/entities/portfolio'
import type { PortfolioFacts } from '@shared/domain/portfolio/portfolio-facts'
import { portfolioOf, type Portfolio } from '@shared/domain/portfolio/portfolio-rows'
import { settingsOf } from '@shared/domain/portfolio/settings'

export interface PortfolioView extends Portfolio {
  readonly facts: PortfolioFacts
  readonly settings: PortfolioSettings
}

/** Every partner as the portfolio sees it, kept current; undefined while it is read. */
export function usePortfolio(): PortfolioView | undefined {
  const engagement = useEngagement()
  const settings = settingsOf(engagement)
  const facts = usePortfolioFacts(settings.revenueMonths)
  const partners = useRecords('partners')
  const scores = useRecords('potentialScores')
  const segments = useRecords('partnerSegments')
  return useMemo(() => {
    if (!facts || !partners || !scores || !segments) return undefined
    return { ...portfolioOf({ facts, partners, scores, segments, engagement }), facts, settings }
  }, [facts, partners, scores, segments, engagement, settings])
}
