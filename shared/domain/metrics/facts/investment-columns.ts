import { investmentCategories, investmentStates } from '../../entities/facts'
import { codeColumn, dayColumn, numberColumn, scaled } from './columns'
import type { FoldedRows } from './fold-rows'
import type { PartnerLinks } from './partner-rows'

/** Money put into partners, column by column, in the reporting currency. */
export interface InvestmentColumns extends PartnerLinks {
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

export const mdfInvestment = investmentCategories.indexOf('mdf') + 1
export const paidInvestment = investmentStates.indexOf('paid') + 1

/** Reads the investments' fields into columns. */
export function investmentColumns(
  rows: FoldedRows,
  links: PartnerLinks,
  rate: Float64Array
): InvestmentColumns {
  return {
    ...links,
    count: rows.ids.length,
    ids: rows.ids,
    category: codeColumn(rows, 'category', investmentCategories),
    state: codeColumn(rows, 'state', investmentStates),
    amount: scaled(numberColumn(rows, 'amount'), rate),
    rate,
    date: dayColumn(rows, 'date')
  }
}
