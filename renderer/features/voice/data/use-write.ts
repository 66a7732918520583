import { useCallback, useState } from 'react'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { useCommit } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'
import { beginPainting } from './painting'
import { PendingChanges } from './pending-changes'

/**
 * Writes one change set; true once it is on disk. A refusal is said in a toast. `onPaint` is called when it is time to
 * draw what was done: once, and soon.
 */
export type Write = (draft: ChangeDraft, onPaint?: () => void) => Promise<boolean>

export interface Writing {
  readonly write: Write
  /** Changes under way, for painting them before they are on disk. */
  readonly pending: PendingChanges
}

/** Commits change sets and remembers those still under way. An empty one is not written. */
export function useWrite(): Writing {
  const commit = useCommit()
  const toast = useToast()
  const [pending] = useState(() => new PendingChanges())
  const write = useCallback(
    async (draft: ChangeDraft, onPaint?: () => void) => {
      if (draft.changes.length === 0) return true
      const painting = beginPainting(() => {
        pending.tell()
        onPaint?.()
      })
      const written = commit(draft, painting)
      pending.add(draft)
      try {
        const result = await written
        if (!result.ok) {
          const { title, kept } = errorText(result.error)
          toast.show(`${title}. ${kept}`, { tone: 'problem' })
        }
        return result.ok
      } finally {
        // The store's records hold the change before the commit resolves: nothing flickers here.
        pending.remove(draft)
      }
    },
    [commit, toast, pending]
  )
  return { write, pending }
}
