import { attributions, dealStatuses } from '../../entities/facts'
import { codeColumn, dayColumn, numberColumn, scaled } from './columns'
import type { FoldedRows } from './fold-rows'
import type { PartnerLinks } from './partner-rows'

/** Deals column by column: 58,000 of them are added up in milliseconds. Money is in the reporting currency. */
export interface DealColumns extends PartnerLinks {
  readonly count: number
  readonly ids: readonly string[]
  /** 1-based code in `dealStatuses`, 0 unknown. */
  readonly status: Uint8Array
  /** 1-based code in `attributions`, 0 unknown. */
  readonly attribution: Uint8Array
  /** NaN: no amount, or no exchange rate for it. */
  readonly amount: Float64Array
  readonly grossMargin: Float64Array
  /** Exchange rate used; NaN where none is stated for the deal's currency. */
  readonly rate: Float64Array
  readonly createdOn: Int32Array
  readonly qualifiedOn: Int32Array
  readonly registeredOn: Int32Array
  readonly closedOn: Int32Array
}

/** Code of a word in a closed list, as the columns hold it. */
const codeIn = <T extends string>(words: readonly T[], word: T): number => words.indexOf(word) + 1

export const openDeal = codeIn(dealStatuses, 'open')
export const wonDeal = codeIn(dealStatuses, 'won')
export const lostDeal = codeIn(dealStatuses, 'lost')
export const sourcedDeal = codeIn(attributions, 'sourced')
export const influencedDeal = codeIn(attributions, 'influenced')

/** Reads the deals' fields into columns. */
export function dealColumns(rows: FoldedRows, links: PartnerLinks, rate: Float64Array): DealColumns {
  return {
    ...links,
    count: rows.ids.length,
    ids: rows.ids,
    status: codeColumn(rows, 'status', dealStatuses),
    attribution: codeColumn(rows, 'attribution', attributions),
    amount: scaled(numberColumn(rows, 'amount'), rate),
    grossMargin: scaled(numberColumn(rows, 'grossMargin'), rate),
    rate,
    createdOn: dayColumn(rows, 'createdOn'),
    qualifiedOn: dayColumn(rows, 'qualifiedOn'),
    registeredOn: dayColumn(rows, 'registeredOn'),
    closedOn: dayColumn(rows, 'closedOn')
  }
}
