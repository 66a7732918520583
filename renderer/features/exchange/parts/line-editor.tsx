import { IconArrowLeft, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExchangeAction, ExchangeLine } from '@shared/domain/entities/exchange'
import { removeLine, roundRating, type LinePatch } from '@shared/domain/exchange/edit-audit'
import { isOutlay } from '@shared/domain/exchange/both-sides'
import { settingsOf } from '@shared/domain/exchange/edit-settings'
import { objectsOf } from '@shared/domain/exchange/presets'
import { useEngagement } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { Checkbox } from '@renderer/ui/checkbox'
import { IconButton } from '@renderer/ui/icon-button'
import { PaneHeader } from '@renderer/ui/pane'
import { RatingField } from '@renderer/ui/rating-field'
import { SegmentedControl } from '@renderer/ui/segmented-control'
import { TextField } from '@renderer/ui/text-field'
import { possessive } from '../exchange-words'
import { useAct } from '../use-act'
import { useLineEdits } from '../use-line-edits'
import { AmountEditor } from './amount-editor'
import { EvidenceEditor } from './evidence-editor'
import { MoreEvidence } from './more-evidence'
import { NameField } from './name-field'
import styles from './line-editor.module.css'
import type { LineView } from '../use-audit'

const whole = (value: number | null): number | null => (value === null ? null : roundRating(value))

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
        onChange={(value) => put({ importance: whole(value) })}
        tone="importance"
      />
      <RatingField
        label={`Delivered, as ${client} sees it`}
        value={line.deliveredVendor}
        onChange={(value) => put({ deliveredVendor: whole(value) })}
        tone="vendor"
      />
      <RatingField
        label={`Delivered, as ${partner} sees it`}
        value={line.deliveredPartner}
        onChange={(value) => put({ deliveredPartner: whole(value) })}
        tone="partner"
        hint="Our own scale: 1 = not at all, 5 = fully. No published standard exists. Keys 1–5, arrows, Delete for not rated."
      />
    </>
  )
}

const giverOf = (line: ExchangeLine, client: string, partner: string): string =>
  line.direction === 'gives' ? partner : client

/** What the line costs whoever gives it, and who answers for it. */
function Giving(props: {
  line: ExchangeLine
  client: string
  partner: string
  put: (patch: LinePatch) => void
}) {
  const { line, put } = props
  const giver = giverOf(line, props.client, props.partner)
  const [owner, setOwner] = useState(line.owner ?? '')
  return (
    <>
      <RatingField
        label={`How hard it is for ${giver}`}
        value={line.effort ?? null}
        onChange={(value) => put({ effort: whole(value) })}
        ends={['costs next to nothing', 'costs very much']}
        hint="Our own scale: 1 = next to nothing, 5 = very much. Cheap for one and dear to the other makes a trade."
      />
      <Checkbox
        label={`The amount leaves ${possessive(giver)} pocket`}
        isChecked={isOutlay(line)}
        onChange={(is) => put({ isOutlay: is })}
        hint="Counts as money put in, in the giver’s own books."
      />
      <TextField
        label="Owner"
        value={owner}
        onChange={setOwner}
        onCommit={(text) => {
          const next = text.trim() === '' ? null : text.trim()
          if (next !== line.owner) put({ owner: next })
        }}
        placeholder="Who answers for it"
        maxLength={80}
      />
    </>
  )
}

const trends = [
  { value: 'down', label: 'Falling' },
  { value: 'flat', label: 'Steady' },
  { value: 'up', label: 'Rising' }
] as const

function TrendField({ line, put }: { line: ExchangeLine; put: (patch: LinePatch) => void }) {
  return (
    <div>
      <span className={styles.label}>Trend</span>
      <SegmentedControl
        label="Trend"
        value={line.trend ?? 'unknown'}
        options={[{ value: 'unknown', label: '—' }, ...trends]}
        onChange={(trend) => put({ trend: trend === 'unknown' ? null : trend })}
      />
    </div>
  )
}

/** Everything one can say about one line; each change is saved at once and can be undone. */
export function LineEditor(props: {
  result: LineView
  actions: readonly ExchangeAction[]
  client: string
  partner: string
  onClose: () => void
}) {
  const act = useAct()
  const engagement = useEngagement()
  const { shown: line, put } = useLineEdits(props.result.line)
  const meaning = objectsOf(settingsOf(engagement)).find((object) => object.id === line.objectId)?.meaning
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
        <AmountEditor key={`${line.id}-amount`} result={{ ...props.result, line }} put={put} />
        <TrendField line={line} put={put} />
        <Giving
          key={`${line.id}-giving`}
          line={line}
          client={props.client}
          partner={props.partner}
          put={put}
        />
        <EvidenceEditor line={line} />
        <MoreEvidence line={line} />
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
