/** Money on one side: the sum and the range that judged amounts allow. */
export interface SideTotal {
  /** Null when no line of the side carries an amount. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly monetisedLines: number
  readonly lines: number
  /** Part of `value` that rests on judgement, 0–1; null without a value. */
  readonly judgedShare: number | null
}

export interface Balance {
  /** (give − get) ÷ (give + get), −1 … 1: above 0 the partner gives more than it gets. Null: one side has no money. */
  readonly index: number | null
  readonly low: number | null
  readonly high: number | null
  /** Give ÷ get: what the partner gives for each unit it gets. Null when nothing is got. */
  readonly giveForEachGet: number | null
}

const indexOf = (give: number, get: number): number | null =>
  give + get > 0 ? (give - get) / (give + get) : null

/**
 * Weighs what the partner gives against what it gets (domain.md §7). Swapping the sides negates the index.
 * The range takes the least give with the most get, and the other way round.
 */
export function balance(gives: SideTotal, gets: SideTotal): Balance {
  if (gives.value === null || gets.value === null) {
    return { index: null, low: null, high: null, giveForEachGet: null }
  }
  return {
    index: indexOf(gives.value, gets.value),
    low: indexOf(gives.low ?? gives.value, gets.high ?? gets.value),
    high: indexOf(gives.high ?? gives.value, gets.low ?? gets.value),
    giveForEachGet: gets.value > 0 ? gives.value / gets.value : null
  }
}
