import { useCallback } from 'react'
import type { ExchangeAction } from '@shared/domain/entities/exchange'
import { putAction } from '@shared/domain/exchange/edit-audit'
import { useEditsInTurn } from '@renderer/data'
import { useTellFailure } from '@renderer/ui/use-tell-failure'

/** Edits of one action, written in turn: an owner typed while the other is being saved is kept too. */
export function useActionEdits(action: ExchangeAction): {
  readonly shown: ExchangeAction
  readonly put: (patch: Partial<ExchangeAction>) => void
} {
  const { ahead, edit } = useEditsInTurn('exchangeActions', action.id)
  const tell = useTellFailure()
  const shown = { ...action, ...ahead }
  const put = useCallback(
    (patch: Partial<ExchangeAction>) =>
      void edit(patch, (stored) => putAction(stored, { ...stored, ...patch })).then(tell),
    [edit, tell]
  )
  return { shown, put }
}
