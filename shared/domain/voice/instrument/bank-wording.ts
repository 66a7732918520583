import type { DocumentLanguage } from '../../entities/document'
import type { Instrument, InstrumentQuestion } from '../../entities/instrument'
import type { BankQuestion, BankTemplate, QuestionBank } from './question-bank'

/** The words of the bank in another language; what it does not name (kind, scale, use) is the same in all. */
export interface BankWording {
  readonly questions: Readonly<
    Record<string, Pick<BankQuestion, 'text' | 'options' | 'lowLabel' | 'highLabel'>>
  >
  readonly templates: Readonly<Record<string, Pick<BankTemplate, 'title' | 'introduction'>>>
}

/** The bank in every language it is shipped in. */
export type Banks = Readonly<Record<DocumentLanguage, QuestionBank>>

/** The bank in the words of another language. A question it lacks stays as it is; a test finds it. */
export const bankWorded = ({ questions, templates }: QuestionBank, wording: BankWording): QuestionBank => ({
  questions: questions.map((question) => ({ ...question, ...wording.questions[question.id] })),
  templates: templates.map((template) => ({ ...template, ...wording.templates[template.id] }))
})

type Words = Pick<InstrumentQuestion, 'text' | 'options' | 'lowLabel' | 'highLabel'>

const wordsOf = ({ text, options = [], lowLabel = '', highLabel = '' }: BankQuestion): Words => ({
  ...{ text, options, lowLabel, highLabel }
})

const isSaidSo = (question: InstrumentQuestion, words: Words): boolean =>
  question.text === words.text &&
  question.lowLabel === words.lowLabel &&
  question.highLabel === words.highLabel &&
  question.options.length === words.options.length &&
  question.options.every((option, index) => option === words.options[index])

/** The text in another language where it stands as one of the templates has it. */
function templateText(
  text: string,
  part: 'title' | 'introduction',
  banks: readonly QuestionBank[],
  into: QuestionBank
): string {
  const from = banks.flatMap(({ templates }) => templates).find((template) => template[part] === text)
  return into.templates.find(({ id }) => id === from?.id)?.[part] ?? text
}

/**
 * The instrument as it is printed in a language: title, introduction and questions that stand as the bank says them, in
 * whichever language, are said in that one. What the consultant wrote or changed stays. Ids, order and the number of
 * options are the same, so that answers to all of these forms are answers to one question.
 */
export function instrumentIn(instrument: Instrument, banks: Banks, language: DocumentLanguage): Instrument {
  const all = Object.values(banks)
  const into = banks[language]
  const spoken = (question: InstrumentQuestion): InstrumentQuestion => {
    const inBank = ({ questions }: QuestionBank): Words | null => {
      const found = questions.find(({ id }) => id === question.bankId)
      return found ? wordsOf(found) : null
    }
    const isUnchanged = all.some((bank) => {
      const words = inBank(bank)
      return words !== null && isSaidSo(question, words)
    })
    return isUnchanged ? { ...question, ...inBank(into) } : question
  }
  return {
    ...instrument,
    title: templateText(instrument.title, 'title', all, into),
    introduction: templateText(instrument.introduction, 'introduction', all, into),
    questions: instrument.questions.map(spoken)
  }
}
