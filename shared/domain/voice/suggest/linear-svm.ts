import { at, type SparseRows } from './sparse-rows'

/** A straight border between answers with a code and those without: weight per term, and where it lies. */
export interface Border {
  readonly weights: Float32Array
  bias: number
  /** How much each training answer holds the border in its place; where the next training begins. */
  readonly holds: Map<number, number>
}

export const newBorder = (columnCount: number): Border => ({
  weights: new Float32Array(columnCount),
  bias: 0,
  holds: new Map()
})

/** How wide an error costs, as in scikit-learn's default (C = 1). */
const cost = 1
const softening = 1 / (2 * cost)
const enoughPasses = 40
const tolerance = 0.05

function dot(rows: SparseRows, row: number, weights: Float32Array): number {
  let sum = 0
  for (let place = at(rows.starts, row), end = at(rows.starts, row + 1); place < end; place += 1) {
    sum += at(rows.values, place) * at(weights, at(rows.columns, place))
  }
  return sum
}

function push(rows: SparseRows, row: number, border: Border, by: number): void {
  const { weights } = border
  for (let place = at(rows.starts, row), end = at(rows.starts, row + 1); place < end; place += 1) {
    const column = at(rows.columns, place)
    weights[column] = at(weights, column) + by * at(rows.values, place)
  }
  border.bias += by
}

function squaredLength(rows: SparseRows, row: number): number {
  let sum = 0
  for (let place = at(rows.starts, row), end = at(rows.starts, row + 1); place < end; place += 1) {
    sum += at(rows.values, place) ** 2
  }
  return sum
}

/**
 * Fits a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008),
 * answers always in the given order, so that the same codings give the same border. Begins from where the border
 * stands: one answer more moves it a little, and costs little.
 */
export function fitBorder(
  rows: SparseRows,
  training: readonly number[],
  isPositive: (row: number) => boolean,
  border: Border
): void {
  const curvature = new Map<number, number>()
  for (let pass = 0; pass < enoughPasses; pass += 1) {
    let largest = 0
    for (const row of training) {
      const sign = isPositive(row) ? 1 : -1
      // Whoever changed sides since lets go first.
      let held = border.holds.get(row) ?? 0
      if (held * sign < 0) {
        push(rows, row, border, -held)
        held = 0
      }
      const size = Math.abs(held)
      const slope = sign * (dot(rows, row, border.weights) + border.bias) - 1 + softening * size
      if (size === 0 && slope >= 0) {
        if (held === 0) border.holds.delete(row)
        continue
      }
      let steepness = curvature.get(row)
      if (steepness === undefined) {
        curvature.set(row, (steepness = squaredLength(rows, row) + 1 + softening))
      }
      const next = Math.max(size - slope / steepness, 0)
      if (next === size) continue
      largest = Math.max(largest, Math.abs(slope))
      push(rows, row, border, sign * (next - size))
      border.holds.set(row, sign * next)
    }
    if (largest < tolerance) break
  }
}

/** Takes an answer that no longer counts out of the border. */
export function dropFromBorder(rows: SparseRows, row: number, border: Border): void {
  const held = border.holds.get(row)
  if (held === undefined) return
  push(rows, row, border, -held)
  border.holds.delete(row)
}

/** How far on the code's side of the border an answer lies. */
export const marginOf = (rows: SparseRows, row: number, border: Border): number =>
  dot(rows, row, border.weights) + border.bias
