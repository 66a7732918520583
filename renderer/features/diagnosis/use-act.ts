import { useCommit, useUndoRedo } from '@renderer/data'
import { useToldAct, type ToldAct } from '@renderer/ui/use-told-act'

/** Commits a draft and tells how it went. */
export const useAct = (): ToldAct => useToldAct(useCommit(), useUndoRedo().undo)
