import { useMemo, type Dispatch } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import type { AnswerFilter } from '@shared/domain/voice/answer-filter'
import type { DeskAction } from './desk-state'
import type { Desk } from './use-desk'

/** What the list of answers depends on: it is not drawn again when a code is given. */
export interface ListView {
  readonly filter: AnswerFilter
  readonly matching: readonly Answer[]
  readonly shown: readonly Answer[]
  readonly answer: Answer | null
  readonly dispatch: Dispatch<DeskAction>
}

/** What the codebook beside the answer depends on. */
export interface BookView {
  readonly codeId: string | null
  readonly typed: string
  readonly foldedCodes: ReadonlySet<string>
  readonly dispatch: Dispatch<DeskAction>
}

export function useListView({ state, matching, shown, answer, dispatch }: Desk): ListView {
  const { filter } = state
  return useMemo(
    () => ({ filter, matching, shown, answer, dispatch }),
    [filter, matching, shown, answer, dispatch]
  )
}

export function useBookView({ state, dispatch }: Desk): BookView {
  const { codeId, typed, foldedCodes } = state
  return useMemo(() => ({ codeId, typed, foldedCodes, dispatch }), [codeId, typed, foldedCodes, dispatch])
}
