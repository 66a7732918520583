import { useMemo } from 'react'
import {
  chosenAudits,
  gatherAudits,
  metricsOfLines,
  type AuditScope,
  type GatheredAudit
} from '@shared/domain/deliverables/exchange-portfolio/gather-audits'
import { useFacts, useQuoteSignings, useRecords } from '@renderer/data'
import { useDocumentEngagement } from './document-language'
import { useAsOf } from './use-as-of'
import { useManyFigures, type WantedFigures } from './use-many-figures'

/** What documents about audits are made from; undefined while it is read, nothing for scope null. */
export function useExchangeAudits(
  scope: AuditScope | null,
  partnerId: string | null
): readonly GatheredAudit[] | undefined {
  const engagement = useDocumentEngagement()
  const asOf = useAsOf()
  const partners = useRecords('partners')
  const audits = useRecords('exchangeAudits')
  const lines = useRecords('exchangeLines')
  const actions = useRecords('exchangeActions')
  const quotes = useRecords('quotes')
  const runs = useRecords('importRuns')
  const responses = useFacts('response')
  const signings = useQuoteSignings(scope !== null)
  const { tierOne } = engagement.definitions
  const chosen = useMemo(
    () =>
      scope === null || !partners || !audits || !lines
        ? null
        : chosenAudits(scope, { partners, audits, lines, tierOne, partnerId }),
    [scope, partners, audits, lines, tierOne, partnerId]
  )
  const wanted = useMemo(
    (): WantedFigures | null =>
      chosen?.flatMap(({ partner, audit, lines: own }) =>
        audit === null ? [] : [[partner.id, metricsOfLines(own)] as const]
      ) ?? null,
    [chosen]
  )
  const figures = useManyFigures(wanted)
  return useMemo(() => {
    if (!chosen || !figures || !actions || !quotes || !runs || !responses || !signings || !partners) {
      return undefined
    }
    return gatherAudits(chosen, {
      ...{ engagement, asOf, partners, actions, quotes, runs, responses, signings },
      figure: (metricId, ownerId) => figures.get(ownerId)?.get(metricId) ?? null
    })
  }, [chosen, figures, actions, quotes, runs, responses, signings, partners, engagement, asOf])
}
