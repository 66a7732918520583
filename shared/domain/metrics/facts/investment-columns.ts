import { investmentCategories, investmentStates, type InvestmentCategory } from '../../entities/facts'
import { amountColumn, codeColumn, dayColumn, dayIn, editedAmounts, editedColumn } from './columns'
import type { EditedTable } from './deal-columns'
import { codesOf } from './id-index'
import type { FoldedRows } from './fold-rows'
import type { PartnerLinks } from './partner-rows'
import { newTrail, trailAfter, type RowTrail } from './row-trail'

/** Money put into partners, column by column, in the reporting currency. */
export interface InvestmentColumns extends PartnerLinks {
  readonly trail: RowTrail
  readonly count: number
  readonly ids: readonly string[]
  /** 1-based code in `investmentCategories`, 0 unknown. */
  readonly category: Uint8Array
  /** 1-based code in `investmentStates`, 0 unknown. */
  readonly state: Uint8Array
  readonly amount: Float64Array
  readonly rate: Float64Array
  readonly date: Int32Array
}

export const investmentCode = (category: InvestmentCategory): number =>
  investmentCategories.indexOf(category) + 1

export const mdfInvestment = investmentCode('mdf')
export const paidInvestment = investmentStates.indexOf('paid') + 1

const categoryIn = codesOf(investmentCategories)
const stateIn = codesOf(investmentStates)

/** The same investments after a hand edit. */
export function editedInvestments(
  before: InvestmentColumns,
  { edit, links, rateOf }: EditedTable
): InvestmentColumns {
  const rate = editedColumn(before.rate, edit, 'currency', rateOf)
  return {
    ...links,
    trail: trailAfter(before.trail, edit.positions),
    count: before.count,
    ids: before.ids,
    category: editedColumn(before.category, edit, 'category', categoryIn),
    state: editedColumn(before.state, edit, 'state', stateIn),
    amount: editedAmounts(before.amount, edit, 'amount', rate),
    rate,
    date: editedColumn(before.date, edit, 'date', dayIn)
  }
}

/** Reads the investments' fields into columns. */
export function investmentColumns(
  rows: FoldedRows,
  links: PartnerLinks,
  rate: Float64Array
): InvestmentColumns {
  return {
    ...links,
    trail: newTrail(),
    count: rows.ids.length,
    ids: rows.ids,
    category: codeColumn(rows, 'category', investmentCategories),
    state: codeColumn(rows, 'state', investmentStates),
    amount: amountColumn(rows, 'amount', rate),
    rate,
    date: dayColumn(rows, 'date')
  }
}
