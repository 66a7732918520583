import { lorenzCurve, type LorenzPoint } from '../stats/lorenz'
import { sum } from '../values/sum'

export interface ParetoRow {
  /** Position in the columns. */
  readonly at: number
  readonly value: number
  readonly share: number
  /** Share of this one and all larger ones. */
  readonly cumulated: number
}

export interface Concentration {
  /** Sellers, largest first. */
  readonly rows: readonly ParetoRow[]
  readonly total: number
  /** Sellers needed for 80 % of the whole. */
  readonly forEightyPercent: number
  /** 1 ÷ Σ share²: as many equal partners would be as concentrated. */
  readonly effectiveNumber: number
  /** From the smallest to the largest of all counted, sellers and those without a sale. */
  readonly lorenz: readonly LorenzPoint[]
}

/**
 * How few carry the result: revenue by partner from the largest, its running share, and the Lorenz curve over sellers
 * and roster partners without a sale. Null when nobody sold. The effective number is the inverse of the Herfindahl
 * index (M. Laakso & R. Taagepera 1979).
 */
export function concentration(
  revenue: Float64Array,
  onRoster: (at: number) => boolean
): Concentration | null {
  const sellers: number[] = []
  let idle = 0
  revenue.forEach((value, at) => {
    if (value > 0) sellers.push(at)
    else if (value === 0 && onRoster(at)) idle++
  })
  const of = (at: number): number => revenue[at] ?? 0
  const total = sum(sellers.map(of))
  if (total <= 0) return null
  sellers.sort((a, b) => of(b) - of(a) || a - b)
  let held = 0
  const rows = sellers.map((at, index) => {
    held += of(at)
    const cumulated = index === sellers.length - 1 ? 1 : Math.min(1, held / total)
    return { at, value: of(at), share: of(at) / total, cumulated }
  })
  return {
    rows,
    total,
    forEightyPercent: rows.findIndex((row) => row.cumulated >= 0.8) + 1,
    effectiveNumber: 1 / sum(rows.map((row) => row.share ** 2)),
    lorenz: lorenzCurve([...sellers.map(of), ...new Array<number>(idle).fill(0)])
  }
}

/** At most `most` points of a curve, the ends and the spread kept: more cannot be seen. */
export function thinned(points: readonly LorenzPoint[], most: number): readonly LorenzPoint[] {
  if (points.length <= most) return points
  const last = points.length - 1
  return Array.from({ length: most }, (_, index) => points[Math.round((index * last) / (most - 1))]).filter(
    (point) => point !== undefined
  )
}
