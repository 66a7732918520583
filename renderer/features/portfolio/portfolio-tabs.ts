/** The views of the portfolio, in the order the questions come. */
export const portfolioTabs = [
  { value: 'ranking', label: 'Ranking' },
  { value: 'quadrant', label: 'Quadrant' },
  { value: 'concentration', label: 'Concentration' },
  { value: 'investment', label: 'Investment' },
  { value: 'segments', label: 'Segments and core' },
  { value: 'tiers', label: 'Tiers' },
  { value: 'capacity', label: 'Capacity' },
  { value: 'recruitment', label: 'Recruitment' }
] as const
export type PortfolioTab = (typeof portfolioTabs)[number]['value']

export const tabOf = (tab: string | undefined): PortfolioTab =>
  portfolioTabs.find(({ value }) => value === tab)?.value ?? 'ranking'
