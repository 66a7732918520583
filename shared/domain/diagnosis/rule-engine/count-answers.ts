import type { ChecklistQuestion, ClientAnswer } from '../checklist'
import type { AnswerCount, RuleOutcome } from '../finding'
import { isBeyond } from './outcome'
import type { Threshold } from '../rule'

/** A question with the answer that counts; null: nobody has answered it and the data cannot. */
export interface Asked {
  readonly question: ChecklistQuestion
  readonly answer: ClientAnswer | null
}

/** Bad answers at the least and at the most: a "partly" may count, and a blank is not a "no". */
export function countAnswers(asked: readonly Asked[]): AnswerCount {
  const bad = asked.filter(({ question, answer }) => isBad(question, answer)).length
  const open = asked.filter(({ answer }) => answer === null || answer === 'partly').length
  return { asked: asked.length, fewestBad: bad, mostBad: bad + open }
}

const isBad = ({ goodAnswer }: ChecklistQuestion, answer: ClientAnswer | null): boolean =>
  answer !== null && answer !== 'partly' && answer !== goodAnswer

export interface AnswersSay {
  readonly outcome: RuleOutcome
  readonly count: AnswerCount
  readonly unanswered: readonly string[]
}

/**
 * What answers say against a number of bad ones. When it depends on blanks nothing can be told; when it depends on a
 * "partly" it is inconclusive.
 */
export function answersSay(asked: readonly Asked[], threshold: Threshold): AnswersSay {
  const count = countAnswers(asked)
  const unanswered = asked.filter(({ answer }) => answer === null).map(({ question }) => question.id)
  const outcome = (): RuleOutcome => {
    if (isBeyond(count.fewestBad, threshold)) return 'fires'
    if (!isBeyond(count.mostBad, threshold)) return 'clear'
    return unanswered.length > 0 ? 'cannot-tell' : 'inconclusive'
  }
  return { outcome: asked.length === 0 ? 'cannot-tell' : outcome(), count, unanswered }
}
