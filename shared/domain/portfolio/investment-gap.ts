import { sum } from '../values/sum'

/** One receiver: a partner, or a group of partners. */
export interface GapInput {
  readonly id: string
  /** NaN: not known. */
  readonly investment: number
  readonly outcome: number
}

export interface GapRow {
  readonly id: string
  readonly investment: number
  readonly outcome: number
  /** Parts of the whole that is compared, 0–1. */
  readonly investmentShare: number
  readonly outcomeShare: number
  /** Investment share − outcome share: above zero it receives more than it brings. */
  readonly gap: number
}

export interface InvestmentGap {
  /** Widest gap first, those who receive too much on top. */
  readonly rows: readonly GapRow[]
  /** ½ Σ|gap|, 0–1: the part of the investment that would have to move to follow outcome. */
  readonly dissimilarity: number
  readonly invested: number
  readonly brought: number
  readonly unknownInvestment: readonly string[]
  readonly unknownOutcome: readonly string[]
}

/**
 * Who receives and who produces. Per partner: its share of the investment minus its share of the outcome, both over
 * the partners of whom both are known. Partners of unknown investment are left out and listed, not taken as zero.
 * Null when nothing was invested or nothing was brought. Formula: gap = share − share; dissimilarity = ½ Σ|gap|
 * (Duncan & Duncan 1955). Source: rule R61, the Partner Potential Gap.
 */
export function investmentGap(inputs: readonly GapInput[]): InvestmentGap | null {
  const unknownInvestment = inputs.filter((each) => Number.isNaN(each.investment)).map(({ id }) => id)
  const unknownOutcome = inputs
    .filter((each) => !Number.isNaN(each.investment) && Number.isNaN(each.outcome))
    .map(({ id }) => id)
  const known = inputs
    .filter((each) => !Number.isNaN(each.investment) && !Number.isNaN(each.outcome))
    .map((each) => ({
      ...each,
      investment: Math.max(0, each.investment),
      outcome: Math.max(0, each.outcome)
    }))
  const invested = sum(known.map((each) => each.investment))
  const brought = sum(known.map((each) => each.outcome))
  if (invested <= 0 || brought <= 0) return null
  const rows = known
    .map((each) => {
      const investmentShare = each.investment / invested
      const outcomeShare = each.outcome / brought
      return { ...each, investmentShare, outcomeShare, gap: investmentShare - outcomeShare }
    })
    .sort((a, b) => b.gap - a.gap || (a.id < b.id ? -1 : 1))
  const dissimilarity = Math.min(1, sum(rows.map((row) => Math.abs(row.gap))) / 2)
  return { rows, dissimilarity, invested, brought, unknownInvestment, unknownOutcome }
}

/** Adds partners up by a group, unknown ones left to `investmentGap` to list. */
export function gapByGroup(inputs: readonly (GapInput & { readonly group: string })[]): InvestmentGap | null {
  const groups = new Map<string, { investment: number[]; outcome: number[] }>()
  for (const { group, investment, outcome } of inputs) {
    if (Number.isNaN(investment) || Number.isNaN(outcome)) continue
    const found = groups.get(group) ?? { investment: [], outcome: [] }
    found.investment.push(Math.max(0, investment))
    found.outcome.push(Math.max(0, outcome))
    groups.set(group, found)
  }
  return investmentGap(
    [...groups].map(([id, { investment, outcome }]) => ({
      id,
      investment: sum(investment),
      outcome: sum(outcome)
    }))
  )
}
