import { IconChevronDown } from '@tabler/icons-react'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import type { Partner } from '@shared/domain/entities/partner'
import { nextVersion, removeAudit } from '@shared/domain/exchange/edit-audit'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Menu } from '@renderer/ui/menu'
import { useAct } from '../use-act'
import { useAsOf } from '../use-as-of'
import type { AuditView } from '../use-audit'
import { newId } from '../new-id'

/** The audit's versions: look at an earlier one, start the next, or take one away. */
export function VersionMenu(props: {
  view: AuditView
  versions: readonly ExchangeAudit[]
  partner: Partner
  onChoose: (auditId: string) => void
}) {
  const act = useAct()
  const format = useFormat()
  const asOf = useAsOf()
  const { view, versions, partner } = props
  const start = (): void => {
    const made = nextVersion(view, asOf, newId)
    void act(made, `Started version ${view.audit.version + 1} of ${partner.name}`).then((done) => {
      if (done) props.onChoose(made.auditId)
    })
  }
  const label = (audit: ExchangeAudit): string => `${audit.title} · ${format.date(audit.date)}`
  return (
    <Menu
      trigger={
        <Button after={<IconChevronDown size={14} />} label={`Version: ${label(view.audit)}`}>
          {label(view.audit)}
        </Button>
      }
      width={260}
      entries={[
        ...versions.map((audit) => ({
          id: audit.id,
          label: label(audit),
          onSelect: () => props.onChoose(audit.id),
          isDisabled: audit.id === view.audit.id
        })),
        { id: 'next', label: 'Start the next version', onSelect: start, startsGroup: true },
        {
          id: 'remove',
          label: `Remove ${view.audit.title.toLowerCase()} with its ${view.lines.length} lines`,
          onSelect: () =>
            void act(removeAudit(view), `Removed ${view.audit.title.toLowerCase()} of ${partner.name}`),
          isDestructive: true,
          startsGroup: true
        }
      ]}
    />
  )
}
