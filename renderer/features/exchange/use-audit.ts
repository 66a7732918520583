import { useMemo } from 'react'
import type { ExchangeAction, ExchangeAudit, ExchangeLine } from '@shared/domain/entities/exchange'
import { amountSources } from '@shared/domain/exchange/catalogue'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { exchangeResult, type ExchangeResult, type LineResult } from '@shared/domain/exchange/exchange-result'
import { heldBackAudits, shownAudits } from '@shared/domain/workshop/held-back'
import { useEngagement, usePartnerFigures, useRecords } from '@renderer/data'

/** The metrics that derive amounts: one list for the analysis worker, fixed for the life of the app. */
export const exchangeMetricIds: readonly string[] = amountSources.map((source) => source.metricId)

/** A line as screens see it: with summaries of figures; the records behind them are asked for when shown. */
export type LineView = LineResult<FigureSummary>
export type ResultView = ExchangeResult<FigureSummary>

/** One audit with its lines, actions and everything computed from them. */
export interface AuditView {
  readonly audit: ExchangeAudit
  readonly lines: readonly ExchangeLine[]
  readonly actions: readonly ExchangeAction[]
  readonly result: ResultView
  readonly figure: (metricId: string) => FigureSummary | null
}

export interface Audits {
  /** Every version of every partner that may be looked at, newest version first. */
  readonly all: readonly ExchangeAudit[]
  /** Workshops still running: their ratings are hidden until revealed. */
  readonly heldBack: readonly ExchangeAudit[]
  readonly view: (auditId: string) => AuditView | null
}

const byAudit = <T extends { auditId: string }>(records: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const record of records) {
    const group = groups.get(record.auditId)
    if (group) group.push(record)
    else groups.set(record.auditId, [record])
  }
  return groups
}

/** All audits, each computed when looked at. Undefined while the records are read. */
export function useAudits(): Audits | undefined {
  const engagement = useEngagement()
  const audits = useRecords('exchangeAudits')
  const lines = useRecords('exchangeLines')
  const actions = useRecords('exchangeActions')
  const figures = usePartnerFigures(exchangeMetricIds)
  return useMemo(() => {
    if (!audits || !lines || !actions) return undefined
    const linesOf = byAudit(lines)
    const actionsOf = byAudit(actions)
    const known = new Map<string, AuditView>()
    const compute = (audit: ExchangeAudit): AuditView => {
      const own = linesOf.get(audit.id) ?? []
      const figure = (metricId: string): FigureSummary | null =>
        figures?.get(audit.partnerId)?.[metricId] ?? null
      const { reportingCurrency, exchangeRates } = engagement
      const { crosshair } = settingsOf(engagement)
      const result = exchangeResult(own, { reportingCurrency, exchangeRates, figure, crosshair })
      return { audit, lines: own, actions: actionsOf.get(audit.id) ?? [], result, figure }
    }
    const view = (auditId: string): AuditView | null => {
      const audit = audits.find((each) => each.id === auditId)
      if (!audit) return null
      const made = known.get(auditId) ?? compute(audit)
      known.set(auditId, made)
      return made
    }
    const heldBack = heldBackAudits(audits, lines)
    const all = shownAudits(audits, lines).sort((a, b) => b.version - a.version)
    return { all, heldBack, view }
  }, [audits, lines, actions, figures, engagement])
}
