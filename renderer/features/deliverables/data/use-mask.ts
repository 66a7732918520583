import { useMemo } from 'react'
import { maskFor, type Edition, type Mask } from '@shared/domain/deliverables/anonymous-edition'
import { newestAudit } from '@shared/domain/exchange/audit-state'
import { useRecords } from '@renderer/data'

/** The mask of the anonymised edition; null for the named one. Letters follow the audited partners by name, in every document. */
export function useMask(edition: Edition): Mask | null {
  const partners = useRecords('partners')
  const audits = useRecords('exchangeAudits')
  const respondents = useRecords('respondentKeys')
  return useMemo(() => {
    if (edition === 'named' || !partners || !audits || !respondents) return null
    const audited = partners
      .filter((partner) => newestAudit(audits, partner.id) !== null)
      .sort((a, b) => a.name.localeCompare(b.name))
    return maskFor(
      partners,
      audited.map((partner) => partner.id),
      respondents
    )
  }, [edition, partners, audits, respondents])
}
