/** How well suggestions meet what people coded. */
export interface SuggestionScores {
  recallAt3: number
  microF1: number
  macroF1: number
}

const fewestForMacro = 5

/** Codes whose chance reaches the threshold; `chances` per answer and code, `given` as places of codes. */
function confusion(
  chances: readonly ArrayLike<number>[],
  given: readonly ReadonlySet<number>[],
  threshold: number
): { right: number[]; wrong: number[]; missed: number[] } {
  const count = chances[0]?.length ?? 0
  const sums = { right: zeros(count), wrong: zeros(count), missed: zeros(count) }
  chances.forEach((row, answer) => {
    for (let code = 0; code < count; code++) {
      const isSuggested = (row[code] ?? 0) >= threshold
      const isGiven = given[answer]?.has(code) ?? false
      const list = isSuggested ? (isGiven ? sums.right : sums.wrong) : isGiven ? sums.missed : null
      if (list) list[code] = (list[code] ?? 0) + 1
    }
  })
  return sums
}

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0)

function f1(right: number, wrong: number, missed: number): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
}

/** The three scores; macro-F1 over codes with at least five test answers, codes never suggested count 0. */
export function scoreSuggestions(
  chances: readonly ArrayLike<number>[],
  given: readonly ReadonlySet<number>[],
  threshold: number
): SuggestionScores {
  let recall = 0
  chances.forEach((row, answer) => {
    const wanted = given[answer] ?? new Set()
    const order = Array.from({ length: row.length }, (_, code) => code).sort(
      (a, b) => (row[b] ?? 0) - (row[a] ?? 0) || a - b
    )
    const found = order.slice(0, 3).filter((code) => wanted.has(code)).length
    recall += found / Math.min(3, wanted.size || 1)
  })
  const { right, wrong, missed } = confusion(chances, given, threshold)
  const counted = right.flatMap((value, code) =>
    value + (missed[code] ?? 0) >= fewestForMacro ? [f1(value, wrong[code] ?? 0, missed[code] ?? 0)] : []
  )
  return {
    recallAt3: recall / (chances.length || 1),
    microF1: f1(total(right), total(wrong), total(missed)),
    macroF1: total(counted) / (counted.length || 1)
  }
}

/** The threshold with the best micro-F1 on held-out judgements. */
export function bestThreshold(judged: readonly { chance: number; isGiven: boolean }[]): number {
  const sorted = [...judged].sort((a, b) => b.chance - a.chance)
  const positives = judged.filter(({ isGiven }) => isGiven).length
  let right = 0
  let best = { threshold: 0.5, score: 0 }
  sorted.forEach(({ chance, isGiven }, place) => {
    right += Number(isGiven)
    const score = f1(right, place + 1 - right, positives - right)
    if (score > best.score) best = { threshold: chance, score }
  })
  return best.threshold
}
