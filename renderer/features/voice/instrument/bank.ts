import { bankWorded, type Banks, type BankWording } from '@shared/domain/voice/instrument/bank-wording'
import type { QuestionBank } from '@shared/domain/voice/instrument/question-bank'
import text from '../../../../resources/question-bank/question-bank.json?raw'
import german from '../../../../resources/question-bank/question-bank.de.json?raw'

const english = JSON.parse(text) as QuestionBank

/** The shipped questions and guides; tests read the same files. */
export const banks: Banks = {
  en: english,
  de: bankWorded(english, JSON.parse(german) as BankWording)
}
