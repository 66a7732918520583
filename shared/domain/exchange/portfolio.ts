import type { ExchangeDirection } from '../entities/exchange'
import type { Partner, PartnerType } from '../entities/partner'
import { sum } from '../values/sum'
import type { AuditState } from './audit-state'
import type { ExchangeResult, LineResult } from './exchange-result'
import type { AmountFigure } from './line-amount'
import { balance, type Balance } from './balance'
import type { VerdictWord } from './verdict'

/** One Tier 1 partner with its newest audit computed, or without one. */
export interface PortfolioEntry<F extends AmountFigure = AmountFigure> {
  readonly partner: Partner
  readonly result: ExchangeResult<F> | null
  readonly state: AuditState
}

/** How many Tier 1 partners were looked at, and whether the look is fresh. */
export interface AuditCoverage {
  readonly partners: number
  readonly current: number
  readonly due: number
  readonly never: number
  /** Audited at all ÷ partners; null without partners. */
  readonly share: number | null
}

/** Audit coverage of Tier 1. Unit: share 0–1. Formula: partners with an audit ÷ Tier 1 partners. */
export function auditCoverage(states: readonly AuditState[]): AuditCoverage {
  const count = (state: AuditState): number => states.filter((each) => each === state).length
  const never = count('never-audited')
  return {
    partners: states.length,
    current: count('current'),
    due: count('due'),
    never,
    share: states.length === 0 ? null : (states.length - never) / states.length
  }
}

/** Audits of one partner type added up: sums of money, not means of indexes. */
export interface TypeRollUp {
  readonly type: PartnerType | null
  readonly audits: number
  readonly gives: number | null
  readonly gets: number | null
  readonly balance: Balance
  /** Mean of what arrives of what partners need; null when nobody rated. */
  readonly needsMet: number | null
  readonly unmetNeeds: number
  readonly verdicts: Readonly<Partial<Record<VerdictWord, number>>>
}

const known = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value) => (value === null ? [] : [value]))

const total = (values: readonly (number | null)[]): number | null =>
  known(values).length === 0 ? null : sum(known(values))

function rollUp(type: PartnerType | null, results: readonly ExchangeResult<AmountFigure>[]): TypeRollUp {
  const gives = total(results.map((each) => each.giveTotal.value))
  const gets = total(results.map((each) => each.getTotal.value))
  const met = known(results.map((each) => each.partnerFulfilment.value))
  const side = (value: number | null) => ({
    ...{ value, low: value, high: value },
    ...{ monetisedLines: 0, lines: 0, judgedShare: null }
  })
  const verdicts: Partial<Record<VerdictWord, number>> = {}
  for (const { verdict } of results) verdicts[verdict.word] = (verdicts[verdict.word] ?? 0) + 1
  return {
    ...{ type, audits: results.length, gives, gets, verdicts },
    balance: balance(side(gives), side(gets)),
    needsMet: met.length === 0 ? null : sum(met) / met.length,
    unmetNeeds: sum(results.map((each) => each.unmetNeeds.length))
  }
}

/** The audited partners by type, the type with the most audits first. */
export function byType(entries: readonly PortfolioEntry[]): TypeRollUp[] {
  const groups = new Map<PartnerType | null, ExchangeResult<AmountFigure>[]>()
  for (const { partner, result } of entries) {
    if (result) groups.set(partner.type, [...(groups.get(partner.type) ?? []), result])
  }
  return [...groups].map(([type, results]) => rollUp(type, results)).sort((a, b) => b.audits - a.audits)
}

/** One row of the heat map: an object, and how each partner's two views of it differ. */
export interface HeatRow {
  readonly key: string
  readonly name: string
  readonly direction: ExchangeDirection
  readonly cells: readonly (LineResult<AmountFigure> | null)[]
  /** Partners whose gap is flagged. */
  readonly flagged: number
  readonly unmet: number
}

/** Objects × audited partners; rows with the most unmet needs and flagged gaps first. */
export function heatMap(entries: readonly PortfolioEntry[]): HeatRow[] {
  const rows = new Map<
    string,
    { name: string; direction: ExchangeDirection; cells: Map<number, LineResult<AmountFigure>> }
  >()
  entries.forEach(({ result }, column) => {
    for (const each of result ? [...result.gives, ...result.gets] : []) {
      const { direction, objectId, name } = each.line
      const key = `${direction}:${objectId ?? name.trim().toLowerCase()}`
      const row = rows.get(key) ?? { name, direction, cells: new Map() }
      row.cells.set(column, each)
      rows.set(key, row)
    }
  })
  return [...rows]
    .map(([key, { name, direction, cells }]): HeatRow => {
      const list = entries.map((_, column) => cells.get(column) ?? null)
      return {
        ...{ key, name, direction, cells: list },
        flagged: list.filter((cell) => cell?.isGapFlagged).length,
        unmet: list.filter((cell) => cell?.isUnmetNeed).length
      }
    })
    .filter((row) => row.cells.some((cell) => cell !== null && (cell.gap !== null || cell.quadrant !== null)))
    .sort((a, b) => b.unmet - a.unmet || b.flagged - a.flagged || a.name.localeCompare(b.name))
}
