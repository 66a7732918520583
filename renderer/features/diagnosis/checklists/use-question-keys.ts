import { useShortcuts } from '@renderer/ui/use-shortcuts'
import type { ClientAnswer } from '@shared/domain/diagnosis/checklist'

/** Arrows move between questions; y, p, n answer, Backspace leaves open. */
export function useQuestionKeys(run: {
  move: (step: number) => void
  answer: (answer: ClientAnswer | null) => void
}): void {
  useShortcuts('Checklists', [
    { keys: 'ArrowDown', label: 'Next question', strip: 'move', run: () => run.move(1) },
    { keys: 'ArrowUp', label: 'Question before', strip: 'move', run: () => run.move(-1) },
    { keys: 'y', label: 'Answer yes', strip: 'yes', run: () => run.answer('yes') },
    { keys: 'p', label: 'Answer partly', strip: 'partly', run: () => run.answer('partly') },
    { keys: 'n', label: 'Answer no', strip: 'no', run: () => run.answer('no') },
    { keys: 'Backspace', label: 'Leave open', strip: 'leave open', run: () => run.answer(null) }
  ])
}
