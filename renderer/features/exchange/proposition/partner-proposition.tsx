import type { Proposition } from '@shared/domain/entities/exchange'
import { dropProposition, editAudit } from '@shared/domain/exchange/edit-audit'
import { draftProposition, strongestGets } from '@shared/domain/exchange/proposition'
import { useAuditEdits } from '../use-audit-edits'
import type { AuditView } from '../use-audit'
import { PropositionEditor } from './proposition-editor'
import styles from './proposition.module.css'

/** Why this partner should work with the client, drafted from what it says arrives. */
export function PartnerProposition(props: { view: AuditView; partner: string; client: string }) {
  const { audit, result } = props.view
  const edit = useAuditEdits(audit.id)
  const draft = draftProposition({
    client: props.client,
    audience: props.partner,
    strong: strongestGets(result).map((each) => each.line.name),
    unmet: result.unmetNeeds.map((each) => each.line.name)
  })
  const keep = (proposition: Proposition | null): void =>
    edit((stored) =>
      proposition === null
        ? dropProposition(stored)
        : editAudit(stored, { proposition }, 'exchange.proposition-kept')
    )
  return (
    <section className={styles.block} aria-label="Value proposition">
      <PropositionEditor
        key={`${audit.id}-${audit.proposition?.text ?? draft ?? ''}`}
        label={`Why ${props.partner} should work with ${props.client}`}
        kept={audit.proposition}
        draft={draft}
        onKeep={keep}
      />
    </section>
  )
}
