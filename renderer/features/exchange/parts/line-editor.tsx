import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import type { ExchangeAction, ExchangeLine } from '@shared/domain/entities/exchange'
import { removeLine, roundRating, type LinePatch } from '@shared/domain/exchange/edit-audit'
import { valueObjects } from '@shared/domain/exchange/catalogue'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { IconButton } from '@renderer/ui/icon-button'
import { PaneHeader } from '@renderer/ui/pane'
import { RatingField } from '@renderer/ui/rating-field'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { useAct } from '../use-act'
import { useLineEdits } from '../use-line-edits'
import { AmountEditor } from './amount-editor'
import { EvidenceEditor } from './evidence-editor'
import { NameField } from './name-field'
import styles from './line-editor.module.css'
import type { LineView } from '../use-audit'

const half = (value: number | null): number | null => (value === null ? null : roundRating(value))

function Ratings(props: {
  line: ExchangeLine
  client: string
  partner: string
  put: (patch: LinePatch) => void
}) {
  const { line, client, partner, put } = props
  const receiver = line.direction === 'gets' ? partner : client
  return (
    <>
      <RatingField
        label={`How much it matters to ${receiver}`}
        value={line.importance}
        onChange={(value) => put({ importance: half(value) })}
        tone="importance"
      />
      <RatingField
        label={`Delivered, as ${client} sees it`}
        value={line.deliveredVendor}
        onChange={(value) => put({ deliveredVendor: half(value) })}
        tone="vendor"
      />
      <RatingField
        label={`Delivered, as ${partner} sees it`}
        value={line.deliveredPartner}
        onChange={(value) => put({ deliveredPartner: half(value) })}
        tone="partner"
        hint="Our own scale: 1 = not at all, 5 = fully. Keys 1–5, arrows for half steps, Delete for not rated."
      />
    </>
  )
}

const trends = [
  { value: 'down', label: 'Falling' },
  { value: 'flat', label: 'Steady' },
  { value: 'up', label: 'Rising' }
] as const

/** Everything one can say about one line; each change is saved at once and can be undone. */
export function LineEditor(props: {
  result: LineView
  actions: readonly ExchangeAction[]
  client: string
  partner: string
  onClose: () => void
}) {
  const act = useAct()
  const { shown: line, put } = useLineEdits(props.result.line)
  const meaning = valueObjects.find((object) => object.id === line.objectId)?.meaning
  const remove = (): void => {
    props.onClose()
    void act(removeLine(props.result.line, props.actions), `Removed “${line.name}”`)
  }
  return (
    <>
      <PaneHeader
        title={line.name}
        actions={
          <IconButton label="Back to the findings" onClick={props.onClose}>
            <IconArrowLeft size={16} />
          </IconButton>
        }
      />
      <div className={styles.form}>
        {meaning !== undefined && <p className={styles.meaning}>{meaning}</p>}
        <NameField key={line.id} name={line.name} onCommit={(name) => put({ name })} />
        <Ratings line={line} client={props.client} partner={props.partner} put={put} />
        <AmountEditor key={`${line.id}-amount`} result={props.result} put={put} />
        <div>
          <span className={styles.label}>Trend</span>
          <SegmentedControl
            label="Trend"
            value={line.trend ?? 'unknown'}
            options={[{ value: 'unknown', label: '—' }, ...trends]}
            onChange={(trend) => put({ trend: trend === 'unknown' ? null : trend })}
          />
        </div>
        <EvidenceEditor line={line} />
        <Checkbox
          label="Not part of this relationship"
          isChecked={!line.isPartOfRelationship}
          onChange={(isOut) => put({ isPartOfRelationship: !isOut })}
          hint="Left out of every sum. That is not the same as zero."
        />
        <Button variant="subtle" size="small" icon={<IconTrash size={14} />} onClick={remove}>
          Remove this line
        </Button>
      </div>
    </>
  )
}
