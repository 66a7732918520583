import type { PortfolioView } from '../use-portfolio'

/** What every tab of the portfolio gets. */
export interface ChartTabProps {
  readonly view: PortfolioView
  /** Tables instead of charts. */
  readonly isTable: boolean
  readonly onTable: () => void
  /** Opens a partner where it can be weighed and scored. */
  readonly onWeigh: (partnerId: string) => void
}
