import type { Survey, SurveyQuestion } from '../../entities/voice'
import { foldText } from '../../text/fold'

/** A question of two waves that may be compared. */
export interface QuestionMatch {
  readonly later: SurveyQuestion
  readonly earlier: SurveyQuestion
  /** Word for word, or but for years, signs and small words. */
  readonly how: 'same-words' | 'nearly-same-words'
}

export interface QuestionMatches {
  readonly matches: readonly QuestionMatch[]
  readonly onlyLater: readonly SurveyQuestion[]
  readonly onlyEarlier: readonly SurveyQuestion[]
}

/** Questions alike in this share of their words are taken for one question. */
const alikeFrom = 0.8

/**
 * Questions of two waves that ask the same: of one kind, on one scale, in the same words or nearly. Nothing else is
 * compared, since another wording or scale is another question. Each question has at most one match.
 */
export function matchQuestions(later: Survey, earlier: Survey): QuestionMatches {
  const free = new Set(earlier.questions)
  const found = new Map<SurveyQuestion, QuestionMatch>()
  const take = (
    question: SurveyQuestion,
    how: QuestionMatch['how'],
    alike: (other: SurveyQuestion) => boolean
  ) => {
    if (found.has(question)) return
    const other = [...free].find((one) => isSameKind(question, one) && alike(one))
    if (!other) return
    free.delete(other)
    found.set(question, { later: question, earlier: other, how })
  }
  for (const question of later.questions) {
    const words = foldText(question.text).trim()
    take(question, 'same-words', (other) => foldText(other.text).trim() === words)
  }
  for (const question of later.questions) {
    take(question, 'nearly-same-words', (other) => alike(question, other) >= alikeFrom)
  }
  return {
    matches: later.questions.flatMap((question) => found.get(question) ?? []),
    onlyLater: later.questions.filter((question) => !found.has(question)),
    onlyEarlier: [...free]
  }
}

const isSameKind = (a: SurveyQuestion, b: SurveyQuestion): boolean =>
  a.kind === b.kind && a.scale?.low === b.scale?.low && a.scale?.high === b.scale?.high

const idle = new Set(['the', 'a', 'an', 'of', 'to', 'with', 'us', 'our', 'you', 'your', 'is', 'are', 'do'])

function wordsOf({ text }: SurveyQuestion): Set<string> {
  const words = foldText(text).match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => !idle.has(word)))
}

/** Shared ÷ all words (Jaccard), years and numbers left aside. */
function alike(a: SurveyQuestion, b: SurveyQuestion): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  const all = left.size + right.size - shared
  return all === 0 ? 0 : shared / all
}
