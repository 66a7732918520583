import type { Partner } from '@shared/domain/entities/partner'
import { nextVersion } from '@shared/domain/exchange/edit-audit'
import { amountThen } from './amount-then'
import { newId } from './new-id'
import { useAct } from './use-act'
import { useAsOf } from './use-as-of'
import type { AuditView } from './use-audit'

/** Starts the version after this one and says which it is; the one before stays as it is. */
export function useNextVersion(
  view: AuditView,
  partner: Partner,
  onStarted: (auditId: string) => void
): () => void {
  const act = useAct()
  const asOf = useAsOf()
  return () => {
    const made = nextVersion(view, { date: asOf, newId, amountThen: amountThen(view) })
    void act(made, `Started version ${view.audit.version + 1} of ${partner.name}`).then((done) => {
      if (done) onStarted(made.auditId)
    })
  }
}
