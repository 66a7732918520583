import { useMemo } from 'react'
import type { ExchangeAudit, ExchangeLine } from '@shared/domain/entities/exchange'
import type { Quote } from '@shared/domain/entities/voice'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { selectQuotes } from '@shared/domain/deliverables/quote-selection'
import type { Report } from '@shared/domain/deliverables/report'
import { newestAudit } from '@shared/domain/exchange/audit-state'
import { exchangeResult } from '@shared/domain/exchange/exchange-result'
import { useEngagement, useFacts, useRecords } from '@renderer/data'
import { useAsOf } from './use-as-of'
import { useFiguresOnce } from './use-figures-once'

/** Quotes the lines of an audit point at, each once. */
function linkedQuotes(lines: readonly ExchangeLine[], quotes: readonly Quote[]): Quote[] {
  const ids = new Set(
    lines.flatMap((line) => line.evidence.flatMap((link) => (link.kind === 'quote' ? [link.quoteId] : [])))
  )
  return quotes.filter((quote) => ids.has(quote.id))
}

const derivedMetrics = (lines: readonly ExchangeLine[]): string[] => [
  ...new Set(lines.flatMap((line) => (line.amount.basis === 'derived' ? [line.amount.metricId] : [])))
]

const byOrder = (audit: ExchangeAudit | null, lines: readonly ExchangeLine[] | undefined): ExchangeLine[] =>
  (lines ?? []).filter((line) => line.auditId === audit?.id).sort((a, b) => a.order - b.order)

/** The newest audit of a partner as a document; null without one, undefined while its data are read. */
export function useAuditReport(partnerId: string | null): Report | null | undefined {
  const engagement = useEngagement()
  const asOf = useAsOf()
  const partners = useRecords('partners')
  const audits = useRecords('exchangeAudits')
  const allLines = useRecords('exchangeLines')
  const allActions = useRecords('exchangeActions')
  const quotes = useRecords('quotes')
  const runs = useRecords('importRuns')
  const responses = useFacts('response')
  const partner = partners?.find((each) => each.id === partnerId) ?? null
  const audit = audits && partnerId !== null ? newestAudit(audits, partnerId) : null
  const lines = useMemo(() => byOrder(audit, allLines), [audit, allLines])
  const metricIds = useMemo(() => (audit === null ? null : derivedMetrics(lines)), [audit, lines])
  const figures = useFiguresOnce(metricIds, partnerId)
  return useMemo(() => {
    if (!partners || !audits || !allLines || !allActions || !quotes || !runs || !responses) return undefined
    if (partner === null || audit === null) return null
    if (!figures) return undefined
    const known = new Map(figures.map((figure) => [figure.metricId, figure]))
    return buildExchangeAudit({
      engagement,
      partner,
      audit,
      result: exchangeResult(lines, {
        reportingCurrency: engagement.reportingCurrency,
        exchangeRates: engagement.exchangeRates,
        figure: (metricId) => known.get(metricId) ?? null
      }),
      actions: allActions.filter((action) => action.auditId === audit.id),
      quotes: selectQuotes(linkedQuotes(lines, quotes), {
        quotes,
        responses,
        partners,
        minimumGroup: engagement.confidentiality.minimumCommentGroup
      }),
      runs,
      asOf
    })
  }, [
    partners,
    audits,
    allLines,
    allActions,
    quotes,
    runs,
    responses,
    partner,
    audit,
    figures,
    engagement,
    lines,
    asOf
  ])
}
