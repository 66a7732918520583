import { useCallback } from 'react'
import { saveCopy, useStore } from '@renderer/data'
import { errorText } from '@renderer/ui/errors'
import { useToast } from '@renderer/ui/use-toast'

/** Saves the whole engagement as one file where the consultant says. */
export function useSaveCopy(): () => void {
  const store = useStore()
  const toast = useToast()
  return useCallback(() => {
    const save = async (): Promise<void> => {
      const saved = await saveCopy(store)
      if (!saved.ok) toast.show(errorText(saved.error).title, { tone: 'problem' })
      else if (saved.value.outcome === 'saved') toast.show(`Saved a copy as ${saved.value.name}`)
    }
    void save()
  }, [store, toast])
}
