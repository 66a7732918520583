import type { ExchangeDirection, ExchangeLine } from '../entities/exchange'
import { balance, type Balance, type SideTotal } from './balance'
import { fulfilment, type Fulfilment } from './fulfilment'
import type { Figure } from '../evidence/figure'
import { lineAmount, type AmountContext, type AmountFigure, type LineAmount } from './line-amount'
import {
  deliveredToReceiver,
  isUnmetNeed,
  perceptionGap,
  perceptionGapFlag,
  quadrantOf
} from './line-reading'
import type { Quadrant } from './line-reading'
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
  /** Share of lines backed by at least one piece of evidence or a derived amount, 0–1; null without lines. */
  readonly evidenceCoverage: number | null
}

function readLine<F extends AmountFigure>(line: ExchangeLine, context: AmountContext<F>): LineResult<F> {
  const delivered = deliveredToReceiver(line)
  const gap = perceptionGap(line)
  return {
    line,
    amount: lineAmount(line.amount, context),
    delivered,
    gap,
    isGapFlagged: gap !== null && Math.abs(gap) >= perceptionGapFlag,
    isUnmetNeed: isUnmetNeed(line),
    quadrant: quadrantOf(line.importance, delivered)
  }
}

const rating = (each: LineResult<AmountFigure>): { importance: number | null; delivered: number | null } => ({
  importance: each.line.importance,
  delivered: each.delivered
})

const isBacked = (each: LineResult<AmountFigure>): boolean =>
  each.line.evidence.length > 0 || (each.amount.basis === 'derived' && each.amount.value !== null)

/** Computes an audit from its lines. Lines that are not part of the relationship do not count at all. */
export function exchangeResult<F extends AmountFigure>(
  lines: readonly ExchangeLine[],
  context: AmountContext<F>
): ExchangeResult<F> {
  const read = lines
    .filter((line) => line.isPartOfRelationship)
    .sort((a, b) => a.order - b.order)
    .map((line) => readLine(line, context))
  const side = (direction: ExchangeDirection): LineResult<F>[] =>
    read.filter((each) => each.line.direction === direction)
  const gives = side('gives')
  const gets = side('gets')
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
    evidenceCoverage: read.length > 0 ? read.filter(isBacked).length / read.length : null
  }
}
