import { useMemo } from 'react'
import { useEngagement, useOverview, usePartnerFigures, useRecords } from '@renderer/data'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { auditState, newestAudit, type AuditState } from '@shared/domain/exchange/audit-state'
import { amountSources } from '@shared/domain/exchange/catalogue'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import { exchangeResult, type ExchangeResult } from '@shared/domain/exchange/exchange-result'
import { shownAudits } from '@shared/domain/workshop/held-back'

const metricIds: readonly string[] = amountSources.map(({ metricId }) => metricId)

/** How the exchange with a partner stands by its newest version; audit null: never audited. */
export interface NewestExchange {
  readonly audit: ExchangeAudit | null
  readonly state: AuditState
  readonly result: ExchangeResult<FigureSummary> | null
}

/** The newest audit of each partner, computed as the exchange screen does; a workshop not yet revealed stays hidden. */
export function useNewestExchanges(partnerIds: readonly string[]): readonly NewestExchange[] | undefined {
  const engagement = useEngagement()
  const latest = useOverview()?.asOf
  const audits = useRecords('exchangeAudits')
  const lines = useRecords('exchangeLines')
  const figures = usePartnerFigures(metricIds)
  return useMemo(() => {
    if (!audits || !lines) return undefined
    const { reportingCurrency, exchangeRates } = engagement
    const { crosshair } = settingsOf(engagement)
    const asOf = engagement.asOf ?? latest ?? engagement.startedOn
    const shown = shownAudits(audits, lines)
    return partnerIds.map((id) => {
      const audit = newestAudit(shown, id)
      if (audit === null) return { audit, state: auditState(null, asOf), result: null }
      const own = lines.filter((line) => line.auditId === audit.id)
      const figure = (metricId: string): FigureSummary | null => figures?.get(id)?.[metricId] ?? null
      const result = exchangeResult(own, { reportingCurrency, exchangeRates, figure, crosshair })
      return { audit, state: auditState(audit, asOf), result }
    })
  }, [audits, lines, figures, engagement, latest, partnerIds])
}
