import type { MetricContext } from './context'
import { customersOf } from './customers'
import { defineMetric } from './define-metric'
import { noDay } from './facts/columns'
import { directDeal, type DealColumns } from './facts/deal-columns'
import { knownFigure, unknownFigure } from './figure-of'
import { once } from './once'
import { dealSet } from './record-scope'
import { selectRows } from './rows/select-rows'

/** A registered deal runs from its registration, a direct one from its creation. */
const startOf = (deals: DealColumns, position: number): number =>
  (deals.attribution[position] === directDeal ? deals.createdOn[position] : deals.registeredOn[position]) ??
  noDay

/** Whether two deals that began before the as-of date were open on the same day; one without a closing day still is. */
function meet(deals: DealColumns, one: number, other: number): boolean {
  const runsTo = (from: number, position: number): boolean => {
    const closed = deals.closedOn[position] ?? noDay
    return closed === noDay || from <= closed
  }
  return runsTo(startOf(deals, other), one) && runsTo(startOf(deals, one), other)
}

/** Whether a deal began up to the as-of date. */
function hasBegun(deals: DealColumns, position: number, asOfDay: number): boolean {
  const from = startOf(deals, position)
  return from !== noDay && from <= asOfDay
}

const nobody: readonly number[] = []

/** Of each customer, the registered and direct deals that ran at the same time. */
function conflictsByCustomer(context: MetricContext): readonly (readonly number[])[] {
  const deals = context.facts.deals()
  const customers = context.shared(customersOf)
  const { rows, starts } = customers.deals
  const { asOfDay } = context
  // Used again for each of 40,000 customers: so many lists and sets would cost more than looking through their deals.
  const registered: number[] = []
  const direct: number[] = []
  const isFound = once(() => new Uint8Array(deals.count))
  const add = (found: number[], position: number): void => {
    if (isFound()[position] === 1) return
    isFound()[position] = 1
    found.push(position)
  }
  const meetings = (customer: number): readonly number[] => {
    let [registrations, directs] = [0, 0]
    for (let at = starts[customer] ?? 0; at < (starts[customer + 1] ?? 0); at++) {
      const position = rows[at] ?? -1
      if (!hasBegun(deals, position, asOfDay)) continue
      if (deals.attribution[position] === directDeal) direct[directs++] = position
      else registered[registrations++] = position
    }
    let found: number[] | null = null
    for (let one = 0; one < registrations; one++) {
      for (let other = 0; other < directs; other++) {
        if (!meet(deals, registered[one] ?? -1, direct[other] ?? -1)) continue
        found ??= []
        add(found, registered[one] ?? -1)
        add(found, direct[other] ?? -1)
      }
    }
    return found ?? nobody
  }
  return context.parts.perGroup('deals that met', deals, { groups: customers, find: meetings })
}

/**
 * Customers where a deal a partner registered and a direct deal ran at the same time. Unit: count of customers.
 * Source: the partner-programme growth guide (rule R49: one is enough).
 */
export const channelConflict = defineMetric(
  {
    id: 'channel-conflict',
    title: 'Customers with channel conflict',
    unit: 'count',
    scope: 'programme',
    plainWords:
      'Customers for whom a deal registered by a partner and a direct deal were open on the same day.',
    formula: 'Count of customers with a registered deal and a direct deal whose times overlap',
    needs: ['deal.account', 'deal.registeredOn', 'deal.attribution', 'deal.createdOn', 'deal.closedOn'],
    cellFields: ['account', 'registeredOn', 'createdOn', 'closedOn', 'attribution', 'partnerId'],
    edgeCases: [
      'Customers are the same only when their names have the same words, whatever capitals, accents and punctuation; likeness is never guessed.',
      'A registered deal runs from its registration, a direct one from its creation, each until it closed or the as-of date.',
      'Registered or direct deals without a customer are left out and listed.'
    ],
    source: 'The partner-programme growth guide.'
  },
  (asked) => {
    const { context } = asked
    const deals = context.facts.deals()
    if (deals.count === 0) return unknownFigure(asked, { reason: 'no-deals', missing: 'deals' })
    const customers = context.shared(customersOf)
    const { rows: seen } = selectRows(context, deals, {
      ...{ kind: 'deal', key: 'begun deals', partnerIndex: null },
      verdict: (position) => hasBegun(deals, position, context.asOfDay)
    })
    const isDirect = (position: number): boolean => deals.attribution[position] === directDeal
    const direct = seen.where('direct', isDirect).length
    const unnamed = seen.where('of nobody', (position) => (customers.of[position] ?? -1) < 0)
    const leftOut = [{ reason: 'account-missing', records: dealSet(deals, unnamed) }]
    if (direct === 0) return unknownFigure(asked, { reason: 'no-direct-side', missing: 'direct-deals' })
    if (seen.length === direct) {
      return unknownFigure(asked, { reason: 'no-registrations', missing: 'registrations' })
    }
    const unnamedDirect = unnamed.where('direct', isDirect).length
    if (unnamedDirect === direct || unnamed.length - unnamedDirect === seen.length - direct) {
      return unknownFigure(asked, { reason: 'no-accounts', missing: 'customers', leftOut })
    }
    const conflicts = context.shared(conflictsByCustomer).filter((positions) => positions !== nobody)
    const length = conflicts.reduce((count, positions) => count + positions.length, 0)
    return knownFigure(asked, {
      value: conflicts.length,
      counted: dealSet(deals, { length, list: () => conflicts.flat() }),
      leftOut,
      coverage: (seen.length - unnamed.length) / seen.length
    })
  }
)
