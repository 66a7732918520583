import { nameWords } from '../importing/matching/name-words'
import type { MetricContext } from './context'
import { IdIndex } from './facts/id-index'
import { groupByPartner, type PartnerRows } from './facts/partner-rows'
import type { CodedColumn } from './facts/text-columns'

/** Words of two plain letters or figures and more, single blanks between: their own key once in lower case. */
const plainName = /^[a-z0-9]{2,}(?: [a-z0-9]{2,})*$/u

function accountKey(account: string): string {
  const lower = account.toLowerCase()
  return plainName.test(lower) ? lower : nameWords(account).join(' ')
}

/** Customers by the words of their names: lower case, without accents and punctuation, nothing guessed. */
export interface Customers {
  /** Number of the customer by position of the deal; −1: none is named. */
  readonly of: Int32Array
  readonly count: number
  /** Deals of each customer, in file order. */
  readonly deals: PartnerRows
}

/** Kept as long as no customer's name is edited. */
const known = new WeakMap<CodedColumn, Customers>()

/** Tells the customers of all deals apart. */
export function customersOf({ facts }: MetricContext): Customers {
  const column = facts.words.coded('deal', 'account')
  const found = known.get(column) ?? tellApart(column)
  known.set(column, found)
  return found
}

function tellApart({ codes, words }: CodedColumn): Customers {
  const customers = new IdIndex(words.length)
  const byWord = new Int32Array(words.length)
  words.forEach((word, at) => {
    const key = accountKey(word)
    byWord[at] = key === '' ? -1 : customers.add(key)
  })
  const of = codes.map((code) => (code < 0 ? -1 : (byWord[code] ?? -1)))
  return { of, count: customers.ids.length, deals: groupByPartner(of, customers.ids.length) }
}
