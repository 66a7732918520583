import { useMemo, type Dispatch } from 'react'
import type { Code, Coding } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import type { Answer } from '@shared/domain/voice/answer'
import { filterAnswers, noCodings, readsCodings } from '@shared/domain/voice/answer-filter'
import { answersInLanguage } from '@shared/domain/voice/language/answers-in-language'
import { useFoundAnswers } from '../answer-search/use-found-answers'
import { codingOrder } from '@shared/domain/voice/coding-order'
import { codesForWave } from '@shared/domain/voice/frames/codes-for-wave'
import { overlayRecords } from '../data/overlay-records'
import { usePending } from '../data/use-painted-records'
import { useVoice } from '../data/voice-data'
import { useHints } from '../hints/hints-data'
import type { DeskAction, DeskState } from './desk-state'

/** The coding desk: where the consultant is, joined with the data. */
export interface Desk {
  readonly state: DeskState
  readonly dispatch: Dispatch<DeskAction>
  /** Answers the filter lets through. */
  readonly matching: readonly Answer[]
  /** The same, plus the open one and those marked in the table. */
  readonly listed: readonly Answer[]
  /** These in the order one sees: the table may sort and narrow them down. */
  readonly shown: readonly Answer[]
  readonly answer: Answer | null
  /** Place of the open answer among those shown; -1 when there is none. */
  readonly place: number
  /** The codes offered for it: those of another wave's frame are not. */
  readonly codes: readonly Code[]
  /** What a code is given to: the answers marked in the table, else the open one. */
  readonly targets: readonly Answer[]
  /** Codings of the open answer, those under way included, oldest first. */
  readonly codings: readonly Coding[]
}

function codingsOf(
  answer: Answer | null,
  stored: readonly Coding[],
  underWay: readonly RecordChange[],
  order: (a: Coding, b: Coding) => number
): Coding[] {
  if (!answer) return []
  const isHere = (coding: Coding): boolean =>
    coding.responseId === answer.responseId && coding.questionId === answer.questionId
  return overlayRecords('codings', stored, underWay).filter(isHere).sort(order)
}

/** Joins the desk's state with the answers and codings it is about. */
export function useDesk(state: DeskState, dispatch: Dispatch<DeskAction>): Desk {
  const { list, codes, codingsByAnswer, pending } = useVoice()
  const underWay = usePending(pending, 'codings')
  const { filter, answerKey } = state
  // A list that does not ask for codes need not be gone through again after each coding.
  const relevant = readsCodings(filter) ? codingsByAnswer : noCodings
  const found = useFoundAnswers(list, filter.search)
  const { languages } = useHints()
  const matching = useMemo(
    () => answersInLanguage(filterAnswers(list.answers, filter, relevant, found), filter.language, languages),
    [list, filter, relevant, found, languages]
  )
  const open = answerKey === null ? undefined : list.byKey.get(answerKey)
  const listed = useMemo(
    () => withHeldAnswers(list.answers, matching, open, state.chosen),
    [list, matching, open, state.chosen]
  )
  const shown = useMemo(() => inTableOrder(listed, list.byKey, state.order), [listed, list, state.order])
  const answer = open ?? shown[0] ?? null
  const stored = answer ? codingsByAnswer.get(answer.key) : undefined
  const order = useMemo(() => codingOrder(codes), [codes])
  const codings = useMemo(
    () => codingsOf(answer, stored ?? [], underWay, order),
    [answer, stored, underWay, order]
  )
  const place = useMemo(() => (answer ? shown.indexOf(answer) : -1), [shown, answer])
  const surveyId = answer?.surveyId ?? null
  const offered = useMemo(() => codesForWave(codes, surveyId), [codes, surveyId])
  const targets = useMemo(() => targetsOf(list.answers, state.chosen, answer), [list, state.chosen, answer])
  return useMemo(
    () => ({ state, dispatch, matching, listed, shown, answer, place, codes: offered, targets, codings }),
    [state, dispatch, matching, listed, shown, answer, place, offered, targets, codings]
  )
}

const targetsOf = (
  all: readonly Answer[],
  chosen: ReadonlySet<string>,
  open: Answer | null
): readonly Answer[] =>
  chosen.size > 0 ? all.filter((answer) => chosen.has(answer.key)) : open === null ? [] : [open]

/** As the table has sorted and filtered them; answers it does not show (any more) are left out. */
function inTableOrder(
  listed: readonly Answer[],
  byKey: ReadonlyMap<string, Answer>,
  order: readonly string[] | null
): readonly Answer[] {
  if (order === null) return listed
  return order.flatMap((key) => byKey.get(key) ?? [])
}

/** An answer just coded, or marked to be coded, must not vanish from under the hand when it no longer fits the filters. */
function withHeldAnswers(
  all: readonly Answer[],
  matching: readonly Answer[],
  open: Answer | undefined,
  marked: ReadonlySet<string>
): readonly Answer[] {
  if (matching.length === all.length) return matching
  const keys = new Set(matching.map((answer) => answer.key))
  if ((!open || keys.has(open.key)) && [...marked].every((key) => keys.has(key))) return matching
  return all.filter((answer) => answer === open || keys.has(answer.key) || marked.has(answer.key))
}
