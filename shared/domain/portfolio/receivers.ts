import type { GapInput } from './investment-gap'
import type { Portfolio, PortfolioRow } from './portfolio-rows'

/** Signed partners, and others that received or brought anything in the period. */
export const receiversOf = ({ members, others }: Pick<Portfolio, 'members' | 'others'>): PortfolioRow[] => [
  ...members,
  ...others.filter(({ revenue, investment }) => revenue !== 0 || investment !== 0)
]

/** What a partner received and brought, as the gap compares it; unknown is not zero. */
export const receiverInput = (row: PortfolioRow): GapInput & { readonly row: PortfolioRow } => ({
  id: row.id,
  row,
  investment: row.investment ?? Number.NaN,
  outcome: row.revenue ?? Number.NaN
})
