import { useMemo, useState } from 'react'
import type { Code } from '@shared/domain/entities/voice'
import { codePath } from '@shared/domain/voice/code-tree'
import { mergeCodes, type Merge } from '@shared/domain/voice/merge-codes'
import { Button } from '@renderer/ui/button'
import { Dialog } from '@renderer/ui/dialog'
import { useFormat } from '@renderer/ui/format'
import { Select } from '@renderer/ui/select'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { codebookRefusalWords } from '../words/refusal-words'
import styles from './codebook-tab.module.css'
import { useParentOptions } from './parent-options'

/** Chooses the code another one goes into, and says beforehand what that moves. */
export function MergeDialog(props: {
  from: Code
  onMerge: (from: Code, into: Code, merge: Merge) => void
  onClose: () => void
}) {
  const { from } = props
  const { codes, codings, memos, codesById } = useVoice()
  const format = useFormat()
  const [intoId, setIntoId] = useState<string | null>(null)
  const options = useParentOptions(from.id).filter((option) => option.value !== '')
  const merge = useMemo(
    () => (intoId === null ? null : mergeCodes({ codes, codings, memos }, from.id, intoId)),
    [codes, codings, memos, from.id, intoId]
  )
  const into = intoId === null ? undefined : codesById.get(intoId)
  const ready = merge?.ok && into ? { into, merge: merge.value } : null
  return (
    <Dialog
      title={`Merge “${from.name}”`}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!ready}
            onClick={() => {
              if (!ready) return
              props.onMerge(from, ready.into, ready.merge)
              props.onClose()
            }}
          >
            {ready ? `Merge ${counted(ready.merge.moved, 'coding', format.count)}` : 'Merge'}
          </Button>
        </>
      }
    >
      <Select label="Into" value={intoId} options={options} isSearchable autoFocus onChange={setIntoId} />
      <p className={styles.preview} role="status">
        {merge && !merge.ok && codebookRefusalWords[merge.error]}
        {ready && previewText(ready.merge, codePath(codesById, ready.into.id).join(' · '), format.count)}
        {!merge && `“${from.name}” leaves the codebook; everything it holds passes to the code you choose.`}
      </p>
    </Dialog>
  )
}

function previewText(merge: Merge, into: string, write: (count: number) => string): string {
  const parts = [
    `${counted(merge.moved, 'coding', write)} ${merge.moved === 1 ? 'passes' : 'pass'} to “${into}”.`
  ]
  if (merge.dropped > 0) {
    const doubles = counted(merge.dropped, 'coding', write)
    parts.push(`Dropped as a double on the same words: ${doubles}.`)
  }
  if (merge.children > 0) parts.push(`Moved along: ${counted(merge.children, 'code', write)} below it.`)
  return `${parts.join(' ')} One undo takes all of it back.`
}
