import type { AnsweredQuestion, ClientAnswer } from '@shared/domain/diagnosis/checklist'
import { giveAnswer, writeNote } from '@shared/domain/diagnosis/checklists/edit-answer'
import type { ChecklistAnswer } from '@shared/domain/entities/diagnosis'
import { useAct } from '../use-act'

/** Takes down the client's answer, or the consultant's note: one change each, undoable. */
export function useAnswerActs(records: readonly ChecklistAnswer[]) {
  const act = useAct()
  const recordOf = (id: string): ChecklistAnswer | null => records.find((one) => one.id === id) ?? null
  return {
    answer: ({ question }: AnsweredQuestion, given: ClientAnswer | null): void => {
      const change = giveAnswer(question, recordOf(question.id), given)
      if (change) void act(change)
    },
    note: ({ question }: AnsweredQuestion, text: string): void => {
      const change = writeNote(question, recordOf(question.id), text)
      if (change) void act(change)
    }
  }
}
