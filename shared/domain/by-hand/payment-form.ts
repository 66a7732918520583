import type { Investment, InvestmentCategory, InvestmentState } from '../entities/facts'
import type { HandForm } from './edit-fact'

/** What a consultant may set on one payment, in the order it is asked. */
export const paymentFields = [
  'partnerId',
  'category',
  'state',
  'amount',
  'date',
  'description'
] as const satisfies readonly (keyof Investment)[]

export const categoryWords: Readonly<Record<InvestmentCategory, string>> = {
  mdf: 'MDF',
  discount: 'Discount',
  incentive: 'Incentive',
  enablement: 'Enablement',
  staff: 'Staff',
  technology: 'Technology',
  'co-marketing': 'Co-marketing',
  'referral-fee': 'Referral fee'
}

export const stateWords: Readonly<Record<InvestmentState, string>> = {
  requested: 'Requested',
  approved: 'Approved',
  claimed: 'Claimed',
  paid: 'Paid'
}

export const paymentForm: HandForm<Investment, (typeof paymentFields)[number]> = {
  kind: 'investment',
  fields: paymentFields,
  titles: {
    partnerId: 'Partner',
    category: 'Category',
    state: 'State',
    amount: 'Amount',
    date: 'Date',
    description: 'Purpose'
  },
  code: 'payment.edited',
  nameOf: ({ description, externalId, id }) => externalId ?? description ?? id
}

/** What does not fit together on a payment; it may still be kept, because a client's data can be so. */
export function paymentMismatches({ state, amount, date }: Investment): string[] {
  if (state !== 'paid') return []
  return [
    ...(amount === null ? ['A payment without an amount is left out of every sum.'] : []),
    ...(date === null ? ['A payment without a date falls out of every window.'] : [])
  ]
}
