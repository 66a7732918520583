import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'

/** Those that bring most first: where a decision matters most. Partners alike stand by name, the same each time. */
export const byRevenue = (a: PortfolioRow, b: PortfolioRow): number =>
  (b.revenue ?? -1) - (a.revenue ?? -1) || a.partner.name.localeCompare(b.partner.name)
