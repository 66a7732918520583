import { useCallback } from 'react'
import type { ImportRun } from '@shared/domain/entities/import-run'
import type { RunMoveKind, RunMoveView } from '@shared/domain/importing/living-protocol'
import { useStore } from '@renderer/data'
import { useToast } from '@renderer/ui/use-toast'
import { runName } from './run-name'
import { useDesk } from '../desk/use-desk'

/** Whether a move leaves anything that has to be told before it is made. */
export const needsTelling = ({ kept, sleeping, later }: RunMoveView): boolean =>
  kept.length > 0 || sleeping.length > 0 || later.length > 0

const done: Readonly<Record<RunMoveKind, string>> = { undo: 'Took back', reapply: 'Applied again' }
const failed: Readonly<Record<RunMoveKind, string>> = {
  undo: 'The import could not be taken back; nothing was changed',
  reapply: 'The import could not be applied again; nothing was changed'
}

/** Looks at what taking a run back (or applying it again) would do, and does it. */
export function useRunMoves(): {
  readonly look: (run: ImportRun, move: RunMoveKind) => Promise<RunMoveView | null>
  readonly carryOut: (run: ImportRun, move: RunMoveKind) => Promise<void>
} {
  const desk = useDesk()
  const store = useStore()
  const toast = useToast()
  const look = useCallback(
    async (run: ImportRun, move: RunMoveKind) => {
      const view = await desk.askLiving('runMove', { runId: run.id, move })
      if (!view) toast.show('The history no longer holds this import', { tone: 'problem' })
      return view
    },
    [desk, toast]
  )
  const carryOut = useCallback(
    async (run: ImportRun, move: RunMoveKind) => {
      const outcome = await desk.askLiving('moveRun', { runId: run.id, move })
      if (!outcome.ok) return toast.show(failed[move], { tone: 'problem' })
      const file = runName(run)
      const { keptCount } = outcome.value
      const stayed =
        keptCount > 0 ? `; ${keptCount} ${keptCount === 1 ? 'record stays' : 'records stay'}` : ''
      toast.show(`${done[move]} ${file}${stayed}`, { undo: () => void store.undo() })
    },
    [desk, store, toast]
  )
  return { look, carryOut }
}
