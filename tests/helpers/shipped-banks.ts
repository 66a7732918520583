import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { bankWorded, type Banks, type BankWording } from '@shared/domain/voice/instrument/bank-wording'
import type { QuestionBank } from '@shared/domain/voice/instrument/question-bank'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../resources/question-bank', name), 'utf8'))

const english = read('question-bank.json') as QuestionBank

/** The words of the German bank, as they are shipped. */
export const germanWording = read('question-bank.de.json') as BankWording

/** The question bank in every language, from the files that ship. */
export const shippedBanks: Banks = { en: english, de: bankWorded(english, germanWording) }
