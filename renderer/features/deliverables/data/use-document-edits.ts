import type { DocumentRecord } from '@shared/domain/entities/document'
import { editBlock, resetBlock } from '@shared/domain/deliverables/document-record'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { useCommit, useRecords, useUndoRedo } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'

/** What the consultant can do to a block of a document. */
export interface BlockActs {
  readonly rewrite: (blockId: string, text: string) => void
  readonly hide: (blockId: string) => void
  /** Takes the generated text back, or shows a hidden block again. */
  readonly reset: (blockId: string) => void
}

/** Writes the consultant's edits of one document as change sets. */
export function useDocumentEdits(record: DocumentRecord): BlockActs {
  const commit = useCommit()
  const records = useRecords('documents') ?? []
  const { undo } = useUndoRedo()
  const toast = useToast()
  const before = { records, record }
  const write = (change: ChangeDraft, said: string): void => {
    void commit(change).then((written) => {
      if (written.ok) toast.show(said, { undo: () => void undo() })
      else toast.show(errorText(written.error).title, { tone: 'problem' })
    })
  }
  const at = (): string => new Date().toISOString()
  const textOf = (blockId: string): string | null =>
    record.edits.find((edit) => edit.blockId === blockId)?.text ?? null
  return {
    rewrite: (blockId, text) =>
      write(editBlock(before, { blockId, text, isHidden: false, at: at() }), 'Kept your text'),
    hide: (blockId) =>
      write(
        editBlock(before, { blockId, text: textOf(blockId), isHidden: true, at: at() }),
        'Left out of the document'
      ),
    reset: (blockId) => write(resetBlock(before, blockId), 'Took the generated text back')
  }
}
