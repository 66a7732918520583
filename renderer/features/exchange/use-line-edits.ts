import { useCallback } from 'react'
import type { ExchangeLine } from '@shared/domain/entities/exchange'
import { editLine, type LinePatch } from '@shared/domain/exchange/edit-audit'
import type { ChangeDraft } from '@shared/domain/history/change-set'
import { useEditsInTurn } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'

/**
 * Edits of one line as fast as keys are pressed: what was meant is shown at once, and each edit is written in turn on
 * top of what is stored by then, so that quick ratings neither get lost nor contradict each other.
 */
export function useLineEdits(line: ExchangeLine): {
  readonly shown: ExchangeLine
  readonly put: (patch: LinePatch) => void
  /** Any other change of the line, e.g. a link to evidence. */
  readonly change: (draftOf: (stored: ExchangeLine) => ChangeDraft) => void
} {
  const { ahead, edit } = useEditsInTurn('exchangeLines', line.id)
  const tell = useTellFailure()
  const put = useCallback(
    (patch: LinePatch) => void edit(patch, (stored) => editLine(stored, patch)).then(tell),
    [edit, tell]
  )
  const change = useCallback(
    (draftOf: (stored: ExchangeLine) => ChangeDraft) => void edit({}, draftOf).then(tell),
    [edit, tell]
  )
  return { shown: { ...line, ...ahead }, put, change }
}
