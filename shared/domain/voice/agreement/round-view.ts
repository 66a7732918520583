import type { CodingRound } from '../../entities/coding-round'
import type { Coding, Memo, Quote } from '../../entities/voice'
import { answerKey, type AnswerList } from '../answer'

/** The answers of a round alone, questions counted anew. */
export function answersOfRound(list: AnswerList, round: CodingRound): AnswerList {
  const wanted = new Set(round.answers.map(({ responseId, questionId }) => answerKey(responseId, questionId)))
  const answers = list.answers.filter(({ key }) => wanted.has(key))
  const counts = new Map<string, number>()
  for (const { surveyId, questionId } of answers) {
    const key = `${surveyId} ${questionId}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const questions = list.questions.flatMap((one) => {
    const answerCount = counts.get(`${one.surveyId} ${one.question.id}`) ?? 0
    return answerCount === 0 ? [] : [{ ...one, answerCount }]
  })
  return { answers, byKey: new Map(answers.map((answer) => [answer.key, answer])), questions }
}

/** Records that say how somebody read an answer. */
export interface Readings {
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
  readonly quotes: readonly Quote[]
}

/**
 * What a blind coder may see: their own codings and memos, memos on codes (they belong to the codebook), nobody's
 * stars. Anything else would tell how another person had read the answer.
 */
export function blindReadings({ codings, memos }: Readings, coder: string): Readings {
  return {
    codings: codings.filter((coding) => coding.coder === coder),
    memos: memos.filter(({ by, target }) => by === coder || target.kind === 'code'),
    quotes: []
  }
}
