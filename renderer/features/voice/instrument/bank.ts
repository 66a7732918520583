import type { QuestionBank } from '@shared/domain/voice/instrument/question-bank'
import text from '../../../../resources/question-bank/question-bank.json?raw'

/** The shipped questions and guides; tests read the same file against its schema. */
export const bank = JSON.parse(text) as QuestionBank
