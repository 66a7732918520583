/**
 * How many coders gave each category to a unit: one row per unit, one column per possible category (also one that
 * nobody used). Rows may have different totals (blanks); a unit nobody judged adds nothing.
 */
export type RatingCounts = readonly (readonly number[])[]

export interface ChanceCorrected {
  /** Mean share of pairs of coders that agree on a unit. */
  readonly percent: number
  /** Fleiss: chance as the categories are used overall. Psychological Bulletin 76 (1971). */
  readonly fleiss: number | null
  /** Brennan & Prediger: chance as if all categories were equally likely. Educ. Psych. Measurement 41 (1981). */
  readonly brennanPrediger: number | null
  /** Gwet's AC1: keeps its meaning when nearly everybody says the same. Br. J. Math. Stat. Psych. 61 (2008). */
  readonly ac1: number | null
}

/**
 * Agreement of any number of coders, corrected for chance in three ways; blanks as in Gwet, Handbook of Inter-Rater
 * Reliability (2014): pairs come from units with two judgements or more, how often categories are used from all.
 * A coefficient is null where chance alone would agree always. Null when no unit has two judgements.
 */
export function chanceCorrected(counts: RatingCounts): ChanceCorrected | null {
  const judged = counts.filter((row) => total(row) > 0)
  const shared = judged.filter((row) => total(row) >= 2)
  const categories = Math.max(0, ...judged.map((row) => row.length))
  if (shared.length === 0) return null
  const percent = mean(shared.map(pairAgreement))
  const use = Array.from({ length: categories }, (_, category) =>
    mean(judged.map((row) => (row[category] ?? 0) / total(row)))
  )
  const skew = use.reduce((sum, share) => sum + share * share, 0)
  return {
    percent,
    fleiss: corrected(percent, skew),
    brennanPrediger: categories < 2 ? null : corrected(percent, 1 / categories),
    ac1: categories < 2 ? null : corrected(percent, (1 - skew) / (categories - 1))
  }
}

const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0)
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function pairAgreement(row: readonly number[]): number {
  const judgements = total(row)
  return row.reduce((sum, count) => sum + count * (count - 1), 0) / (judgements * (judgements - 1))
}

const corrected = (observed: number, expected: number): number | null =>
  1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected)

/** Counts per category from each coder's values of the same units. */
export function ratingCounts<T>(units: readonly (readonly (T | null)[])[]): number[][] {
  const categories = [...new Set(units.flat().filter((value) => value !== null))]
  return units.map((unit) => categories.map((category) => unit.filter((value) => value === category).length))
}
