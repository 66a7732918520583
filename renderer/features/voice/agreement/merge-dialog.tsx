import { useMemo } from 'react'
import { standingDecision, type MergeConflict } from '@shared/domain/voice/agreement/copy/merge-plan'
import { codePath } from '@shared/domain/voice/code-tree'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import styles from './agreement.module.css'
import { conflictWords, decisionOf, decisionOptions, decisionValue, mergeSummary } from './merge-words'
import type { OpenMerge } from './use-merge'

/** A returned copy: what it brings, what has to be decided, and merging it as one change. */
export function MergeDialog({ merge, onClose }: { merge: OpenMerge; onClose: () => void }) {
  const format = useFormat()
  const { plan } = merge
  const { conflicts } = plan
  return (
    <Dialog
      title={`Merge ${merge.file}`}
      isOpen
      size="large"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={plan.changes.length === 0} onClick={() => void merge.apply()}>
            Merge {counted(plan.counts.added, 'coding', format.count)}
          </Button>
        </>
      }
    >
      <div role="status">
        {mergeSummary(plan, format.count).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {conflicts.length > 0 && (
        <section aria-label="To decide">
          <h3 className={styles.blockTitle}>{format.count(conflicts.length)} to decide</h3>
          <div className={styles.conflicts}>
            {conflicts.map((conflict) => (
              <Conflict key={conflict.key} conflict={conflict} merge={merge} />
            ))}
          </div>
        </section>
      )}
      <p className={styles.meta}>One undo takes all of it back.</p>
    </Dialog>
  )
}

function Conflict({ conflict, merge }: { conflict: MergeConflict; merge: OpenMerge }) {
  const { codes, codesById, everything } = useVoice()
  const format = useFormat()
  const { title, line } = conflictWords(conflict, format.count)
  const options = useMemo(
    () =>
      decisionOptions(
        conflict,
        codes
          .filter(({ isRetired }) => !isRetired)
          .map(({ id }) => ({ value: id, label: codePath(codesById, id).join(' · ') }))
      ),
    [conflict, codes, codesById]
  )
  const answer =
    conflict.kind === 'coded-twice'
      ? everything.list.byKey.get(`${conflict.responseId} ${conflict.questionId}`)
      : undefined
  const namesOf = (list: readonly { readonly codeId: string }[]): string =>
    list.map(({ codeId }) => codesById.get(codeId)?.name ?? 'a new code').join(', ')
  return (
    <div className={styles.conflict}>
      <div>
        <p className={styles.apart}>{title}</p>
        <p className={styles.meta}>
          {answer && `${answer.respondentId}: “${answer.text.trim().slice(0, 90)}” `}
          {conflict.kind === 'coded-twice'
            ? `Here: ${namesOf(conflict.here)}. In the copy: ${namesOf(conflict.there)}.`
            : line}
        </p>
      </div>
      <Select
        label={title}
        isLabelHidden
        value={decisionValue(merge.decisions.get(conflict.key) ?? standingDecision(conflict))}
        options={options}
        isSearchable={options.length > 8}
        onChange={(value) => merge.decide(conflict.key, decisionOf(value))}
      />
    </div>
  )
}
