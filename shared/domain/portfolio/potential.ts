import type { PotentialScore } from '../entities/diagnosis'
import type { PotentialDimension, PortfolioSettings } from '../entities/portfolio'

/** The five dimensions of Partner Potential (PPO), in reading order. */
export const potentialDimensions = [
  'market-focus',
  'offer-creation',
  'demand-generation',
  'sales-execution',
  'growth-intent'
] as const satisfies readonly PotentialDimension[]

/** What each dimension asks, so that two consultants score alike. */
export const potentialQuestions: Readonly<
  Record<
    PotentialDimension,
    { readonly name: string; readonly asks: string; readonly low: string; readonly high: string }
  >
> = {
  'market-focus': {
    name: 'Market focus',
    asks: 'Does it go after customers this client wants, and is it known there?',
    low: 'takes whatever comes',
    high: 'a named market it leads in'
  },
  'offer-creation': {
    name: 'Offer creation',
    asks: 'Does it build something of its own around the product that customers buy?',
    low: 'resells a part number',
    high: 'own packaged offers that sell'
  },
  'demand-generation': {
    name: 'Demand generation',
    asks: 'Does it make its own demand, or wait for leads?',
    low: 'waits for leads',
    high: 'fills its own pipeline'
  },
  'sales-execution': {
    name: 'Sales execution',
    asks: 'Does it bring deals home without being carried?',
    low: 'needs us in every meeting',
    high: 'closes on its own'
  },
  'growth-intent': {
    name: 'Growth intent',
    asks: 'Has its management decided, with people and money, to grow here?',
    low: 'no plan, no owner',
    high: 'a funded plan with an owner'
  }
}

export interface PotentialResult {
  /** Mean over the five dimensions, 1–5; null until all five are scored with evidence. */
  readonly total: number | null
  /** Dimensions with both a score and its evidence. */
  readonly scored: number
  readonly byDimension: Readonly<Partial<Record<PotentialDimension, PotentialScore>>>
}

const isBacked = (score: PotentialScore | undefined): boolean =>
  score !== undefined && score.score !== null && score.evidence.trim() !== ''

/**
 * Partner Potential of one partner. Unit: points 1–5. Formula: Σ wᵢ·sᵢ ÷ Σ wᵢ over the five dimensions, each scored 1–5
 * and each with evidence; fewer than five give no total. Activity alone is not potential, so none of it is computed.
 * Source: *partner ROI and Partner Potential*, rule R63; the seed names no weights, so they start equal.
 */
export function potentialOf(
  scores: readonly PotentialScore[],
  weights: PortfolioSettings['potentialWeights']
): PotentialResult {
  const byDimension: Partial<Record<PotentialDimension, PotentialScore>> = {}
  for (const score of scores) byDimension[score.dimension] = score
  const backed = potentialDimensions.filter((dimension) => isBacked(byDimension[dimension]))
  const whole = potentialDimensions.reduce((total, dimension) => total + weights[dimension], 0)
  const points = backed.reduce(
    (total, dimension) => total + weights[dimension] * (byDimension[dimension]?.score ?? 0),
    0
  )
  const isWhole = backed.length === potentialDimensions.length && whole > 0
  return { total: isWhole ? points / whole : null, scored: backed.length, byDimension }
}

/** Potential of every partner that has any score. */
export function potentialByPartner(
  scores: readonly PotentialScore[],
  weights: PortfolioSettings['potentialWeights']
): ReadonlyMap<string, PotentialResult> {
  const lists = new Map<string, PotentialScore[]>()
  for (const score of scores) {
    const list = lists.get(score.partnerId)
    if (list) list.push(score)
    else lists.set(score.partnerId, [score])
  }
  return new Map([...lists].map(([id, list]) => [id, potentialOf(list, weights)]))
}
