import { useMemo, type Dispatch } from 'react'
import type { Code } from '@shared/domain/entities/voice'
import type { Answer } from '@shared/domain/voice/answer'
import type { AnswerFilter } from '@shared/domain/voice/answer-filter'
import type { DeskAction, DeskView, Teller } from './desk-state'
import type { Desk } from './use-desk'

/** What the list of answers depends on: it is not drawn again when a code is given. */
export interface ListView {
  readonly filter: AnswerFilter
  readonly matching: readonly Answer[]
  readonly listed: readonly Answer[]
  readonly shown: readonly Answer[]
  readonly answer: Answer | null
  readonly view: DeskView
  readonly chosen: ReadonlySet<string>
  readonly openedBy: Teller
  readonly chosenBy: Teller
  readonly dispatch: Dispatch<DeskAction>
}

/** What the codebook beside the answer depends on. */
export interface BookView {
  /** The codes offered for the open answer's wave. */
  readonly codes: readonly Code[]
  readonly codeId: string | null
  readonly typed: string
  readonly foldedCodes: ReadonlySet<string>
  readonly dispatch: Dispatch<DeskAction>
}

export function useListView({ state, matching, listed, shown, answer, dispatch }: Desk): ListView {
  const { filter, view, chosen, openedBy, chosenBy } = state
  return useMemo(
    () => ({ filter, view, chosen, openedBy, chosenBy, matching, listed, shown, answer, dispatch }),
    [filter, view, chosen, openedBy, chosenBy, matching, listed, shown, answer, dispatch]
  )
}

export function useBookView({ state, dispatch, codes }: Desk): BookView {
  const { codeId, typed, foldedCodes } = state
  return useMemo(
    () => ({ codes, codeId, typed, foldedCodes, dispatch }),
    [codes, codeId, typed, foldedCodes, dispatch]
  )
}
