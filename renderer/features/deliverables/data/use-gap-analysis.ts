import { useMemo } from 'react'
import { buildGapAnalysis } from '@shared/domain/deliverables/gap-analysis/build-gap-analysis'
import type { GapInput } from '@shared/domain/deliverables/gap-analysis/gap-input'
import type { PortfolioGround } from '@shared/domain/deliverables/gap-analysis/gap-input'
import type { Report } from '@shared/domain/deliverables/report'
import { settingsOf } from '@shared/domain/portfolio/settings'
import { useDiagnosis, useEngagement, usePortfolioFacts, useRecords, useScorecards } from '@renderer/data'
import { useDocumentEngagement } from './document-language'
import { useAsOf } from './use-as-of'
import { useIsGroundless } from './use-ground'

const programmeOnly: readonly string[] = []

/** What findings, gaps and recommendations are made from; null without partners and facts, undefined while it is read or not wanted. */
export function useGapInput(isWanted: boolean): GapInput | null | undefined {
  const engagement = useDocumentEngagement()
  const asOf = useAsOf()
  const partners = useRecords('partners')
  const isGroundless = useIsGroundless()
  const runs = useRecords('importRuns')
  const recommendations = useRecords('recommendations')
  const friction = useRecords('frictionItems')
  const diagnosis = useDiagnosis(isWanted)
  const portfolio = usePortfolioGround()
  const scores = useScorecards(isWanted ? programmeOnly : null)
  return useMemo(() => {
    if (isGroundless) return null
    if (!isWanted || !partners || !runs || !recommendations || !friction) return undefined
    if (!diagnosis || !scores || !portfolio) return undefined
    const { programme: scorecard, costs } = scores
    return {
      ...{ engagement, asOf, partners, runs, recommendations, friction },
      ...{ diagnosis, scorecard, costs, portfolio }
    }
  }, [
    isWanted,
    isGroundless,
    engagement,
    asOf,
    partners,
    runs,
    recommendations,
    friction,
    diagnosis,
    scores,
    portfolio
  ])
}

/** What the charts of the portfolio are drawn from; undefined while it is read. */
function usePortfolioGround(): PortfolioGround | undefined {
  const { revenueMonths } = settingsOf(useEngagement())
  const facts = usePortfolioFacts(revenueMonths)
  const scores = useRecords('potentialScores')
  const segments = useRecords('partnerSegments')
  return useMemo(
    () => (facts && scores && segments ? { facts, scores, segments } : undefined),
    [facts, scores, segments]
  )
}

/** The Gap Analysis; null without partners and facts, undefined while its data are read or while it is not looked at. */
export function useGapAnalysis(isWanted: boolean): Report | null | undefined {
  const input = useGapInput(isWanted)
  return useMemo(() => input && buildGapAnalysis(input), [input])
}
