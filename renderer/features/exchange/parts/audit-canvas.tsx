import { useState } from 'react'
import type { ExchangeDirection } from '@shared/domain/entities/exchange'
import type { Partner } from '@shared/domain/entities/partner'
import { addLine } from '@shared/domain/exchange/edit-audit'
import { useEngagement } from '@renderer/data'
import { Pane, Panes } from '@renderer/ui/pane'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { shortName } from '../exchange-words'
import { newId } from '../new-id'
import { useAct } from '../use-act'
import type { AuditView } from '../use-audit'
import { Actions } from './actions'
import { AddLineDialog } from './add-line-dialog'
import { Findings } from './findings'
import { Legend } from './legend'
import { LineEditor } from './line-editor'
import { PartnerProposition } from '../proposition/partner-proposition'
import { Review } from './review'
import { SetAside } from './set-aside'
import { Spine } from './spine'
import { Trades } from './trades'
import { VerdictHead } from './verdict-head'
import styles from './audit-canvas.module.css'

function useLineKeys(view: AuditView, selectedId: string | null, select: (id: string | null) => void): void {
  const order = [...view.result.gives, ...view.result.gets].map((each) => each.line.id)
  const step = (by: number): void => {
    const here = selectedId === null ? -1 : order.indexOf(selectedId)
    const next =
      order[here < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(order.length - 1, Math.max(0, here + by))]
    if (next === undefined) return
    select(next)
    document.querySelector<HTMLElement>(`[data-line="${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  useShortcuts('Exchange', [
    { keys: 'j', label: 'Next line', run: () => step(1) },
    { keys: 'k', label: 'Previous line', run: () => step(-1) },
    { keys: 'Escape', label: 'Back to the findings', run: () => select(null), isEnabled: selectedId !== null }
  ])
}

/** One audit: the spine on the left; on the right the findings, or the line being edited. */
export function AuditCanvas({ view, partner }: { view: AuditView; partner: Partner }) {
  const act = useAct()
  const client = shortName(useEngagement().clientName)
  const name = shortName(partner.name)
  const [selectedId, select] = useState<string | null>(null)
  const [adding, setAdding] = useState<ExchangeDirection | null>(null)
  useLineKeys(view, selectedId, select)
  const selected = [...view.result.gives, ...view.result.gets].find((each) => each.line.id === selectedId)
  return (
    <Panes columns="minmax(0,1fr) 348px">
      <Pane label="Exchange canvas" footer={<Legend client={client} partner={name} />}>
        <VerdictHead view={view} partner={name} client={client} />
        <Spine view={view} partner={name} selectedId={selectedId} onSelect={select} onAdd={setAdding} />
        <SetAside lines={view.lines} />
        <div className={styles.end} />
      </Pane>
      <Pane label={selected ? `Edit ${selected.line.name}` : 'Findings'}>
        {selected ? (
          <LineEditor
            key={selected.line.id}
            result={selected}
            actions={view.actions}
            client={client}
            partner={name}
            onClose={() => select(null)}
          />
        ) : (
          <>
            <Findings view={view} partner={name} client={client} />
            <Trades view={view} partner={name} client={client} />
            <Actions view={view} newId={newId} />
            <PartnerProposition view={view} partner={name} client={client} />
            <Review view={view} partner={name} client={client} />
            <div className={styles.end} />
          </>
        )}
      </Pane>
      {adding !== null && (
        <AddLineDialog
          direction={adding}
          lines={view.lines}
          auditId={view.audit.id}
          partner={name}
          newId={newId}
          onClose={() => setAdding(null)}
          onAdd={(line) => {
            setAdding(null)
            select(line.id)
            void act(addLine(line))
          }}
        />
      )}
    </Panes>
  )
}
