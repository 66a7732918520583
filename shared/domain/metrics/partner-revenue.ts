import { defineTold } from './define-metric'
import { revenuePeriodOption, tellWonDeals } from './revenue'

/**
 * Revenue of won deals that name a partner. Unit: money. Formula: Σ amount of won deals with a partner.
 * Source: domain.md §3, outcome group.
 */
export const partnerRevenue = defineTold(
  {
    id: 'partner-revenue',
    title: 'Revenue with partners',
    unit: 'money',
    scope: 'programme',
    plainWords: 'Amounts of won deals that name a partner, whoever found the customer.',
    formula: 'Σ amount of won deals with a partner, converted at the stated exchange rates',
    needs: ['deal.status', 'deal.amount', 'deal.partnerId'],
    cellFields: ['amount', 'closedOn', 'partnerId'],
    options: revenuePeriodOption,
    edgeCases: [
      'Deals that name no partner, or one that is not in the list of partners, are left out and listed.',
      'Deals of a merged duplicate count for the partner it was merged into.'
    ],
    source: 'Closed-won amounts with a partner.'
  },
  tellWonDeals({ namedPartnersOnly: true })
)
