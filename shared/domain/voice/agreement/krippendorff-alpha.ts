import type { SetDistance } from './set-distance'

/** What the numbers mean: names, an order, distances, or distances from a true zero. */
export type ScaleLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** The values coders gave to one unit; blanks (null) are not given. */
export type UnitValues<T> = readonly (T | null)[]

/**
 * The judgements of all units, prepared so that α can be computed again on any choice of units (bootstrap).
 * Values stand as places in a list of different values.
 */
export interface Judgements {
  /** Units with two values or more, each value as its place; units with one value cannot show agreement. */
  readonly units: readonly (readonly number[])[]
  readonly values: number
  /** Difference of two values given how often each value occurs. */
  readonly difference: (counts: Float64Array) => (a: number, b: number) => number
}

/** α, or null when there is no variation (or no unit with two values): "n/a", neither 1 nor 0. */
export type Alpha = number | null

/**
 * Krippendorff's α = 1 − observed ÷ expected disagreement, from the coincidences of values within units. Takes any
 * number of coders and blanks. Differences: nominal 0/1; ordinal (Σ n_g between − half the ends)²; interval
 * (c − k)²; ratio ((c − k) ÷ (c + k))². Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function krippendorffAlpha(units: readonly UnitValues<number | string>[], level: ScaleLevel): Alpha {
  return alphaOf(scaledJudgements(units, level))
}

/** α where each value is a set of codes, with the distance of sets that is asked for. */
export function setAlpha(units: readonly UnitValues<ReadonlySet<string>>[], distance: SetDistance): Alpha {
  return alphaOf(setJudgements(units, distance))
}

/** Judgements on a scale; levels other than nominal need numbers. */
export function scaledJudgements(
  units: readonly UnitValues<number | string>[],
  level: ScaleLevel
): Judgements {
  const given = [...new Set(units.flat().filter((value) => value !== null))]
  if (level !== 'nominal' && given.some((value) => typeof value !== 'number')) {
    throw new Error(`${level} values must be numbers`)
  }
  const ordered = level === 'nominal' ? given : (given as number[]).sort((a, b) => a - b)
  const numbers = ordered.map(Number)
  return {
    units: placed(units, (value) => value, ordered),
    values: ordered.length,
    difference: (counts) => scaleDifference(level, numbers, counts)
  }
}

/** Judgements that are sets of codes. */
export function setJudgements(
  units: readonly UnitValues<ReadonlySet<string>>[],
  distance: SetDistance
): Judgements {
  const keyOf = (set: ReadonlySet<string>): string => JSON.stringify([...set].sort())
  const sets = new Map<string, ReadonlySet<string>>()
  for (const set of units.flat()) if (set !== null) sets.set(keyOf(set), set)
  const different = [...sets.values()]
  const matrix = different.map((a) => different.map((b) => distance(a, b)))
  return {
    units: placed(units, keyOf, [...sets.keys()]),
    values: different.length,
    difference: () => (a, b) => matrix[a]?.[b] ?? 0
  }
}

function placed<T, K>(units: readonly UnitValues<T>[], keyOf: (value: T) => K, keys: readonly K[]) {
  const places = new Map(keys.map((key, place) => [key, place]))
  return units
    .map((unit) => unit.filter((value) => value !== null).map((value) => places.get(keyOf(value)) ?? 0))
    .filter((unit) => unit.length >= 2)
}

function scaleDifference(
  level: ScaleLevel,
  numbers: readonly number[],
  counts: Float64Array
): (a: number, b: number) => number {
  const value = (place: number): number => numbers[place] ?? 0
  switch (level) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1)
    case 'interval':
      return (a, b) => (value(a) - value(b)) ** 2
    case 'ratio':
      return (a, b) => (value(a) + value(b) === 0 ? 0 : ((value(a) - value(b)) / (value(a) + value(b))) ** 2)
    case 'ordinal': {
      const upTo = [0]
      counts.forEach((count, place) => upTo.push((upTo[place] ?? 0) + count))
      // The middle of a value's ranks: differences of middles are the sums between, less half of both ends.
      const middle = (place: number): number => (upTo[place] ?? 0) + (counts[place] ?? 0) / 2
      return (a, b) => (middle(a) - middle(b)) ** 2
    }
  }
}

/** α of the chosen units (places in `judgements.units`, repeats allowed), or of all. */
export function alphaOf(judgements: Judgements, chosen?: ArrayLike<number>): Alpha {
  const { units, values } = judgements
  const counts = new Float64Array(values)
  const size = chosen?.length ?? units.length
  const unitAt = (index: number) => units[chosen ? (chosen[index] ?? 0) : index] ?? []
  let n = 0
  for (let index = 0; index < size; index += 1) {
    for (const value of unitAt(index)) {
      counts[value] = (counts[value] ?? 0) + 1
      n += 1
    }
  }
  const difference = judgements.difference(counts)
  let observed = 0
  for (let index = 0; index < size; index += 1) observed += disagreementWithin(unitAt(index), difference)
  const expected = disagreementByChance(counts, difference)
  return expected === 0 ? null : 1 - (observed / expected) * (n - 1)
}

/** Disagreement of all ordered pairs within one unit, each weighing 1 ÷ (values − 1). */
function disagreementWithin(unit: readonly number[], difference: (a: number, b: number) => number): number {
  let sum = 0
  unit.forEach((a, i) => unit.forEach((b, j) => (sum += i === j ? 0 : difference(a, b))))
  return sum / (unit.length - 1)
}

function disagreementByChance(counts: Float64Array, difference: (a: number, b: number) => number): number {
  let sum = 0
  counts.forEach((a, i) => {
    if (a === 0) return
    counts.forEach((b, j) => {
      if (b !== 0 && i !== j) sum += a * b * difference(i, j)
    })
  })
  return sum
}
