import { useState } from 'react'
import type { DeskPlan } from '@shared/domain/importing/desk-protocol'
import { useFormat } from '@renderer/ui/format'
import { Pane } from '@renderer/ui/pane'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { targetLabels } from '../words/field-labels'
import { ChangeGrid } from './change-grid'
import styles from './preview-step.module.css'

/** What applying would write: new, changed field by field, unchanged, left out; hand edits that stay. */
export function PreviewStep({ plan }: { plan: DeskPlan | null }) {
  const [shown, setShown] = useState<string | null>(null)
  const sheets = plan?.sheets ?? []
  const sheet = sheets.find((one) => one.key === shown) ?? sheets[0]
  return (
    <>
      <Pane
        label="Changes"
        scrolls={false}
        title={sheet ? `${sheet.sheetName} · ${targetLabels[sheet.target]}` : 'Changes'}
        actions={
          sheets.length > 1 && sheets.length <= 4 && sheet ? (
            <SegmentedControl
              label="Sheet"
              value={sheet.key}
              options={sheets.map((one) => ({ value: one.key, label: one.sheetName }))}
              onChange={setShown}
            />
          ) : undefined
        }
      >
        {sheet && <ChangeGrid key={sheet.key} sheet={sheet} />}
      </Pane>
      <Pane label="Extent" title="What will change">
        {sheets.map((one) => (
          <SheetExtent
            key={one.key}
            sheet={one}
            isShown={one.key === sheet?.key}
            onShow={() => setShown(one.key)}
          />
        ))}
        {plan && (plan.partnersAdded > 0 || plan.partnersChanged > 0) && <PartnerExtent plan={plan} />}
      </Pane>
    </>
  )
}

function SheetExtent(props: { sheet: DeskPlan['sheets'][number]; isShown: boolean; onShow: () => void }) {
  const format = useFormat()
  const { counts, sheetName, keptEdits } = props.sheet
  return (
    <button
      type="button"
      className={styles.extent}
      aria-current={props.isShown ? 'true' : undefined}
      onClick={props.onShow}
    >
      <span className={styles.name}>{sheetName}</span>
      <span className={styles.counts}>
        <b>{format.count(counts.added)}</b> new · <b>{format.count(counts.changed)}</b> changed ·{' '}
        <b>{format.count(counts.unchanged)}</b> unchanged · <b>{format.count(counts.leftOut)}</b> left out
      </span>
      {keptEdits.length > 0 && (
        <span className={styles.kept}>
          {format.count(keptEdits.length)} {keptEdits.length === 1 ? 'value' : 'values'} edited by hand stay:{' '}
          {keptEdits
            .slice(0, 3)
            .map((edit) => edit.label)
            .join(', ')}
        </span>
      )}
    </button>
  )
}

function PartnerExtent({ plan }: { plan: DeskPlan }) {
  const format = useFormat()
  return (
    <p className={styles.partners}>
      Partners in all: <b>{format.count(plan.partnersAdded)}</b> new,{' '}
      <b>{format.count(plan.partnersChanged)}</b> changed.
    </p>
  )
}
