import { useCallback } from 'react'
import { useUndoRedo } from '@renderer/data'
import { toastWhile } from '@renderer/ui/toast-while'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'
import { changeText } from './change-text'

/** Undo and redo as acts of the shell: done, then said. */
export function useUndoActions(): { undo: () => void; redo: () => void } {
  const { undo, redo } = useUndoRedo()
  const toast = useToast()
  const tellFailure = useTellFailure()
  const act = useCallback(
    async (what: typeof undo, said: { doing: string; done: string }) => {
      const done = await toastWhile(said.doing, what())
      if (done.ok) toast.show(`${said.done}: ${changeText(done.value.label)}`)
      else if (done.error.code !== 'store.nothing-to-undo' && done.error.code !== 'store.nothing-to-redo')
        tellFailure(done)
    },
    [toast, tellFailure]
  )
  return {
    undo: useCallback(() => void act(undo, { doing: 'Undoing…', done: 'Undid' }), [act, undo]),
    redo: useCallback(() => void act(redo, { doing: 'Redoing…', done: 'Redid' }), [act, redo])
  }
}
