import { seededRandom } from '../../stats/random'
import type { Answer } from '../answer'

/**
 * Draws exactly `size` answers at random, each question in proportion to its answers (largest remainders first, and
 * at least one where the size allows), in the order of the list. The same answers, size and seed give the same draw.
 */
export function drawAnswers(answers: readonly Answer[], size: number, seed: number): Answer[] {
  const random = seededRandom(seed)
  const byQuestion = new Map<string, Answer[]>()
  for (const answer of answers) {
    const key = `${answer.surveyId} ${answer.questionId}`
    const group = byQuestion.get(key)
    if (group) group.push(answer)
    else byQuestion.set(key, [answer])
  }
  const groups = [...byQuestion.values()]
  const shares = proportions(
    groups.map(({ length }) => length),
    Math.max(0, Math.min(size, answers.length))
  )
  const chosen = new Set<Answer>()
  groups.forEach((group, index) => {
    const left = [...group]
    for (let drawn = 0; drawn < (shares[index] ?? 0); drawn += 1) {
      const [one] = left.splice(Math.floor(random() * left.length), 1)
      if (one) chosen.add(one)
    }
  })
  return answers.filter((answer) => chosen.has(answer))
}

/** Whole numbers in proportion to the sizes that add up to `total`; none above its size. */
function proportions(sizes: readonly number[], total: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (all === 0) return sizes.map(() => 0)
  const exact = sizes.map((size) => (size * total) / all)
  const shares = exact.map((share) =>
    total >= sizes.length ? Math.max(1, Math.floor(share)) : Math.floor(share)
  )
  const byRemainder = [...sizes.keys()].sort(
    (a, b) => (exact[b] ?? 0) - (shares[b] ?? 0) - ((exact[a] ?? 0) - (shares[a] ?? 0)) || a - b
  )
  let missing = total - shares.reduce((sum, share) => sum + share, 0)
  for (let turn = 0; missing !== 0; turn += 1) {
    const order = missing > 0 ? byRemainder : [...byRemainder].reverse()
    const place = order[turn % sizes.length] ?? 0
    const share = shares[place] ?? 0
    const step = Math.sign(missing)
    const isPossible = step > 0 ? share < (sizes[place] ?? 0) : share > 1
    if (!isPossible) continue
    shares[place] = share + step
    missing -= step
  }
  return shares
}
