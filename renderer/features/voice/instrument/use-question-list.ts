import { useState } from 'react'
import type { Instrument, InstrumentQuestion } from '@shared/domain/entities/instrument'
import { moved, ownQuestion } from '@shared/domain/voice/instrument/edit-instrument'
import type { BankQuestion } from '@shared/domain/voice/instrument/question-bank'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { newStamp } from '../data/stamp'
import type { InstrumentActs } from './use-instruments'

/** The list of questions with the chosen one, its edits and its keys. */
export function useQuestionList(instrument: Instrument, acts: InstrumentActs) {
  const { questions } = instrument
  const [questionId, setQuestionId] = useState<string | null>(null)
  const chosen = questions.find(({ id }) => id === questionId) ?? null
  const add = (question: BankQuestion): void => {
    const fresh = acts.fromBank(question)
    if (questions.some(({ id }) => id === fresh.id)) return
    acts.edit(instrument, { questions: [...questions, fresh] })
  }
  const addOwn = (): void => {
    const fresh = ownQuestion(newStamp().id)
    acts.edit(instrument, { questions: [...questions, fresh] })
    setQuestionId(fresh.id)
  }
  const move = (by: -1 | 1): void => {
    const next = chosen ? moved(questions, chosen.id, by) : questions
    if (next !== questions) acts.edit(instrument, { questions: next })
  }
  const remove = (): void => {
    if (!chosen) return
    const at = questions.indexOf(chosen)
    setQuestionId((questions[at + 1] ?? questions[at - 1])?.id ?? null)
    acts.edit(instrument, { questions: questions.filter((one) => one !== chosen) })
  }
  const change = (after: InstrumentQuestion): void =>
    acts.edit(instrument, { questions: questions.map((one) => (one === chosen ? after : one)) })
  useShortcuts('Instrument', [
    { keys: 'Alt+ArrowUp', label: 'Question one place up', run: () => move(-1) },
    { keys: 'Alt+ArrowDown', label: 'Question one place down', run: () => move(1) },
    { keys: 'Delete', label: 'Remove the question', run: remove },
    { keys: 'o', label: 'Add a question of your own', run: addOwn }
  ])
  return { chosen, choose: setQuestionId, add, addOwn, move, remove, change }
}
