import { useMemo } from 'react'
import type {
  ExchangeAction,
  ExchangeAudit,
  ExchangeLine,
  WorkshopState
} from '@shared/domain/entities/exchange'
import type { Partner } from '@shared/domain/entities/partner'
import { newestAudit } from '@shared/domain/exchange/audit-state'
import { workshopOf } from '@shared/domain/workshop/lead-workshop'
import { workshopOrder } from '@shared/domain/workshop/projector-scene'
import { useEditsInTurn, useRecords } from '@renderer/data'

/** A workshop that is being led: its version, its lines in the order of the room. */
export interface LedWorkshop {
  readonly partner: Partner
  readonly audit: ExchangeAudit
  readonly workshop: WorkshopState
  readonly lines: readonly ExchangeLine[]
  readonly ordered: readonly ExchangeLine[]
  readonly actions: readonly ExchangeAction[]
}

/** The partner's newest version when it is a workshop that was not ended; null: none; undefined while read. */
export function useWorkshop(partner: Partner | undefined): LedWorkshop | null | undefined {
  const audits = useRecords('exchangeAudits')
  const lines = useRecords('exchangeLines')
  const actions = useRecords('exchangeActions')
  const newest = audits && partner ? newestAudit(audits, partner.id) : null
  const { ahead } = useEditsInTurn('exchangeAudits', newest?.id ?? '')
  return useMemo(() => {
    if (!audits || !lines || !actions) return undefined
    if (!partner || newest?.setting !== 'workshop' || workshopOf(newest).endedOn !== null) return null
    const audit = { ...newest, ...ahead }
    const own = lines.filter((line) => line.auditId === audit.id)
    return {
      ...{ partner, audit, workshop: workshopOf(audit), lines: own, ordered: workshopOrder(own) },
      actions: actions.filter((action) => action.auditId === audit.id)
    }
  }, [audits, lines, actions, partner, newest, ahead])
}
