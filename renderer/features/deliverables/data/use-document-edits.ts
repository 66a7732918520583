import { useRef } from 'react'
import type { DocumentRecord, OwnBlockKind } from '@shared/domain/entities/document'
import { editedBlocks } from '@shared/domain/deliverables/apply-edits'
import { dropped, insertedAfter, stepped } from '@shared/domain/deliverables/arrange-blocks'
import { addComment, removeComment, resolveComment } from '@shared/domain/deliverables/comments'
import {
  addBlock,
  hideBlocks,
  orderBlocks,
  removeBlock,
  resetBlock,
  resetOrder,
  rewriteBlock,
  showBlocks,
  type Before
} from '@shared/domain/deliverables/document-record'
import type { Report, ReportBlock } from '@shared/domain/deliverables/report'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { useStore, useUndoRedo } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'

/** What the consultant can do to the blocks of a document. Each act is one change set and can be undone. */
export interface BlockActs {
  readonly rewrite: (blockId: string, text: string) => void
  readonly hide: (blockIds: readonly string[]) => void
  readonly show: (blockIds: readonly string[]) => void
  /** Takes the generated text back. */
  readonly reset: (blockId: string) => void
  /** Moves a block, or a heading with its section, one step. */
  readonly step: (blockId: string, direction: 'up' | 'down') => void
  /** Moves it before another block, or to the end. */
  readonly drop: (blockId: string, beforeId: string | null) => void
  readonly resetOrder: () => void
  /** Adds a block after another, or at the end, and answers with its id. */
  readonly add: (kind: OwnBlockKind, afterId: string | null) => string
  readonly remove: (blockId: string) => void
  readonly comment: (blockId: string, text: string) => void
  readonly resolve: (commentId: string, isResolved: boolean) => void
  readonly removeComment: (commentId: string) => void
}

type Make = (before: Before, blocks: readonly ReportBlock[]) => ChangeDraft | null

/**
 * Writes one change set after the other, each made from the record as it lies in the store when its turn comes: of
 * keys pressed fast none is lost, and none overwrites another.
 */
function useWrite(record: DocumentRecord, report: Report | null): (make: Make, said: string | null) => void {
  const store = useStore()
  const { undo } = useUndoRedo()
  const toast = useToast()
  const tellFailure = useTellFailure()
  const turn = useRef(Promise.resolve())
  const writeOne = async (make: Make, said: string | null): Promise<void> => {
    const stored = await store.get('documents', record.id)
    const now = stored ?? record
    const blocks = report ? editedBlocks(report, now).map((each) => each.block) : []
    const change = make({ stored, record: now }, blocks)
    if (change === null) return
    const written = await store.commit(change)
    if (tellFailure(written) && said !== null) toast.show(said, { undo: () => void undo() })
  }
  return (make, said) => {
    turn.current = turn.current.then(() => writeOne(make, said))
  }
}

const at = (): string => new Date().toISOString()

const ordered =
  (orderOf: (blocks: readonly ReportBlock[]) => readonly string[] | null): Make =>
  (before, blocks) => {
    const order = orderOf(blocks)
    return order === null ? null : orderBlocks(before, order)
  }

/** The acts on one document's blocks. */
export function useDocumentEdits(record: DocumentRecord, report: Report | null): BlockActs {
  const write = useWrite(record, report)
  return {
    rewrite: (blockId, text) => write((b) => rewriteBlock(b, { blockId, text, at: at() }), 'Kept your text'),
    hide: (ids) => write((b) => hideBlocks(b, ids, at()), 'Left out of the document'),
    show: (ids) => write((b) => showBlocks(b, ids), 'Put back into the document'),
    reset: (blockId) => write((b) => resetBlock(b, blockId), 'Took the generated text back'),
    step: (blockId, direction) =>
      write(
        ordered((blocks) => stepped(blocks, blockId, direction)),
        'Moved'
      ),
    drop: (blockId, beforeId) =>
      write(
        ordered((blocks) => dropped(blocks, blockId, beforeId)),
        'Moved'
      ),
    resetOrder: () => write(resetOrder, 'Took the generated order back'),
    add: (kind, afterId) => {
      const id = `own:${crypto.randomUUID()}`
      write(
        (b, blocks) => addBlock(b, { id, kind, text: '', at: at() }, insertedAfter(blocks, id, afterId)),
        null
      )
      return id
    },
    remove: (blockId) => write((b) => removeBlock(b, blockId), 'Removed your part'),
    comment: (blockId, text) =>
      write(
        (b) => addComment(b, { id: crypto.randomUUID(), blockId, text, at: at(), isResolved: false }),
        'Noted'
      ),
    resolve: (id, isResolved) =>
      write((b) => resolveComment(b, id, isResolved), isResolved ? 'Settled' : 'Opened again'),
    removeComment: (id) => write((b) => removeComment(b, id), 'Removed the note')
  }
}
