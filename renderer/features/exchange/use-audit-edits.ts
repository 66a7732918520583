import { useCallback } from 'react'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { useEditsInTurn } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'

/** Edits of a version itself, written in turn from the version as stored by then. */
export function useAuditEdits(auditId: string): (draftOf: (stored: ExchangeAudit) => ChangeDraft) => void {
  const { edit } = useEditsInTurn('exchangeAudits', auditId)
  const tell = useTellFailure()
  return useCallback((draftOf) => void edit({}, draftOf).then(tell), [edit, tell])
}
