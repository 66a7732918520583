import { attributions, dealStatuses } from '../../entities/facts'
import type { FactValue } from '../../entities/fact-block'
import { amountColumn, codeColumn, dayColumn, dayIn, editedAmounts, editedColumn, noDay } from './columns'
import type { EditedRows } from './edited-rows'
import { codesOf } from './id-index'
import type { FoldedRows } from './fold-rows'
import type { PartnerLinks } from './partner-rows'
import { newTrail, trailAfter, type RowTrail } from './row-trail'

/** Deals column by column: 58,000 of them are added up in milliseconds. Money is in the reporting currency. */
export interface DealColumns extends PartnerLinks {
  readonly trail: RowTrail
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
export const resoldDeal = codeIn(attributions, 'resold')
export const directDeal = codeIn(attributions, 'direct')

/** The day that belongs to a deal: its creation until it is decided, its closing from then on; `noDay`: none. */
export function ownDay(deals: DealColumns, position: number): number {
  const status = deals.status[position] ?? 0
  const day = status === openDeal || status === 0 ? deals.createdOn[position] : deals.closedOn[position]
  return day ?? noDay
}

/** Whether a deal was won and is a sale: a credit note is none, an amount that is not known may be one. */
export const isSale = (deals: DealColumns, position: number): boolean =>
  deals.status[position] === wonDeal && !((deals.amount[position] ?? 0) <= 0)

/** What stands around the fields of a record: whose it is, and what its currency is worth. */
export interface EditedTable {
  readonly edit: EditedRows
  readonly links: PartnerLinks
  readonly rateOf: (currency: FactValue) => number
}

const statusIn = codesOf(dealStatuses)
const attributionIn = codesOf(attributions)

/** The same deals after a hand edit. */
export function editedDeals(before: DealColumns, { edit, links, rateOf }: EditedTable): DealColumns {
  const rate = editedColumn(before.rate, edit, 'currency', rateOf)
  const days = (field: 'createdOn' | 'qualifiedOn' | 'registeredOn' | 'closedOn'): Int32Array =>
    editedColumn(before[field], edit, field, dayIn)
  return {
    ...links,
    trail: trailAfter(before.trail, edit.positions),
    count: before.count,
    ids: before.ids,
    status: editedColumn(before.status, edit, 'status', statusIn),
    attribution: editedColumn(before.attribution, edit, 'attribution', attributionIn),
    amount: editedAmounts(before.amount, edit, 'amount', rate),
    grossMargin: editedAmounts(before.grossMargin, edit, 'grossMargin', rate),
    rate,
    createdOn: days('createdOn'),
    qualifiedOn: days('qualifiedOn'),
    registeredOn: days('registeredOn'),
    closedOn: days('closedOn')
  }
}

/** Reads the deals' fields into columns. */
export function dealColumns(rows: FoldedRows, links: PartnerLinks, rate: Float64Array): DealColumns {
  return {
    ...links,
    trail: newTrail(),
    count: rows.ids.length,
    ids: rows.ids,
    status: codeColumn(rows, 'status', dealStatuses),
    attribution: codeColumn(rows, 'attribution', attributions),
    amount: amountColumn(rows, 'amount', rate),
    grossMargin: amountColumn(rows, 'grossMargin', rate),
    rate,
    createdOn: dayColumn(rows, 'createdOn'),
    qualifiedOn: dayColumn(rows, 'qualifiedOn'),
    registeredOn: dayColumn(rows, 'registeredOn'),
    closedOn: dayColumn(rows, 'closedOn')
  }
}
