import { useMemo } from 'react'
import type { Report } from '@shared/domain/deliverables/report'
import { buildStrategyAudit } from '@shared/domain/deliverables/strategy-audit/build-strategy-audit'
import { settingsOf } from '@shared/domain/portfolio/settings'
import { useEngagement, usePortfolioFacts, useRecords } from '@renderer/data'
import { useExchangeAudits } from './use-exchange-audits'
import { useGapInput } from './use-gap-analysis'
import { useVoiceInput } from './use-voice-findings'

/** The Strategy Audit, all documents in one; null without partners, undefined while it is read or not wanted. */
export function useStrategyAudit(isWanted: boolean): Report | null | undefined {
  const gaps = useGapInput(isWanted)
  const voice = useVoiceInput(isWanted)
  const exchange = useExchangeAudits(isWanted ? 'tier-one' : null, null)
  const facts = usePortfolioFacts(settingsOf(useEngagement()).revenueMonths, isWanted)
  const scores = useRecords('potentialScores')
  const segments = useRecords('partnerSegments')
  const plans = useRecords('jointPlans')
  return useMemo(() => {
    if (gaps === null || gaps?.partners.length === 0) return null
    if (!isWanted || !gaps || voice === undefined || !exchange) return undefined
    if (!facts || !scores || !segments || !plans) return undefined
    return buildStrategyAudit({ gaps, voice, exchange, portfolio: { facts, scores, segments }, plans })
  }, [isWanted, gaps, voice, exchange, facts, scores, segments, plans])
}
