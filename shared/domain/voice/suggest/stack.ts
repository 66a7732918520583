/**
 * What speaks for giving a code to an answer. The weights of these are shared by all codes, so that a code with two
 * examples profits from what was learnt on the others.
 */
export interface Evidence {
  /** Distance from the border between answers with the code and without; 0 for a code without examples. */
  readonly margin: number
  /** Share of the most similar coded answers that carry the code, by likeness. */
  readonly vote: number
  /** Likeness of the most similar answer that carries it. */
  readonly nearest: number
  /** Match of the answer with the words of the code's name and definition. */
  readonly words: number
  /** Natural logarithm of how often the code is given. */
  readonly commonness: number
  /** 1 for a code nobody has been given yet. */
  readonly isUnseen: number
}

const evidenceKeys = ['margin', 'vote', 'nearest', 'words', 'commonness', 'isUnseen'] as const

/** Weights of the evidence in that order, then the bias. */
export type StackWeights = readonly number[]

/** What is believed before anything is coded: similar answers and matching words speak for a code. */
export const defaultWeights: StackWeights = [1.5, 2, 1.5, 2, 0.4, -0.5, -0.8]

/** How strongly the weights are held to the defaults: as strongly as a few dozen answers. */
const holdToDefaults: number = 3
const enoughSteps = 12

/** One judged pair of answer and code. */
export interface Example {
  readonly values: readonly number[]
  readonly isGiven: boolean
}

export const valuesOf = (evidence: Evidence): number[] => [...evidenceKeys.map((key) => evidence[key]), 1]

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value))

const weighed = (values: readonly number[], weights: StackWeights): number =>
  values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)

/** Probability that the consultant would give the code, 0 to 1. */
export const probability = (values: readonly number[], weights: StackWeights): number =>
  sigmoid(weighed(values, weights))

/**
 * Learns how far to trust each kind of evidence from answers already coded: logistic regression held to the defaults
 * (ridge), by Newton's method with steps halved until they help. Evidence must come from models that had not seen
 * the answer, or it would be trusted too far.
 */
export function learnWeights(examples: readonly Example[]): StackWeights {
  let weights = [...defaultWeights]
  let loss = lossOf(examples, weights)
  for (let step = 0; step < enoughSteps; step += 1) {
    const direction = newtonStep(examples, weights)
    let size = 1
    let next = weights
    let nextLoss = Infinity
    while (size > 1e-3) {
      next = weights.map((weight, index) => weight - size * (direction[index] ?? 0))
      nextLoss = lossOf(examples, next)
      if (nextLoss < loss) break
      size /= 2
    }
    if (nextLoss >= loss) break
    const gained = loss - nextLoss
    weights = next
    loss = nextLoss
    if (gained < 1e-4) break
  }
  return weights
}

function lossOf(examples: readonly Example[], weights: StackWeights): number {
  let loss = 0
  for (const { values, isGiven } of examples) {
    const score = weighed(values, weights)
    loss += Math.max(0, isGiven ? -score : score) + Math.log1p(Math.exp(-Math.abs(score)))
  }
  return (
    loss +
    weights.reduce(
      (sum, weight, index) => sum + (holdToDefaults / 2) * (weight - (defaultWeights[index] ?? 0)) ** 2,
      0
    )
  )
}

function newtonStep(examples: readonly Example[], weights: StackWeights): number[] {
  const size = weights.length
  const gradient = weights.map((weight, index) => holdToDefaults * (weight - (defaultWeights[index] ?? 0)))
  const curvature = weights.map((_, row) =>
    weights.map((__, column): number => (row === column ? holdToDefaults : 0))
  )
  for (const { values, isGiven } of examples) {
    const chance = probability(values, weights)
    const slope = chance - (isGiven ? 1 : 0)
    const bend = chance * (1 - chance)
    for (let row = 0; row < size; row += 1) {
      const value = values[row] ?? 0
      if (value === 0) continue
      gradient[row] = (gradient[row] ?? 0) + slope * value
      const line = curvature[row] ?? []
      for (let column = 0; column < size; column += 1) {
        line[column] = (line[column] ?? 0) + bend * value * (values[column] ?? 0)
      }
    }
  }
  return solve(curvature, gradient)
}

/** Solves a small positive definite system by elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length
  const rows = matrix.map((line, row) => [...line, right[row] ?? 0])
  for (let pivot = 0; pivot < size; pivot += 1) {
    const line = rows[pivot] ?? []
    for (let below = pivot + 1; below < size; below += 1) {
      const other = rows[below] ?? []
      const factor = (other[pivot] ?? 0) / (line[pivot] ?? 1)
      if (factor === 0) continue
      for (let column = pivot; column <= size; column += 1) {
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0)
      }
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = rows[row] ?? []
    let sum = line[size] ?? 0
    for (let column = row + 1; column < size; column += 1)
      sum -= (line[column] ?? 0) * (solution[column] ?? 0)
    solution[row] = sum / (line[row] ?? 1)
  }
  return solution
}
