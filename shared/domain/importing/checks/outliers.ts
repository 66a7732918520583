import { quantileOfSorted } from '../../stats/quantile'
import { finding, type Finding } from './check'
import { amountAt, cellOf, recordsWhere, textAt, type CheckedTable } from './checked-table'

/** Fewer amounts say nothing about what is usual. */
const enough = 20
/** Modified z-score above which Iglewicz and Hoaglin (1993, "How to Detect and Handle Outliers") call a value an outlier. */
const highestScore = 3.5
/** Makes the median absolute deviation comparable with a standard deviation. */
const madScale = 0.6745
/** Tukey's outer fence ("far out", Exploratory Data Analysis, 1977), where more than half the amounts are equal. */
const outerFence = 3
/** An outlier is rare by nature: where more are far away, the list has two kinds of amounts, and none is odd. */
const rareShare = 0.01

interface Ruler {
  readonly rule: 'mad' | 'iqr'
  readonly score: (value: number) => number
  readonly limit: number
}

/**
 * Amounts far from the usual ones, per currency. Amounts of deals spread by factors, so their logarithms (base 10)
 * are compared: modified z-score 0.6745 · |x − median| / MAD above 3.5; where the MAD is 0, more than three
 * interquartile ranges outside the quartiles. Typical finds: thousands written out, an extra digit.
 */
export function outliers(table: CheckedTable): Finding[] {
  const { target } = table.decision
  const column = table.extracted.columnOf['amount']
  if ((target !== 'deal' && target !== 'investment') || column === undefined) return []
  const groups = new Map<string, number[]>()
  for (const index of recordsWhere(table, (at) => (amountAt(table, 'amount', at) ?? 0) > 0)) {
    const currency = textAt(table, 'currency', index) ?? ''
    const group = groups.get(currency)
    if (group) group.push(index)
    else groups.set(currency, [index])
  }
  return [...groups].flatMap(([currency, group]) => outliersOf(table, currency, group))
}

function outliersOf(table: CheckedTable, currency: string, group: readonly number[]): Finding[] {
  if (group.length < enough) return []
  const logOf = (index: number): number => Math.log10(amountAt(table, 'amount', index) ?? 1)
  const sorted = Float64Array.from(group, logOf).sort()
  const ruler = rulerFor(sorted)
  if (!ruler) return []
  const far = group.filter((index) => ruler.score(logOf(index)) > ruler.limit)
  if (far.length > Math.max(2, group.length * rareShare)) return []
  const median = 10 ** (quantileOfSorted(sorted, 0.5) ?? 0)
  return finding(
    'outlier',
    'question',
    far.map((index) => cellOf(table, 'amount', index)),
    {
      field: 'amount',
      column: table.extracted.columnOf['amount'] ?? null,
      detail: currency,
      facts: { rule: ruler.rule, limit: ruler.limit, median: Math.round(median * 100) / 100, currency }
    }
  )
}

function rulerFor(sorted: Float64Array): Ruler | null {
  const median = quantileOfSorted(sorted, 0.5) ?? 0
  const spread = quantileOfSorted(sorted.map((value) => Math.abs(value - median)).sort(), 0.5) ?? 0
  if (spread > 1e-9) {
    return {
      rule: 'mad',
      score: (value) => (madScale * Math.abs(value - median)) / spread,
      limit: highestScore
    }
  }
  const [low, high] = [quantileOfSorted(sorted, 0.25) ?? 0, quantileOfSorted(sorted, 0.75) ?? 0]
  const range = high - low
  if (range <= 1e-9) return null
  return { rule: 'iqr', score: (value) => Math.max(low - value, value - high) / range, limit: outerFence }
}
