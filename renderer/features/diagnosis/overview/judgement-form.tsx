import { useState } from 'react'
import { dimensionWords } from '@shared/domain/diagnosis/dimension'
import type { DimensionScore } from '@shared/domain/diagnosis/scorecard'
import { usualTarget, usualWeight } from '@shared/domain/diagnosis/scorecard/compose-scorecard'
import { judge, judgementId, lacksReason, type Judgement } from '@shared/domain/diagnosis/scorecard/judge'
import { useRecords } from '@renderer/data'
import { Button } from '@renderer/ui/button'
import { NumberField } from '@renderer/ui/number-field'
import { TextField } from '@renderer/ui/text-field'
import { useAct } from '../use-act'
import styles from './dimension.module.css'

const nothing: Judgement = { score: null, weight: null, target: null, reason: '' }

interface Draft {
  /** The kept judgement it started from, as text: an undo elsewhere starts the form anew. */
  readonly from: string
  readonly judgement: Judgement
}

function useDraft(kept: Judgement): [Judgement, (patch: Partial<Judgement>) => void] {
  const from = JSON.stringify(kept)
  const [draft, setDraft] = useState<Draft>({ from, judgement: kept })
  const now = draft.from === from ? draft.judgement : kept
  if (draft.from !== from) setDraft({ from, judgement: kept })
  return [now, (patch) => setDraft({ from, judgement: { ...now, ...patch } })]
}

/** Own score, weight and target; an empty score leaves it to the data. */
function JudgedNumbers({ draft, put }: { draft: Judgement; put: (patch: Partial<Judgement>) => void }) {
  return (
    <div className={styles.numbers}>
      <NumberField
        label="Own score"
        value={draft.score}
        onChange={(value) => put({ score: value })}
        min={0}
        max={5}
        decimals={1}
      />
      <NumberField
        label="Weight"
        value={draft.weight ?? usualWeight}
        onChange={(value) => put({ weight: value })}
        min={0}
        max={100}
        decimals={1}
      />
      <NumberField
        label="Target"
        value={draft.target ?? usualTarget}
        onChange={(value) => put({ target: value })}
        min={0}
        max={5}
        decimals={1}
      />
    </div>
  )
}

/** The consultant's own score of a dimension with its reason, and its weight and target. */
export function JudgementForm(props: { one: DimensionScore; partnerId: string | null }) {
  const { one, partnerId } = props
  const act = useAct()
  const judgements = useRecords('scorecardJudgements')
  const before = judgements?.find(({ id }) => id === judgementId(partnerId, one.dimension))
  const { score, weight, target, reason } = before ?? nothing
  const [draft, put] = useDraft({ score, weight, target, reason })
  const place = { partnerId, dimension: one.dimension, before }
  const isReasonMissing = lacksReason(draft)
  const change = judge(place, draft)
  const name = dimensionWords[one.dimension]
  return (
    <form
      className={styles.form}
      aria-label={`Judgement of ${name}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (change) void act(change, `Judged ${name}`)
      }}
    >
      <JudgedNumbers draft={draft} put={put} />
      <TextField
        label="Reason"
        value={draft.reason}
        onChange={(text) => put({ reason: text })}
        rows={2}
        maxLength={500}
        error={isReasonMissing ? 'An own score needs a reason: it stands above the data.' : null}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="soft" size="small" isDisabled={change === null}>
          Keep judgement
        </Button>
        {before && (
          <Button
            size="small"
            variant="subtle"
            onClick={() => {
              const back = judge(place, nothing)
              if (back) void act(back, `Took back the judgement of ${name}`)
            }}
          >
            Take back
          </Button>
        )}
      </div>
    </form>
  )
}
