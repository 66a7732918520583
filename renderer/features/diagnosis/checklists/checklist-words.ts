import type { AnsweredChecklist, ClientAnswer } from '@shared/domain/diagnosis/checklist'

export const answerWords: Readonly<Record<ClientAnswer, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No'
}

const answeredIn = ({ questions }: AnsweredChecklist): number =>
  questions.filter(({ clientAnswer }) => clientAnswer !== null).length

/** "3 of 5 answered, 1 to 3 against": a blank is not a "no". */
export function countWords(answered: AnsweredChecklist): string {
  const { questions, fewestBad, mostBad } = answered
  const given = answeredIn(answered)
  if (given === 0) return `${questions.length} questions, none answered`
  const range = fewestBad === mostBad ? `${fewestBad}` : `${fewestBad} to ${mostBad}`
  return `${given} of ${questions.length} answered, ${range} against`
}
