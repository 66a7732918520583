import { useMemo } from 'react'
import type { ExchangeAuditInput } from '@shared/domain/deliverables/exchange-audit/audit-input'
import { buildExchangeAudit } from '@shared/domain/deliverables/exchange-audit/build-exchange-audit'
import { buildLedger } from '@shared/domain/deliverables/exchange-ledger/build-ledger'
import { buildExchangePortfolio } from '@shared/domain/deliverables/exchange-portfolio/build-exchange-portfolio'
import type { AuditScope } from '@shared/domain/deliverables/exchange-portfolio/gather-audits'
import type { Report } from '@shared/domain/deliverables/report'
import type { Workbook } from '@shared/domain/deliverables/workbook'
import { buildProtocol } from '@shared/domain/deliverables/workshop-protocol/build-protocol'
import type { DocumentChoice } from '../words/document-words'
import { useDocumentEngagement } from './document-language'
import { useAsOf } from './use-as-of'
import { useExchangeAudits } from './use-exchange-audits'

const scopes: Readonly<Partial<Record<DocumentChoice, AuditScope>>> = {
  'value-exchange-audit': 'one-partner',
  'exchange-portfolio': 'tier-one',
  'exchange-ledger': 'audited',
  'workshop-protocol': 'one-workshop'
}

const ofOnePartner: Readonly<Partial<Record<DocumentChoice, (audit: ExchangeAuditInput) => Report>>> = {
  'value-exchange-audit': buildExchangeAudit,
  'workshop-protocol': buildProtocol
}

type Made<T> = T | null | undefined

/** The chosen document about exchanges: null where it cannot be made from what is there, undefined while it is read. */
export function useExchangeDocument(
  choice: DocumentChoice,
  partnerId: string | null
): { readonly report: Made<Report>; readonly workbook: Made<Workbook> } {
  const engagement = useDocumentEngagement()
  const asOf = useAsOf()
  const found = useExchangeAudits(scopes[choice] ?? null, partnerId)
  return useMemo(() => {
    if (!found) return { report: undefined, workbook: undefined }
    const audited = found.filter((each) => each.audit !== null)
    if (audited.length === 0) return { report: null, workbook: null }
    if (choice === 'exchange-ledger') {
      const audits = audited.flatMap(({ partner, audit, setAside }) =>
        audit === null ? [] : [{ partner, audit: audit.audit, result: audit.result, setAside }]
      )
      return { report: null, workbook: buildLedger({ engagement, asOf, audits }) }
    }
    const [first] = audited
    const ofOne = ofOnePartner[choice]
    const report =
      ofOne && first?.audit
        ? ofOne(first.audit)
        : buildExchangePortfolio({ engagement, partners: found, asOf })
    return { report, workbook: null }
  }, [found, choice, engagement, asOf])
}
