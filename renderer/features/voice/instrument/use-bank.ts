import type { DocumentLanguage } from '@shared/domain/entities/document'
import type { QuestionBank } from '@shared/domain/voice/instrument/question-bank'
import { useChosenLanguage } from '../parts/use-chosen-language'
import { banks } from './bank'

/** The bank in the language forms go out in, and the choice of it. */
export function useBank(): {
  readonly bank: QuestionBank
  readonly language: DocumentLanguage
  readonly choose: (language: DocumentLanguage) => void
} {
  const { language, choose } = useChosenLanguage('forms')
  return { bank: banks[language], language, choose }
}
