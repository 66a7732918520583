import type {
  AxisTick,
  ConcentrationCurve,
  QuadrantSpec,
  RankedBars,
  ShareGaps
} from '../deliverables/chart-spec'
import type { CapacityPlan } from './capacity'
import { thinned, type Concentration } from './concentration'
import type { GapRow } from './investment-gap'
import type { Portfolio, PortfolioRow } from './portfolio-rows'
import type { TitleWords } from './titles'

/** A partner whose potential and revenue are both known can be placed. */
export const canBePlaced = (row: PortfolioRow): boolean =>
  (row.potential?.total ?? null) !== null && row.revenue !== null

const moneySteps = [0, 0.1, 0.25, 0.5, 1]

/**
 * Potential against outcome with the investment as area. Revenue stands on a square-root scale from zero: programmes
 * are so uneven that on a straight one all but a few partners would lie on the axis.
 */
export function potentialQuadrant(
  portfolio: Pick<Portfolio, 'members' | 'outcomeCut'>,
  potentialCut: number,
  period: string,
  words: TitleWords
): QuadrantSpec {
  const placed = portfolio.members.filter(canBePlaced)
  const cut = portfolio.outcomeCut.value ?? 0
  const most = Math.max(cut, ...placed.map((row) => row.revenue ?? 0))
  const largest = Math.max(0, ...placed.map((row) => row.investment ?? 0))
  const x = (potential: number): number => (potential - 1) / 4
  // Zero stands a little above the frame, so that the names of partners without revenue keep their room.
  const y = (revenue: number): number => 0.07 + (most > 0 ? Math.sqrt(Math.max(0, revenue) / most) * 0.86 : 0)
  const ticks = (most > 0 ? moneySteps : []).map((part): AxisTick => ({
    at: y(part * most),
    text: words.money(part * most)
  }))
  return {
    kind: 'quadrant',
    xTitle: 'Potential, 1 to 5',
    yTitle: `Revenue, ${period} (square-root scale)`,
    xTicks: [1, 2, 3, 4, 5].map((value) => ({ at: x(value), text: String(value) })),
    yTicks: ticks,
    cross: { x: x(potentialCut), y: y(cut) },
    corners: ['Maintain', 'Invest', 'Passive or exit', 'Activate'],
    amounts: {
      xTitle: 'Potential, 1 to 5',
      yTitle: `Revenue, ${period}`,
      cross: { x: potentialCut, y: cut },
      from: 1,
      to: 5
    },
    marks: placed.map((row) => ({
      id: row.id,
      title: row.partner.name,
      label: row.partner.name,
      mark: null,
      x: x(row.potential?.total ?? 1),
      y: y(row.revenue ?? 0),
      amount: { x: row.potential?.total ?? 1, y: row.revenue ?? 0 },
      size: row.investment === null ? null : largest > 0 ? row.investment / largest : 0
    }))
  }
}

const curvePoints = 120

/** The curve from the largest partner on, with the shares worth saying. */
export function concentrationCurve(found: Concentration, words: TitleWords): ConcentrationCurve {
  // The Lorenz curve starts with the smallest; seen from the largest it says "the top 20 % bring …".
  const points = found.lorenz.map(({ holders, held }) => ({ holders: 1 - holders, held: 1 - held })).reverse()
  const at = (part: number): { holders: number; held: number } => {
    const index = Math.max(1, Math.round(part * (points.length - 1)))
    return points[index] ?? { holders: 1, held: 1 }
  }
  const notes = [0.05, 0.1, 0.2, 0.5].map((part) => {
    const point = at(part)
    return { ...point, text: `Top ${words.share(point.holders)}: ${words.share(point.held)}` }
  })
  const distinct = notes.filter((note, index) => note.holders !== notes[index - 1]?.holders)
  return {
    kind: 'concentration-curve',
    xTitle: 'Partners, largest first',
    yTitle: 'Share of revenue',
    points: thinned(points, curvePoints),
    notes: distinct
  }
}

const barsShown = 15

/** The largest sellers with their running share; the rest is one bar. */
export function paretoBars(
  found: Concentration,
  nameOf: (at: number) => string,
  words: TitleWords
): RankedBars {
  const shown = found.rows.slice(0, barsShown)
  return {
    kind: 'ranked-bars',
    valueTitle: 'Revenue',
    asideTitle: 'Running share',
    rows: shown.map((row) => ({
      id: String(row.at),
      label: nameOf(row.at),
      value: row.value,
      valueText: words.money(row.value),
      aside: words.share(row.cumulated)
    }))
  }
}

const gapsShown = 14
const flaggedGap = 0.02

/** The widest gaps on both sides: who receives more than it brings on top, who brings more below. */
export function shareGaps(
  rows: readonly GapRow[],
  nameOf: (id: string) => string,
  words: TitleWords & { readonly points: (value: number) => string }
): ShareGaps {
  const widest = [...rows].sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap)).slice(0, gapsShown)
  const shown = rows.filter((row) => widest.includes(row))
  const most = Math.max(0.05, ...shown.flatMap((row) => [row.investmentShare, row.outcomeShare]))
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25].find((one) => most / one <= 6) ?? 0.25
  const end = Math.ceil(most / step - 1e-9) * step
  const ticks = Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step)
  return {
    kind: 'share-gaps',
    receivedTitle: 'Share of investment',
    broughtTitle: 'Share of revenue',
    ticks: ticks.map((at) => ({ at, text: words.share(at) })),
    end,
    rows: shown.map((row) => ({
      id: row.id,
      label: nameOf(row.id),
      received: row.investmentShare,
      brought: row.outcomeShare,
      gapText: words.points(row.gap),
      isFlagged: row.gap >= flaggedGap
    }))
  }
}

/** How full each manager's desk is, in percent of the limits of the types on it. */
export function capacityBars(plan: CapacityPlan, words: TitleWords): RankedBars {
  return {
    kind: 'ranked-bars',
    valueTitle: 'Part of the limit in use',
    limitTitle: 'limit',
    asideTitle: 'Partners',
    rows: plan.managers
      .filter(({ manager }) => manager !== null)
      .map((each) => ({
        id: each.manager ?? '',
        label: each.manager ?? '',
        value: each.load,
        valueText: each.load === null ? 'no limit holds' : words.share(each.load),
        aside: words.count(each.partners),
        limit: 1,
        isFlagged: each.state === 'over'
      }))
  }
}
