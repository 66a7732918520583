import type { ExchangeDirection } from '../entities/exchange'
import type { PartnerType } from '../entities/partner'

/**
 * One thing a partner can give or get. `metricId` names the metric that yields its yearly worth in reporting
 * currency; without one the amount is judged or left out of the money side.
 */
export interface ValueObject {
  readonly id: string
  readonly direction: ExchangeDirection
  readonly name: string
  /** What it means, in one sentence a client understands. */
  readonly meaning: string
  readonly metricId: string | null
  /** How the metric becomes a yearly amount, in words printed beside it. */
  readonly derivation: string | null
  /** Partner types whose preset holds it; empty: every type. */
  readonly types: readonly PartnerType[]
  /** What the metric counts, where it is no money: "person". A price each is then judged. */
  readonly pricePer: string | null
  /** True when the amount leaves the giver's pocket; false when it costs the giver time, or nothing. */
  readonly isOutlay: boolean
  /** Counts as what a partner earns here. */
  readonly isEarning: boolean
}

const selling: readonly PartnerType[] = ['reseller', 'msp', 'distributor', 'marketplace', 'agent']
const serving: readonly PartnerType[] = ['msp', 'si', 'service', 'reseller']

/** An object of the catalogue; `derived` is the metric and the words that explain the derivation. */
function object(
  key: string,
  name: string,
  meaning: string,
  more: {
    types?: readonly PartnerType[]
    derived?: readonly [metricId: string, words: string]
    pricePer?: string
    is?: 'outlay' | 'earning'
  } = {}
): ValueObject {
  const direction: ExchangeDirection = key.startsWith('gives') ? 'gives' : 'gets'
  const [metricId, derivation] = more.derived ?? [null, null]
  return {
    ...{ id: key, direction, name, meaning, metricId, derivation, types: more.types ?? [] },
    pricePer: more.pricePer ?? null,
    isOutlay: more.is !== undefined,
    isEarning: more.is === 'earning'
  }
}

/**
 * The value objects of domain.md §7. The list is our own: the field has no published standard for it; it follows
 * contributions–needs–benefits matrices and e3value's idea that every transfer has a reciprocal one.
 */
export const valueObjects: readonly ValueObject[] = [
  object('gives.won-margin', 'Margin on deals won', 'What the vendor earns on the deals this partner won.', {
    derived: ['gross-margin-12m', 'Gross margin on this partner’s won deals, last 12 months']
  }),
  object(
    'gives.sourced-pipeline',
    'Sourced pipeline',
    'Open deals the partner brought, weighted by its own win rate.',
    {
      derived: ['sourced-pipeline-worth', 'Open sourced pipeline × win rate × margin share']
    }
  ),
  object('gives.influence', 'Influenced deals', 'Deals won because the partner spoke for the vendor.'),
  object('gives.customer-access', 'Customer access', 'Accounts or sectors the vendor would not reach alone.'),
  object('gives.certified-people', 'Certified people', 'Trained people the partner keeps for this vendor.', {
    types: serving,
    derived: ['certified-people', 'Certified people on the roster × what one costs a year'],
    pricePer: 'person',
    is: 'outlay'
  }),
  object('gives.service-capacity', 'Service capacity', 'Delivery and support work the vendor need not do.', {
    types: serving
  }),
  object('gives.co-marketing', 'Co-marketing spend', 'The partner’s own money in joint campaigns.', {
    is: 'outlay'
  }),
  object('gives.references', 'References', 'Customers and cases that help win other deals.'),
  object('gives.roadmap-feedback', 'Roadmap feedback', 'What the market needs, told early and honestly.', {
    types: ['isv', 'si', 'msp', 'technology', 'alliance', 'reseller']
  }),
  object('gives.mindshare', 'Mindshare', 'Being the first vendor named, or the only one.'),
  object(
    'gives.integration',
    'Integration work',
    'Connectors and joint solutions the partner builds and keeps up.',
    {
      types: ['isv', 'technology', 'alliance', 'si'],
      is: 'outlay'
    }
  ),
  object('gives.stock-credit', 'Stock and credit', 'Inventory held and credit risk carried for the vendor.', {
    types: ['distributor'],
    is: 'outlay'
  }),
  object('gets.resale-margin', 'Margin on resale', 'What the partner earns on the deals it resells.', {
    types: selling,
    derived: ['discounts-paid-12m', 'Discounts granted on what it resold, last 12 months'],
    is: 'earning'
  }),
  object('gets.referral-fees', 'Referral fees', 'Fees and commissions for deals it brought.', {
    derived: ['referral-fees-paid-12m', 'Referral fees paid, last 12 months'],
    is: 'earning'
  }),
  object('gets.mdf', 'MDF paid', 'Market development funds that really arrived.', {
    derived: ['mdf-paid-12m', 'MDF paid, last 12 months'],
    is: 'outlay'
  }),
  object('gets.incentives', 'Incentives', 'Rebates, spiffs and bonuses.', {
    derived: ['incentives-paid-12m', 'Rebates and bonuses paid, last 12 months'],
    is: 'earning'
  }),
  object('gets.leads', 'Leads shared', 'Opportunities the vendor passed on.', {
    derived: ['leads-value-12m', 'Leads passed × win rate × average margin, last 12 months']
  }),
  object('gets.deal-protection', 'Deal protection', 'Registered deals stay with the partner.'),
  object('gets.enablement', 'Enablement', 'Training and material that make people able to sell.', {
    derived: ['enablement-paid-12m', 'Money spent on training this partner, last 12 months'],
    is: 'outlay'
  }),
  object('gets.technical-experts', 'Technical experts', 'Pre-sales and specialist days.', {
    derived: ['experts-paid-12m', 'Money spent on experts who worked for it, last 12 months'],
    is: 'outlay'
  }),
  object('gets.co-sell', 'Co-sell help', 'The vendor’s sellers working on the partner’s deals.'),
  object('gets.listing', 'Partner finder listing', 'Being found through the vendor’s site or marketplace.'),
  object('gets.executive-access', 'Executive access', 'Someone senior who answers.'),
  object('gets.roadmap-access', 'Roadmap access', 'Knowing early what is coming.'),
  object('gets.response-time', 'Response time', 'How fast quotes, claims and questions are answered.')
]

/** A metric an amount can be derived from, and what it counts where it is no money. */
export interface AmountSource {
  readonly metricId: string
  readonly words: string
  readonly pricePer: string | null
}

/** Everything amounts can be derived from: the catalogue's metrics, and counts that need a price each. */
export const amountSources: readonly AmountSource[] = [
  ...new Map(
    valueObjects.flatMap(({ metricId, derivation, pricePer }) =>
      metricId === null ? [] : [[metricId, { metricId, words: derivation ?? '', pricePer }] as const]
    )
  ).values(),
  {
    metricId: 'trainings-12m',
    words: 'Trainings held, last 12 months × what one costs',
    pricePer: 'training'
  },
  { metricId: 'won-deals-12m', words: 'Deals won, last 12 months × what one is worth', pricePer: 'deal' }
]

/** What a metric counts where it is no money, or null. */
export const pricePerOf = (metricId: string): string | null =>
  amountSources.find((source) => source.metricId === metricId)?.pricePer ?? null
