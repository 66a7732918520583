import type { PortfolioRow } from './portfolio-rows'
import type { TierPartner } from './tier-simulator'

const orNaN = (value: number | null): number => value ?? Number.NaN

/** What the tier simulator knows of each partner; nothing unknown becomes a zero. */
export const tierPartners = (members: readonly PortfolioRow[]): TierPartner[] =>
  members.map((row) => ({
    id: row.id,
    tier: row.partner.tier,
    measures: {
      revenue: orNaN(row.revenue),
      'won-deals': row.revenue === null ? Number.NaN : row.wonDeals,
      'certified-people': orNaN(row.partner.certifiedPeople),
      activity: orNaN(row.activity),
      overlap: orNaN(row.overlap),
      potential: orNaN(row.potential?.total ?? null)
    }
  }))
