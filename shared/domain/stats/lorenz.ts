import { sum } from '../values/sum'

/** One point of the Lorenz curve, both parts as shares 0–1. */
export interface LorenzPoint {
  readonly holders: number
  readonly held: number
}

/**
 * Lorenz curve of non-negative values from the smallest holder to the largest, starting at (0, 0), ending at (1, 1).
 * Empty when there is nothing to hold.
 */
export function lorenzCurve(values: Iterable<number>): LorenzPoint[] {
  const ascending = Float64Array.from(values).sort()
  if ((ascending[0] ?? 0) < 0) throw new Error('the Lorenz curve needs values of zero or more')
  const total = sum(ascending)
  if (total === 0) return []
  const points: LorenzPoint[] = [{ holders: 0, held: 0 }]
  let held = 0
  ascending.forEach((value, index) => {
    held += value
    const isLast = index === ascending.length - 1
    points.push({ holders: (index + 1) / ascending.length, held: isLast ? 1 : Math.min(1, held / total) })
  })
  return points
}
