import { useState } from 'react'
import { useNavigation } from '@renderer/ui/navigation'
import type { AnsweredChecklist, AnsweredQuestion } from '@shared/domain/diagnosis/checklist'

/** The question at hand: the one the route asks for, else the first; arrows move through what is shown. */
export function useChosenQuestion(shown: readonly AnsweredChecklist[]) {
  const { route } = useNavigation()
  const [asked, setAsked] = useState(route.questionId)
  const [chosenId, choose] = useState(route.questionId)
  if (route.questionId !== undefined && route.questionId !== asked) {
    setAsked(route.questionId)
    choose(route.questionId)
  }
  const order = shown.flatMap(({ questions }) => questions)
  const at = Math.max(
    0,
    order.findIndex(({ question }) => question.id === chosenId)
  )
  const chosen: AnsweredQuestion | undefined = order[at]
  const move = (step: number): void => choose(order[at + step]?.question.id ?? chosen?.question.id)
  const list = shown.find(({ questions }) => chosen !== undefined && questions.includes(chosen))
  return { chosen, choose, move, listId: list?.checklist.id ?? '' }
}
