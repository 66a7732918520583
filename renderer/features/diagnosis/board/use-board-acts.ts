import { useMemo } from 'react'
import {
  editRecommendation,
  moveRecommendation,
  removeRecommendation,
  type RecommendationPatch
} from '@shared/domain/diagnosis/recommendations/edit-recommendation'
import { holdWords, type PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import { useToast } from '@renderer/ui/use-toast'
import { useAct } from '../use-act'
import type { State } from './board-words'

const saidOf: Readonly<Record<State, string>> = {
  accepted: 'Accepted',
  dropped: 'Dropped',
  done: 'Done:',
  proposed: 'Back among the proposals:'
}

export interface BoardActs {
  readonly edit: (item: PlacedItem, patch: RecommendationPatch) => void
  readonly move: (item: PlacedItem, state: State) => void
  readonly remove: (item: PlacedItem) => void
}

/** The acts of the board, each one undoable; what the sequence forbids is refused with the reason. */
export function useBoardActs(): BoardActs {
  const act = useAct()
  const toast = useToast()
  return useMemo(
    () => ({
      edit: (item, patch) => {
        const draft = editRecommendation(item, patch)
        if (draft) void act(draft)
      },
      move: (item, state) => {
        if (item.state === state) return
        const draft = moveRecommendation(item, state)
        const [hold] = item.holds
        if (draft) void act(draft, `${saidOf[state]} “${item.title}”`)
        else if (hold) toast.show(`Not yet: ${holdWords(hold)}`, { tone: 'problem' })
      },
      remove: (item) => {
        if (item.record) void act(removeRecommendation(item.record), `Removed “${item.title}”`)
      }
    }),
    [act, toast]
  )
}
