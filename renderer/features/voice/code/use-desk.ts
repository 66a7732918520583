import { useMemo, type Dispatch } from 'react'
import type { Coding } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import type { Answer } from '@shared/domain/voice/answer'
import { filterAnswers, noCodings, readsCodings } from '@shared/domain/voice/answer-filter'
import { overlayRecords } from '../data/overlay-records'
import { usePending } from '../data/use-painted-records'
import { useVoice } from '../data/voice-data'
import type { DeskAction, DeskState } from './desk-state'

/** The coding desk: where the consultant is, joined with the data. */
export interface Desk {
  readonly state: DeskState
  readonly dispatch: Dispatch<DeskAction>
  /** Answers the filter lets through. */
  readonly matching: readonly Answer[]
  /** The same, plus the open one. */
  readonly shown: readonly Answer[]
  readonly answer: Answer | null
  /** Place of the open answer among those shown; -1 when there is none. */
  readonly place: number
  /** Codings of the open answer, those under way included, oldest first. */
  readonly codings: readonly Coding[]
}

const oldestFirst = (a: Coding, b: Coding): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1

function codingsOf(
  answer: Answer | null,
  stored: readonly Coding[],
  underWay: readonly RecordChange[]
): Coding[] {
  if (!answer) return []
  const isHere = (coding: Coding): boolean =>
    coding.responseId === answer.responseId && coding.questionId === answer.questionId
  return overlayRecords('codings', stored, underWay).filter(isHere).sort(oldestFirst)
}

/** Joins the desk's state with the answers and codings it is about. */
export function useDesk(state: DeskState, dispatch: Dispatch<DeskAction>): Desk {
  const { list, codingsByAnswer, pending } = useVoice()
  const underWay = usePending(pending, 'codings')
  const { filter, answerKey } = state
  // A list that does not ask for codes need not be gone through again after each coding.
  const relevant = readsCodings(filter) ? codingsByAnswer : noCodings
  const matching = useMemo(() => filterAnswers(list.answers, filter, relevant), [list, filter, relevant])
  const open = answerKey === null ? undefined : list.byKey.get(answerKey)
  const shown = useMemo(() => withOpenAnswer(list.answers, matching, open), [list, matching, open])
  const answer = open ?? shown[0] ?? null
  const stored = answer ? codingsByAnswer.get(answer.key) : undefined
  const codings = useMemo(() => codingsOf(answer, stored ?? [], underWay), [answer, stored, underWay])
  const place = useMemo(() => (answer ? shown.indexOf(answer) : -1), [shown, answer])
  return useMemo(
    () => ({ state, dispatch, matching, shown, answer, place, codings }),
    [state, dispatch, matching, shown, answer, place, codings]
  )
}

/** An answer just coded must not vanish from under the hand when only uncoded ones are shown. */
function withOpenAnswer(
  all: readonly Answer[],
  matching: readonly Answer[],
  open: Answer | undefined
): readonly Answer[] {
  if (!open || matching.includes(open)) return matching
  const keys = new Set(matching.map((answer) => answer.key))
  return all.filter((answer) => answer === open || keys.has(answer.key))
}
