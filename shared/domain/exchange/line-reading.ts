import type { ExchangeLine, Rating } from '../entities/exchange'

/** Importance–performance quadrants (Martilla & James 1977), read for one side of the exchange. */
export const quadrants = ['fix-now', 'keep', 'low-priority', 'overdone'] as const
export type Quadrant = (typeof quadrants)[number]

/** The middle of the 1–5 scale. A fixed crosshair, so that an item never moves because another one was rated. */
export const crosshair = 3

/** Where the chart is split. Means move with what else is rated; the choice is printed wherever it decides. */
export interface Crosshair {
  readonly kind: 'middle' | 'mean'
  readonly importance: number
  readonly delivered: number
}

export const middleCrosshair: Crosshair = { kind: 'middle', importance: crosshair, delivered: crosshair }

/** The crosshair at the means of what is rated; the middle of the scale while nothing is. */
export function meanCrosshair(lines: readonly ExchangeLine[]): Crosshair {
  const rated = lines.flatMap((line) => {
    const delivered = deliveredToReceiver(line)
    return line.importance === null || delivered === null ? [] : [{ importance: line.importance, delivered }]
  })
  if (rated.length === 0) return { ...middleCrosshair, kind: 'mean' }
  const mean = (of: (one: (typeof rated)[number]) => number): number =>
    rated.reduce((sum, one) => sum + of(one), 0) / rated.length
  return { kind: 'mean', importance: mean((one) => one.importance), delivered: mean((one) => one.delivered) }
}

/** Views that differ by this much or more are worth a conversation (issue of record: 1.5 points on our own scale). */
export const perceptionGapFlag = 1.5

const needImportance = 4
const needDelivered = 2

/** The rating that counts as "what arrived": the receiver's own view, the other side's where the receiver has none. */
export function deliveredToReceiver(line: ExchangeLine): Rating | null {
  return line.direction === 'gets'
    ? (line.deliveredPartner ?? line.deliveredVendor)
    : (line.deliveredVendor ?? line.deliveredPartner)
}

/** Vendor's view minus partner's view; null unless both have rated. */
export function perceptionGap(line: ExchangeLine): number | null {
  if (line.deliveredVendor === null || line.deliveredPartner === null) return null
  return line.deliveredVendor - line.deliveredPartner
}

/** Where a line stands between importance and delivery; a rating on the crosshair counts as reaching it. */
export function quadrantOf(
  importance: Rating | null,
  delivered: Rating | null,
  at: Crosshair = middleCrosshair
): Quadrant | null {
  if (importance === null || delivered === null) return null
  if (importance >= at.importance) return delivered >= at.delivered ? 'keep' : 'fix-now'
  return delivered >= at.delivered ? 'overdone' : 'low-priority'
}

/** An unmet need: importance 4 or more, delivered 2 or less, in the receiver's view. */
export function isUnmetNeed(line: ExchangeLine): boolean {
  const delivered = deliveredToReceiver(line)
  return (
    line.importance !== null &&
    delivered !== null &&
    line.importance >= needImportance &&
    delivered <= needDelivered
  )
}
