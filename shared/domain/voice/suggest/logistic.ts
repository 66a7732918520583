import type { InSteps } from './in-steps'

/** Pairs of an answer and a code: what speaks for the code (so many values each), and whether it was given. */
export interface Examples {
  readonly width: number
  readonly values: Float64Array
  readonly isGiven: Uint8Array
}

/** What is believed before anything was learnt, and how firmly: in units of judged pairs times the values' spread. */
export interface Belief {
  readonly weights: readonly number[]
  /** Usual spread of each value: a weight of a value that hardly varies may move far. */
  readonly spread: readonly number[]
}

const firmness = 3
const enoughSteps = 12
const leastStep = 1e-3
const leastGain = 1e-4

/** Probability of a score, 0 to 1. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

/** Weighs some values that begin at a place of a list. */
export function weighed(values: Float64Array, from: number, weights: readonly number[]): number {
  let sum = 0
  for (let place = 0; place < weights.length; place += 1) {
    sum += (values[from + place] as number) * (weights[place] as number)
  }
  return sum
}

const holdOf = ({ spread }: Belief): number[] => spread.map((one) => firmness * one * one)

/**
 * Learns how far to trust each kind of evidence: logistic regression held to what is believed beforehand (ridge), by
 * Newton's method with steps halved until they help. Evidence must come from models that had not seen the answer, or
 * it would be trusted too far.
 */
export function* learnWeights(examples: Examples, belief: Belief): InSteps<readonly number[]> {
  let weights = [...belief.weights]
  let loss = lossOf(examples, weights, belief)
  for (let step = 0; step < enoughSteps; step += 1) {
    const direction = newtonStep(examples, weights, belief)
    yield
    let size = 1
    let next = weights
    let nextLoss = Infinity
    while (size > leastStep) {
      next = weights.map((weight, index) => weight - size * (direction[index] ?? 0))
      nextLoss = lossOf(examples, next, belief)
      yield
      if (nextLoss < loss) break
      size /= 2
    }
    if (nextLoss >= loss) break
    const gained = loss - nextLoss
    weights = next
    loss = nextLoss
    if (gained < leastGain) break
  }
  return weights
}

function lossOf({ values, isGiven, width }: Examples, weights: readonly number[], belief: Belief): number {
  let loss = 0
  for (let pair = 0; pair < isGiven.length; pair += 1) {
    const score = weighed(values, pair * width, weights)
    loss += Math.max(0, isGiven[pair] === 1 ? -score : score) + Math.log1p(Math.exp(-Math.abs(score)))
  }
  holdOf(belief).forEach((hold, index) => {
    loss += (hold / 2) * ((weights[index] ?? 0) - (belief.weights[index] ?? 0)) ** 2
  })
  return loss
}

function newtonStep(
  { values, isGiven, width }: Examples,
  weights: readonly number[],
  belief: Belief
): number[] {
  const hold = holdOf(belief)
  const gradient = hold.map((one, index) => one * ((weights[index] ?? 0) - (belief.weights[index] ?? 0)))
  const curvature = hold.map((one, row) => hold.map((_, column): number => (row === column ? one + 1e-9 : 0)))
  for (let pair = 0; pair < isGiven.length; pair += 1) {
    const first = pair * width
    const chance = sigmoid(weighed(values, first, weights))
    const slope = chance - (isGiven[pair] ?? 0)
    const bend = chance * (1 - chance)
    for (let row = 0; row < width; row += 1) {
      const value = values[first + row] as number
      if (value === 0) continue
      gradient[row] = (gradient[row] as number) + slope * value
      const line = curvature[row] as number[]
      for (let column = 0; column < width; column += 1) {
        line[column] = (line[column] as number) + bend * value * (values[first + column] as number)
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
