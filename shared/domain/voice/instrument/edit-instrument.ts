import type { Instrument, InstrumentKind, InstrumentQuestion } from '../../entities/instrument'
import type { BankQuestion } from './question-bank'

/** A new instrument, without questions. */
export function newInstrument(
  kind: InstrumentKind,
  facts: { id: string; at: string; wave: string; title: string; introduction: string }
): Instrument {
  const { id, at, wave, title, introduction } = facts
  return { id, kind, title, wave, introduction, partnerType: null, questions: [], changedAt: at }
}

/** A question of the bank as it will be asked; its wording may then be changed. */
export const fromBank = (question: BankQuestion, id: string): InstrumentQuestion => ({
  id,
  text: question.text,
  kind: question.kind,
  options: question.options ?? [],
  hasOther: question.hasOther ?? false,
  scale: question.kind === 'rating' ? (question.scale ?? { low: 1, high: 5 }) : null,
  lowLabel: question.lowLabel ?? '',
  highLabel: question.highLabel ?? '',
  bankId: question.id
})

/** A question of one's own, to be written. */
export const ownQuestion = (id: string): InstrumentQuestion => ({
  id,
  text: '',
  kind: 'open',
  options: [],
  hasOther: false,
  scale: null,
  lowLabel: '',
  highLabel: '',
  bankId: null
})

/** The question answered in another way: what the new way does not know goes, what it needs is given. */
export function withAskedKind(
  question: InstrumentQuestion,
  kind: InstrumentQuestion['kind']
): InstrumentQuestion {
  const hasOptions = kind === 'single' || kind === 'multiple' || kind === 'ranking'
  const isScaled = kind === 'rating' || kind === 'nps'
  return {
    ...question,
    kind,
    options: hasOptions ? question.options : [],
    hasOther: kind !== 'ranking' && hasOptions && question.hasOther,
    scale: kind === 'rating' ? (question.scale ?? { low: 1, high: 5 }) : null,
    lowLabel: isScaled ? question.lowLabel : '',
    highLabel: isScaled ? question.highLabel : ''
  }
}

/** One place up (−1) or down (+1); the same list at its ends. */
export function moved(
  questions: readonly InstrumentQuestion[],
  id: string,
  by: -1 | 1
): readonly InstrumentQuestion[] {
  const from = questions.findIndex((question) => question.id === id)
  const to = from + by
  const question = questions[from]
  if (!question || to < 0 || to >= questions.length) return questions
  const rest = questions.filter((one) => one !== question)
  return [...rest.slice(0, to), question, ...rest.slice(to)]
}

/** Why a question cannot be printed yet. */
export type QuestionDefect = 'no-text' | 'too-few-options' | 'same-option-twice' | 'bad-scale'

/** Null: the question can be asked as it stands. */
export function defectOf({ text, kind, options, scale }: InstrumentQuestion): QuestionDefect | null {
  if (text.trim() === '') return 'no-text'
  const named = options.map((option) => option.trim().toLowerCase()).filter((option) => option !== '')
  if (kind === 'single' || kind === 'multiple' || kind === 'ranking') {
    if (named.length < 2) return 'too-few-options'
  }
  if (new Set(named).size < named.length) return 'same-option-twice'
  const isScale = scale !== null && scale.low < scale.high && scale.high - scale.low <= 10
  return kind === 'rating' && !isScale ? 'bad-scale' : null
}
