import type { Exclusion, Figure } from '../../evidence/figure'
import type { LeftOutReason } from '../../evidence/reasons'
import { knownFigure, unknownFigure, type About } from '../figure-of'
import { dealSet } from '../record-scope'
import type { RowList } from '../rows/row-list'
import { withSmallBase } from '../small-base'
import {
  dealSides,
  directSide,
  onEitherSide,
  onSide,
  otherSide,
  partnerSide,
  unknownSide
} from './deal-sides'
import { segmentCheck } from './segment-check'
import { ofSide, type SideMeasure } from './side-group'

/** Deals on neither side, with the reason. */
function neither(asked: About, measure: SideMeasure): Exclusion[] {
  const { context } = asked
  const measured = context.shared(measure.deals)
  const deals = context.facts.deals()
  const left = (reason: LeftOutReason, side: number): Exclusion => ({
    reason,
    records: dealSet(deals, onSide(context, measured.rows, side))
  })
  return [...measured.leftOut, left('attribution-missing', unknownSide), left('other-attribution', otherSide)]
}

/** The measure on one side. */
export function sideFigure(asked: About, measure: SideMeasure, side: 1 | 2): Figure {
  const { context } = asked
  const deals = context.facts.deals()
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  const { unknown, rows: all } = context.shared(measure.deals)
  const leftOut = neither(asked, measure)
  if (unknown) return unknownFigure(asked, { ...unknown, leftOut })
  const group = ofSide(context, measure, side)
  if (group.length === 0) {
    return side === partnerSide
      ? unknownFigure(asked, { reason: 'no-partner-side', missing: 'attribution', leftOut })
      : unknownFigure(asked, { reason: 'no-direct-side', missing: 'direct-deals', leftOut })
  }
  const { caveats } = context.shared(dealSides)
  const shown = measure.isShare ? group.ones() : group.rows
  return knownFigure(asked, {
    ...measure.summary(group),
    ...(measure.isShare ? { numerator: shown.length } : {}),
    denominator: group.length,
    counted: dealSet(deals, shown),
    base: dealSet(deals, group.rows),
    leftOut,
    coverage: coverageOf(asked, all),
    caveats: withSmallBase(group.length, caveats)
  })
}

/** Share of measured deals that are on a side at all. */
function coverageOf({ context }: About, rows: RowList): number | null {
  const unknown = onSide(context, rows, unknownSide).length
  return rows.length === 0 ? null : (rows.length - unknown) / rows.length
}

/** Partner less direct, with the interval of the difference and whether segments tell another story. */
export function differenceFigure(asked: About, measure: SideMeasure): Figure {
  const { context } = asked
  const deals = context.facts.deals()
  if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
  const { unknown, rows } = context.shared(measure.deals)
  const leftOut = neither(asked, measure)
  if (unknown) return unknownFigure(asked, { ...unknown, leftOut })
  const partner = ofSide(context, measure, partnerSide)
  const direct = ofSide(context, measure, directSide)
  if (partner.length === 0) {
    return unknownFigure(asked, { reason: 'no-partner-side', missing: 'attribution', leftOut })
  }
  if (direct.length === 0) {
    return unknownFigure(asked, { reason: 'no-direct-side', missing: 'direct-deals', leftOut })
  }
  const { difference, interval } = measure.difference(partner, direct)
  const { caveats } = context.shared(dealSides)
  const { verdict } = segmentCheck(context, measure)
  const told =
    verdict === 'reversed'
      ? (['reversed-by-segment'] as const)
      : verdict === 'untested'
        ? (['segment-missing'] as const)
        : []
  return knownFigure(asked, {
    value: difference,
    interval,
    denominator: partner.length + direct.length,
    counted: dealSet(deals, partner.rows),
    base: dealSet(deals, onEitherSide(context, rows)),
    leftOut,
    coverage: coverageOf(asked, rows),
    caveats: [...caveats, ...told]
  })
}
