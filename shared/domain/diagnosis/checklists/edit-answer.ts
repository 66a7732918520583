import type { ChecklistAnswer } from '../../entities/diagnosis'
import type { ChangeDraft } from '../../history/change-set'
import { change, draft } from '../../history/draft'
import type { ChecklistQuestion, ClientAnswer } from '../checklist'

const isEmpty = ({ clientAnswer, note }: ChecklistAnswer): boolean =>
  clientAnswer === null && note.trim() === ''

/** An answer with nothing in it is no record: taking the last of it back removes the record. */
function keep(
  label: string,
  question: ChecklistQuestion,
  before: ChecklistAnswer | null,
  after: ChecklistAnswer
): ChangeDraft | null {
  const isSame = before?.clientAnswer === after.clientAnswer && before.note === after.note
  if (isSame || (before === null && isEmpty(after))) return null
  const params = { question: question.text, answer: after.clientAnswer ?? '' }
  return draft(label, params, [change('checklistAnswers', before, isEmpty(after) ? null : after)])
}

/** Takes down what the client answered; null leaves it open again. Null when nothing changes. */
export function giveAnswer(
  question: ChecklistQuestion,
  before: ChecklistAnswer | null,
  clientAnswer: ClientAnswer | null
): ChangeDraft | null {
  const label = clientAnswer === null ? 'diagnosis.answer-cleared' : 'diagnosis.answer-given'
  return keep(label, question, before, { id: question.id, note: before?.note ?? '', clientAnswer })
}

/** Writes the consultant's note. Null when nothing changes. */
export function writeNote(
  question: ChecklistQuestion,
  before: ChecklistAnswer | null,
  note: string
): ChangeDraft | null {
  const clientAnswer = before?.clientAnswer ?? null
  return keep('diagnosis.note-written', question, before, { id: question.id, clientAnswer, note })
}
