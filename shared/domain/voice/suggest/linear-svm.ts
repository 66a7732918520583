import type { Likenesses } from './gram-table'
import type { InSteps } from './in-steps'

/** A straight border between texts with a code and those without. Lists are by place of the text and may be longer. */
export interface Border {
  /** How firmly each text holds the border away from it: positive for those with the code. */
  readonly held: Float64Array
  /** How far on the code's side each text lies. */
  readonly distances: Float64Array
}

/** What a border is fitted to. */
export interface Lesson {
  readonly table: Likenesses
  /** Places of the texts that teach. */
  readonly members: Int32Array
  /** How much a wrong side costs, by place: 1 for an answer that a person coded, as in scikit-learn (C = 1). */
  readonly costs: Float64Array
}

const mostRounds = 100
const tolerance = 0.03

export const borderFor = (size: number): Border => ({
  held: new Float64Array(size),
  distances: new Float64Array(size)
})

/**
 * Fits a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008), texts
 * always in the given order, so that the same codings give the same border. Distances are kept for all texts at once:
 * one that is where it should be costs a glance. Begins from where the border stands.
 */
export function* fitBorder(lesson: Lesson, isPositive: Uint8Array, border: Border): InSteps {
  const { table, members, costs } = lesson
  const { held: all, distances } = border
  for (let round = 0; round < mostRounds; round += 1) {
    let isSettled = true
    for (const place of members) {
      const side = isPositive[place] === 1 ? 1 : -1
      // Whoever changed sides since lets go first; the others then stand elsewhere and are asked once more.
      if ((all[place] as number) * side < 0) {
        letGo(table, border, place)
        isSettled = false
      }
      const held = Math.abs(all[place] as number)
      const softening = 1 / (2 * (costs[place] as number))
      const slope = side * (distances[place] as number) - 1 + softening * held
      if (Math.abs(slope) < tolerance || (held === 0 && slope > 0)) continue
      const line = table.line(place)
      const steepness = (line[place] as number) + softening
      lean(border, place, side * (Math.max(held - slope / steepness, 0) - held), line)
      isSettled = false
    }
    if (isSettled) return
    yield
  }
}

/** A text holds a border no more. */
export function letGo(table: Likenesses, border: Border, place: number): void {
  const held = border.held[place] as number
  if (held !== 0) lean(border, place, -held, table.line(place))
}

/** How far on the code's side the text of a place lies. */
export function distanceTo({ held }: Border, line: Float32Array): number {
  let distance = 0
  // A border has no room yet for who came last.
  for (let place = 0, end = Math.min(held.length, line.length); place < end; place += 1) {
    distance += (held[place] as number) * (line[place] as number)
  }
  return distance
}

function lean({ held, distances }: Border, place: number, by: number, line: Float32Array): void {
  held[place] = (held[place] as number) + by
  for (let other = 0; other < line.length; other += 1) {
    distances[other] = (distances[other] as number) + by * (line[other] as number)
  }
}
