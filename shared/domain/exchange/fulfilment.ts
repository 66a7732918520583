import type { Rating } from '../entities/exchange'
import { sum } from '../values/sum'

/** One rated pair: how much the receiver needs it, how well it arrives. Null: not rated. */
export interface RatedPair {
  readonly importance: Rating | null
  readonly delivered: Rating | null
}

export interface Fulfilment {
  /** 0.2–1, or null when no line carries both ratings. */
  readonly value: number | null
  readonly rated: number
  readonly lines: number
}

export const topRating = 5

/**
 * How much of what matters arrives: Σ(importance × delivered) ÷ Σ(importance × 5) over the lines rated on both.
 * Source: domain.md §7. The scale 1–5 is our own; no published scoring standard exists.
 */
export function fulfilment(pairs: readonly RatedPair[]): Fulfilment {
  const rated = pairs.flatMap(({ importance, delivered }) =>
    importance === null || delivered === null ? [] : [{ importance, delivered }]
  )
  const possible = sum(rated.map((pair) => pair.importance * topRating))
  const arrived = sum(rated.map((pair) => pair.importance * pair.delivered))
  return {
    value: possible > 0 ? arrived / possible : null,
    rated: rated.length,
    lines: pairs.length
  }
}
