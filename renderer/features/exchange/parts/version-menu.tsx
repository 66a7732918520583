import { IconChevronDown } from '@tabler/icons-react'
import type { ExchangeAudit } from '@shared/domain/entities/exchange'
import type { Partner } from '@shared/domain/entities/partner'
import { closeVersion, removeAudit, reopenVersion } from '@shared/domain/exchange/edit-audit'
import { Button } from '@renderer/ui/button'
import { useFormat } from '@renderer/ui/format'
import { Menu, type MenuEntry } from '@renderer/ui/menu'
import { useAct } from '../use-act'
import { useAsOf } from '../use-as-of'
import type { AuditView } from '../use-audit'
import { amountThen } from '../amount-then'
import { useNextVersion } from '../use-next-version'

/** Closing keeps a version's amounts as they are; opening it again lets them follow the data. */
function useClosing(view: AuditView, partner: Partner): MenuEntry {
  const act = useAct()
  const asOf = useAsOf()
  const name = view.audit.title.toLowerCase()
  if (view.lines.some((line) => line.closed)) {
    return {
      id: 'reopen',
      label: 'Open it again: amounts follow the data',
      onSelect: () => void act(reopenVersion(view), `Opened ${name} again`)
    }
  }
  return {
    id: 'close',
    label: 'Close it: keep its amounts as they are',
    onSelect: () => void act(closeVersion(view, asOf, amountThen(view)), `Closed ${name} of ${partner.name}`)
  }
}

/** The audit's versions: look at an earlier one, start the next, or take one away. */
export function VersionMenu(props: {
  view: AuditView
  versions: readonly ExchangeAudit[]
  partner: Partner
  onChoose: (auditId: string) => void
}) {
  const act = useAct()
  const format = useFormat()
  const { view, versions, partner } = props
  const start = useNextVersion(view, partner, props.onChoose)
  const closing = useClosing(view, partner)
  const label = (audit: ExchangeAudit): string =>
    `${audit.title} · ${format.date(audit.date)}${audit.state === 'final' ? ' · closed' : ''}`
  return (
    <Menu
      trigger={
        <Button after={<IconChevronDown size={14} />} label={`Version: ${label(view.audit)}`}>
          {label(view.audit)}
        </Button>
      }
      width={300}
      entries={[
        ...versions.map((audit) => ({
          id: audit.id,
          label: label(audit),
          onSelect: () => props.onChoose(audit.id),
          isDisabled: audit.id === view.audit.id
        })),
        { id: 'next', label: 'Start the next version', onSelect: start, startsGroup: true },
        closing,
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
