import { useCallback } from 'react'
import type { ImportRun } from '@shared/domain/entities/import-run'
import { undoRun } from '@shared/domain/importing/undo-run'
import { useStore } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'

const wholeHistory = 100_000

/** Takes one import back, also an older one; says what stayed because it was changed since. */
export function useUndoRun(): (run: ImportRun) => Promise<void> {
  const store = useStore()
  const toast = useToast()
  return useCallback(
    async (run) => {
      const entry = (await store.history(wholeHistory)).find(
        (one) => one.label.code === 'import.applied' && one.label.params['run'] === run.id
      )
      const applied = entry ? await store.changeSet(entry) : null
      if (!applied) return toast.show('The history no longer holds this import', { tone: 'problem' })
      const partners = new Map((await store.all('partners')).map((partner) => [partner.id, partner]))
      const { draft, kept } = undoRun(run, applied, { partners })
      const committed = await store.commit(draft)
      if (!committed.ok)
        return toast.show('The import could not be taken back; nothing was changed', { tone: 'problem' })
      const file = run.sheets[0]?.fileName ?? 'the import'
      const stayed = kept.length > 0 ? `; ${kept.length} partners changed since then stay` : ''
      toast.show(`Took back ${file}${stayed}`, { undo: () => void store.undo() })
    },
    [store, toast]
  )
}
