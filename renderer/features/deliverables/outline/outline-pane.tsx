import { useMemo } from 'react'
import { vanishedWork } from '@shared/domain/deliverables/apply-edits'
import { openComments } from '@shared/domain/deliverables/comments'
import { Button } from '@renderer/ui/button'
import { useCopy } from '@renderer/ui/use-copy'
import type { ChosenDocument } from '../data/use-document'
import type { BlockActs } from '../data/use-document-edits'
import { OutlineList } from './outline-list'
import { outlineRows } from './outline-rows'
import styles from './outline.module.css'

interface PaneProps {
  readonly chosen: ChosenDocument
  readonly acts: BlockActs | null
  readonly current: string | null
  readonly onGo: (blockId: string) => void
  readonly onEdit: (blockId: string) => void
}

/** Texts whose part the data no longer bring. */
function Vanished({ chosen, acts }: PaneProps) {
  const copy = useCopy()
  const gone = chosen.report ? vanishedWork(chosen.report, chosen.record) : []
  return gone.map(({ blockId, text }) => (
    <div key={blockId} className={styles.gone}>
      <strong>No longer in the document</strong>
      <span>
        The data no longer bring the part you rewrote here. Your text comes back with it: “
        {text.slice(0, 120)}”
      </span>
      <span>
        <Button size="small" onClick={() => copy(text, 'your text')}>
          Copy
        </Button>{' '}
        {acts && (
          <Button size="small" onClick={() => acts.reset(blockId)}>
            Remove
          </Button>
        )}
      </span>
    </div>
  ))
}

/** The parts of the document: order, what is left out, what was added. */
export function OutlinePane(props: PaneProps) {
  const { chosen, acts, current } = props
  const { report, blocks, record } = chosen
  const rows = useMemo(() => (report ? outlineRows(blocks, report) : []), [blocks, report])
  const notes = useMemo(() => openComments(record.comments ?? []), [record.comments])
  return (
    <>
      <OutlineList
        rows={rows}
        acts={acts}
        current={current}
        notes={notes}
        onGo={props.onGo}
        onEdit={props.onEdit}
      />
      <Vanished {...props} />
      <div className={styles.foot}>
        {acts ? (
          <span>Drag a part, or Alt ↑ and Alt ↓. Delete leaves it out, Enter rewrites it.</span>
        ) : (
          <span>Order and texts are changed in the named edition; this one follows.</span>
        )}
        {acts && record.order && (
          <Button size="small" onClick={acts.resetOrder}>
            Back to the generated order
          </Button>
        )}
      </div>
    </>
  )
}
