import { IconArrowsExchange } from '@tabler/icons-react'
import type { Partner } from '@shared/domain/entities/partner'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import { startAudit } from '@shared/domain/exchange/new-audit'
import { presetFor } from '@shared/domain/exchange/presets'
import { useEngagement } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { EmptyState } from '@renderer/ui/empty-state'
import { newId } from '../new-id'
import { useAct } from '../use-act'
import { useAsOf } from '../use-as-of'
import { shortName } from '../exchange-words'
import { ExampleExchange } from './example-exchange'

/** A partner without an audit: one button opens the preset of its type. */
export function StartAudit({ partner }: { partner: Partner }) {
  const act = useAct()
  const asOf = useAsOf()
  const settings = settingsOf(useEngagement())
  const lines = presetFor(partner.type, settings).length
  const start = (): void => {
    const made = startAudit({ partner, version: 1, date: asOf, newId, settings })
    void act(made, `Started the audit of ${partner.name}`)
  }
  return (
    <EmptyState
      sentence={`${shortName(partner.name)} was never audited.`}
      line={`Start with ${lines} things a partner of this type gives and gets. Amounts come from your imported data where they can; the rest you judge, with a reason.`}
      action={
        <Button variant="primary" size="large" icon={<IconArrowsExchange size={16} />} onClick={start}>
          Start the audit
        </Button>
      }
      example={{
        title: 'This partner gives more than it gets',
        note: 'Euros a year',
        children: <ExampleExchange />
      }}
    />
  )
}
