import { seededRandom } from '../bench/data/random'

/** The best candidates of a name, best first. */
export type Candidates = readonly { readonly id: string; readonly score: number }[]

/** A name, which target it is, and whom it looks like. */
export interface Searched {
  readonly targetId: string
  readonly candidates: Candidates
}

interface Proposal {
  readonly score: number
  readonly isRight: boolean
  readonly hasTarget: boolean
}

export interface Fitted {
  readonly threshold: number
  readonly precision: number
  readonly recall: number
  /** The best recall at the wanted precision on the half the threshold was not fitted on. */
  readonly bestRecall: number
}

/**
 * How well a search tells known names from new ones: 400 names drawn at random, the true target of every other one taken
 * out of the list. The threshold is fitted on one half of them (highest recall at the wanted precision), precision and
 * recall are those of the other half; means over the draws.
 */
export function fittedRecall(searched: readonly Searched[], precision: number, draws = 20): Fitted {
  const results = Array.from({ length: draws }, (_, draw) => oneDraw(searched, precision, draw + 1))
  const mean = (of: (one: Fitted) => number): number => results.reduce((sum, one) => sum + of(one), 0) / draws
  return {
    threshold: mean((one) => one.threshold),
    precision: mean((one) => one.precision),
    recall: mean((one) => one.recall),
    bestRecall: mean((one) => one.bestRecall)
  }
}

function oneDraw(searched: readonly Searched[], precision: number, seed: number): Fitted {
  const proposals = shuffled(searched, seed).slice(0, 400).map(proposalOf)
  const middle = Math.floor(proposals.length / 2)
  const [fit, test] = [proposals.slice(0, middle), proposals.slice(middle)]
  const { threshold } = bestThreshold(fit, precision)
  const accepted = test.filter((one) => one.score >= threshold)
  const right = accepted.filter((one) => one.isRight).length
  return {
    threshold,
    precision: right / Math.max(1, accepted.length),
    recall: right / test.filter((one) => one.hasTarget).length,
    bestRecall: bestThreshold(test, precision).recall
  }
}

function proposalOf({ targetId, candidates }: Searched, index: number): Proposal {
  const hasTarget = index % 2 === 0
  const best = candidates.find(({ id }) => hasTarget || id !== targetId)
  return { score: best?.score ?? 0, isRight: best?.id === targetId, hasTarget }
}

function bestThreshold(
  proposals: readonly Proposal[],
  precision: number
): { threshold: number; recall: number } {
  const sorted = [...proposals].sort((a, b) => b.score - a.score)
  const known = proposals.filter((one) => one.hasTarget).length
  let best = { threshold: 1.01, recall: 0 }
  let right = 0
  sorted.forEach((one, index) => {
    if (one.isRight) right++
    if (one.score === 0 || sorted[index + 1]?.score === one.score) return
    if (right / (index + 1) >= precision && right / known >= best.recall)
      best = { threshold: one.score, recall: right / known }
  })
  return best
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed)
  const all = [...items]
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[all[at], all[other]] = [all[other] as T, all[at] as T]
  }
  return all
}
