import { useCallback, useMemo, useState } from 'react'
import type { ChangeDraft, RecordChange } from '@shared/domain/history/change-set'
import { useCommit } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'

/** Writes one change set; true once it is on disk. A refusal is said in a toast. */
export type Write = (draft: ChangeDraft) => Promise<boolean>

export interface Writing {
  readonly write: Write
  /** Changes under way, oldest first, for painting them before they are on disk. */
  readonly underWay: readonly RecordChange[]
}

/** Commits change sets and remembers those still under way. An empty one is not written. */
export function useWrite(): Writing {
  const commit = useCommit()
  const toast = useToast()
  const [drafts, setDrafts] = useState<readonly ChangeDraft[]>([])
  const write = useCallback(
    async (draft: ChangeDraft) => {
      if (draft.changes.length === 0) return true
      setDrafts((waiting) => [...waiting, draft])
      try {
        const result = await commit(draft)
        if (!result.ok) {
          const { title, kept } = errorText(result.error)
          toast.show(`${title}. ${kept}`, { tone: 'problem' })
        }
        return result.ok
      } finally {
        // The store's records hold the change before the commit resolves: nothing flickers here.
        setDrafts((waiting) => waiting.filter((other) => other !== draft))
      }
    },
    [commit, toast]
  )
  const underWay = useMemo(() => drafts.flatMap((draft) => draft.changes), [drafts])
  return { write, underWay }
}
