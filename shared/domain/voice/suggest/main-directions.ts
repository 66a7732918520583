import { seededRandom } from '../../stats/random'
import type { InSteps } from './in-steps'
import { at, type SparseRows } from './sparse-rows'

/** More turns than this move the directions no further in any way that suggestions would show (README.md). */
const turns = 5
const seed = 20_261_124
/** What is left of a direction that lies in those before it is rounding. */
const leastPart = 1e-9

/**
 * The rows of a symmetric table, seen in the few directions in which they differ most: so many numbers for each row.
 * Directions drawn by lot are turned by the table and set upright on each other again and again (orthogonal iteration,
 * Golub & Van Loan 8.2.4). Always the same lot, so that the same table gives the same numbers.
 */
export function* seenFromMainDirections(table: SparseRows, width: number): InSteps<Float32Array> {
  const random = seededRandom(seed)
  let directions: Float64Array[] = Array.from({ length: width }, () =>
    Float64Array.from({ length: table.count }, () => (random() < 0.5 ? -1 : 1))
  )
  for (let turn = 0; turn < turns; turn += 1) {
    directions = yield* turned(table, directions)
    for (const [place, direction] of directions.entries()) {
      setUpright(direction, directions.slice(0, place))
      yield
    }
  }
  const seen = yield* turned(table, directions)
  return Float32Array.from({ length: table.count * width }, (_, number) =>
    at(seen[number % width] as Float64Array, Math.floor(number / width))
  )
}

function* turned(table: SparseRows, directions: readonly Float64Array[]): InSteps<Float64Array[]> {
  const all: Float64Array[] = []
  for (const direction of directions) {
    all.push(product(table, direction))
    yield
  }
  return all
}

function product({ count, starts, columns, values }: SparseRows, direction: Float64Array): Float64Array {
  const result = new Float64Array(count)
  for (let row = 0; row < count; row += 1) {
    let sum = 0
    for (let place = at(starts, row), end = at(starts, row + 1); place < end; place += 1) {
      sum += at(values, place) * at(direction, at(columns, place))
    }
    result[row] = sum
  }
  return result
}

/** Takes out of a direction what lies in those before, and makes it 1 long; 0 where nothing is left. */
function setUpright(direction: Float64Array, before: readonly Float64Array[]): void {
  const length = Math.sqrt(dot(direction, direction))
  for (const other of before) {
    const shared = dot(direction, other)
    for (let place = 0; place < direction.length; place += 1) {
      direction[place] = at(direction, place) - shared * at(other, place)
    }
  }
  const left = Math.sqrt(dot(direction, direction))
  const scale = left > leastPart * length ? 1 / left : 0
  for (let place = 0; place < direction.length; place += 1) direction[place] = at(direction, place) * scale
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let place = 0; place < one.length; place += 1) sum += at(one, place) * at(other, place)
  return sum
}
