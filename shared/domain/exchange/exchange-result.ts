import type { ExchangeDirection, ExchangeLine } from '../entities/exchange'
import { balance, type Balance, type SideTotal } from './balance'
import { fulfilment, type Fulfilment } from './fulfilment'
import type { Figure } from '../evidence/figure'
import { amountOf, type AmountContext, type AmountFigure, type LineAmount } from './line-amount'
import {
  deliveredToReceiver,
  isUnmetNeed,
  meanCrosshair,
  middleCrosshair,
  perceptionGap,
  perceptionGapFlag,
  quadrantOf
} from './line-reading'
import type { Crosshair, Quadrant } from './line-reading'
import { moneyToBorder } from './money-to-border'
import { sideTotal } from './side-total'
import { verdict, type Verdict } from './verdict'

/** One line with everything read from it. */
export interface LineResult<F extends AmountFigure = Figure> {
  readonly line: ExchangeLine
  readonly amount: LineAmount<F>
  readonly delivered: number | null
  readonly gap: number | null
  readonly isGapFlagged: boolean
  readonly isUnmetNeed: boolean
  readonly quadrant: Quadrant | null
  /** The quadrant with the other crosshair, where that is another one. */
  readonly otherQuadrant: Quadrant | null
}

/** An audit computed: what screens and documents show. */
export interface ExchangeResult<F extends AmountFigure = Figure> {
  readonly gives: readonly LineResult<F>[]
  readonly gets: readonly LineResult<F>[]
  readonly giveTotal: SideTotal
  readonly getTotal: SideTotal
  readonly balance: Balance
  /** Of what the partner gets, in the partner's view. */
  readonly partnerFulfilment: Fulfilment
  /** Of what the vendor gets, in the vendor's view. */
  readonly vendorFulfilment: Fulfilment
  readonly unmetNeeds: readonly LineResult<F>[]
  /** Flagged differences of view, widest first. */
  readonly gaps: readonly LineResult<F>[]
  readonly verdict: Verdict
  /** What more or less a year on the side that gets would bring the verdict to its border; null when money does not decide. */
  readonly moneyToBorder: number | null
  /** Where each side's ratings are split into quadrants. */
  readonly crosshairs: Readonly<Record<ExchangeDirection, Crosshair>>
  /** Lines whose quadrant depends on the choice of crosshair. */
  readonly switching: readonly LineResult<F>[]
  /** Lines of a closed version whose data say something else today. */
  readonly moved: readonly LineResult<F>[]
  /** Share of lines backed by at least one piece of evidence or a derived amount, 0–1; null without lines. */
  readonly evidenceCoverage: number | null
}

interface Crosshairs {
  readonly chosen: Crosshair
  readonly other: Crosshair
}

function readLine<F extends AmountFigure>(
  line: ExchangeLine,
  context: AmountContext<F>,
  at: Crosshairs
): LineResult<F> {
  const delivered = deliveredToReceiver(line)
  const gap = perceptionGap(line)
  const quadrant = quadrantOf(line.importance, delivered, at.chosen)
  const other = quadrantOf(line.importance, delivered, at.other)
  return {
    line,
    amount: amountOf(line, context),
    delivered,
    gap,
    isGapFlagged: gap !== null && Math.abs(gap) >= perceptionGapFlag,
    isUnmetNeed: isUnmetNeed(line),
    quadrant,
    otherQuadrant: other === quadrant ? null : other
  }
}

const rating = (each: LineResult<AmountFigure>): { importance: number | null; delivered: number | null } => ({
  importance: each.line.importance,
  delivered: each.delivered
})

const isBacked = (each: LineResult<AmountFigure>): boolean =>
  each.line.evidence.length > 0 || (each.amount.basis === 'derived' && each.amount.value !== null)

function crosshairsFor(
  lines: readonly ExchangeLine[],
  kind: AmountContext<AmountFigure>['crosshair']
): Crosshairs {
  const mean = meanCrosshair(lines)
  return kind === 'mean' ? { chosen: mean, other: middleCrosshair } : { chosen: middleCrosshair, other: mean }
}

/** Computes an audit from its lines. Lines that are not part of the relationship do not count at all. */
export function exchangeResult<F extends AmountFigure>(
  lines: readonly ExchangeLine[],
  context: AmountContext<F>
): ExchangeResult<F> {
  const part = lines.filter((line) => line.isPartOfRelationship).sort((a, b) => a.order - b.order)
  const own = (direction: ExchangeDirection): ExchangeLine[] =>
    part.filter((line) => line.direction === direction)
  const at = {
    gives: crosshairsFor(own('gives'), context.crosshair),
    gets: crosshairsFor(own('gets'), context.crosshair)
  }
  const read = part.map((line) => readLine(line, context, at[line.direction]))
  const gives = read.filter((each) => each.line.direction === 'gives')
  const gets = read.filter((each) => each.line.direction === 'gets')
  const giveTotal = sideTotal(gives.map((each) => each.amount))
  const getTotal = sideTotal(gets.map((each) => each.amount))
  const money = balance(giveTotal, getTotal)
  const partnerFulfilment = fulfilment(gets.map(rating))
  const vendorFulfilment = fulfilment(gives.map(rating))
  return {
    gives,
    gets,
    giveTotal,
    getTotal,
    balance: money,
    partnerFulfilment,
    vendorFulfilment,
    unmetNeeds: gets.filter((each) => each.isUnmetNeed),
    gaps: read
      .filter((each) => each.isGapFlagged)
      .sort((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0)),
    verdict: verdict(money, partnerFulfilment, vendorFulfilment),
    moneyToBorder: moneyToBorder(giveTotal.value, getTotal.value),
    crosshairs: { gives: at.gives.chosen, gets: at.gets.chosen },
    switching: read.filter((each) => each.otherQuadrant !== null),
    moved: read.filter((each) => each.amount.movedTo !== null),
    evidenceCoverage: read.length > 0 ? read.filter(isBacked).length / read.length : null
  }
}
