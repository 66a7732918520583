import { useMemo } from 'react'
import { readReturnedLedger } from '@shared/domain/deliverables/returned/returned-ledger'
import { readReturnedScorecard } from '@shared/domain/deliverables/returned/returned-scorecard'
import type { ReturnedWorkbook } from '@shared/domain/deliverables/returned/returned-workbook'
import type { SheetCells } from '@shared/domain/importing/cells'
import { useEngagement, useFacts, useRecords } from '@renderer/data'
import { useAsOf } from '../data/use-as-of'
import { useExchangeAudits } from '../data/use-exchange-audits'
import type { DocumentChoice } from '../words/document-words'

/** Documents whose workbook may come back with edits. */
export const returnable = [
  'partner-scorecard',
  'exchange-ledger'
] as const satisfies readonly DocumentChoice[]
export type Returnable = (typeof returnable)[number]

export const isReturnable = (choice: DocumentChoice): choice is Returnable =>
  (returnable as readonly string[]).includes(choice)

/** Compares sheets with the engagement; null: they are not of this document. */
export type ReadReturned = (sheets: readonly SheetCells[]) => ReturnedWorkbook | null

/** How a workbook of this kind is compared; undefined while the data are read. */
export function useReturnedReader(choice: Returnable): ReadReturned | undefined {
  const engagement = useEngagement()
  const asOf = useAsOf()
  const partners = useRecords('partners')
  const overlays = useRecords('overlays')
  const deals = useFacts('deal')
  const audits = useExchangeAudits(choice === 'exchange-ledger' ? 'audited' : null, null)
  return useMemo(() => {
    if (choice === 'partner-scorecard') {
      if (!partners || !overlays || !deals) return undefined
      return (sheets) => readReturnedScorecard(sheets, { partners, deals, overlays })
    }
    if (!audits) return undefined
    const input = {
      ...{ engagement, asOf },
      audits: audits.flatMap(({ partner, audit, setAside }) =>
        audit === null ? [] : [{ partner, audit: audit.audit, result: audit.result, setAside }]
      )
    }
    return (sheets) => readReturnedLedger(sheets, input)
  }, [choice, engagement, asOf, partners, overlays, deals, audits])
}
