import { useCallback } from 'react'
import { saveCopy, useStore } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'

/** Saves the whole engagement as one file where the consultant says. */
export function useSaveCopy(): () => void {
  const store = useStore()
  const toast = useToast()
  const tellFailure = useTellFailure()
  return useCallback(() => {
    const save = async (): Promise<void> => {
      const saved = await saveCopy(store)
      if (tellFailure(saved) && saved.value.outcome === 'saved')
        toast.show(`Saved a copy as ${saved.value.name}`)
    }
    void save()
  }, [store, toast, tellFailure])
}
