import type { ChecklistAnswer } from '../../entities/diagnosis'
import type {
  AnsweredChecklist,
  AnsweredQuestion,
  Checklist,
  ChecklistQuestion,
  ClientAnswer
} from '../checklist'
import { countAnswers } from '../rule-engine/count-answers'
import type { DataAnswer } from './data-answers'

/** How good an answer is: 2 good, 1 partly, 0 bad. */
function goodness({ goodAnswer }: ChecklistQuestion, answer: ClientAnswer): number {
  return answer === 'partly' ? 1 : answer === goodAnswer ? 2 : 0
}

/**
 * Client and data disagree: the client claims more than the data show, or the two are opposites. A client that is
 * harder on itself by half a step does not contradict.
 */
export function isContradiction(
  question: ChecklistQuestion,
  client: ClientAnswer | null,
  data: ClientAnswer | null
): boolean {
  if (client === null || data === null) return false
  const difference = goodness(question, client) - goodness(question, data)
  return difference > 0 || difference === -2
}

function answered(
  question: ChecklistQuestion,
  given: ChecklistAnswer | undefined,
  data: DataAnswer
): AnsweredQuestion {
  const clientAnswer = given?.clientAnswer ?? null
  return {
    question,
    clientAnswer,
    note: given?.note ?? '',
    dataAnswer: data.answer,
    dataSentence: data.sentence,
    figures: data.figures,
    ...(data.windowDays === undefined ? {} : { windowDays: data.windowDays }),
    isContradicted: isContradiction(question, clientAnswer, data.answer)
  }
}

/** Every checklist with the client's answers beside what the data say. */
export function answerChecklists(
  checklists: readonly Checklist[],
  given: ReadonlyMap<string, ChecklistAnswer>,
  dataSays: (questionId: string) => DataAnswer
): AnsweredChecklist[] {
  return checklists.map((checklist) => {
    const questions = checklist.questions.map((question) =>
      answered(question, given.get(question.id), dataSays(question.id))
    )
    const { fewestBad, mostBad } = countAnswers(
      questions.map(({ question, clientAnswer }) => ({ question, answer: clientAnswer }))
    )
    return { checklist, questions, fewestBad, mostBad }
  })
}
