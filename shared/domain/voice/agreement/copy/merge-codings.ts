import type { CoderCopy, CodingRound } from '../../../entities/coding-round'
import type { Coding } from '../../../entities/voice'
import { answerKey, type AnswerList } from '../../answer'
import { storedSpan } from '../../apply-code'
import { finalCoder } from '../final-codings'
import { copyIds } from './copy-ids'
import { isSameAnswer, unmaskSpan } from './masked-answer'
import type { ReturnedCopy } from './returned-copy'

/** The codings of a copy in terms of the engagement. */
export interface PlacedCodings {
  readonly codings: readonly Coding[]
  readonly withoutAnswer: number
  readonly displaced: number
}

/**
 * Leads the codings of a copy back: responses by their places in the round, the second coder by the name they have
 * here, marked words out of the masked text. What the first coder and the adjudication gave came from here.
 */
export function placedCodings(
  returned: ReturnedCopy,
  here: { readonly round: CodingRound; readonly copy: CoderCopy; readonly list: AnswerList }
): PlacedCodings {
  const { round, copy, list } = here
  const { toHere } = copyIds(round)
  const masks = new Map(
    copy.masked.map(({ responseId, questionId, masks: places }) => [
      answerKey(responseId, questionId),
      places
    ])
  )
  const secondThere = returned.round?.secondCoder
  const codings: Coding[] = []
  let [withoutAnswer, displaced] = [0, 0]
  for (const coding of returned.codings) {
    if (coding.coder === returned.round?.firstCoder || coding.coder === finalCoder) continue
    const responseId = toHere.get(coding.responseId)
    const key = answerKey(responseId ?? '', coding.questionId)
    const answer = list.byKey.get(key)
    if (responseId === undefined || !answer) {
      withoutAnswer += 1
      continue
    }
    const coder = coding.coder === secondThere ? round.secondCoder : coding.coder
    const words = returned.texts.get(answerKey(coding.responseId, coding.questionId)) ?? ''
    const places = masks.get(key) ?? []
    const isSame = isSameAnswer(answer.text, words, places)
    if (coding.span && !isSame) displaced += 1
    const span = coding.span && isSame ? unmaskSpan(coding.span, places) : null
    codings.push({ ...coding, responseId, coder, span: storedSpan(answer.text, span).span })
  }
  return { codings, withoutAnswer, displaced }
}
