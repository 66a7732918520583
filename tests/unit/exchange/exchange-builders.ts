import type { ExchangeLine } from '@shared/domain/entities/exchange'
import type { Figure } from '@shared/domain/evidence/figure'
import type { AmountContext } from '@shared/domain/exchange/line-amount'

/** A line with nothing rated and no money, to be overridden. */
export function line(over: Partial<ExchangeLine> = {}): ExchangeLine {
  return {
    id: `line-${over.order ?? 0}-${over.direction ?? 'gets'}`,
    auditId: 'audit',
    direction: 'gets',
    objectId: null,
    name: 'Leads shared',
    amount: { basis: 'none' },
    importance: null,
    deliveredVendor: null,
    deliveredPartner: null,
    trend: null,
    owner: null,
    evidence: [],
    isPartOfRelationship: true,
    order: 0,
    ...over
  }
}

export const judged = (value: number, low: number | null = null, high: number | null = null) =>
  ({ basis: 'judged', value, low, high, currency: 'EUR', reason: 'stated by the partner' }) as const

export const euros: AmountContext = { reportingCurrency: 'EUR', exchangeRates: [], figure: () => null }

/** A figure that counted nothing in particular. */
export const figureWith = (over: Partial<Figure>): Figure => ({
  metricId: 'mdf-paid-12m',
  partnerId: 'p',
  unit: 'money',
  currency: 'EUR',
  value: null,
  unknown: null,
  numerator: null,
  denominator: null,
  interval: null,
  counted: { kind: 'deal', ids: [] },
  leftOut: [],
  coverage: null,
  asOf: '2026-06-30',
  definitionsUsed: [],
  ...over
})
