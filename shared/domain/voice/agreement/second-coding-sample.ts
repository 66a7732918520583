import { seededRandom } from '../../stats/random'
import type { Answer } from '../answer'

/**
 * A random choice of answers for a second, blind coder: `share` of each question's answers (at least one), so that
 * every question is double-coded. The same seed gives the same choice.
 */
export function secondCodingSample(answers: readonly Answer[], share: number, seed: number): Answer[] {
  const random = seededRandom(seed)
  const byQuestion = new Map<string, Answer[]>()
  for (const answer of answers) {
    const group = byQuestion.get(answer.questionId)
    if (group) group.push(answer)
    else byQuestion.set(answer.questionId, [answer])
  }
  const chosen = new Set<Answer>()
  for (const group of byQuestion.values()) {
    const left = [...group]
    const wanted = Math.min(group.length, Math.max(1, Math.round(group.length * share)))
    for (let drawn = 0; drawn < wanted; drawn += 1) {
      const [one] = left.splice(Math.floor(random() * left.length), 1)
      if (one) chosen.add(one)
    }
  }
  return answers.filter((answer) => chosen.has(answer))
}
