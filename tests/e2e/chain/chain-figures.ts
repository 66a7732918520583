/** What the app must show, computed from the client's files by other means than the app's. */
export interface ChainFigures {
  readonly partners: number
  readonly deals: number
  /** Sum of all amounts in the deal list. */
  readonly amountTotal: number
  /** Won business of partners up to the as-of date. */
  readonly revenue: number
  readonly active90: number
  readonly active365: number
  readonly sellers: number
  readonly giniSellers: number
  readonly giniRoster: number
  readonly topTenShare: number
}
