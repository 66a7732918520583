import type { SurveyResponse } from '../../entities/facts'
import type { SurveyQuestion } from '../../entities/voice'

/** The ratings given to a question: numbers within its scale. Blank is no rating, zero is one where the scale has it. */
export function ratingsOf(
  question: SurveyQuestion,
  responses: readonly SurveyResponse[]
): Map<string, number> {
  const ratings = new Map<string, number>()
  const { scale } = question
  if (!scale) return ratings
  for (const { id, answers } of responses) {
    const value = answers[question.id]
    if (typeof value === 'number' && value >= scale.low && value <= scale.high) ratings.set(id, value)
  }
  return ratings
}

/**
 * Net satisfaction (NSAT) as software vendors report it for partners: % very satisfied − % dissatisfied + 100, a whole
 * number 0–200, on a four-point forced choice (4 very satisfied, 3 somewhat, 2 somewhat dissatisfied, 1 very). Null
 * without answers; anything but 1–4 ("don't know") is no answer.
 */
export function netSatisfaction(ratings: readonly number[]): number | null {
  const valid = ratings.filter((rating) => [1, 2, 3, 4].includes(rating))
  if (valid.length === 0) return null
  const share = (of: (rating: number) => boolean): number => (100 * valid.filter(of).length) / valid.length
  return Math.round(share((rating) => rating === 4) - share((rating) => rating <= 2) + 100)
}
