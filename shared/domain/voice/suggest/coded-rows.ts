import type { Code, Coding } from '../../entities/voice'
import { answerKey, type Answer } from '../answer'
import type { CodeWords } from './codebook-match'
import type { CodedRows } from './suggest-protocol'

/** Learning from more than this slows the desk and changes little: the answers coded last count. */
const mostLearntFrom = 1_500

/** The codes that may be suggested, with the words that say what they mean. */
export function suggestibleCodes(codes: readonly Code[]): CodeWords[] {
  return codes
    .filter((code) => !code.isRetired)
    .map(({ id, name, definition, include, example }) => ({
      id,
      name,
      further: [definition, include, example].filter((text) => text !== '').join(' ')
    }))
}

/**
 * What the model learns from: this coder's own codings and imported ones, answers in the order in which they were
 * coded. Another coder's are left out, or a blind second coding would not be blind.
 */
export function codedRows(codings: readonly Coding[], answers: readonly Answer[], coder: string): CodedRows {
  const places = new Map(answers.map((answer, place) => [answer.key, place]))
  const own = codings.filter((coding) => coding.coder === coder || coding.source === 'import')
  own.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  const rows = new Map<number, Set<string>>()
  for (const { responseId, questionId, codeId } of own) {
    const place = places.get(answerKey(responseId, questionId))
    if (place === undefined) continue
    const codes = rows.get(place)
    if (codes) codes.add(codeId)
    else rows.set(place, new Set([codeId]))
  }
  return [...rows].slice(-mostLearntFrom).map(([row, codes]) => [row, [...codes]] as const)
}
