import { quantile } from '../stats/quantile'
import type { LineResult } from './exchange-result'
import type { AmountFigure } from './line-amount'
import type { PortfolioEntry } from './portfolio'
import { fairBand } from './verdict'

/** Fewer audits than this have no "usual" to stand out from: our own limit. */
export const leastForOutliers = 5
/** A partner stands out when its balance lies this many usual distances from the middle: our own limit. */
export const outlierDistance = 2.5

/** A partner whose balance is unlike the others', and the line that explains it most. */
export interface Outlier {
  readonly entry: PortfolioEntry
  readonly index: number
  readonly usual: number
  /** The line whose amount differs most from what that object is worth with the others; null when none can be told. */
  readonly because: { readonly line: LineResult<AmountFigure>; readonly usual: number } | null
}

const median = (values: readonly number[]): number | null => quantile(values, 0.5)

const keyOf = ({ line }: LineResult<AmountFigure>): string =>
  `${line.direction}:${line.objectId ?? line.name.trim().toLowerCase()}`

function explanation(entry: PortfolioEntry, others: readonly PortfolioEntry[]): Outlier['because'] {
  const amounts = new Map<string, number[]>()
  for (const { result } of others) {
    for (const each of result ? [...result.gives, ...result.gets] : []) {
      if (each.amount.value === null) continue
      amounts.set(keyOf(each), [...(amounts.get(keyOf(each)) ?? []), each.amount.value])
    }
  }
  const lines = entry.result ? [...entry.result.gives, ...entry.result.gets] : []
  return lines
    .flatMap((line) => {
      const usual = median(amounts.get(keyOf(line)) ?? [])
      return usual === null || line.amount.value === null ? [] : [{ line, usual }]
    })
    .reduce<Outlier['because']>((best, each) => {
      const size = (one: NonNullable<Outlier['because']>): number =>
        Math.abs((one.line.amount.value ?? 0) - one.usual)
      return best && size(best) >= size(each) ? best : each
    }, null)
}

/**
 * Partners whose balance index stands apart: more than 2.5 median absolute deviations from the median of all, and
 * by more than the fair band, so that partners all alike have no outlier. Null
 * when fewer than five audits carry money: then nothing is usual.
 */
export function outliers(entries: readonly PortfolioEntry[]): Outlier[] | null {
  const weighed = entries.flatMap((entry) => {
    const index = entry.result?.balance.index ?? null
    return index === null ? [] : [{ entry, index }]
  })
  if (weighed.length < leastForOutliers) return null
  const usual = median(weighed.map((each) => each.index)) ?? 0
  const spread = median(weighed.map((each) => Math.abs(each.index - usual))) ?? 0
  return weighed
    .filter(({ index }) => Math.abs(index - usual) > Math.max(fairBand, spread * outlierDistance))
    .sort((a, b) => Math.abs(b.index - usual) - Math.abs(a.index - usual))
    .map(({ entry, index }) => ({
      ...{ entry, index, usual },
      because: explanation(
        entry,
        entries.filter((other) => other !== entry)
      )
    }))
}
