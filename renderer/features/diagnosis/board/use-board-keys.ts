import type { PlacedItem } from '@shared/domain/diagnosis/recommendations/sequence'
import { useShortcuts, type Shortcut } from '@renderer/ui/use-shortcuts'
import type { State } from './board-words'
import type { BoardActs } from './use-board-acts'

const step = (value: number | null, by: number): number =>
  Math.min(5, Math.max(1, Math.round(value ?? 3) + by))

interface Keys {
  readonly item: PlacedItem | undefined
  readonly acts: BoardActs
  readonly onAdd: () => void
  readonly isMatrix: boolean
}

/** a accepts, x drops, d is done, p goes back, n writes an own one; in the matrix Alt and an arrow re-rates. */
export function useBoardKeys({ item, acts, onAdd, isMatrix }: Keys): void {
  const isEnabled = item !== undefined
  const move = (keys: string, label: string, state: State, strip: string): Shortcut => ({
    ...{ keys, label, strip, isEnabled },
    run: () => item && acts.move(item, state)
  })
  const rate = (keys: string, label: string, impact: number, effort: number): Shortcut => ({
    ...{ keys, label, isEnabled: isEnabled && isMatrix },
    run: () =>
      item && acts.edit(item, { impact: step(item.impact, impact), effort: step(item.effort, effort) })
  })
  useShortcuts('Recommendations', [
    move('a', 'Accept the chosen recommendation', 'accepted', 'accept'),
    move('x', 'Drop it', 'dropped', 'drop'),
    move('d', 'It is done', 'done', 'done'),
    move('p', 'Back to the proposals', 'proposed', 'back'),
    { keys: 'n', label: 'Write an own recommendation', strip: 'own', run: onAdd },
    rate('Alt+ArrowUp', 'More impact', 1, 0),
    rate('Alt+ArrowDown', 'Less impact', -1, 0),
    rate('Alt+ArrowRight', 'More effort', 0, 1),
    rate('Alt+ArrowLeft', 'Less effort', 0, -1)
  ])
}
